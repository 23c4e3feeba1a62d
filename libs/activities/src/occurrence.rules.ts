import { conflict, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type ActivityFacts, checkActsFor, checkReason } from './activity.rules.js';
import type { ActivityStatus } from './schema.gen.js';

/** What the rules look at in an occurrence. */
export interface OccurrenceFacts {
  status: ActivityStatus;
  startsAt: Date;
  version: number;
}

/** A deed to call off an occurrence, as it was asked for. */
export interface CallingOff {
  version: number;
  reason: string | null;
  now: Date;
}

/** Throws the problem that forbids calling off an occurrence: once it has begun it is past. */
export function checkMayCallOff(
  viewer: Viewer,
  activity: ActivityFacts,
  occurrence: OccurrenceFacts,
  { version, reason, now }: CallingOff,
): void {
  checkActsFor(viewer, activity);
  if (version !== occurrence.version) throw conflict(occurrence.version);
  if (occurrence.status === 'CANCELLED' || occurrence.startsAt <= now) {
    const state = occurrence.status === 'CANCELLED' ? 'CANCELLED' : 'past';
    throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', `The occurrence is ${state}.`);
  }
  checkReason(viewer, activity, reason);
}
