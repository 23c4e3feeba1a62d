// What a plan lacks, and what it does not carry forward: a goal or a measure each, or nothing in particular.
import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '@saman/organisations';
import { sameForStanding } from '@saman/platform';
import { GoalQueries } from '../goals/goal.queries.js';
import { PlanWorkQueries } from './plan-work.queries.js';
import type { PlanRow } from './plan.queries.js';

// whatever is in a plan is seen by all who see the plan
sameForStanding('Plan', 'missing', 'dropped');
sameForStanding('PlanGap', 'goal');
sameForStanding('DroppedPart', 'goal');

interface Named {
  goalId: string | null;
}

@Resolver('Plan')
export class PlanPartsResolver {
  constructor(@Inject(PlanWorkQueries) private readonly work: PlanWorkQueries) {}

  @ResolveField('missing')
  missing(plan: PlanRow, _args: unknown, context: Context) {
    return this.work.missing(context, plan);
  }

  @ResolveField('dropped')
  async dropped(plan: PlanRow, _args: unknown, context: Context) {
    return (await this.work.dropped(context).load(plan.id)) ?? [];
  }
}

class PartResolver {
  constructor(@Inject(GoalQueries) private readonly goals: GoalQueries) {}

  @ResolveField('goal')
  goal({ goalId }: Named, _args: unknown, context: Context) {
    return goalId === null ? null : this.goals.byId(context).load(goalId);
  }
}

@Resolver('PlanGap')
export class PlanGapResolver extends PartResolver {}

@Resolver('DroppedPart')
export class DroppedPartResolver extends PartResolver {}
