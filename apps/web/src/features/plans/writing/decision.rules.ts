// What a decision would do to a plan, said before it is recorded. The server decides; this is so that nobody is surprised.
import type { Plan } from '../plan.js';

export type Outcome = Plan['decisions'][number]['outcome'];
export type BodyKind = Plan['decisions'][number]['bodyKind'];

export type Consequence = 'adopts' | 'replaces' | 'noted' | 'back' | 'wrongBody' | 'incomplete';

/** Whether the body is one that can decide this edition. */
export const canDecide = (approval: Plan['approval'], bodyKind: BodyKind): boolean =>
  (approval ?? 'ADMINISTRATIVE') === 'ADMINISTRATIVE' || bodyKind !== 'ADMINISTRATION';

export function consequenceOf(
  { approval, missing, replaces }: Pick<Plan, 'approval' | 'missing' | 'replaces'>,
  { outcome, bodyKind }: { outcome: Outcome; bodyKind: BodyKind },
): Consequence {
  if (outcome === 'SENT_BACK' || outcome === 'REJECTED') return 'back';
  if (outcome === 'NOTED' && approval !== 'NOTICE') return 'noted';
  if (!canDecide(approval, bodyKind)) return 'wrongBody';
  if (missing.length > 0) return 'incomplete';
  return replaces ? 'replaces' : 'adopts';
}
