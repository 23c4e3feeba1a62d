import { Inject, Module } from '@nestjs/common';
import { OrganisationsModule, OwnData } from '@saman/organisations';
import { Daily, Events } from '@saman/platform';
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

@Module({
  imports: [OrganisationsModule],
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
  ],
  exports: [CampaignQueries, Campaigns, CampaignPartners],
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
