import { Problem } from '@saman/kernel';
import type { MilestoneKind } from '../schema.gen.js';
import { type Counted, deadlineBefore, type DeadlineDays } from './deadline.rules.js';

/** Days as YYYY-MM-DD, which sort as text. */
export interface MilestoneDays {
  plannedOn: string | null;
  plannedUntil: string | null;
  latestOn: string | null;
}

export interface MilestoneFacts extends MilestoneDays {
  kind: MilestoneKind;
  reachedOn: string | null;
  meetingId: string | null;
}

/** Throws the problem with the days that a milestone is to have. */
export function checkMilestoneDays(kind: MilestoneKind, days: MilestoneDays, path: string): void {
  const { plannedOn, plannedUntil, latestOn } = days;
  if (plannedOn === null && (kind !== 'GATE' || plannedUntil !== null || latestOn !== null)) {
    const message = 'Only a gate may be without a day, and then without any.';
    throw new Problem('INVALID', 'REQUIRED', message, [path, 'plannedOn']);
  }
  for (const [name, day, from] of [
    ['plannedUntil', plannedUntil, plannedOn],
    ['latestOn', latestOn, plannedUntil ?? plannedOn],
  ] as const) {
    if (day === null || from === null || day >= from) continue;
    throw new Problem('INVALID', 'END_BEFORE_START', `${name} is before ${from}.`, [path, name]);
  }
}

/** Throws when the days of a milestone may not be changed. */
export function checkMayMove({ reachedOn, meetingId }: MilestoneFacts): void {
  if (reachedOn !== null) throw wrongStatus('The milestone is reached: its days stay as they were planned.', 'changes');
  if (meetingId !== null) {
    throw new Problem('WRONG_STATUS', 'COMPUTED_DAY', 'The days are computed from the meeting: move that.', [
      'changes',
    ]);
  }
}

/** Throws when it cannot be reached on that day, or not be taken back. `today` as YYYY-MM-DD in the network's time zone. */
export function checkReach({ reachedOn }: MilestoneFacts, on: string | null, today: string): void {
  if ((reachedOn === null) === (on === null)) {
    throw wrongStatus(`The milestone is ${on === null ? 'not reached' : 'reached'} already.`, 'on');
  }
  if (on !== null && on > today) throw new Problem('INVALID', 'DATE_OUT_OF_RANGE', 'The day is in the future.', ['on']);
}

export const wrongStatus = (message: string, ...path: string[]): Problem =>
  new Problem('WRONG_STATUS', 'MILESTONE_STATUS', message, path);

/** `today` as YYYY-MM-DD in the network's time zone. */
export function isOverdue({ reachedOn, plannedOn, plannedUntil, latestOn }: MilestoneFacts, today: string): boolean {
  const last = latestOn ?? plannedUntil ?? plannedOn;
  return reachedOn === null && last !== null && last < today;
}

/** What a deadline keeps of its rule. */
export interface Computed {
  weekday: Counted['weekday'] | null;
  weeksBefore: number | null;
  latestDaysLater: number | null;
}

/** The days of a deadline that is computed from a meeting on that day. */
export function daysBefore(meeting: string, { weekday, weeksBefore, latestDaysLater }: Computed): DeadlineDays {
  if (weekday === null || weeksBefore === null) throw new Error('the deadline has no rule');
  return deadlineBefore(meeting, { weekday, weeksBefore, latestDaysLater });
}
