/// <reference types="jest" />
import {
  checkRecurrence,
  dueOccurrences,
  fromFirst,
  horizon,
  nextAfter,
  occurrencesBetween,
  type Series,
} from './recurrence.rules.js';

const NOW = new Date('2026-09-01T00:00:00Z');
const OSLO = 'Europe/Oslo';
const SYDNEY = 'Australia/Sydney';

/** A series of two hours from an instant. */
function series(startsAt: string, recurrence: string | null, more: Partial<Series> = {}): Series {
  const start = new Date(startsAt);
  return { startsAt: start, endsAt: new Date(+start + 7_200_000), recurrence, except: [], timeZone: OSLO, ...more };
}

const iso = (moment: Date) => moment.toISOString().slice(0, 16);
const starts = (of: Series, from = '2000-01-01', until = '2030-01-01') =>
  occurrencesBetween(of, new Date(from), new Date(until)).map(({ startsAt }) => iso(startsAt));
const spans = (of: Series, until: string) =>
  occurrencesBetween(of, of.startsAt, new Date(until)).map((time) => `${iso(time.startsAt)} ${iso(time.endsAt)}`);

describe('a rule is expanded by the wall clock of the zone', () => {
  // Each list was written down by hand from a calendar. Oslo: summer time ends 2026-10-25 and begins 2027-03-28; Sydney: begins 2026-10-04, ends 2027-04-04.
  it.each<[string, Series, string[]]>([
    [
      'weekly at 18:00 when summer time ends',
      series('2026-10-20T16:00Z', 'FREQ=WEEKLY;COUNT=3'),
      ['2026-10-20T16:00', '2026-10-27T17:00', '2026-11-03T17:00'],
    ],
    [
      'weekly at 18:00 when summer time begins',
      series('2027-03-23T17:00Z', 'FREQ=WEEKLY;COUNT=2'),
      ['2027-03-23T17:00', '2027-03-30T16:00'],
    ],
    [
      'weekly at 18:00 in the south when summer time begins',
      series('2026-09-29T08:00Z', 'FREQ=WEEKLY;COUNT=2', { timeZone: SYDNEY }),
      ['2026-09-29T08:00', '2026-10-06T07:00'],
    ],
    [
      'weekly at 18:00 in the south when summer time ends',
      series('2027-03-30T07:00Z', 'FREQ=WEEKLY;COUNT=2', { timeZone: SYDNEY }),
      ['2027-03-30T07:00', '2027-04-06T08:00'],
    ],
    [
      'by the local weekday where UTC has another: Mondays at 08:00 in Sydney',
      series('2026-09-06T22:00Z', 'FREQ=WEEKLY;BYDAY=MO;COUNT=2', { timeZone: SYDNEY }),
      ['2026-09-06T22:00', '2026-09-13T22:00'],
    ],
    [
      'the last Friday of the month',
      series('2026-09-25T16:00Z', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=4'),
      ['2026-09-25T16:00', '2026-10-30T17:00', '2026-11-27T17:00', '2026-12-25T17:00'],
    ],
    [
      'every other Tuesday',
      series('2026-09-22T16:00Z', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3'),
      ['2026-09-22T16:00', '2026-10-06T16:00', '2026-10-20T16:00'],
    ],
    [
      'each 22 September',
      series('2026-09-22T16:00Z', 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22;COUNT=3'),
      ['2026-09-22T16:00', '2027-09-22T16:00', '2028-09-22T16:00'],
    ],
    [
      'each 29 February, which most years lack',
      series('2024-02-29T11:00Z', 'FREQ=YEARLY'),
      ['2024-02-29T11:00', '2028-02-29T11:00'],
    ],
    [
      'each 31st, which some months lack',
      series('2026-08-31T16:00Z', 'FREQ=MONTHLY;COUNT=3'),
      ['2026-08-31T16:00', '2026-10-31T17:00', '2026-12-31T17:00'],
    ],
    ['in small letters', series('2026-09-22T16:00Z', 'freq=daily;count=2'), ['2026-09-22T16:00', '2026-09-23T16:00']],
    ['once', series('2026-09-22T16:00Z', null), ['2026-09-22T16:00']],
  ])('%s', (_, given, expected) => {
    expect(checkRecurrence(given, given.startsAt)).toBeNull();
    expect(starts(given)).toEqual(expected);
  });

  it.each([
    ['a day, whole', '20260924', 3],
    ['the last start in UTC', '20260924T160000Z', 3],
    ['a second before the last start in UTC', '20260924T155959Z', 2],
    ['the last start by the wall clock', '20260924T180000', 3],
    ['a second before it by the wall clock', '20260924T175959', 2],
    ['the first day', '20260922', 1],
  ])('UNTIL includes %s', (_, until, count) => {
    expect(starts(series('2026-09-22T16:00Z', `FREQ=DAILY;UNTIL=${until}`))).toHaveLength(count);
  });

  it('leaves excepted days out, and lets COUNT count them', () => {
    const except = ['2026-09-23', '2026-12-24'];
    expect(starts(series('2026-09-22T16:00Z', 'FREQ=DAILY;COUNT=3', { except }))).toEqual([
      '2026-09-22T16:00',
      '2026-09-24T16:00',
    ]);
  });

  it('reads excepted days by the wall clock', () => {
    const night = series('2026-09-22T22:30Z', 'FREQ=DAILY;COUNT=2', { except: ['2026-09-24'] });
    expect(starts(night)).toEqual(['2026-09-22T22:30']);
  });

  it('takes the beginning of a window in and leaves its end out', () => {
    const daily = series('2026-09-22T16:00Z', 'FREQ=DAILY');
    expect(starts(daily, '2026-09-23T16:00:00Z', '2026-09-25T16:00:00Z')).toEqual([
      '2026-09-23T16:00',
      '2026-09-24T16:00',
    ]);
  });

  it('keeps milliseconds', () => {
    const [, second] = occurrencesBetween(series('2026-09-22T16:00:00.250Z', 'FREQ=DAILY'), NOW, horizon(NOW));
    expect(second?.startsAt.toISOString()).toBe('2026-09-23T16:00:00.250Z');
  });
});

describe('on the days when clocks change', () => {
  it('an occurrence keeps both its times: 22:00 to 06:00 is seven or nine hours', () => {
    const spring = series('2027-03-26T21:00Z', 'FREQ=DAILY', { endsAt: new Date('2027-03-27T05:00Z') });
    expect(spans(spring, '2027-03-28')).toEqual([
      '2027-03-26T21:00 2027-03-27T05:00',
      '2027-03-27T21:00 2027-03-28T04:00',
    ]);
    const autumn = series('2026-10-23T20:00Z', 'FREQ=DAILY', { endsAt: new Date('2026-10-24T04:00Z') });
    expect(spans(autumn, '2026-10-25')).toEqual([
      '2026-10-23T20:00 2026-10-24T04:00',
      '2026-10-24T20:00 2026-10-25T05:00',
    ]);
  });

  it('a start in the missing hour is left out, and COUNT does not count it', () => {
    expect(starts(series('2027-03-27T01:30Z', 'FREQ=DAILY;COUNT=3'))).toEqual([
      '2027-03-27T01:30',
      '2027-03-29T00:30',
      '2027-03-30T00:30',
    ]);
  });

  it('an end in the missing hour is an hour later by the clock', () => {
    const night = series('2027-03-27T00:30Z', 'FREQ=DAILY;COUNT=2', { endsAt: new Date('2027-03-27T01:30Z') });
    expect(spans(night, '2027-03-30')).toEqual([
      '2027-03-27T00:30 2027-03-27T01:30',
      '2027-03-28T00:30 2027-03-28T01:30',
    ]);
  });

  it('a start in the hour that comes twice is the first one', () => {
    expect(starts(series('2026-10-24T00:30Z', 'FREQ=DAILY;COUNT=3'))).toEqual([
      '2026-10-24T00:30',
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  it('the first occurrence keeps its instants, also in the second of the two hours', () => {
    const second = series('2026-10-25T01:30Z', 'FREQ=DAILY;COUNT=2', { endsAt: new Date('2026-10-25T01:45Z') });
    expect(spans(second, '2026-10-27')).toEqual([
      '2026-10-25T01:30 2026-10-25T01:45',
      '2026-10-26T01:30 2026-10-26T01:45',
    ]);
  });

  it('one whose end the clock shows before its start lasts as long as the first', () => {
    const across = series('2026-10-25T00:50Z', 'FREQ=DAILY;COUNT=2', { endsAt: new Date('2026-10-25T01:10Z') });
    expect(spans(across, '2026-10-27')).toEqual([
      '2026-10-25T00:50 2026-10-25T01:10',
      '2026-10-26T01:50 2026-10-26T02:10',
    ]);
  });
});

describe('a start that the rule does not give', () => {
  it.each([
    ['is followed by the first day that fits', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-09-25T16:00'],
    ['at another hour too', 'FREQ=DAILY;BYHOUR=9', '2026-09-23T07:00'],
    ['keeps its week for every other week', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-10-05T16:00'],
  ])('%s', (_, recurrence, first) => {
    const given = series('2026-09-22T16:00Z', recurrence);
    const told = fromFirst(given);
    expect(iso(told.startsAt)).toBe(first);
    expect(+told.endsAt - +told.startsAt).toBe(7_200_000);
    expect(starts(told)).toEqual(starts(given));
  });

  it('is not counted', () => {
    expect(starts(series('2026-09-22T16:00Z', 'FREQ=WEEKLY;BYDAY=WE;COUNT=1'))).toEqual(['2026-09-23T16:00']);
    expect(starts(series('2026-09-22T16:00Z', 'FREQ=WEEKLY;BYDAY=WE;COUNT=2'))).toEqual([
      '2026-09-23T16:00',
      '2026-09-30T16:00',
    ]);
  });
});

describe('the next one', () => {
  it.each([
    ['FREQ=YEARLY;INTERVAL=8', '2026-09-22T16:00', '2034-09-22T16:00'],
    ['FREQ=DAILY;COUNT=2', '2026-09-23T16:00', null],
    [null, '2026-09-22T15:59', '2026-09-22T16:00'],
    [null, '2026-09-22T16:00', null],
  ])('of %s after %s is %s', (recurrence, moment, next) => {
    const found = nextAfter(series('2026-09-22T16:00Z', recurrence), new Date(`${moment}Z`));
    expect(found && iso(found.startsAt)).toBe(next);
  });
});

describe('what must exist as rows', () => {
  it('reaches 24 months ahead, the last instant left out', () => {
    expect(horizon(new Date('2026-09-22T16:00Z')).toISOString()).toBe('2028-09-22T16:00:00.000Z');
    expect(horizon(new Date('2028-02-29T00:00Z')).toISOString()).toBe('2030-03-01T00:00:00.000Z');
    const yearly = series('2026-09-22T16:00Z', 'FREQ=YEARLY');
    expect(dueOccurrences(yearly, new Date('2026-09-22T16:00Z'))).toHaveLength(2);
    expect(dueOccurrences(yearly, new Date('2026-09-22T16:00:00.001Z'))).toHaveLength(3);
  });

  it('counts all of a daily and a weekly series', () => {
    // 2026-09-22 to 2028-09-21 are 731 days (29 February 2028 among them), 105 of them Tuesdays.
    const now = new Date('2026-09-22T00:00Z');
    expect(dueOccurrences(series('2026-09-22T16:00Z', 'FREQ=DAILY'), now)).toHaveLength(731);
    expect(dueOccurrences(series('2026-09-22T16:00Z', 'FREQ=WEEKLY'), now)).toHaveLength(105);
  });

  it('goes back to the first occurrence of a series that has begun', () => {
    const begun = series('2026-01-01T17:00Z', 'FREQ=MONTHLY');
    expect(dueOccurrences(begun, NOW)).toHaveLength(32);
    expect(dueOccurrences(begun, NOW)[0]).toEqual({ startsAt: begun.startsAt, endsAt: begun.endsAt });
  });

  it.each<[string, Series, string[]]>([
    ['that begins after the horizon: its first', series('2030-01-01T17:00Z', 'FREQ=DAILY'), ['2030-01-01T17:00']],
    ['once, after the horizon', series('2030-01-01T17:00Z', null), ['2030-01-01T17:00']],
    ['once, past', series('2020-01-01T17:00Z', null), ['2020-01-01T17:00']],
    [
      'whose first leap day is excepted: the one after the horizon',
      series('2028-02-29T17:00Z', 'FREQ=YEARLY', { except: ['2028-02-29'] }),
      ['2032-02-29T17:00'],
    ],
  ])('of a series %s', (_, given, expected) => {
    expect(checkRecurrence(given, NOW)).toBeNull();
    expect(dueOccurrences(given, NOW).map(({ startsAt }) => iso(startsAt))).toEqual(expected);
  });
});
