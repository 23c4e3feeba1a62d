import { Inject, Module } from '@nestjs/common';
import { OrganisationsModule } from '@saman/organisations';
import { Events } from '@saman/platform';
import { CampaignPartnerQueries } from './campaign-partner.queries.js';
import { CampaignPartnerResolver, CampaignPartnersResolver } from './campaign-partner.resolver.js';
import { CampaignPartners } from './campaign-partner.service.js';
import { CampaignQueries } from './campaign.queries.js';
import { CampaignResolver, NetworkCampaignsResolver } from './campaign.resolver.js';
import { Campaigns } from './campaign.service.js';

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
  ],
  exports: [CampaignQueries, Campaigns, CampaignPartners],
})
export class CampaignsModule {
  constructor(@Inject(Events) events: Events) {
    events.refersTo('campaign', 'Campaign');
    events.insidersOnly(['PARTNER_INVITED', 'PARTNER_DECLINED', 'PARTNER_LEFT']);
  }
}
