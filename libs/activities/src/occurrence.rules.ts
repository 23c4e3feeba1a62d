import { conflict, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type ActivityFacts, checkActsFor, checkReason } from './activity.rules.js';
import { checkRecurrence, type Times } from './recurrence/recurrence.rules.js';
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

/** Throws the problem that forbids calling off an occurrence. */
export function checkMayCallOff(
  viewer: Viewer,
  activity: ActivityFacts,
  occurrence: OccurrenceFacts,
  { version, reason, now }: CallingOff,
): void {
  checkIsComing(viewer, activity, occurrence, { version, now });
  checkReason(viewer, activity, reason);
}

/** A deed to move an occurrence, as it was asked for. */
export interface Moving extends Times {
  version: number;
  now: Date;
}

/** Throws the problem that forbids moving an occurrence to these times. */
export function checkMayMove(
  viewer: Viewer,
  activity: ActivityFacts,
  occurrence: OccurrenceFacts & Times,
  { startsAt, endsAt, version, now }: Moving,
): void {
  checkIsComing(viewer, activity, occurrence, { version, now });
  const refusal = checkRecurrence({ startsAt, endsAt, ...ONCE }, now);
  if (refusal) {
    throw new Problem('INVALID', refusal.rule, refusal.message, [refusal.field], refusal.limit ?? undefined);
  }
  if (startsAt <= now) throw new Problem('INVALID', 'DATE_OUT_OF_RANGE', 'The start is past.', ['startsAt']);
  if (+startsAt === +occurrence.startsAt && +endsAt === +occurrence.endsAt) {
    throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'It takes place then already.', ['startsAt']);
  }
}

const ONCE = { recurrence: null, except: [], timeZone: 'UTC' };

/** Once an occurrence has begun it is past. */
function checkIsComing(
  viewer: Viewer,
  activity: ActivityFacts,
  occurrence: OccurrenceFacts,
  { version, now }: { version: number; now: Date },
): void {
  checkActsFor(viewer, activity);
  if (version !== occurrence.version) throw conflict(occurrence.version);
  if (occurrence.status === 'CANCELLED' || occurrence.startsAt <= now) {
    const state = occurrence.status === 'CANCELLED' ? 'CANCELLED' : 'past';
    throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', `The occurrence is ${state}.`);
  }
}
