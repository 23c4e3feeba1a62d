import type { OnTheWay } from '../standing/standing.js';
import { isInTime } from '../standing/standing.rules.js';
import type { Terms } from './rule.js';

/** A milestone that a rule names, as it is now. */
export interface MilestoneFacts {
  readonly id: string;
  /** The last day it is planned for. */
  readonly plannedUntil: string | null;
  readonly isReached: boolean;
  readonly isDropped: boolean;
}

/** Of those named and not reached: what was dropped is not on the way. */
export function milestonesOnTheWay(mandate: Terms, milestones: ReadonlyMap<string, MilestoneFacts>): OnTheWay {
  const left = mandate.parts
    .filter((id) => !mandate.doneThings.includes(id))
    .flatMap((id) => milestones.get(id) ?? [])
    .filter(({ isReached }) => !isReached);
  const partOf = ({ id }: MilestoneFacts) => ({ type: 'Milestone', id });
  return {
    underway: left
      .filter(({ isDropped }) => !isDropped)
      .map((milestone) => ({
        part: partOf(milestone),
        endsOn: milestone.plannedUntil,
        inTime: isInTime(milestone.plannedUntil, mandate),
        lacks: milestone.plannedUntil === null ? [{ code: 'DAY' as const }] : [],
      })),
    stopped: left.filter(({ isDropped }) => isDropped).map(partOf),
  };
}
