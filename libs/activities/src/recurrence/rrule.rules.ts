// Reading an RRULE (RFC 5545, 3.3.10). rrule-temporal forgives unknown parts and impossible numbers, and would let a text bring its own
// DTSTART, so every part is held against its grammar here before the library sees it.
import { RRuleTemporal } from 'rrule-temporal';
import { DAY, isReal, stamp } from './wall-clock.rules.js';

/** A rule as read. Where it ends (`count`, `until`) is decided here and not by the library, which does not know the zone. */
export interface Rule {
  /** The parts that say which days, as RRULE text. */
  days: string;
  /** Infinity without COUNT. */
  count: number;
  /** YYYYMMDD or YYYYMMDDTHHMMSS by the wall clock, or YYYYMMDDTHHMMSSZ; inclusive, as written. */
  until: string | null;
  /** By the hour, minute or second, or at several times of the day. */
  finerThanDaily: boolean;
}

/** The rule of what takes place a single time. */
export const ONCE: Rule = { days: 'FREQ=DAILY', count: 1, until: null, finerThanDaily: false };

const listOf = (item: string) => new RegExp(`^(${item})(,(${item}))*$`);
const signed = (number: string) => listOf(`[+-]?0*(${number})`);
const [UP_TO_31, UP_TO_53, UP_TO_366] = [
  '[1-9]|[12]\\d|3[01]',
  '[1-9]|[1-4]\\d|5[0-3]',
  '[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]',
];
const GRAMMAR = new Map([
  ['FREQ', /^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY|MINUTELY|SECONDLY)$/],
  ['INTERVAL', /^0*[1-9]\d{0,2}$/],
  ['COUNT', /^0*[1-9]\d{0,5}$/],
  ['UNTIL', /^\d{8}(T\d{6}Z?)?$/],
  ['WKST', /^(MO|TU|WE|TH|FR|SA|SU)$/],
  ['BYMONTH', listOf('0?[1-9]|1[0-2]')],
  ['BYMONTHDAY', signed(UP_TO_31)],
  ['BYYEARDAY', signed(UP_TO_366)],
  ['BYWEEKNO', signed(UP_TO_53)],
  ['BYSETPOS', signed(UP_TO_366)],
  // A 53rd weekday of the year is left out: the library puts it into the next year where a year has only 52.
  ['BYDAY', listOf('([+-]?0?([1-9]|[1-4]\\d|5[0-2]))?(MO|TU|WE|TH|FR|SA|SU)')],
  ['BYHOUR', listOf('[01]?\\d|2[0-3]')],
  ['BYMINUTE', listOf('[0-5]?\\d')],
  ['BYSECOND', listOf('[0-5]?\\d|60')],
]);

/** Reads at most 500 characters in either case, INTERVAL up to 999; null where they are not an RRULE, or hold both COUNT and UNTIL. */
export function readRule(text: string): Rule | null {
  if (!/^[\w=;,+-]{1,500}$/.test(text)) return null;
  const pairs = text.toUpperCase().split(';').map(nameAndValue);
  const parts = new Map(pairs);
  const until = parts.get('UNTIL') ?? null;
  if (parts.size < pairs.length || !pairs.every(([name, value]) => GRAMMAR.get(name)?.test(value))) return null;
  if (!parts.has('FREQ') || (until !== null && (parts.has('COUNT') || !isReal(until)))) return null;
  const several = pairs.some(([name, value]) => /^BY(HOUR|MINUTE|SECOND)$/.test(name) && value.includes(','));
  return {
    days: text.toUpperCase().replace(/;(COUNT|UNTIL)=\w+|(COUNT|UNTIL)=\w+;/, ''),
    count: Number(parts.get('COUNT') ?? Infinity),
    until,
    finerThanDaily: several || /^(HOURLY|MINUTELY|SECONDLY)$/.test(parts.get('FREQ') ?? ''),
  };
}

const nameAndValue = (part: string): [string, string] => [part.split('=', 1).join(), part.replace(/^\w*=/, '')];

/**
 * The wall-clock times that a rule gives from `start` to `end` (both wall clock, both included), whatever its COUNT and UNTIL. At most
 * 50 years of them, so the work is bounded. Throws where the library refuses parts that RFC 5545 does not allow together.
 */
export function wallTimes(rule: Rule, start: number, end: number): number[] {
  const last = Math.min(end, start + 50 * 365 * DAY);
  if (last < start) return [];
  const rruleString = `DTSTART:${stamp(start)}\nRRULE:${rule.days};UNTIL=${stamp(last)}`;
  const times = new RRuleTemporal({ rruleString, strict: true, cache: false, maxIterations: 20_000 }).all();
  return times.map((time) => time.epochMilliseconds + (start % 1000));
}
