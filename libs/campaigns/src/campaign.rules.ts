import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { CampaignsEventKind, CampaignStatus, Visibility } from './schema.gen.js';

/** What the rules look at in a campaign. */
export interface CampaignFacts {
  networkId: string;
  ownerId: string;
  status: CampaignStatus;
  visibility: Visibility;
  version: number;
}

/** Each step and the event that tells of it. Any other move is WRONG_STATUS. */
const STEPS: Record<CampaignStatus, Partial<Record<CampaignStatus, CampaignsEventKind>>> = {
  PROPOSED: { PLANNED: 'CAMPAIGN_PLANNED', CANCELLED: 'CAMPAIGN_CANCELLED' },
  PLANNED: { ACTIVE: 'CAMPAIGN_STARTED', CANCELLED: 'CAMPAIGN_CANCELLED' },
  ACTIVE: { COMPLETED: 'CAMPAIGN_COMPLETED', CANCELLED: 'CAMPAIGN_CANCELLED' },
  COMPLETED: { EVALUATED: 'CAMPAIGN_EVALUATED' },
  EVALUATED: {},
  CANCELLED: {},
};

const COORDINATORS_TO_GIVE: readonly CampaignStatus[] = ['PLANNED', 'COMPLETED', 'EVALUATED'];

const WIDTH: Record<Visibility, number> = { DRAFT: 0, NETWORK: 1, PUBLIC: 2 };

/** PROPOSED, PLANNED and ACTIVE: it may be changed, get partners, needs and pledges. */
export const isOpen = (status: CampaignStatus): boolean =>
  status === 'PROPOSED' || status === 'PLANNED' || status === 'ACTIVE';

export const canEdit = (viewer: Viewer, campaign: CampaignFacts): boolean =>
  viewer.actsFor(campaign.ownerId, campaign.networkId) && isOpen(campaign.status);

/** Throws the problem that forbids a deed of the owner to a campaign that is open. */
export function checkMayEdit(viewer: Viewer, campaign: CampaignFacts, version?: number): void {
  if (!viewer.actsFor(campaign.ownerId, campaign.networkId)) throw forbidden("the owner's EDITOR or a coordinator");
  if (version !== undefined && version !== campaign.version) throw conflict(campaign.version);
  if (!isOpen(campaign.status)) throw wrongStatus(campaign.status);
}

/** The event of a step, or the problem that forbids it. */
export function nextStep(
  viewer: Viewer,
  campaign: CampaignFacts,
  version: number,
  to: CampaignStatus,
): CampaignsEventKind {
  const isCoordinator = viewer.coordinates(campaign.networkId);
  if (!isCoordinator && !viewer.editsFor(campaign.ownerId, campaign.networkId)) {
    throw forbidden("the owner's EDITOR or a coordinator");
  }
  if (!isCoordinator && COORDINATORS_TO_GIVE.includes(to)) throw forbidden('a coordinator', 'to');
  if (version !== campaign.version) throw conflict(campaign.version);
  const kind = STEPS[campaign.status][to];
  if (!kind) {
    throw new Problem('WRONG_STATUS', 'CAMPAIGN_STEP', `A campaign that is ${campaign.status} cannot become ${to}.`, [
      'to',
    ]);
  }
  return kind;
}

/** Both days as `YYYY-MM-DD`, which sort as text. */
export function checkDays(days: { startsOn: string; endsOn: string }, path: string): void {
  if (days.endsOn < days.startsOn) {
    throw new Problem('INVALID', 'END_BEFORE_START', 'It ends before it starts.', [path, 'endsOn']);
  }
}

/** Visibility only widens: what people have seen is cancelled, not hidden. */
export function checkWidens(before: Visibility, after: Visibility): void {
  if (WIDTH[after] < WIDTH[before]) {
    const message = `It is seen by ${before} already: cancel it instead of hiding it.`;
    throw new Problem('WRONG_STATUS', 'VISIBILITY_NARROWED', message, ['changes', 'visibility']);
  }
}

export const wrongStatus = (status: CampaignStatus): Problem =>
  new Problem(
    'WRONG_STATUS',
    'CAMPAIGN_STATUS',
    `The campaign is ${status}; this is possible from PROPOSED to ACTIVE.`,
  );
