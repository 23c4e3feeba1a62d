import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, LongText, Optional, Public } from '@saman/platform';
import { GoalAreas } from './goal-area.service.js';
import { GoalAreaChangeFields, GoalAreaFields, GoalChangeFields, GoalFields } from './goal.input.js';
import { GoalQueries } from './goal.queries.js';
import { Goals } from './goal.service.js';

const REASON = argument('reason', Optional(), LongText());

@Resolver()
export class GoalDeedsResolver {
  constructor(
    @Inject(Goals) private readonly goals: Goals,
    @Inject(GoalAreas) private readonly areas: GoalAreas,
    @Inject(GoalQueries) private readonly queries: GoalQueries,
  ) {}

  @Public()
  @Query('goal')
  goal(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('addGoalArea')
  addArea(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('area') area: GoalAreaFields) {
    return this.areas.add(viewer, plan, area);
  }

  @Mutation('changeGoalArea')
  changeArea(
    @CurrentViewer() viewer: Viewer,
    @Args('area') area: string,
    @Args('version') version: number,
    @Args('changes') changes: GoalAreaChangeFields,
  ) {
    return this.areas.change(viewer, area, version, changes);
  }

  @Mutation('dropGoalArea')
  dropArea(@CurrentViewer() viewer: Viewer, @Args('area') area: string, @Args('version') version: number) {
    return this.areas.drop(viewer, area, version);
  }

  @Mutation('addGoal')
  add(@CurrentViewer() viewer: Viewer, @Args('plan') plan: string, @Args('goal') goal: GoalFields) {
    return this.goals.add(viewer, plan, goal);
  }

  @Mutation('changeGoal')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('goal') goal: string,
    @Args('version') version: number,
    @Args('changes') changes: GoalChangeFields,
  ) {
    return this.goals.change(viewer, goal, version, changes);
  }

  @Mutation('dropGoal')
  drop(
    @CurrentViewer() viewer: Viewer,
    @Args('goal') goal: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string | null = null,
  ) {
    return this.goals.drop(viewer, goal, version, reason);
  }
}
