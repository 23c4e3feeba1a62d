// Reading an RRULE (RFC 5545, 3.3.10). rrule-temporal forgives unknown parts and impossible numbers, and would let a text bring its own
// DTSTART, so every part is held against its grammar here before the library sees it.
import { isReal } from './wall-clock.rules.js';

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
  if (parts.get('FREQ') === 'YEARLY' && choosesTwice(parts)) return null;
  const several = pairs.some(([name, value]) => /^BY(HOUR|MINUTE|SECOND)$/.test(name) && value.includes(','));
  return {
    days: text.toUpperCase().replace(/;(COUNT|UNTIL)=\w+|(COUNT|UNTIL)=\w+;/, ''),
    count: Number(parts.get('COUNT') ?? Infinity),
    until,
    finerThanDaily: several || /^(HOURLY|MINUTELY|SECONDLY)$/.test(parts.get('FREQ') ?? ''),
  };
}

/** Why a text is no rule of days; null where it is one. Its parts may still not go together: who expands it finds out. */
export function ruleRefusal(
  text: string,
): { rule: 'RECURRENCE_UNREADABLE' | 'RECURRENCE_TOO_FINE'; message: string } | null {
  const rule = readRule(text);
  if (!rule) return { rule: 'RECURRENCE_UNREADABLE', message: 'An RRULE is expected, such as FREQ=WEEKLY;BYDAY=TU.' };
  return rule.finerThanDaily ? { rule: 'RECURRENCE_TOO_FINE', message: 'At most one time a day can recur.' } : null;
}

const nameAndValue = (part: string): [string, string] => [part.split('=', 1).join(), part.replace(/^\w*=/, '')];

/**
 * Yearly rules that choose their days in two ways at once. RFC 5545 is hard to read there and the library gives other days than one would
 * expect (seen by comparing it with a day-by-day search), so that to refuse them is kinder.
 */
function choosesTwice(parts: Map<string, string>): boolean {
  const has = (...names: string[]) => names.some((name) => parts.has(name));
  const weekdays = parts.get('BYDAY')?.split(',') ?? [];
  const numbered = has('BYMONTH') ? 0 : weekdays.filter((weekday) => weekday.length > 2).length;
  if (has('BYYEARDAY') && has('BYMONTHDAY', 'BYDAY', 'BYWEEKNO')) return true;
  if (has('BYWEEKNO') && has('BYMONTHDAY', 'BYSETPOS')) return true;
  return numbered > 0 && (numbered < weekdays.length || has('BYMONTHDAY'));
}
