import type { PlanRequirement } from '@saman/plans';
import type { OnTheWay } from '../standing/standing.js';
import { isInTime } from '../standing/standing.rules.js';
import type { Terms } from './rule.js';

/** An edition that is IN_HEARING, which everybody sees. */
export interface EditionFacts {
  readonly id: string;
  /** What it lacks to be adopted, each once. */
  readonly missing: readonly PlanRequirement[];
}

/** A draft is on the way for nobody: those who write it see what it lacks in the plan itself. */
export function planOnTheWay(mandate: Terms, inHearing: EditionFacts | undefined): OnTheWay {
  if (!inHearing || mandate.doneThings.length > 0) return { underway: [], stopped: [] };
  const edition = {
    part: { type: 'Plan', id: inHearing.id },
    endsOn: mandate.today,
    inTime: isInTime(mandate.today, mandate),
    lacks: inHearing.missing.map((requirement) => ({ code: 'REQUIREMENT' as const, requirement })),
  };
  return { underway: [edition], stopped: [] };
}
