import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, OrganisationQueries, type Viewer } from '@saman/organisations';
import { argument, LongText, Optional, type PageArgs, Public, sameForStanding } from '@saman/platform';
import { GoalQueries } from '../goals/goal.queries.js';
import { PlanQueries } from '../plans/plan.queries.js';
import type { PlanMeasuresArgs } from '../schema.gen.js';
import { MeasureChangeFields, MeasureFields } from './measure.input.js';
import { MeasureQueries, type MeasureRow } from './measure.queries.js';
import { canEdit } from './measure.rules.js';
import { Measures } from './measure.service.js';

sameForStanding('Measure', 'plan', 'goal', 'responsible', 'participants');
sameForStanding('Plan', 'measures');
sameForStanding('Goal', 'measures');
sameForStanding('PlanGap', 'measure');
sameForStanding('DroppedPart', 'measure');

@Resolver('Measure')
export class MeasureDoor {
  constructor(
    @Inject(Measures) private readonly measures: Measures,
    @Inject(MeasureQueries) private readonly queries: MeasureQueries,
  ) {}

  @Public()
  @Query('measure')
  measure(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('addMeasure')
  add(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('measure') measure: MeasureFields) {
    return this.measures.add(viewer, plan, measure);
  }

  @Mutation('changeMeasure')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('measure') measure: string,
    @Args('version') version: number,
    @Args('changes') changes: MeasureChangeFields,
  ) {
    return this.measures.change(viewer, measure, version, changes);
  }

  @Mutation('dropMeasure')
  drop(
    @CurrentViewer() viewer: Viewer,
    @Args('measure') measure: string,
    @Args('version') version: number,
    @Args('reason', argument('reason', Optional(), LongText())) reason: string | null = null,
  ) {
    return this.measures.drop(viewer, measure, version, reason);
  }
}

@Resolver('Measure')
export class MeasureResolver {
  constructor(
    @Inject(PlanQueries) private readonly plans: PlanQueries,
    @Inject(GoalQueries) private readonly goals: GoalQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @ResolveField('plan')
  plan(measure: MeasureRow, _args: unknown, context: Context) {
    return this.plans.byId(context).load(measure.planId);
  }

  @ResolveField('goal')
  goal({ goalId }: MeasureRow, _args: unknown, context: Context) {
    return goalId === null ? null : this.goals.byId(context).load(goalId);
  }

  @ResolveField('responsible')
  responsible({ responsibleId }: MeasureRow, _args: unknown, context: Context) {
    return responsibleId === null ? null : this.organisations.byId(context).load(responsibleId);
  }

  @ResolveField('participants')
  participants({ participantIds }: MeasureRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).loadMany(participantIds);
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(
    { isDropped, networkId, planStatus, planResponsibleId }: MeasureRow,
    _args: unknown,
    { viewer }: Context,
  ) {
    return !isDropped && canEdit(viewer, { networkId, status: planStatus, responsibleId: planResponsibleId });
  }
}

@Resolver('Plan')
export class PlanMeasuresResolver {
  constructor(@Inject(MeasureQueries) private readonly queries: MeasureQueries) {}

  @ResolveField('measures')
  measures(plan: { id: string }, args: PlanMeasuresArgs, context: Context) {
    return this.queries.ofPlan(context, args).load(plan.id);
  }
}

@Resolver('Goal')
export class GoalMeasuresResolver {
  constructor(@Inject(MeasureQueries) private readonly queries: MeasureQueries) {}

  @ResolveField('measures')
  measures(goal: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofGoal(context, args).load(goal.id);
  }
}

abstract class NamesMeasure {
  constructor(@Inject(MeasureQueries) private readonly queries: MeasureQueries) {}

  @ResolveField('measure')
  measure({ measureId }: { measureId: string | null }, _args: unknown, context: Context) {
    return measureId === null ? null : this.queries.byId(context).load(measureId);
  }
}

@Resolver('PlanGap')
export class GapMeasureResolver extends NamesMeasure {}

@Resolver('DroppedPart')
export class DroppedMeasureResolver extends NamesMeasure {}
