import type { PlannedCampaign } from './planned-campaign.js';

/** Proposed, planned or going on: it can still be moved, called off or joined. */
export const isOpen = ({ status }: Pick<PlannedCampaign, 'status'>): boolean =>
  status === 'PROPOSED' || status === 'PLANNED' || status === 'ACTIVE';
