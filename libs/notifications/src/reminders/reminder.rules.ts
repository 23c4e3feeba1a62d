import { forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';

/** Once in this time. */
export const PAUSE_MS = 24 * 60 * 60 * 1000;

/** What the rules look at in a contribution. */
export interface GiftFacts {
  networkId: string;
  organisationId: string;
  status: string;
}

/** Whom a contribution waits for, and who waits. */
export interface Waiting {
  /** The organisation that waits. */
  readonly who: string;
  /** The one it waits for; null: the network's coordinators, who confirm what an organisation gives itself. */
  readonly forWhom: string | null;
}

/** A promise waits for whoever holds what it goes to, a confirmed one for its giver; any other waits for nobody: null. */
export function waitingOf(gift: GiftFacts, holderId: string): Waiting | null {
  const giver = gift.organisationId;
  if (gift.status === 'PLEDGED') return { who: giver, forWhom: giver === holderId ? null : holderId };
  if (gift.status === 'CONFIRMED' && giver !== holderId) return { who: holderId, forWhom: giver };
  return null;
}

/** Who waits for whom; throws the problem that forbids a reminder. */
export function checkMayRemind(viewer: Viewer, gift: GiftFacts, holderId: string): Waiting {
  const waiting = waitingOf(gift, holderId);
  const sides = waiting ? [waiting.who] : [gift.organisationId, holderId];
  if (!sides.some((side) => viewer.actsFor(side, gift.networkId))) {
    throw forbidden('the one who waits, by its EDITOR or a coordinator,');
  }
  if (waiting) return waiting;
  throw new Problem('WRONG_STATUS', 'CONTRIBUTION_STATUS', `The contribution is ${gift.status} and waits for nobody.`);
}

export function checkPause(remindedAt: Date | null, now: Date): void {
  const left = remindedAt ? remindedAt.getTime() + PAUSE_MS - now.getTime() : 0;
  if (left <= 0) return;
  const seconds = Math.ceil(left / 1000);
  const message = 'The other side was reminded within the last 24 hours.';
  throw new Problem('TRY_LATER', 'REMINDED_ALREADY', message, ['contribution'], seconds);
}
