// "Every Thursday to Christmas": what the form offers, as the RRULE that the API takes and as the days that it gives.
import { addDays, weekdayOf } from '../../../i18n/dates.js';

export type HowOften = 'ONCE' | 'WEEKLY' | 'EVERY_OTHER_WEEK' | 'MONTHLY';
export type UntilWhen = 'CHRISTMAS' | 'EASTER' | 'SUMMER' | 'DAY';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** More than anybody would look through, and well within what the API takes. */
const MOST = 366;

/** The last day on which it may take place, before the holidays that a word names; the next ones after `from`. */
export function lastDay(until: Exclude<UntilWhen, 'DAY'>, from: string): string {
  const year = Number(from.slice(0, 4));
  const days = [year, year + 1].map((one) => dayBefore[until](one));
  return days.find((day) => day > from) ?? from;
}

const dayBefore: Record<Exclude<UntilWhen, 'DAY'>, (year: number) => string> = {
  CHRISTMAS: (year) => `${String(year)}-12-22`,
  // Palm Sunday's eve: the week before Easter is free
  EASTER: (year) => addDays(easter(year), -8),
  SUMMER: (year) => `${String(year)}-06-20`,
};

/** RFC 5545, or null for a single time. Each month means the same weekday of the month: the second Tuesday. */
export function ruleOf(often: HowOften, day: string, until: string): string | null {
  if (often === 'ONCE') return null;
  const end = `UNTIL=${until.replaceAll('-', '')}T235959Z`;
  const weekday = WEEKDAYS[weekdayOf(day)] ?? 'MO';
  if (often === 'MONTHLY') return `FREQ=MONTHLY;BYDAY=${String(weekOfMonth(day))}${weekday};${end}`;
  return `FREQ=WEEKLY;${often === 'EVERY_OTHER_WEEK' ? 'INTERVAL=2;' : ''}BYDAY=${weekday};${end}`;
}

/** The days that it gives, the first one included. */
export function daysOf(often: HowOften, day: string, until: string): string[] {
  const days = [day];
  while (often !== 'ONCE' && days.length < MOST) {
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

/** Norwegian public holidays, by which much is closed (lov om 1. og 17. mai; lov om trudomssamfunn §§ 13-14), and Christmas Eve and New Year's Eve. */
export function redDays(days: readonly string[]): string[] {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const red = new Set(years.flatMap(redDaysOf));
  return days.filter((day) => red.has(day));
}

function redDaysOf(year: number): string[] {
  const fixed = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31'].map((day) => `${String(year)}-${day}`);
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter(year), days));
  return [...fixed, ...moving];
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
