/// <reference types="jest" />
import { Problem } from '@saman/kernel';
import { dueDays, dues } from './due.rules.js';

const CARERS_DAY = 'FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22';
const measure = (facts: object = {}) => ({ recurrence: CARERS_DAY, startsOn: '2025-01-01', endsOn: null, ...facts });

function refusal(facts: object, planEnds = '2029-12-31'): string | null {
  try {
    dueDays(measure(facts), planEnds, 'measure');
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.problems.map(({ rule, path, limit }) => `${rule} ${path.join('.')} ${String(limit)}`).join();
  }
}

describe('a recurring measure', () => {
  it("is due until the plan's end, or its own where that comes first", () => {
    const days = ['2025-09-22', '2026-09-22', '2027-09-22'];
    expect(dueDays(measure(), '2027-09-22', 'measure')).toEqual(days);
    expect(dueDays(measure(), '2027-09-21', 'measure')).toEqual(days.slice(0, 2));
    expect(dueDays(measure({ endsOn: '2026-09-22' }), '2029-12-31', 'measure')).toEqual(days.slice(0, 2));
    expect(dueDays(measure({ recurrence: null, startsOn: null }), '2029-12-31', 'measure')).toEqual([]);
  });

  it('may be due 1,000 times, and no more', () => {
    const daily = { recurrence: 'FREQ=DAILY', startsOn: '2025-01-01' };
    expect(refusal(daily, '2027-09-27')).toBeNull();
    expect(refusal(daily, '2027-09-28')).toBe('RECURRENCE_ENDLESS measure.recurrence 1000');
  });

  it.each([
    [{ startsOn: null }, 'REQUIRED measure.startsOn null'],
    [{ recurrence: 'every year' }, 'RECURRENCE_UNREADABLE measure.recurrence null'],
    [{ recurrence: 'FREQ=MINUTELY' }, 'RECURRENCE_TOO_FINE measure.recurrence null'],
    [{ startsOn: '2029-09-23' }, 'RECURRENCE_EMPTY measure.recurrence null'],
  ])('is refused: %j', (facts, expected) => {
    expect(refusal(facts)).toBe(expected);
  });

  it('counts what was done from the day after the due day before', () => {
    expect(dues(['2025-12-31', '2026-12-31'], null)).toEqual([
      { dueOn: '2025-12-31', countsFrom: null },
      { dueOn: '2026-12-31', countsFrom: '2026-01-01' },
    ]);
    expect(dues(['2026-12-31'], '2026-02-28')).toEqual([{ dueOn: '2026-12-31', countsFrom: '2026-03-01' }]);
  });
});
