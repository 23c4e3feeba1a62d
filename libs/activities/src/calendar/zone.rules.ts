// A zone's clock changes for calendars that do not know its name (RFC 5545, 3.6.5), read out of Intl.
import { DAY, grouped, wallClock } from '@saman/platform';
import { component, type Line } from './ical.rules.js';
import { localStamp } from './local-time.rules.js';

interface Change {
  /** What the wall clock shows in the moment before it is put. */
  readonly wall: number;
  /** Milliseconds ahead of UTC. */
  readonly before: number;
  readonly after: number;
}

/** How many years are looked at. What comes after follows the rule that is found in them. */
const YEARS = 12;
const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** VTIMEZONE, right from the beginning of the year on. Reads some thousand clocks. */
export function zoneLines(timeZone: string, year: number): Line[] {
  const start = Date.UTC(year);
  const changes = changesIn(timeZone, start, Date.UTC(year + YEARS));
  const ahead = offsetAt(start, timeZone);
  const kinds = grouped(changes, ({ before, after }) => `${String(before)} ${String(after)}`);
  const observed = [[{ wall: start, before: ahead, after: ahead }], ...kinds.values()].map(observance);
  return component('VTIMEZONE', [`TZID:${timeZone}`, ...observed.flat()]);
}

const offsetAt = (instant: number, timeZone: string): number => wallClock(instant, timeZone) - instant;

function changesIn(timeZone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let day = from; day < to; day += DAY) {
    const [before, after] = [offsetAt(day, timeZone), offsetAt(day + DAY, timeZone)];
    if (before !== after) changes.push({ wall: turnWithin(day, before, timeZone) + before, before, after });
  }
  return changes;
}

/** The first second of the day at which the offset is no longer `before`. */
function turnWithin(day: number, before: number, timeZone: string): number {
  let [low, high] = [day, day + DAY];
  while (high - low > SECOND) {
    const middle = Math.floor((low + high) / 2 / SECOND) * SECOND;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** Changes of one kind: by a rule where they follow one each year, else one by one. */
function observance(changes: readonly Change[]): Line[] {
  const [first] = changes;
  if (!first) return [];
  const { before, after, wall } = first;
  const rule = changes.length === YEARS ? yearlyRule(changes.map((change) => change.wall)) : null;
  const others = rule === null ? changes.slice(1).map((change) => `RDATE:${localStamp(change.wall)}`) : [];
  return component(after > before ? 'DAYLIGHT' : 'STANDARD', [
    `DTSTART:${localStamp(wall)}`,
    ...(rule === null ? others : [`RRULE:${rule}`]),
    `TZOFFSETFROM:${offset(before)}`,
    `TZOFFSETTO:${offset(after)}`,
  ]);
}

/** The weekday of the month that all of them fall on at the same time of the day; null where there is none. */
function yearlyRule(walls: readonly number[]): string | null {
  const shared = (wordOf: (day: Date) => string) => {
    const words = new Set(walls.map((wall) => wordOf(new Date(wall))));
    return words.size === 1 ? [...words].join() : null;
  };
  if (shared((day) => day.toISOString().slice(11)) === null) return null;
  return shared((day) => weekdayOf(day, -1)) ?? shared((day) => weekdayOf(day, Math.ceil(day.getUTCDate() / 7)));
}

/** `nth` -1: the last of the month; the words hold what makes a day no such day, so that days differ by them. */
function weekdayOf(day: Date, nth: number): string {
  const isLast = new Date(day.getTime() + 7 * DAY).getUTCMonth() !== day.getUTCMonth();
  const which = nth === -1 && !isLast ? `not the last: ${day.toISOString()}` : String(nth);
  return `FREQ=YEARLY;BYMONTH=${String(day.getUTCMonth() + 1)};BYDAY=${which}${WEEKDAYS[day.getUTCDay()] ?? ''}`;
}

function offset(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const parts = [Math.floor(size / HOUR), Math.floor((size % HOUR) / MINUTE), Math.floor((size % MINUTE) / SECOND)];
  const digits = (parts[2] === 0 ? parts.slice(0, 2) : parts).map((part) => String(part).padStart(2, '0'));
  return `${milliseconds < 0 ? '-' : '+'}${digits.join('')}`;
}
