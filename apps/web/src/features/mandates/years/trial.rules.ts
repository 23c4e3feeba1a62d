// How a campaign is moved among the years, a month at a time. Days are YYYY-MM-DD, which sort as text.
import { addMonths, monthOf } from '../../../i18n/dates.js';

export interface Days {
  startsOn: string;
  endsOn: string;
}

/** What has begun keeps its first day: of that only the end is moved. */
export const hasBegun = ({ startsOn }: Days, today: string): boolean => startsOn <= today;

export const movedBy = ({ startsOn, endsOn }: Days, months: number, today: string): Days => ({
  startsOn: hasBegun({ startsOn, endsOn }, today) ? startsOn : addMonths(startsOn, months),
  endsOn: addMonths(endsOn, months),
});

/** How far it can be moved: nothing begins or ends before today, nor ends after the last year that is shown. */
export function roomOf(days: Days, today: string, lastYear: number): { least: number; most: number } {
  const edge = hasBegun(days, today) ? days.endsOn : days.startsOn;
  return {
    least: Math.min(
      0,
      monthOf(today) - monthOf(edge) + (addMonths(edge, monthOf(today) - monthOf(edge)) < today ? 1 : 0),
    ),
    most: Math.max(0, lastYear * 12 + 11 - monthOf(days.endsOn)),
  };
}

export const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.max(least, Math.min(most, value));
