// In which days it is looked for what is on. Names stand in the address as they are: what somebody is sent means their today.
import { addDays, instantOf, weekdayOf } from '../../i18n/dates.js';

const NAMED = ['today', 'tomorrow', 'weekend'] as const;
export const KINDS = ['weeks', ...NAMED, 'day'] as const;

export interface Span {
  kind: (typeof KINDS)[number];
  /** YYYY-MM-DD. */
  first: string;
  days: number;
}

const WEEKS = 28;
const SATURDAY = 5;

/** What the address says: a name, or a day; anything else is the next four weeks. */
export function spanOf(said: string | null, today: string): Span {
  const named = NAMED.find((name) => name === said);
  if (named === 'today') return { kind: named, first: today, days: 1 };
  if (named === 'tomorrow') return { kind: named, first: addDays(today, 1), days: 1 };
  if (named === 'weekend') {
    const toSaturday = SATURDAY - weekdayOf(today);
    return { kind: named, first: addDays(today, Math.max(0, toSaturday)), days: toSaturday < 0 ? 1 : 2 };
  }
  if (said !== null && isDay(said)) return { kind: 'day', first: said, days: 1 };
  return { kind: 'weeks', first: today, days: WEEKS };
}

const isDay = (text: string): boolean =>
  /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;

/** As instants; of today what is over is left out. */
export function boundsOf({ first, days }: Span, today: string, timeZone: string): { from: string; to: string } {
  const at = (day: string) => instantOf(day, '00:00', timeZone);
  return { from: first === today ? new Date().toISOString() : at(first), to: at(addDays(first, days)) };
}
