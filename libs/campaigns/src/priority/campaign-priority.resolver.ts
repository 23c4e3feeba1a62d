import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, type Viewer } from '@saman/organisations';
import { MeasureQueries, PriorityFields } from '@saman/plans';
import type { PageArgs } from '@saman/platform';
import { CampaignQueries } from '../campaign.queries.js';
import { CampaignPriorities } from './campaign-priority.service.js';
import { type RankedRow, RankingQueries } from './ranking.queries.js';

@Resolver('Campaign')
export class CampaignPriorityResolver {
  constructor(@Inject(CampaignPriorities) private readonly priorities: CampaignPriorities) {}

  @Mutation('prioritiseCampaign')
  prioritise(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('version') version: number,
    @Args('priority') priority: PriorityFields,
  ) {
    return this.priorities.prioritise(viewer, campaign, version, priority);
  }
}

@Resolver('Network')
export class NetworkRankingResolver {
  constructor(@Inject(RankingQueries) private readonly queries: RankingQueries) {}

  @ResolveField('ranking')
  ranking(network: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}

@Resolver('RankedThing')
export class RankedThingResolver {
  constructor(
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
    @Inject(MeasureQueries) private readonly measures: MeasureQueries,
  ) {}

  @ResolveField('thing')
  thing({ type, id }: RankedRow, _args: unknown, context: Context) {
    return type === 'Campaign' ? this.campaigns.byId(context).load(id) : this.measures.byId(context).load(id);
  }
}
