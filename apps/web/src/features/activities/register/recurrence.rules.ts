// "Every Thursday to Christmas": what the form offers, as the RRULE that the API takes and as the days that it gives.
import { addDays, weekdayOf } from '../../../i18n/dates.js';
import { easter } from './red-days.rules.js';

/** `AS_IS`: by a rule that the form has no words for. */
export type HowOften = 'ONCE' | 'WEEKLY' | 'EVERY_OTHER_WEEK' | 'MONTHLY' | 'AS_IS';
/** `OPEN`: without an end. */
export type UntilWhen = 'CHRISTMAS' | 'EASTER' | 'SUMMER' | 'DAY' | 'OPEN';
type Holidays = Exclude<UntilWhen, 'DAY' | 'OPEN'>;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** More than anybody would look through, and well within what the API takes. */
const MOST = 366;

/** The last day on which it may take place, before the holidays that a word names; the next ones after `from`. */
export function lastDay(until: Holidays, from: string): string {
  const year = Number(from.slice(0, 4));
  const days = [year, year + 1].map((one) => dayBefore[until](one));
  return days.find((day) => day > from) ?? from;
}

const dayBefore: Record<Holidays, (year: number) => string> = {
  CHRISTMAS: (year) => `${String(year)}-12-22`,
  // Palm Sunday's eve: the week before Easter is free
  EASTER: (year) => addDays(easter(year), -8),
  SUMMER: (year) => `${String(year)}-06-20`,
};

/** RFC 5545, or null for a single time. Each month means the same weekday of the month: the second Tuesday. `until` is empty where there is no end. */
export function ruleOf(often: HowOften, day: string, until: string): string | null {
  if (often === 'ONCE') return null;
  const end = until === '' ? '' : `;UNTIL=${until.replaceAll('-', '')}T235959Z`;
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'MO';
  if (often === 'MONTHLY') return `FREQ=MONTHLY;BYDAY=${String(weekOfMonth(day))}${weekday}${end}`;
  return `FREQ=WEEKLY;${often === 'EVERY_OTHER_WEEK' ? 'INTERVAL=2;' : ''}BYDAY=${weekday}${end}`;
}

/** The days that it gives, the first one included. */
export function daysOf(often: HowOften, day: string, until: string): string[] {
  const days = [day];
  while (often !== 'ONCE' && often !== 'AS_IS' && days.length < MOST) {
    const next = nextAfter(often, days.at(-1) ?? day, weekOfMonth(day));
    if (next > until) break;
    days.push(next);
  }
  return days;
}

function nextAfter(often: HowOften, day: string, week: number): string {
  if (often === 'WEEKLY') return addDays(day, 7);
  if (often === 'EVERY_OTHER_WEEK') return addDays(day, 14);
  const candidates = [28, 35, 42, 49, 56, 63].map((days) => addDays(day, days));
  return candidates.find((one) => fits(one, day, week)) ?? addDays(day, 364);
}

/** Of a later month than `day`, in that week of it; -1 is the last one. */
const fits = (one: string, day: string, week: number): boolean =>
  one.slice(0, 7) > day.slice(0, 7) &&
  (week === -1 ? addDays(one, 7).slice(0, 7) > one.slice(0, 7) : Math.ceil(Number(one.slice(8)) / 7) === week);

/** 1-4, or -1 for a fifth one, which not every month has: then it is the last. */
function weekOfMonth(day: string): number {
  const week = Math.ceil(Number(day.slice(8)) / 7);
  return week === 5 ? -1 : week;
}
