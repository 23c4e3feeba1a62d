/// <reference types="jest" />
import fc from 'fast-check';
import { checkRecurrence, dueOccurrences, fromFirst, horizon, type Series } from './recurrence.rules.js';

const NOW = new Date('2026-09-01T00:00:00Z');
const OSLO = 'Europe/Oslo';
const SYDNEY = 'Australia/Sydney';

/** A series of two hours from an instant. */
function series(startsAt: string, recurrence: string | null, more: Partial<Series> = {}): Series {
  const start = new Date(startsAt);
  return { startsAt: start, endsAt: new Date(+start + 7_200_000), recurrence, except: [], timeZone: OSLO, ...more };
}

describe('a series is refused', () => {
  const refused = (recurrence: string | null, more: Partial<Series> = {}) =>
    checkRecurrence(series('2026-09-22T16:00Z', recurrence, more), NOW)?.rule ?? null;

  it.each([
    ...['', ' ', 'weekly', 'FREQ', 'FREQ=', 'FREQ=FORTNIGHTLY', 'INTERVAL=2', 'FREQ=DAILY;', 'FREQ=DAILY;;COUNT=2'],
    ...[
      'FREQ=DAILY; COUNT=2',
      'RRULE:FREQ=DAILY',
      'DTSTART:20200101T000000Z\nRRULE:FREQ=DAILY',
      'FREQ=DAILY\nEXDATE:20260922',
    ],
    ...[
      'FREQ=DAILY;FREQ=WEEKLY',
      'FREQ=DAILY;DTSTART=20200101',
      'FREQ=DAILY;RSCALE=HEBREW',
      'FREQ=DAILY;X-A=1',
      'FREQ=DAÏLY',
    ],
    ...['FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;INTERVAL=-1', 'FREQ=DAILY;INTERVAL=1.5', 'FREQ=DAILY;INTERVAL=999999999'],
    ...['FREQ=DAILY;COUNT=0', 'FREQ=DAILY;COUNT=1000000', 'FREQ=DAILY;COUNT=2;UNTIL=20270101', 'FREQ=DAILY;COUNT=1e3'],
    ...[
      'FREQ=DAILY;UNTIL=20261131',
      'FREQ=DAILY;UNTIL=2026',
      'FREQ=DAILY;UNTIL=20261231T250000Z',
      'FREQ=DAILY;UNTIL=2026-12-31',
    ],
    ...['FREQ=YEARLY;BYMONTH=13', 'FREQ=YEARLY;BYMONTHDAY=0', 'FREQ=YEARLY;BYMONTHDAY=32', 'FREQ=YEARLY;BYYEARDAY=367'],
    ...[
      'FREQ=MONTHLY;BYDAY=54MO',
      'FREQ=MONTHLY;BYDAY=0MO',
      'FREQ=WEEKLY;BYDAY=TI',
      'FREQ=WEEKLY;BYDAY=TU,',
      'FREQ=WEEKLY;WKST=1',
    ],
    ...[
      'FREQ=WEEKLY;BYDAY=1TU',
      'FREQ=WEEKLY;BYMONTHDAY=22',
      'FREQ=MONTHLY;BYWEEKNO=39',
      'FREQ=DAILY;BYSETPOS=1',
      'FREQ=DAILY;BYHOUR=24',
    ],
    ...['FREQ=YEARLY;BYYEARDAY=265;BYDAY=TU', 'FREQ=YEARLY;BYDAY=4TU,WE', `FREQ=DAILY;BYMONTH=${'9,'.repeat(250)}9`],
  ])('RECURRENCE_UNREADABLE: %j', (recurrence) => {
    expect(refused(recurrence)).toBe('RECURRENCE_UNREADABLE');
  });

  it.each([
    ...[
      'FREQ=HOURLY',
      'FREQ=MINUTELY;INTERVAL=999',
      'FREQ=SECONDLY;COUNT=1',
      'FREQ=DAILY;BYHOUR=10,18',
      'FREQ=YEARLY;BYMINUTE=0,30',
    ],
  ])('RECURRENCE_TOO_FINE: %s', (recurrence) => {
    expect(refused(recurrence)).toBe('RECURRENCE_TOO_FINE');
  });

  it.each([
    ...[
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4',
      'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4;BYDAY=MO',
    ],
    ...[
      'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=5',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=366',
      'FREQ=DAILY;UNTIL=20260921',
    ],
    ...['FREQ=DAILY;INTERVAL=7;BYDAY=MO'],
  ])('RECURRENCE_EMPTY: %s', (recurrence) => {
    expect(refused(recurrence)).toBe('RECURRENCE_EMPTY');
  });

  it.each<[string, string | null, Partial<Series>, string | null]>([
    ['another weekday', 'FREQ=WEEKLY;BYDAY=WE', {}, null],
    ['another hour', 'FREQ=DAILY;BYHOUR=16', {}, null],
    ['another weekday, once', 'FREQ=WEEKLY;BYDAY=WE;COUNT=1', {}, null],
    ['every day excepted', 'FREQ=DAILY;COUNT=2', { except: ['2026-09-22', '2026-09-23'] }, 'RECURRENCE_EMPTY'],
    ['its only day excepted', null, { except: ['2026-09-22'] }, 'RECURRENCE_EMPTY'],
    ['too many days excepted', 'FREQ=DAILY', { except: Array<string>(1001).fill('2026-12-24') }, 'TOO_MANY'],
    ['no start', null, { startsAt: new Date(NaN) }, 'DATE_OUT_OF_RANGE'],
    ['the year 9999', 'FREQ=DAILY', { startsAt: new Date('9999-12-31T00:00Z') }, 'DATE_OUT_OF_RANGE'],
    ['the year 1', 'FREQ=DAILY', { startsAt: new Date('0001-01-01T00:00Z') }, 'DATE_OUT_OF_RANGE'],
    ['no end', null, { endsAt: new Date(NaN) }, 'END_BEFORE_START'],
    ['no length', null, { endsAt: new Date('2026-09-22T16:00Z') }, 'END_BEFORE_START'],
    ['14 days', null, { endsAt: new Date('2026-10-06T16:00Z') }, null],
    ['more than 14 days', null, { endsAt: new Date('2026-10-06T16:00:01Z') }, 'LASTS_TOO_LONG'],
  ])('%s', (_, recurrence, more, expected) => {
    expect(refused(recurrence, more)).toBe(expected);
  });
});

