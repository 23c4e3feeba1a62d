/// <reference types="jest" />
import { daysOf } from './days.rules.js';

describe('days of a rule', () => {
  // written down by hand from a calendar
  it.each<[string, [recurrence: string, first: string, last: string], string[]]>([
    [
      'every 22 September, from a day that is none to a day that is one',
      ['FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22', '2025-01-01', '2027-09-22'],
      ['2025-09-22', '2026-09-22', '2027-09-22'],
    ],
    [
      'the last day of each month',
      ['FREQ=MONTHLY;BYMONTHDAY=-1', '2028-01-31', '2028-04-29'],
      ['2028-01-31', '2028-02-29', '2028-03-31'],
    ],
    ['29 February', ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2025-01-01', '2029-12-31'], ['2028-02-29']],
    ['COUNT', ['FREQ=WEEKLY;COUNT=2', '2026-03-25', '2035-12-31'], ['2026-03-25', '2026-04-01']],
    ['UNTIL a day', ['FREQ=DAILY;UNTIL=20260326', '2026-03-25', '2035-12-31'], ['2026-03-25', '2026-03-26']],
    [
      'UNTIL an instant',
      ['FREQ=DAILY;UNTIL=20260326T000000Z', '2026-03-25', '2035-12-31'],
      ['2026-03-25', '2026-03-26'],
    ],
    ['a time of the day', ['FREQ=DAILY;BYHOUR=18', '2026-03-25', '2026-03-26'], ['2026-03-25', '2026-03-26']],
    ['none', ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-01-01', '2035-12-31'], []],
    ['an end before the start', ['FREQ=DAILY', '2026-03-25', '2026-03-24'], []],
  ])('%s', (_, [recurrence, first, last], expected) => {
    expect(daysOf(recurrence, first, last)).toEqual(expected);
  });

  it('a text that is no rule is an error', () => {
    expect(() => daysOf('weekly', '2026-01-01', '2026-12-31')).toThrow(RangeError);
  });
});
