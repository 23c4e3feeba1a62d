// What is given, where it is looked for from above.
import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import type { Context } from '@saman/organisations';
import type { PageArgs } from '@saman/platform';
import { ContributionQueries } from './contribution.queries.js';
import type { NetworkContributionsArgs } from './schema.gen.js';

@Resolver('Campaign')
export class CampaignContributionsResolver {
  constructor(@Inject(ContributionQueries) private readonly queries: ContributionQueries) {}

  @ResolveField('contributions')
  contributions(campaign: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofCampaign(context, args).load(campaign.id);
  }
}

@Resolver('Need')
export class NeedContributionsResolver {
  constructor(@Inject(ContributionQueries) private readonly queries: ContributionQueries) {}

  @ResolveField('contributions')
  contributions(need: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofNeed(context, args).load(need.id);
  }
}

@Resolver('Network')
export class NetworkContributionsResolver {
  constructor(@Inject(ContributionQueries) private readonly queries: ContributionQueries) {}

  @ResolveField('contributions')
  contributions(network: { id: string }, args: NetworkContributionsArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}
