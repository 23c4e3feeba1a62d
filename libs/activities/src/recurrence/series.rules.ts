// When an activity takes place. A series is expanded by the wall clock of its network's zone: a weekly 18:00-20:00 stays 18:00-20:00 when
// clocks change (domain.md, rule 8). The choices where RFC 5545 leaves one:
// - The first occurrence is the first time of the rule that is not before `startsAt`, which need not be one itself: RFC 5545 leaves that
//   case undefined, and calendars disagree about it.
// - A start in an hour that a day does not have is no occurrence, and COUNT does not count it; one in an hour that comes twice is the first.
//   An occurrence at `startsAt` keeps its instants as given. An end in a missing hour is as much later as the clocks were put forward.
// - COUNT counts days in `except`; UNTIL includes the time, or the whole day, that it names.
// - An occurrence may still last when the next one begins (a camp with daily arrivals).
// A rule that is not finer than DAILY gives one occurrence a day at most, hence 732 in 24 months: more than 1,000, which is not allowed, cannot be.
import { DAY, dayOf, hasEnded, instantAt, ONCE, readRule, type Rule, wallClock, wallTimes } from '@saman/platform';

export interface Series {
  startsAt: Date;
  endsAt: Date;
  /** RFC 5545 RRULE without DTSTART; null for what takes place once. */
  recurrence: string | null;
  /** Days (YYYY-MM-DD by the wall clock at the start) on which it does not take place; others than the rule's are ignored. */
  except: string[];
  /** IANA name. */
  timeZone: string;
}

export type Times = Pick<Series, 'startsAt' | 'endsAt'>;

/** How far ahead occurrences are made: 24 months (from 29 February to 1 March). */
export function horizon(now: Date): Date {
  const ahead = new Date(now);
  ahead.setUTCMonth(ahead.getUTCMonth() + 24);
  return ahead;
}

/** Those that start at or after `from` and before `until`, in order, up to 50 years after the first. Throws for a rule that cannot be read. */
export function occurrencesBetween(series: Series, from: Date, until: Date): Times[] {
  return occurrencesBefore(series, until).filter(({ startsAt }) => startsAt >= from);
}

/** The occurrences that must exist as rows: all from the first one to the horizon; if there are none, the first one after it. */
export function dueOccurrences(series: Series, now: Date): Times[] {
  const due = occurrencesBefore(series, horizon(now));
  return due.length > 0 ? due : occurrencesBefore(series, lastSought(series.startsAt)).slice(0, 1);
}

/**
 * The same series, told from its first occurrence (whether that day is excepted or not: COUNT counts it). A series without any stays as it
 * is.
 */
export function fromFirst(series: Series): Series {
  const all = { ...series, except: [] };
  const isTheStart = new Date(series.startsAt.getTime() + 1);
  const first = occurrencesBefore(all, isTheStart)[0] ?? occurrencesBefore(all, lastSought(series.startsAt))[0];
  return first ? { ...series, ...first } : series;
}

/** The first one that starts after a moment; null where none does within ten years of it, or within 50 of the first. */
export function nextAfter(series: Series, moment: Date): Times | null {
  if (series.recurrence === null) return series.startsAt > moment ? series : null;
  // looking a year ahead finds nearly all, and takes a tenth of the time
  const nearby = new Date(moment.getTime() + 366 * DAY);
  const isLater = ({ startsAt }: Times) => startsAt > moment;
  return (
    occurrencesBefore(series, nearby).find(isLater) ??
    occurrencesBefore(series, lastSought(moment)).find(isLater) ??
    null
  );
}

/** A rule is tried for ten years: 29 February can be eight away. */
const lastSought = (from: Date): Date => new Date(from.getTime() + 3653 * DAY);

function occurrencesBefore(series: Series, until: Date): Times[] {
  const { recurrence, except, timeZone } = series;
  const rule = recurrence === null ? ONCE : readRule(recurrence);
  if (!rule) throw new RangeError(`Not an RRULE: ${String(recurrence)}`);
  const start = wallClock(series.startsAt.getTime(), timeZone);
  const end = rule === ONCE ? start : wallClock(until.getTime(), timeZone) + DAY;
  const left = new Set(except);
  return wallTimes(rule, start, end)
    .map((wall) => occurrenceAt(wall, start, series))
    .filter((time) => time !== null)
    .slice(0, rule.count)
    .filter(
      ({ wall, startsAt }) =>
        startsAt < until && !left.has(dayOf(wall)) && !hasEnded(rule, untilClock(rule, wall, startsAt)),
    )
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}

/** UNTIL is told in UTC where it ends in Z, else by the wall clock. */
const untilClock = ({ until }: Rule, wall: number, startsAt: Date): number =>
  until?.endsWith('Z') ? startsAt.getTime() : wall;

function occurrenceAt(wall: number, start: number, { startsAt, endsAt, timeZone }: Series) {
  if (wall === start) return { wall, startsAt, endsAt };
  // Within an hour that comes twice the clock may show an earlier time at the end than at the start.
  const shown = wallClock(endsAt.getTime(), timeZone) - start;
  const length = shown > 0 ? shown : endsAt.getTime() - startsAt.getTime();
  const { instant, exists } = instantAt(wall, timeZone);
  if (!exists) return null;
  return { wall, startsAt: new Date(instant), endsAt: new Date(instantAt(wall + length, timeZone).instant) };
}
