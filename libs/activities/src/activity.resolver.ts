import { Inject } from '@nestjs/common';
import { Args, Context as CurrentContext, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CampaignQueries } from '@saman/campaigns';
import { isId } from '@saman/kernel';
import {
  contactSeenBy,
  type Context,
  CurrentViewer,
  NetworkQueries,
  OrganisationQueries,
  type Viewer,
} from '@saman/organisations';
import { argument, LongText, Optional, Public, sameForStanding } from '@saman/platform';
import { ActivityChangeFields, ActivityFields } from './activity.input.js';
import { ActivityQueries, type ActivityRow } from './activity.queries.js';
import { canEdit } from './activity.rules.js';
import { Activities } from './activity.service.js';
import type { CampaignActivitiesArgs, NetworkActivitiesArgs } from './schema.gen.js';

// not `campaign`, which may be a draft
sameForStanding('Activity', 'network', 'organiser', 'contact');

const REASON = argument('reason', Optional(), LongText());

@Resolver('Activity')
export class ActivityDoor {
  constructor(
    @Inject(Activities) private readonly activities: Activities,
    @Inject(ActivityQueries) private readonly queries: ActivityQueries,
  ) {}

  @Public()
  @Query('activity')
  activity(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('registerActivity')
  register(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('organisation') organisation: string,
    @Args('activity') activity: ActivityFields,
  ) {
    return this.activities.register(viewer, network, organisation, activity);
  }

  @Mutation('changeActivity')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('activity') activity: string,
    @Args('version') version: number,
    @Args('changes') changes: ActivityChangeFields,
  ) {
    return this.activities.change(viewer, activity, version, changes);
  }

  @Mutation('cancelActivity')
  cancel(
    @CurrentViewer() viewer: Viewer,
    @Args('activity') activity: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string | null = null,
  ) {
    return this.activities.cancel(viewer, activity, version, reason);
  }
}

@Resolver('Activity')
export class ActivityResolver {
  constructor(
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
  ) {}

  @ResolveField('network')
  network(activity: ActivityRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(activity.networkId);
  }

  @ResolveField('organiser')
  organiser(activity: ActivityRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(activity.organiserId);
  }

  @ResolveField('campaign')
  campaign({ campaignId }: ActivityRow, _args: unknown, context: Context) {
    return campaignId === null ? null : this.campaigns.byId(context).load(campaignId);
  }

  @ResolveField('contact')
  contact(activity: ActivityRow, _args: unknown, { viewer }: Context) {
    return contactSeenBy(viewer, [activity.networkId], activity.contact);
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(activity: ActivityRow, _args: unknown, { viewer }: Context) {
    return canEdit(viewer, activity);
  }
}

@Resolver('Network')
export class NetworkActivitiesResolver {
  constructor(@Inject(ActivityQueries) private readonly queries: ActivityQueries) {}

  @ResolveField('activities')
  activities(network: { id: string }, args: NetworkActivitiesArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}

@Resolver('Campaign')
export class CampaignActivitiesResolver {
  constructor(@Inject(ActivityQueries) private readonly queries: ActivityQueries) {}

  @ResolveField('activities')
  activities(campaign: { id: string }, args: CampaignActivitiesArgs, context: Context) {
    return this.queries.ofCampaign(context, args).load(campaign.id);
  }
}
