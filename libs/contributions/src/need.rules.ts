import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import type { NeedStatus } from './schema.gen.js';

export interface NeedFacts {
  networkId: string;
  quantity: number;
  covered: number;
  isClosed: boolean;
  version: number;
}

export const statusOf = (need: Pick<NeedFacts, 'quantity' | 'covered' | 'isClosed'>): NeedStatus =>
  need.isClosed ? 'CLOSED' : need.covered < need.quantity ? 'OPEN' : 'COVERED';

export const lacking = (need: Pick<NeedFacts, 'quantity' | 'covered'>): number => need.quantity - need.covered;

/** Whoever holds the need, the campaign's owner or the activity's organiser, or a coordinator. */
export const canEdit = (viewer: Viewer, need: { networkId: string; status: NeedStatus }, holderId: string): boolean =>
  need.status !== 'CLOSED' && viewer.actsFor(holderId, need.networkId);

export function checkMayEdit(viewer: Viewer, need: NeedFacts, holderId: string, version: number): void {
  if (!viewer.actsFor(holderId, need.networkId)) throw forbidden("the holder's EDITOR or a coordinator");
  if (version !== need.version) throw conflict(need.version);
  if (need.isClosed) throw needIsClosed();
}

export function checkNotBelowCovered(quantity: number, need: NeedFacts): void {
  if (quantity < need.covered) {
    const message = `${String(need.covered)} is covered already.`;
    throw new Problem('INVALID', 'BELOW_COVERED', message, ['changes', 'quantity'], need.covered);
  }
}

/** Rule 1: a need is never covered beyond its quantity. Asked under the need's lock. */
export function checkCovers(quantity: number, need: NeedFacts, path: string[]): void {
  if (need.isClosed) throw needIsClosed();
  const left = lacking(need);
  if (quantity > left) {
    const message = left === 0 ? 'The need is covered already.' : `The need lacks only ${String(left)}.`;
    throw new Problem('NEED_ALREADY_COVERED', 'MORE_THAN_LACKING', message, path, left);
  }
}

const needIsClosed = (): Problem => new Problem('WRONG_STATUS', 'NEED_STATUS', 'The need is CLOSED.');
