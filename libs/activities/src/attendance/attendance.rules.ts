import { conflict, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { type ActivityFacts, checkActsFor } from '../activity.rules.js';
import type { OccurrenceFacts } from '../occurrence.rules.js';

/** What an organiser counted. */
export interface Counts {
  /** Who came to take part; the volunteers not counted. */
  participants: number;
  volunteers: number;
  /** Given by the volunteers together. */
  hours: number;
}

/** Whether there was anything to come to yet. */
const hasBegun = ({ status, startsAt }: Pick<OccurrenceFacts, 'status' | 'startsAt'>, now: Date): boolean =>
  status === 'SCHEDULED' && startsAt <= now;

export const canNote = (
  viewer: Viewer,
  { organiserId, networkId }: Pick<ActivityFacts, 'organiserId' | 'networkId'>,
  occurrence: Pick<OccurrenceFacts, 'status' | 'startsAt'>,
  now: Date,
): boolean => viewer.actsFor(organiserId, networkId) && hasBegun(occurrence, now);

/** A deed to note attendance, as it was asked for. */
export interface Noting {
  /** What the one who notes has seen; 0: nothing. */
  version: number;
  /** What has been noted by now; 0: nothing. */
  noted: number;
  now: Date;
}

/** Throws the problem that forbids noting who came. */
export function checkMayNote(
  viewer: Viewer,
  activity: ActivityFacts,
  occurrence: OccurrenceFacts,
  { version, noted, now }: Noting,
): void {
  checkActsFor(viewer, activity);
  if (version !== noted) throw conflict(noted);
  if (hasBegun(occurrence, now)) return;
  const state = occurrence.status === 'CANCELLED' ? 'is CANCELLED' : 'has not begun';
  throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', `The occurrence ${state}.`);
}
