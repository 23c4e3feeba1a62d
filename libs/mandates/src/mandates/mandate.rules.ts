import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';

/** What the rules look at in a mandate. */
export interface MandateFacts {
  networkId: string;
  withdrawnReason: string | null;
  version: number;
}

/** Mandates are coordinators' alone. */
export const canEdit = (viewer: Viewer, mandate: MandateFacts): boolean =>
  viewer.coordinates(mandate.networkId) && mandate.withdrawnReason === null;

/** Throws the problem that forbids changing or withdrawing a mandate. */
export function checkMayEdit(viewer: Viewer, mandate: MandateFacts, version: number): void {
  if (!viewer.coordinates(mandate.networkId)) throw forbidden('a coordinator');
  if (version !== mandate.version) throw conflict(mandate.version);
  checkHolds(mandate, []);
}

/** Throws WRONG_STATUS for a mandate that was withdrawn. */
export function checkHolds({ withdrawnReason }: Pick<MandateFacts, 'withdrawnReason'>, path: string[]): void {
  if (withdrawnReason === null) return;
  throw new Problem('WRONG_STATUS', 'MANDATE_STATUS', 'The mandate was withdrawn.', path);
}

/** That the due day lies in the plan's days, both as `YYYY-MM-DD`. */
export function checkDueOn(dueOn: string, plan: { startsOn: string; endsOn: string }, path: string[]): void {
  if (dueOn > plan.endsOn) {
    throw new Problem('INVALID', 'DUE_AFTER_PLAN', `The plan ends on ${plan.endsOn}.`, path);
  }
  if (dueOn < plan.startsOn) {
    throw new Problem('INVALID', 'END_BEFORE_START', `The plan starts on ${plan.startsOn}.`, path);
  }
}
