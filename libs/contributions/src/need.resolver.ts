import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityQueries, OccurrenceQueries } from '@saman/activities';
import { CampaignQueries } from '@saman/campaigns';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, type Viewer } from '@saman/organisations';
import { type PageArgs, Public, sameForStanding } from '@saman/platform';
import { NeedChangeFields, NeedFields } from './need.input.js';
import { NeedQueries, type NeedRow } from './need.queries.js';
import { canEdit } from './need.rules.js';
import { Needs } from './need.service.js';
import type { NetworkNeedsArgs } from './schema.gen.js';

// it is seen like its activity; not `campaign`, which may be a draft
sameForStanding('Need', 'activity', 'occurrence');

@Resolver('Need')
export class NeedResolver {
  constructor(
    @Inject(Needs) private readonly needs: Needs,
    @Inject(NeedQueries) private readonly queries: NeedQueries,
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
    @Inject(ActivityQueries) private readonly activities: ActivityQueries,
    @Inject(OccurrenceQueries) private readonly occurrences: OccurrenceQueries,
  ) {}

  @Public()
  @Query('need')
  need(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('openNeed')
  open(@CurrentViewer() viewer: Viewer, @Args('need') need: NeedFields) {
    return this.needs.open(viewer, need);
  }

  @Mutation('changeNeed')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('need') need: string,
    @Args('version') version: number,
    @Args('changes') changes: NeedChangeFields,
  ) {
    return this.needs.change(viewer, need, version, changes);
  }

  @Mutation('closeNeed')
  close(@CurrentViewer() viewer: Viewer, @Args('need') need: string, @Args('version') version: number) {
    return this.needs.close(viewer, need, version);
  }

  @ResolveField('campaign')
  campaign(need: NeedRow, _args: unknown, context: Context) {
    return need.campaignId === null ? null : this.campaigns.byId(context).load(need.campaignId);
  }

  @ResolveField('activity')
  activity(need: NeedRow, _args: unknown, context: Context) {
    return need.activityId === null ? null : this.activities.byId(context).load(need.activityId);
  }

  @ResolveField('occurrence')
  occurrence(need: NeedRow, _args: unknown, context: Context) {
    return need.occurrenceId === null ? null : this.occurrences.byId(context).load(need.occurrenceId);
  }

  @ResolveField('laterOpen')
  async laterOpen(need: NeedRow, _args: unknown, context: Context) {
    return (await this.queries.laterOpen(context).load(need.id))?.count ?? 0;
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit(need: NeedRow, _args: unknown, { viewer }: Context) {
    return canEdit(viewer, need, need.holderId);
  }
}

@Resolver('Network')
export class NetworkNeedsResolver {
  constructor(@Inject(NeedQueries) private readonly queries: NeedQueries) {}

  @ResolveField('needs')
  needs(network: { id: string }, args: NetworkNeedsArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }
}

@Resolver('Campaign')
export class CampaignNeedsResolver {
  constructor(@Inject(NeedQueries) private readonly queries: NeedQueries) {}

  @ResolveField('needs')
  needs(campaign: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofCampaign(context, args).load(campaign.id);
  }
}

@Resolver('Activity')
export class ActivityNeedsResolver {
  constructor(@Inject(NeedQueries) private readonly queries: NeedQueries) {}

  @ResolveField('needs')
  needs(activity: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofActivity(context, args).load(activity.id);
  }
}

@Resolver('Occurrence')
export class OccurrenceNeedsResolver {
  constructor(@Inject(NeedQueries) private readonly queries: NeedQueries) {}

  @ResolveField('needs')
  needs(occurrence: { id: string }, args: PageArgs, context: Context) {
    return this.queries.ofOccurrence(context, args).load(occurrence.id);
  }
}
