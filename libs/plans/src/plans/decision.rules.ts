import { Problem } from '@saman/kernel';
import type { Approval, BodyKind, DecisionInput, DecisionOutcome, PlanChangeSize, PlanStatus } from '../schema.gen.js';

/** Which decision each size of change asks for at a level; null where any will do. */
export interface Approvals {
  approvalNew: Approval | null;
  approvalLarge: Approval | null;
  approvalSmall: Approval | null;
}

/** The kind of decision that adopts an edition; null where any will do, also where the network has no rule for its level. */
export const approvalOf = (rule: Approvals | null, change: PlanChangeSize): Approval | null =>
  rule && { NEW: rule.approvalNew, LARGE: rule.approvalLarge, SMALL: rule.approvalSmall }[change];

const isPolitical = (body: BodyKind): boolean => body !== 'ADMINISTRATION';

/** The status that a decision gives a plan; one that is noted, where more is asked for, stays as it is. Throws INVALID WRONG_BODY. */
export function statusAfter(
  before: PlanStatus,
  { bodyKind, outcome }: Pick<DecisionInput, 'bodyKind' | 'outcome'>,
  approval: Approval | null,
): PlanStatus {
  if (outcome === 'SENT_BACK' || outcome === 'REJECTED') return 'DRAFT';
  if (!wouldAdopt(outcome, approval)) return before;
  const isEnough = approval === null || approval === 'ADMINISTRATIVE' || isPolitical(bodyKind);
  if (isEnough) return 'ADOPTED';
  const message = `This edition asks for a ${approval} decision, by a council or committee.`;
  throw new Problem('INVALID', 'WRONG_BODY', message, ['decision', 'bodyKind']);
}

const wouldAdopt = (outcome: DecisionOutcome, approval: Approval | null): boolean =>
  outcome === 'ADOPTED' || (outcome === 'NOTED' && approval === 'NOTICE');

/** That a decision lies neither ahead of today nor before the day that the edition before was adopted, where there is one. */
export function checkDecidedOn(decidedOn: string, today: string, adoptedBefore: string | null): void {
  if (decidedOn <= today && decidedOn >= (adoptedBefore ?? decidedOn)) return;
  const message = decidedOn > today ? 'The decision lies ahead.' : 'The edition before was adopted later than that.';
  throw new Problem('INVALID', 'DATE_OUT_OF_RANGE', message, ['decision', 'decidedOn']);
}
