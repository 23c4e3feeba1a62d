import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { sameForStanding } from '@saman/platform';
import type { PlanningLevel } from '../schema.gen.js';
import { PlanLevelChangeFields } from './plan-level.input.js';
import { PlanLevelQueries } from './plan-level.queries.js';
import { PlanLevels } from './plan-level.service.js';

sameForStanding('Network', 'planLevels');

@Resolver('Network')
export class PlanLevelResolver {
  constructor(
    @Inject(PlanLevels) private readonly levels: PlanLevels,
    @Inject(PlanLevelQueries) private readonly queries: PlanLevelQueries,
  ) {}

  @Mutation('changePlanLevel')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('level') level: PlanningLevel,
    @Args('version') version: number,
    @Args('changes') changes: PlanLevelChangeFields,
  ) {
    return this.levels.change(viewer, network, level, version, changes);
  }

  @ResolveField('planLevels')
  async planLevels(network: { id: string }, _args: unknown, context: Context) {
    return (await this.queries.ofNetwork(context).load(network.id)) ?? [];
  }
}
