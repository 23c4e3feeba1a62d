import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, OrganisationQueries, type Viewer } from '@saman/organisations';
import { sameForStanding } from '@saman/platform';
import { CampaignPartnerQueries, type CampaignPartnerRow } from './campaign-partner.queries.js';
import { CampaignPartners } from './campaign-partner.service.js';

// partners that have not accepted are for all of the network's people
sameForStanding('Campaign', 'partners');
sameForStanding('CampaignPartner', 'organisation');

@Resolver('CampaignPartner')
export class CampaignPartnerResolver {
  constructor(
    @Inject(CampaignPartners) private readonly partners: CampaignPartners,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @Mutation('invitePartner')
  invite(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('organisation') organisation: string,
  ) {
    return this.partners.invite(viewer, campaign, organisation);
  }

  @Mutation('answerInvitation')
  answer(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('organisation') organisation: string,
    @Args('accept') accept: boolean,
  ) {
    return this.partners.answer(viewer, campaign, organisation, accept);
  }

  @Mutation('leaveCampaign')
  leave(
    @CurrentViewer() viewer: Viewer,
    @Args('campaign') campaign: string,
    @Args('organisation') organisation: string,
  ) {
    return this.partners.leave(viewer, campaign, organisation);
  }

  @ResolveField('organisation')
  organisation(partner: CampaignPartnerRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(partner.organisationId);
  }
}

@Resolver('Campaign')
export class CampaignPartnersResolver {
  constructor(@Inject(CampaignPartnerQueries) private readonly queries: CampaignPartnerQueries) {}

  @ResolveField('partners')
  partners(campaign: { id: string }, _args: unknown, context: Context) {
    return this.queries.ofCampaign(context).load(campaign.id);
  }
}
