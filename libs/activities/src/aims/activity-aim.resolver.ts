import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { AimQueries } from '@saman/plans';
import { argument, type PageArgs, UniqueList } from '@saman/platform';
import { ActivityAimQueries } from './activity-aim.queries.js';
import { ActivityAims } from './activity-aim.service.js';

const MOST = 20;

@Resolver('Activity')
export class ActivityAimsResolver {
  constructor(
    @Inject(ActivityAims) private readonly activities: ActivityAims,
    @Inject(AimQueries) private readonly aims: AimQueries,
  ) {}

  @Mutation('setActivityAims')
  set(
    @CurrentViewer() viewer: Viewer,
    @Args('activity') activity: string,
    @Args('version') version: number,
    @Args('goals', argument('goals', UniqueList(MOST))) goals: string[],
    @Args('measures', argument('measures', UniqueList(MOST))) measures: string[],
  ) {
    return this.activities.set(viewer, activity, version, { goals, measures });
  }

  @ResolveField('goals')
  goals({ id }: { id: string }, _args: unknown, context: Context) {
    return this.aims.goals(context, 'activity', id);
  }

  @ResolveField('measures')
  measures({ id }: { id: string }, _args: unknown, context: Context) {
    return this.aims.measures(context, 'activity', id);
  }
}

@Resolver('Goal')
export class GoalActivitiesResolver {
  constructor(@Inject(ActivityAimQueries) private readonly queries: ActivityAimQueries) {}

  @ResolveField('activities')
  activities({ id }: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofGoal(context, args).load(id);
  }
}

@Resolver('Measure')
export class MeasureActivitiesResolver {
  constructor(@Inject(ActivityAimQueries) private readonly queries: ActivityAimQueries) {}

  @ResolveField('activities')
  activities({ id }: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofMeasure(context, args).load(id);
  }
}
