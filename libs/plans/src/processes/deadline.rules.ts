// Deadlines before a meeting, counted in calendar weeks as the municipalities' own calendars of meetings are.
import { Problem } from '@saman/kernel';
import type { Weekday } from '../schema.gen.js';

const DAY = 86_400_000;
const WEEK = 7;

/** In the order of ISO 8601. */
const WEEKDAYS: readonly Weekday[] = [
  ...(['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY'] as const),
  ...(['FRIDAY', 'SATURDAY', 'SUNDAY'] as const),
];

/** What of a rule decides its days. */
export interface Counted {
  weekday: Weekday;
  /** At least 1. */
  weeksBefore: number;
  latestDaysLater: number | null;
}

export interface DeadlineRule extends Counted {
  title: string;
}

export interface DeadlineDays {
  plannedOn: string;
  latestOn: string | null;
}

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The Monday of the week that a day (YYYY-MM-DD) lies in. */
const mondayOf = (day: string): string => shifted(day, -((new Date(day).getUTCDay() + WEEK - 1) % WEEK));

/** The days of a deadline before a meeting on that day, all as YYYY-MM-DD. */
export function deadlineBefore(meeting: string, { weekday, weeksBefore, latestDaysLater }: Counted): DeadlineDays {
  const plannedOn = shifted(mondayOf(meeting), WEEKDAYS.indexOf(weekday) - WEEK * weeksBefore);
  return { plannedOn, latestOn: latestDaysLater === null ? null : shifted(plannedOn, latestDaysLater) };
}

/** Throws when a rule's latest day would not lie before the week of the meeting. `path` leads to the list of rules. */
export function checkDeadlines(rules: readonly Counted[], ...path: string[]): void {
  rules.forEach(({ weekday, weeksBefore, latestDaysLater }, index) => {
    const most = WEEK * weeksBefore - WEEKDAYS.indexOf(weekday) - 1;
    if ((latestDaysLater ?? 0) <= most) return;
    const message = 'The latest day does not lie before the week of the meeting.';
    throw new Problem('INVALID', 'TOO_LARGE', message, [...path, String(index), 'latestDaysLater'], most);
  });
}
