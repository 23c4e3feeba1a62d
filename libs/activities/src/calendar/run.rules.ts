// What a series' rule and its occurrences have in common.
import { DAY, readRule, wallTimes } from '@saman/platform';
import type { Activity } from '../activity.entity.js';
import type { Occurrence } from '../occurrence.entity.js';
import { isNamed, wallOf } from './local-time.rules.js';
import { ruleTold } from './rule-told.rules.js';

export type Series = Pick<
  Activity,
  'id' | 'status' | 'startsAt' | 'endsAt' | 'recurrence' | 'except' | 'madeUntil' | 'version' | 'cancelReason'
>;

export type Time = Pick<Occurrence, 'id' | 'originalStart' | 'startsAt' | 'endsAt' | 'status' | 'cancelReason'>;

/** The rule with all that it gives. */
export interface Run {
  readonly told: string;
  readonly isOpen: boolean;
  /** Wall-clock starts. */
  readonly given: readonly number[];
  /** Those of the occurrences that it gives, from the first that lasts as long as the series says. */
  readonly times: readonly Time[];
}

/** Null where there is no rule that calendars agree about, or nothing of it takes place. */
export function runOf(series: Series, own: readonly Time[], timeZone: string): Run | null {
  const rule = readRule(series.recurrence ?? '');
  const [told, last] = [rule && ruleTold(rule), own.at(-1)];
  if (!rule || !told || !last) return null;
  const given = wallTimes(rule, wallOf(series.startsAt, timeZone), wallOf(last.originalStart, timeZone));
  const isGiven = new Set(given);
  const fitting = own.filter(
    ({ originalStart }) => isNamed(originalStart, timeZone) && isGiven.has(wallOf(originalStart, timeZone)),
  );
  const first = fitting.findIndex((time) => !isMoved(time) && lasts(series, time, timeZone));
  const isOpen = series.madeUntil !== null && rule.count === Infinity && rule.until === null;
  return { told, isOpen, given, times: first < 0 ? [] : fitting.slice(first) };
}

/** What the rule gives among the occurrences without being one, and the excepted days that it has yet to come to. */
export function exceptions(series: Series, { given, times, isOpen }: Run, timeZone: string): number[] {
  const there = times.map(({ originalStart }) => wallOf(originalStart, timeZone));
  const [first = 0, last = 0] = [there[0], there.at(-1)];
  const isThere = new Set(there);
  const missing = given.filter((wall) => wall > first && (isOpen || wall < last) && !isThere.has(wall));
  const toCome = [...series.except].sort().map((day) => Date.parse(day) + (first % DAY));
  return isOpen ? [...missing, ...toCome.filter((wall) => wall > (given.at(-1) ?? last))] : missing;
}

/** Whether it is not as its series says. */
export const differs = (series: Series, time: Time, timeZone: string): boolean =>
  time.status !== series.status || isMoved(time) || !lasts(series, time, timeZone);

const isMoved = ({ startsAt, originalStart }: Time): boolean => startsAt.getTime() !== originalStart.getTime();

/** Whether it lasts as long as the series says, told by the clock on the wall and by a stopwatch alike: calendars go by either. */
function lasts({ startsAt, endsAt }: Series, time: Time, timeZone: string): boolean {
  const shown = (one: Pick<Time, 'startsAt' | 'endsAt'>) =>
    wallOf(one.endsAt, timeZone) - wallOf(one.startsAt, timeZone);
  const taken = wallOf(time.endsAt, 'UTC') - wallOf(time.startsAt, 'UTC');
  const usual = shown({ startsAt, endsAt });
  return shown(time) === usual && taken === usual && isNamed(time.endsAt, timeZone);
}
