import type { DemoFirst, Weekday } from './demo.types.js';

interface When {
  first: DemoFirst;
  recurrence?: string;
}

const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY = 86_400_000;

/** A single time; with a weekday, the first such day on or after `inDays` from today. */
export function once(inDays: number, time: string, minutes: number, weekday?: Weekday): When {
  return { first: { inDays, time, minutes, ...(weekday && { weekday }) } };
}

/** Every week from `inDays`, endlessly or so many times. */
export function weekly(weekday: Weekday, time: string, minutes: number, inDays = -60, times?: number): When {
  return { first: { inDays, weekday, time, minutes }, recurrence: `FREQ=WEEKLY;BYDAY=${weekday}${count(times)}` };
}

/** Every other week from `inDays`, endlessly or so many times. */
export function everyOtherWeek(weekday: Weekday, time: string, minutes: number, inDays = -70, times?: number): When {
  const recurrence = `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}${count(times)}`;
  return { first: { inDays, weekday, time, minutes }, recurrence };
}

/** On the nth such weekday of every month, from about three months ago. */
export function monthly(nth: 1 | 2 | 3 | 4 | -1, weekday: Weekday, time: string, minutes: number): When {
  return { first: { inDays: -95, weekday, nth, time, minutes }, recurrence: `FREQ=MONTHLY;BYDAY=${nth}${weekday}` };
}

/** On the same date (MM-DD) every year, the first of them at most a hundred days ago. */
export function yearly(monthDay: string, time: string, minutes: number): When {
  const [month, day] = monthDay.split('-').map(Number);
  const recurrence = `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`;
  return { first: { inDays: -100, monthDay, time, minutes }, recurrence };
}

/** So many days on end. */
export function daily(times: number, time: string, minutes: number, inDays: number): When {
  return { first: { inDays, time, minutes }, recurrence: `FREQ=DAILY;COUNT=${times}` };
}

/** The day (YYYY-MM-DD) of the first occurrence, seen from `today` (YYYY-MM-DD in the network's time zone). */
export function firstDay(first: DemoFirst, today: string): string {
  let day = new Date(Date.parse(today) + first.inDays * DAY);
  while (!fits(first, day)) day = new Date(day.getTime() + DAY);
  return day.toISOString().slice(0, 10);
}

function fits(first: DemoFirst, day: Date): boolean {
  if (first.monthDay) return day.toISOString().slice(5, 10) === first.monthDay;
  if (!first.weekday) return true;
  return WEEKDAYS[day.getUTCDay()] === first.weekday && (!first.nth || first.nth === nthOf(first.nth, day));
}

/** Which such weekday of its month a day is, counted from the same end as `nth`. */
function nthOf(nth: number, day: Date): number {
  if (nth > 0) return Math.ceil(day.getUTCDate() / 7);
  const length = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  return -Math.ceil((length - day.getUTCDate() + 1) / 7);
}

function count(times?: number): string {
  return times ? `;COUNT=${times}` : '';
}
