import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignQueries } from '@saman/campaigns';
import { type Context, CurrentViewer, NetworkQueries, OrganisationQueries, type Viewer } from '@saman/organisations';
import { FollowFields } from './following.input.js';
import { FollowingQueries, type FollowingRow } from './following.queries.js';
import { Followings } from './following.service.js';

@Resolver('Following')
export class FollowingResolver {
  constructor(
    @Inject(Followings) private readonly followings: Followings,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @Mutation('follow')
  follow(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('following') following: FollowFields,
  ) {
    return this.followings.follow(viewer, network, following);
  }

  @Mutation('unfollow')
  async unfollow(@CurrentViewer() viewer: Viewer, @Args('following') following: string) {
    await this.followings.unfollow(viewer, following);
    return { viewer };
  }

  @ResolveField('network')
  network(following: FollowingRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(following.networkId);
  }

  @ResolveField('campaign')
  campaign(following: FollowingRow, _args: unknown, context: Context) {
    return following.campaignId === null ? null : this.campaigns.byId(context).load(following.campaignId);
  }

  @ResolveField('organisation')
  organisation(following: FollowingRow, _args: unknown, context: Context) {
    return following.organisationId === null
      ? null
      : this.organisations.visible(context).load(following.organisationId);
  }
}

@Resolver('Viewer')
export class ViewerFollowingResolver {
  constructor(@Inject(FollowingQueries) private readonly queries: FollowingQueries) {}

  @ResolveField('following')
  following(_: unknown, _args: unknown, context: Context) {
    return this.queries.ofPerson(context).load(context.viewer.personId ?? '');
  }
}
