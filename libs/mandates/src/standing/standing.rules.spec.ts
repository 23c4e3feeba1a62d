import type { Asked, OnTheWay, Underway } from './standing.js';
import { daysBetween, isInTime, standingOf } from './standing.rules.js';

const asked: Asked = { required: 3, dueOn: '2035-12-31', today: '2030-01-01', doneOn: [] };
const nothing: OnTheWay = { underway: [], stopped: [] };
const campaign = (id: string, facts: Partial<Underway> = {}): Underway => ({
  ...{ part: { type: 'Campaign', id }, endsOn: '2031-06-30', inTime: true, lacks: [] },
  ...facts,
});
const lacking = { lacks: [{ code: 'SECTOR' as const }] };
const late = { inTime: false, endsOn: '2036-01-01' };
const on = (...underway: Underway[]): OnTheWay => ({ underway, stopped: [] });
const reasons = (found: OnTheWay, more: Partial<Asked> = {}) =>
  standingOf({ ...asked, ...more }, found).risks.map(({ code, part, missing }) => [code, part?.id ?? missing]);

describe('how a mandate stands', () => {
  it('is not begun while nothing is done or on the way and more than a year is left', () => {
    expect(standingOf(asked, nothing)).toMatchObject({ status: 'NOT_BEGUN', done: 0, risks: [], metOn: null });
    expect(standingOf({ ...asked, dueOn: '2031-01-01' }, nothing)).toMatchObject({ status: 'AT_RISK', daysLeft: 365 });
    expect(standingOf({ ...asked, dueOn: '2031-01-02' }, nothing)).toMatchObject({ status: 'NOT_BEGUN' });
    expect(standingOf({ ...asked, doneOn: ['2029-01-01'] }, nothing)).toMatchObject({ status: 'AT_RISK', done: 1 });
  });

  it('is on the way when what is done and what lacks nothing suffice', () => {
    const found = on(campaign('a'), campaign('b'), campaign('c', lacking));
    expect(standingOf({ ...asked, doneOn: ['2029-01-01'] }, found)).toMatchObject({ status: 'ON_THE_WAY', risks: [] });
    expect(standingOf(asked, found).status).toBe('AT_RISK');
    expect(standingOf(asked, on(campaign('a'), campaign('b'), campaign('c', late))).status).toBe('AT_RISK');
  });

  it('is met on the day on which as many were done as are required, also when it is past due', () => {
    const doneOn = ['2027-05-28', '2029-06-30', '2031-01-01', '2033-01-01'];
    const met = { status: 'MET', done: 3, metOn: '2031-01-01', risks: [] };
    expect(standingOf({ ...asked, doneOn }, on(campaign('a', late)))).toMatchObject(met);
    expect(standingOf({ ...asked, doneOn, today: '2036-01-01' }, nothing)).toMatchObject({ ...met, daysLeft: -1 });
  });

  it('is overdue after its last day, and not on it', () => {
    expect(standingOf({ ...asked, today: '2035-12-31' }, nothing)).toMatchObject({ status: 'AT_RISK', daysLeft: 0 });
    const past = standingOf({ ...asked, today: '2036-01-01' }, on(campaign('a', late)));
    expect(past).toMatchObject({ status: 'OVERDUE', daysLeft: -1, risks: [] });
  });

  it('says why it is at risk', () => {
    expect(reasons(nothing, { dueOn: '2030-06-01' })).toEqual([['NOTHING_PLANNED', 3]]);
    expect(reasons(on(campaign('a', late)))).toEqual([
      ['NOTHING_PLANNED', 3],
      ['TOO_LATE', 'a'],
    ]);
    expect(reasons(on(campaign('a')))).toEqual([['TOO_FEW_PLANNED', 2]]);
    expect(reasons(on(campaign('a'), campaign('b', lacking), campaign('c', late)))).toEqual([
      ['LACKS_SOMETHING', 'b'],
      ['TOO_LATE', 'c'],
    ]);
  });

  it('names what is stale apart from what lacks something, and what was stopped', () => {
    const stale = { lacks: [{ code: 'PROGRESS' as const }] };
    const both = {
      endsOn: null,
      inTime: false,
      lacks: [{ code: 'TIMETABLE' as const }, { code: 'PROGRESS' as const }],
    };
    const stopped = [{ type: 'Measure', id: 'x' }];
    expect(reasons({ underway: [campaign('a', stale), campaign('b', both)], stopped })).toEqual([
      ['STOPPED', 'x'],
      ['STALE', 'a'],
      ['LACKS_SOMETHING', 'b'],
      ['STALE', 'b'],
    ]);
    expect(standingOf(asked, { underway: [], stopped }).status).toBe('AT_RISK');
  });

  it('lists what is on the way by its end, at most a hundred', () => {
    const many = Array.from({ length: 120 }, (_, n) => campaign(String(n).padStart(3, '0'), lacking));
    const first = campaign('zzz', { endsOn: '2030-01-02' });
    const { underway, risks } = standingOf(
      { ...asked, required: 100 },
      on(...many, campaign('y', { endsOn: null }), first),
    );
    expect(underway).toHaveLength(100);
    expect(underway[0]).toBe(first);
    expect(underway.some(({ part }) => part.id === 'y')).toBe(false);
    expect(risks).toHaveLength(100);
  });
});

describe('being in time', () => {
  it('is doing it at the latest on the due day; what is behind can be done today', () => {
    const days = { dueOn: '2030-06-01', today: '2030-05-01' };
    for (const endsOn of ['2020-01-01', '2030-05-01', '2030-06-01']) expect(isInTime(endsOn, days)).toBe(true);
    for (const endsOn of ['2030-06-02', null]) expect(isInTime(endsOn, days)).toBe(false);
    expect(isInTime('2030-01-01', { ...days, today: '2030-06-02' })).toBe(false);
  });

  it('counts days across the clocks that change and leap years', () => {
    expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2035-12-31', '2034-12-31')).toBe(-365);
  });
});
