// How a campaign is moved among the years, a month at a time. Days are YYYY-MM-DD, which sort as text.
import { addDays } from '../../../i18n/dates.js';

export interface Days {
  startsOn: string;
  endsOn: string;
}

/** Months that a day lies after the year 0: for counting with. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const lastOf = (month: number): string => addDays(firstOf(month + 1), -1);

/** So many months later: the last day of a month stays the last, and no month has more days than it has. */
export function inMonths(day: string, months: number): string {
  const month = monthOf(day) + months;
  const last = lastOf(month);
  if (day === lastOf(monthOf(day))) return last;
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
}

/** What has begun keeps its first day: of that only the end is moved. */
export const hasBegun = ({ startsOn }: Days, today: string): boolean => startsOn <= today;

export const movedBy = ({ startsOn, endsOn }: Days, months: number, today: string): Days => ({
  startsOn: hasBegun({ startsOn, endsOn }, today) ? startsOn : inMonths(startsOn, months),
  endsOn: inMonths(endsOn, months),
});

/** How far it can be moved: nothing begins or ends before today, nor ends after the last year that is shown. */
export function roomOf(days: Days, today: string, lastYear: number): { least: number; most: number } {
  const edge = hasBegun(days, today) ? days.endsOn : days.startsOn;
  return {
    least: Math.min(
      0,
      monthOf(today) - monthOf(edge) + (inMonths(edge, monthOf(today) - monthOf(edge)) < today ? 1 : 0),
    ),
    most: Math.max(0, lastYear * 12 + 11 - monthOf(days.endsOn)),
  };
}

export const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.max(least, Math.min(most, value));
