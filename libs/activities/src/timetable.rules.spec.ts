/// <reference types="jest" />
import { Problem } from '@saman/kernel';
import { movedAsOne, redraw } from './redraw.rules.js';
import { changedSeries, newSeries, planOf, type When } from './timetable.rules.js';

const NOW = new Date('2026-10-01T12:00Z');
const OSLO = 'Europe/Oslo';

/** Two hours from an instant. */
function when(startsAt: string, recurrence: string | null = null, except: string[] = []): When {
  const start = new Date(startsAt);
  return { startsAt: start, endsAt: new Date(+start + 7_200_000), recurrence, except };
}

const iso = (moment: Date | null) => moment && moment.toISOString().slice(0, 16);

function refusal(deed: () => unknown): string {
  try {
    deed();
    return 'accepted';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems.map(({ code, rule, path }) => `${code} ${rule} ${path.join('.')}`).join();
  }
}

describe('a new series', () => {
  it('is refused with the way to the field', () => {
    const tooFine = when('2026-10-06T16:00Z', 'FREQ=HOURLY');
    expect(refusal(() => newSeries(tooFine, OSLO, NOW, 'activity'))).toBe(
      'INVALID RECURRENCE_TOO_FINE activity.recurrence',
    );
  });

  it('begins at the first time that its rule gives', () => {
    const { startsAt, endsAt } = newSeries(when('2026-10-05T16:00Z', 'FREQ=WEEKLY;BYDAY=TU'), OSLO, NOW, 'activity');
    expect([iso(startsAt), iso(endsAt)]).toEqual(['2026-10-06T16:00', '2026-10-06T18:00']);
  });

  it.each<[string, string | null, number, string | null]>([
    ['2026-10-06T16:00Z', null, 1, null],
    ['2026-10-06T16:00Z', 'FREQ=WEEKLY;COUNT=3', 3, null],
    // 2028-10-03 17:00 in Oslo's summer time is the first Tuesday that is not within 24 months
    ['2026-10-06T16:00Z', 'FREQ=WEEKLY', 104, '2028-10-03T16:00'],
    ['2030-01-01T17:00Z', 'FREQ=YEARLY', 1, '2031-01-01T17:00'],
  ])('from %s, %s, is made until the next one that waits', (start, recurrence, rows, madeUntil) => {
    const plan = planOf(newSeries(when(start, recurrence), OSLO, NOW, 'activity'), NOW);
    expect(plan.due).toHaveLength(rows);
    expect(iso(plan.fields.madeUntil)).toBe(madeUntil);
  });
});

describe('a changed series', () => {
  const weekly = when('2026-09-01T16:00Z', 'FREQ=WEEKLY');

  it('keeps its start once it has begun, whatever days follow', () => {
    const series = changedSeries(weekly, { ...weekly, recurrence: 'FREQ=WEEKLY;BYDAY=WE' }, OSLO, NOW);
    expect(iso(series.startsAt)).toBe('2026-09-01T16:00');
    expect(iso(planOf(series, NOW).due[0]?.startsAt ?? null)).toBe('2026-09-02T16:00');
  });

  it('begins at the first time that its rule gives where it has not begun', () => {
    const coming = when('2026-10-06T16:00Z', 'FREQ=WEEKLY');
    const series = changedSeries(coming, { ...coming, recurrence: 'FREQ=WEEKLY;BYDAY=WE' }, OSLO, NOW);
    expect(iso(series.startsAt)).toBe('2026-10-07T16:00');
  });

  it('is refused where it took place once and has begun', () => {
    const once = when('2026-09-01T16:00Z');
    expect(refusal(() => changedSeries(once, when('2026-09-02T16:00Z'), OSLO, NOW))).toBe(
      'WRONG_STATUS ACTIVITY_STATUS changes.startsAt',
    );
    expect(refusal(() => changedSeries(once, when('2026-11-02T16:00Z'), OSLO, NOW))).toBe('accepted');
  });
});

describe('coming rows of a changed series', () => {
  const row = (id: string, start: string) => {
    const { startsAt, endsAt } = when(start);
    return { id, originalStart: startsAt, startsAt, endsAt, isDropped: false };
  };

  it('stay where their original start stays, else they are made or dropped; what has begun is left alone', () => {
    const coming = [row('a', '2026-10-06T16:00Z'), row('b', '2026-10-13T16:00Z'), row('c', '2026-10-20T16:00Z')];
    const longer = { ...when('2026-10-13T16:00Z'), endsAt: new Date('2026-10-13T19:00Z') };
    const due = [when('2026-09-29T16:00Z'), when('2026-10-06T16:00Z'), longer, when('2026-10-21T16:00Z')];
    const { made, moved, dropped } = redraw(coming, due, NOW);
    expect(made.map(({ startsAt }) => iso(startsAt))).toEqual(['2026-10-21T16:00']);
    expect(moved).toEqual([{ id: 'b', endsAt: longer.endsAt }]);
    expect(dropped.map(({ id }) => id)).toEqual(['c']);
  });

  it('that an earlier change left take place again when the series comes back to them', () => {
    const left = { ...row('a', '2026-10-06T16:00Z'), isDropped: true };
    const { made, dropped } = redraw([left], [when('2026-10-06T16:00Z')], NOW);
    expect([made.length, dropped.length]).toEqual([1, 0]);
  });

  it('that were moved by themselves stay where they were put, as long as the series has the time they came from', () => {
    const moved = { ...row('a', '2026-10-06T16:00Z'), ...when('2026-10-07T18:00Z') };
    const fromPast = { ...row('b', '2026-09-29T16:00Z'), ...when('2026-10-02T16:00Z') };
    const longer = { ...when('2026-10-06T16:00Z'), endsAt: new Date('2026-10-06T19:00Z') };
    expect(redraw([moved, fromPast], [longer], NOW)).toEqual({ made: [], moved: [], dropped: [] });
    expect(redraw([moved], [], NOW).dropped).toEqual([moved]);
  });

  it('of what takes place once is moved as it is; of a series it is not', () => {
    const [once, weekly] = [{ recurrence: null }, { recurrence: 'FREQ=WEEKLY' }];
    const one = { ...row('a', '2026-10-06T16:00Z'), status: 'SCHEDULED' as const };
    const times = when('2026-10-07T16:00Z');
    expect(movedAsOne(once, once, [one], [times])).toEqual({ row: one, times });
    expect(movedAsOne(once, weekly, [one], [times])).toBeNull();
    expect(movedAsOne(once, once, [{ ...one, status: 'CANCELLED' }], [times])).toBeNull();
  });
});
