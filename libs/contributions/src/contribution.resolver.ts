import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityQueries } from '@saman/activities';
import { CampaignQueries } from '@saman/campaigns';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, OrganisationQueries, type Viewer } from '@saman/organisations';
import { argument, Datable, LongText, Public, RightsStay, sameForStanding } from '@saman/platform';
import { ContributionFields } from './contribution.input.js';
import { ContributionQueries, type ContributionRow } from './contribution.queries.js';
import { canConfirm, seesNote } from './contribution.rules.js';
import { Contributions } from './contribution.service.js';
import { NeedQueries } from './need.queries.js';

// it is seen like its need and its activity; not `campaign`, which may be a draft
sameForStanding('Contribution', 'organisation', 'activity', 'need');

const REASON = argument('reason', LongText());
const DELIVERED_ON = argument('deliveredOn', Datable());

@RightsStay()
@Resolver('Contribution')
export class ContributionDeedsResolver {
  constructor(
    @Inject(Contributions) private readonly contributions: Contributions,
    @Inject(ContributionQueries) private readonly queries: ContributionQueries,
  ) {}

  @Public()
  @Query('contribution')
  contribution(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('pledgeContribution')
  pledge(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('contribution') contribution: ContributionFields,
  ) {
    return this.contributions.pledge(viewer, organisation, contribution);
  }

  @Mutation('changeContribution')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('contribution') contribution: string,
    @Args('version') version: number,
    @Args('quantity') quantity: number,
  ) {
    return this.contributions.change(viewer, contribution, version, quantity);
  }

  @Mutation('confirmContribution')
  confirm(
    @CurrentViewer() viewer: Viewer,
    @Args('contribution') contribution: string,
    @Args('version') version: number,
  ) {
    return this.contributions.confirm(viewer, contribution, version);
  }

  @Mutation('declineContribution')
  decline(
    @CurrentViewer() viewer: Viewer,
    @Args('contribution') contribution: string,
    @Args('version') version: number,
    @Args('reason', REASON) reason: string,
  ) {
    return this.contributions.decline(viewer, contribution, version, reason);
  }

  @Mutation('deliverContribution')
  deliver(
    @CurrentViewer() viewer: Viewer,
    @Args('contribution') contribution: string,
    @Args('version') version: number,
    @Args('deliveredOn', DELIVERED_ON) deliveredOn: string,
    @Args('quantity') quantity: number | null = null,
  ) {
    return this.contributions.deliver(viewer, contribution, version, deliveredOn, quantity);
  }

  @Mutation('withdrawContribution')
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @Args('contribution') contribution: string,
    @Args('version') version: number,
  ) {
    return this.contributions.withdraw(viewer, contribution, version);
  }
}

@Resolver('Contribution')
export class ContributionResolver {
  constructor(
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
    @Inject(CampaignQueries) private readonly campaigns: CampaignQueries,
    @Inject(ActivityQueries) private readonly activities: ActivityQueries,
    @Inject(NeedQueries) private readonly needs: NeedQueries,
  ) {}

  @ResolveField('organisation')
  organisation(gift: ContributionRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(gift.organisationId);
  }

  @ResolveField('campaign')
  campaign(gift: ContributionRow, _args: unknown, context: Context) {
    return gift.campaignId === null ? null : this.campaigns.byId(context).load(gift.campaignId);
  }

  @ResolveField('activity')
  activity(gift: ContributionRow, _args: unknown, context: Context) {
    return gift.activityId === null ? null : this.activities.byId(context).load(gift.activityId);
  }

  @ResolveField('need')
  need(gift: ContributionRow, _args: unknown, context: Context) {
    return gift.needId === null ? null : this.needs.byId(context).load(gift.needId);
  }

  @ResolveField('note')
  note(gift: ContributionRow, _args: unknown, { viewer }: Context) {
    return seesNote(viewer, gift, gift.holderId) ? gift.note : null;
  }

  @ResolveField('declineReason')
  declineReason(gift: ContributionRow, _args: unknown, { viewer }: Context) {
    return seesNote(viewer, gift, gift.holderId) ? gift.declineReason : null;
  }

  @ResolveField('viewerCanConfirm')
  viewerCanConfirm(gift: ContributionRow, _args: unknown, { viewer }: Context) {
    return canConfirm(viewer, gift, gift.holderId);
  }
}
