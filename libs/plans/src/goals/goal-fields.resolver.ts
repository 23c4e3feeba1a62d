import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '@saman/organisations';
import { sameForStanding } from '@saman/platform';
import { PlanQueries, type PlanRow } from '../plans/plan.queries.js';
import { type GoalAreaRow, GoalQueries, type GoalRow } from './goal.queries.js';

// whatever is in a plan is seen by all who see the plan
sameForStanding('Plan', 'goalAreas', 'goals');
sameForStanding('Goal', 'plan', 'area');
sameForStanding('GoalArea', 'plan', 'goals');

@Resolver('Plan')
export class PlanGoalsResolver {
  constructor(@Inject(GoalQueries) private readonly goalQueries: GoalQueries) {}

  @ResolveField('goalAreas')
  async goalAreas(plan: PlanRow, _args: unknown, context: Context) {
    return (await this.goalQueries.areasOfPlan(context).load(plan.id)) ?? [];
  }

  @ResolveField('goals')
  async goals(plan: PlanRow, _args: unknown, context: Context) {
    return (await this.goalQueries.ofPlan(context).load(plan.id)) ?? [];
  }
}

@Resolver('GoalArea')
export class GoalAreaResolver {
  constructor(
    @Inject(GoalQueries) private readonly queries: GoalQueries,
    @Inject(PlanQueries) private readonly plans: PlanQueries,
  ) {}

  @ResolveField('plan')
  plan(area: GoalAreaRow, _args: unknown, context: Context) {
    return this.plans.byId(context).load(area.planId);
  }

  /** By the plan, so that areas and their plan ask for goals once. */
  @ResolveField('goals')
  async goals(area: GoalAreaRow, _args: unknown, context: Context) {
    const goals = (await this.queries.ofPlan(context).load(area.planId)) ?? [];
    return goals.filter(({ areaId }) => areaId === area.id);
  }
}

@Resolver('Goal')
export class GoalResolver {
  constructor(
    @Inject(GoalQueries) private readonly queries: GoalQueries,
    @Inject(PlanQueries) private readonly plans: PlanQueries,
  ) {}

  @ResolveField('plan')
  plan(goal: GoalRow, _args: unknown, context: Context) {
    return this.plans.byId(context).load(goal.planId);
  }

  @ResolveField('area')
  area(goal: GoalRow, _args: unknown, context: Context) {
    return goal.areaId === null ? null : this.queries.areaById(context).load(goal.areaId);
  }
}
