import { Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { checkMayEditContents, type PlanFacts } from '../plans/plan.rules.js';

/** A plan's goals and areas are read as whole lists, so there is a most of them. */
export const MOST_GOALS = 200;
export const MOST_AREAS = 50;

/** What the rules look at in a goal or an area. */
export interface PartFacts {
  id: string;
  lineId: string;
  version: number;
}

/** An earlier edition has it. */
export const isCarried = ({ id, lineId }: PartFacts): boolean => id !== lineId;

/** Throws the problem that forbids a change of something in a plan's text: by the plan, and by the part's own version. */
export const checkMayEditPart = (viewer: Viewer, plan: PlanFacts, { version }: PartFacts, seen: number): void => {
  checkMayEditContents(viewer, { ...plan, version }, seen);
};

/** Why a part is dropped, as it is kept: what an earlier edition has needs a reason, of what is new none is kept. */
export function reasonToDrop(part: PartFacts, reason: string | null): string | null {
  if (!isCarried(part)) return null;
  if (reason !== null) return reason;
  throw new Problem('INVALID', 'REASON_REQUIRED', 'An earlier edition has it: say why it is dropped.', ['reason']);
}

/** That one more fits beside so many; `path` names what is to be added. */
export function checkRoom(count: number, most: number, path: string): void {
  if (count < most) return;
  throw new Problem('INVALID', 'TOO_MANY', `A plan has at most ${String(most)} of these.`, [path], most);
}

export const numberTaken = (path: string): Problem =>
  new Problem('ALREADY_EXISTS', 'NUMBER_TAKEN', 'Another goal of the plan has this number.', [path, 'number']);
