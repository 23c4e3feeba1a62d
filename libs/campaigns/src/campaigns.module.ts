import { Inject, Module } from '@nestjs/common';
import { OrganisationsModule, OwnData } from '@saman/organisations';
import { PlansModule } from '@saman/plans';
import { Daily, Events } from '@saman/platform';
import { CampaignAimQueries } from './aims/campaign-aim.queries.js';
import { CampaignAimsResolver, GoalCampaignsResolver, MeasureCampaignsResolver } from './aims/campaign-aim.resolver.js';
import { CampaignAims } from './aims/campaign-aim.service.js';
import { CampaignPartnerQueries } from './campaign-partner.queries.js';
import { CampaignPartnerResolver, CampaignPartnersResolver } from './campaign-partner.resolver.js';
import { CampaignPartners } from './campaign-partner.service.js';
import { CampaignQueries } from './campaign.queries.js';
import { CampaignResolver, NetworkCampaignsResolver } from './campaign.resolver.js';
import { Campaigns } from './campaign.service.js';
import { Lookout } from './presence/lookout.js';
import { PresenceQueries } from './presence/presence.queries.js';
import { PresenceResolver } from './presence/presence.resolver.js';
import { Presences } from './presence/presence.service.js';
import {
  CampaignPriorityResolver,
  NetworkRankingResolver,
  RankedThingResolver,
} from './priority/campaign-priority.resolver.js';
import { CampaignPriorities } from './priority/campaign-priority.service.js';
import { RankingQueries } from './priority/ranking.queries.js';

const aims = [
  ...[CampaignAims, CampaignAimQueries, CampaignAimsResolver, GoalCampaignsResolver, MeasureCampaignsResolver],
  ...[CampaignPriorities, RankingQueries, CampaignPriorityResolver, NetworkRankingResolver, RankedThingResolver],
];

@Module({
  imports: [OrganisationsModule, PlansModule],
  providers: [
    CampaignQueries,
    Campaigns,
    CampaignResolver,
    NetworkCampaignsResolver,
    CampaignPartnerQueries,
    CampaignPartners,
    CampaignPartnerResolver,
    CampaignPartnersResolver,
    Lookout,
    PresenceQueries,
    Presences,
    PresenceResolver,
    ...aims,
  ],
  exports: [CampaignQueries, Campaigns, CampaignPartners, CampaignAims, CampaignPriorities],
})
export class CampaignsModule {
  constructor(
    @Inject(Events) events: Events,
    @Inject(Presences) presences: Presences,
    @Inject(OwnData) ownData: OwnData,
    @Inject(Daily) daily: Daily,
  ) {
    presences.tidy(ownData, daily);
    events.refersTo('campaign', 'Campaign');
    events.insidersOnly(['PARTNER_INVITED', 'PARTNER_DECLINED', 'PARTNER_LEFT']);
  }
}
