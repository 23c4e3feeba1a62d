// Which rows of occurrences a series needs. What has begun stays as it is, whatever becomes of the series.
import { Problem } from '@saman/kernel';
import type { Activity } from './activity.entity.js';
import {
  checkRecurrence,
  dueOccurrences,
  fromFirst,
  horizon,
  nextAfter,
  type Series,
  type Times,
} from './recurrence/recurrence.rules.js';

/** The fields of an activity that say when it takes place. */
export type When = Pick<Activity, 'startsAt' | 'endsAt' | 'recurrence' | 'except'>;

/** Told from its first occurrence. Throws INVALID with the series' rules; `path` leads to the input. */
export function newSeries(
  { startsAt, endsAt, recurrence, except }: When,
  timeZone: string,
  now: Date,
  path: string,
): Series {
  const series = { startsAt, endsAt, recurrence, except, timeZone };
  const refusal = checkRecurrence(series, now);
  if (refusal) {
    throw new Problem('INVALID', refusal.rule, refusal.message, [path, refusal.field], refusal.limit ?? undefined);
  }
  return fromFirst(series);
}

/** A series that takes another's place. One that has begun keeps its start; once what takes place a single time has begun, it stays. */
export function changedSeries(before: When, after: When, timeZone: string, now: Date): Series {
  if (before.recurrence === null && after.recurrence === null && before.startsAt <= now && after.startsAt <= now) {
    throw new Problem('WRONG_STATUS', 'ACTIVITY_STATUS', 'It has taken place, and stays as it was.', [
      'changes',
      'startsAt',
    ]);
  }
  const series = newSeries(after, timeZone, now, 'changes');
  const hasBegun = before.startsAt <= now && before.startsAt.getTime() === after.startsAt.getTime();
  return hasBegun ? { ...series, startsAt: after.startsAt, endsAt: after.endsAt } : series;
}

/** What an activity keeps of its series, and the occurrences to have as rows now. */
export interface Plan {
  fields: Pick<Activity, 'startsAt' | 'endsAt' | 'madeUntil'>;
  due: Times[];
}

export function planOf(series: Series, now: Date): Plan {
  const { startsAt, endsAt } = series;
  const due = dueOccurrences(series, now);
  return { fields: { startsAt, endsAt, madeUntil: firstAfter(series, due, horizon(now)) }, due };
}

/** Where the first occurrence begins that is not before the horizon and not among those that are `due`; null where none is left. */
export function firstAfter(series: Series, due: readonly Times[], ahead: Date): Date | null {
  const last = Math.max(ahead.getTime() - 1, due.at(-1)?.startsAt.getTime() ?? 0);
  return nextAfter(series, new Date(last))?.startsAt ?? null;
}
