import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import {
  type Context,
  CurrentContext,
  CurrentViewer,
  NetworkQueries,
  OrganisationQueries,
  type Viewer,
} from '@saman/organisations';
import { argument, LongText, Optional, Public, sameForStanding } from '@saman/platform';
import { CampaignChangeFields, CampaignFields } from './campaign.input.js';
import { CampaignQueries, type CampaignRow } from './campaign.queries.js';
import { canEdit } from './campaign.rules.js';
import { Campaigns } from './campaign.service.js';
import type { CampaignStatus, NetworkCampaignsArgs } from './schema.gen.js';

sameForStanding('Campaign', 'network', 'owner');

const REASON = argument('reason', Optional(), LongText());

@Resolver('Campaign')
export class CampaignResolver {
  constructor(
    @Inject(Campaigns) private readonly campaigns: Campaigns,
    @Inject(CampaignQueries) private readonly queries: CampaignQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @Public()
  @Query('campaign')
  campaign(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('proposeCampaign')
  propose(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('organisation') organisation: string,
    @Args('campaign') campaign: CampaignFields,
  ) {
    return this.campaigns.propose(viewer, network, organisation, campaign);
  }

  @Mutation('changeCampaign')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('version') version: number,
    @Args('changes') changes: CampaignChangeFields,
  ) {
    return this.campaigns.change(viewer, campaign, version, changes);
  }

  @Mutation('moveCampaign')
  move(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('version') version: number,
    @Args('to') to: CampaignStatus,
    @Args('reason', REASON) reason: string | null = null,
  ) {
    return this.campaigns.move(viewer, campaign, version, to, reason);
  }

  @ResolveField('network')
  network(campaign: CampaignRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(campaign.networkId);
  }

  @ResolveField('owner')
  owner(campaign: CampaignRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(campaign.ownerId);
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(campaign: CampaignRow, _args: unknown, { viewer }: Context) {
    return canEdit(viewer, campaign);
  }
}

@Resolver('Network')
export class NetworkCampaignsResolver {
  constructor(@Inject(CampaignQueries) private readonly queries: CampaignQueries) {}

  @ResolveField('campaigns')
  campaigns(network: { id: string }, args: NetworkCampaignsArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}
