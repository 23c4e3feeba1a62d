import { conflict, forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { checkPlanStatus, type PlanStatus } from '@saman/plans';

/** What the rules look at in a mandate. */
export interface MandateFacts {
  networkId: string;
  withdrawnReason: string | null;
  version: number;
}

/** While a plan has one of these its mandates are given, changed and withdrawn; what is heard stays as it was sent, and what is past, too. */
const ORDERING: readonly PlanStatus[] = ['DRAFT', 'ADOPTED', 'UNDER_REVISION'];

/** Mandates are coordinators' alone. */
export const canEdit = (viewer: Viewer, mandate: MandateFacts & { planStatus: PlanStatus }): boolean =>
  viewer.coordinates(mandate.networkId) && mandate.withdrawnReason === null && ORDERING.includes(mandate.planStatus);

/** Throws WRONG_STATUS PLAN_STATUS while the edition that a mandate is shown with is being heard, replaced or abandoned. */
export const checkOrders = (plan: { status: PlanStatus }): void => {
  checkPlanStatus(plan, ...ORDERING);
};

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
