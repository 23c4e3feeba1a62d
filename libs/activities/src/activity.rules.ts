import { type Campaign, isOpen } from '@saman/campaigns';
import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { ActivityStatus } from './schema.gen.js';

/** What the rules look at in an activity. */
export interface ActivityFacts {
  networkId: string;
  organiserId: string;
  status: ActivityStatus;
  version: number;
}

export const canEdit = (viewer: Viewer, activity: ActivityFacts): boolean =>
  viewer.actsFor(activity.organiserId, activity.networkId) && activity.status === 'SCHEDULED';

export function checkActsFor(viewer: Viewer, activity: ActivityFacts): void {
  if (!viewer.actsFor(activity.organiserId, activity.networkId)) {
    throw forbidden("the organiser's EDITOR or a coordinator");
  }
}

/** Throws the problem that forbids changing the activity or calling it off. */
export function checkMayEdit(viewer: Viewer, activity: ActivityFacts, version: number): void {
  checkActsFor(viewer, activity);
  if (version !== activity.version) throw conflict(activity.version);
  if (activity.status === 'CANCELLED')
    throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', 'The activity is CANCELLED.');
}

/** A coordinator who calls off what another organisation does says why. */
export function checkReason(viewer: Viewer, activity: ActivityFacts, reason: string | null): void {
  if (reason !== null || viewer.editsFor(activity.organiserId, activity.networkId)) return;
  throw new Problem('INVALID', 'REASON_REQUIRED', 'Say why: it is another organisation that does it.', ['reason']);
}

/** Whether an activity of the network may be put under the campaign, which its organiser `takesPart` in or not. */
export function checkUnderCampaign(
  campaign: Pick<Campaign, 'networkId' | 'status'>,
  networkId: string,
  takesPart: boolean,
  path: string[],
): void {
  if (campaign.networkId !== networkId) {
    throw new Problem('INVALID', 'OTHER_NETWORK', 'The campaign belongs to another network.', path);
  }
  if (!takesPart) {
    const message = 'The organiser neither owns the campaign nor is an accepted partner of it.';
    throw new Problem('FORBIDDEN', 'NOT_A_PARTNER', message, path);
  }
  if (!isOpen(campaign.status)) {
    const message = `The campaign is ${campaign.status}; this is possible from PROPOSED to ACTIVE.`;
    throw new Problem('WRONG_STATUS', 'CAMPAIGN_STATUS', message, path);
  }
}
