// How often a measure is done: what the form offers, as the RRULE that the API takes, and back. A due day is the last on which it is in time.

export const OFTEN = ['ONCE', 'YEARLY', 'HALF_YEARLY', 'QUARTERLY', 'MONTHLY', 'WEEKLY'] as const;

/** OTHER: a rule that the form does not offer, kept as it is. */
export type Often = (typeof OFTEN)[number] | 'OTHER';

const RULES = {
  HALF_YEARLY: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1',
  QUARTERLY: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1',
  MONTHLY: 'FREQ=MONTHLY;BYMONTHDAY=-1',
  WEEKLY: 'FREQ=WEEKLY;BYDAY=SU',
} as const;

const YEARLY = /^FREQ=YEARLY;BYMONTH=(\d{1,2});BYMONTHDAY=(\d{1,2})$/;

/** `rule` is empty for what is done once. */
export function oftenOf(rule: string): Often {
  if (rule === '') return 'ONCE';
  if (YEARLY.test(rule)) return 'YEARLY';
  return OFTEN.find((often) => often in RULES && RULES[often as keyof typeof RULES] === rule) ?? 'OTHER';
}

/** RFC 5545; by which day of the year is asked of what is done each year: `day`, of any year, as YYYY-MM-DD. */
export function ruleFor(often: Exclude<Often, 'OTHER'>, day: string): string {
  if (often === 'ONCE') return '';
  if (often !== 'YEARLY') return RULES[often];
  const [, month, date] = day.split('-').map(Number);
  return `FREQ=YEARLY;BYMONTH=${String(month)};BYMONTHDAY=${String(date)}`;
}

/** The month from 0 and the date of what is done each year by a day; null for all else. */
export function dayOfYear(rule: string): { month: number; date: number } | null {
  const [, month, date] = YEARLY.exec(rule) ?? [];
  return month === undefined ? null : { month: Number(month) - 1, date: Number(date) };
}
