import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { ContributionStatus } from './schema.gen.js';

export interface ContributionFacts {
  networkId: string;
  organisationId: string;
  quantity: number;
  delivered: number;
  status: ContributionStatus;
  version: number;
}

/** Whether it covers a need. */
export const covers = (status: ContributionStatus): boolean => status !== 'WITHDRAWN' && status !== 'DECLINED';

/** Whether it counts: rule 3. */
export const counts = (status: ContributionStatus): boolean => status === 'CONFIRMED' || status === 'DELIVERED';

/**
 * Who may confirm or decline: whoever holds what it is given to, unless they give it themselves or act for the giver too; and a
 * coordinator always.
 */
function mayJudge(viewer: Viewer, gift: ContributionFacts, holderId: string): boolean {
  if (viewer.coordinates(gift.networkId)) return true;
  const isGiver = gift.organisationId === holderId || viewer.editsFor(gift.organisationId, gift.networkId);
  return viewer.editsFor(holderId, gift.networkId) && !isGiver;
}

export const canConfirm = (viewer: Viewer, gift: ContributionFacts, holderId: string): boolean =>
  gift.status === 'PLEDGED' && mayJudge(viewer, gift, holderId);

/** A note, and why it was declined, is for the people of the giver and of the holder, and for coordinators. */
export const seesNote = (
  viewer: Viewer,
  gift: Pick<ContributionFacts, 'networkId' | 'organisationId'>,
  holderId: string,
): boolean => viewer.roles.has(gift.organisationId) || viewer.roles.has(holderId) || viewer.coordinates(gift.networkId);

export function checkMayConfirm(viewer: Viewer, gift: ContributionFacts, holderId: string, version: number): void {
  checkMayJudge(viewer, gift, holderId);
  checkAt(gift, version, ['PLEDGED']);
}

/** What has been delivered in part is no longer declined. */
export function checkMayDecline(viewer: Viewer, gift: ContributionFacts, holderId: string, version: number): void {
  checkMayJudge(viewer, gift, holderId);
  checkAt(gift, version, ['PLEDGED', 'CONFIRMED']);
  if (gift.delivered > 0) {
    throw new Problem(
      'WRONG_STATUS',
      'CONTRIBUTION_STATUS',
      'Part of it has been delivered: the giver can withdraw the rest.',
    );
  }
}

/** What is the giver's alone to do, while the contribution is in one of the statuses. */
export function checkGiverMay(
  viewer: Viewer,
  gift: ContributionFacts,
  version: number,
  statuses: ContributionStatus[],
): void {
  if (!viewer.actsFor(gift.organisationId, gift.networkId)) throw forbidden("the giver's EDITOR or a coordinator");
  checkAt(gift, version, statuses);
}

export function checkMayDeliver(viewer: Viewer, gift: ContributionFacts, holderId: string, version: number): void {
  if (!viewer.actsFor(gift.organisationId, gift.networkId) && !viewer.actsFor(holderId, gift.networkId)) {
    throw forbidden("the giver's or the holder's EDITOR or a coordinator");
  }
  checkAt(gift, version, ['CONFIRMED']);
}

function checkMayJudge(viewer: Viewer, gift: ContributionFacts, holderId: string): void {
  if (mayJudge(viewer, gift, holderId)) return;
  if (viewer.editsFor(gift.organisationId, gift.networkId)) {
    throw new Problem(
      'FORBIDDEN',
      'OWN_CONTRIBUTION',
      'The giver never decides on its own gift: a coordinator, or somebody else at the holder, does.',
    );
  }
  throw forbidden("the holder's EDITOR or a coordinator");
}

function checkAt(gift: ContributionFacts, version: number, statuses: readonly ContributionStatus[]): void {
  if (version !== gift.version) throw conflict(gift.version);
  if (!statuses.includes(gift.status)) {
    const message = `The contribution is ${gift.status}; this needs ${statuses.join(' or ')}.`;
    throw new Problem('WRONG_STATUS', 'CONTRIBUTION_STATUS', message);
  }
}
