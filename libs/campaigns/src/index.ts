export { CampaignAims } from './aims/campaign-aim.service.js';
export { CampaignGoal } from './aims/campaign-goal.entity.js';
export { CampaignMeasure } from './aims/campaign-measure.entity.js';
export { CampaignPartner } from './campaign-partner.entity.js';
export { CampaignPartners } from './campaign-partner.service.js';
export { Campaign } from './campaign.entity.js';
export {
  campaignColumns,
  CampaignQueries,
  type CampaignRow,
  newestFirst as campaignsNewestFirst,
  visibleTo as campaignVisibleTo,
} from './campaign.queries.js';
export { canEdit as canEditCampaign, checkWidens, isOpen } from './campaign.rules.js';
export { Campaigns } from './campaign.service.js';
export { CampaignsModule } from './campaigns.module.js';
export type { CampaignStatus, Visibility } from './schema.gen.js';
export { CampaignPresence } from './presence/presence.entity.js';
export { CampaignPriorities } from './priority/campaign-priority.service.js';