describe('whatever anybody sends', () => {
  const number = fc.oneof(
    fc.integer({ min: -60, max: 400 }),
    fc.constantFrom(0, 53, -53, 366, 999, 999999999, -1e21, 1.5),
  );
  const weekday = fc.tuple(
    fc.oneof(fc.constant(''), number),
    fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'),
  );
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.array(number, { minLength: 1, maxLength: 12 }).map(String) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '20270101', '20260922T160000Z', '99991231', '20261399', 'MO', 'HEBREW'),
    },
  );
  const names = [
    'INTERVAL',
    'COUNT',
    'UNTIL',
    'WKST',
    'BYMONTH',
    'BYMONTHDAY',
    'BYYEARDAY',
    'BYWEEKNO',
    'BYSETPOS',
    'BYHOUR',
    'RSCALE',
  ];
  const part = fc.oneof(
    fc.tuple(fc.constantFrom(...names), value).map((pair) => pair.join('=')),
    fc
      .array(
        weekday.map((pair) => pair.join('')),
        { minLength: 1, maxLength: 7 },
      )
      .map((days) => `BYDAY=${String(days)}`),
  );
  const frequency = fc
    .constantFrom('YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'DAILY', 'SECONDLY')
    .map((name) => `FREQ=${name}`);
  const rule = fc
    .tuple(frequency, fc.array(part, { maxLength: 4 }))
    .map(([first, others]) => [first, ...others].join(';'));
  const text = fc.oneof(
    { weight: 9, arbitrary: rule },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
  );
  const start = fc.date({ min: new Date('2016-10-01'), max: new Date('2036-08-01'), noInvalidDate: true });
  const zone = fc.constantFrom(OSLO, SYDNEY, 'UTC', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu');

  it('is answered, in bounded time, and what is accepted expands into what the rows need', () => {
    let slowest = 0;
    const property = fc.property(text, start, zone, (recurrence, from, timeZone) => {
      const given = series(from.toISOString(), recurrence, { timeZone });
      const begun = performance.now();
      const refusal = checkRecurrence(given, NOW);
      const due = refusal ? [] : dueOccurrences(given, NOW);
      slowest = Math.max(slowest, performance.now() - begun);
      if (refusal) return;
      const { startsAt, endsAt } = fromFirst(given);
      expect(due[0]).toEqual({ startsAt, endsAt });
      expect(startsAt.getTime()).toBeGreaterThanOrEqual(given.startsAt.getTime());
      const ordered = due.every(
        (time, at) => time.endsAt > time.startsAt && time.startsAt > (due[at - 1]?.startsAt ?? 0),
      );
      expect(ordered).toBe(true);
      const ahead = horizon(given.startsAt);
      expect(due.filter((time) => time.startsAt < ahead).length).toBeLessThanOrEqual(732);
    });
    fc.assert(property, { numRuns: 300 });
    expect(slowest).toBeLessThan(2_000);
  }, 60_000);
});
