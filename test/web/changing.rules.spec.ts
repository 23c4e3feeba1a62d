// From an activity to what the form says of it, and back to what is changed: without a browser.
import { rulesOf } from './rules.js';

const OSLO = 'Europe/Oslo';

interface Plan {
  title: string;
  day: string;
  from: string;
  to: string;
  often: string;
  until: string;
  lastDay: string;
  daysMore: number;
  onRedDays: boolean;
  audiences: string[];
}
interface Time {
  id: string;
  startsAt: string;
  status: string;
  movedFrom: string | null;
}
interface Begun {
  planOf: (activity: object, next: Time | undefined, timeZone: string) => Plan;
}
interface Changes {
  changesOf: (plan: Plan, base: Plan, activity: object, timeZone: string) => Record<string, unknown>;
  differenceOf: (
    plan: Plan,
    activity: object,
    coming: readonly Time[],
    timeZone: string,
  ) => { gone: Time[]; made: string[] };
}
interface Groups {
  conflictsOf: (mine: Plan, base: Plan, theirs: Plan) => string[];
  merged: (mine: Plan, base: Plan, theirs: Plan) => Plan;
}
interface Written {
  wholeOf: (text: string) => number;
  needChanges: (mine: object, base: object) => object;
}

const CHANGING = 'activities/changing';
const { planOf } = await rulesOf<Begun>(`${CHANGING}/begun.rules.ts`);
const { changesOf, differenceOf } = await rulesOf<Changes>(`${CHANGING}/changes.rules.ts`);
const { conflictsOf, merged } = await rulesOf<Groups>(`${CHANGING}/groups.rules.ts`);
const { wholeOf, needChanges } = await rulesOf<Written>('contributions/need-written.rules.ts');

/** Tuesdays at 18 in Oslo's winter, a hundred years ahead: whatever day it is, they are to come. */
const activity = {
  title: 'Trening',
  description: 'Kom!',
  startsAt: '2126-11-05T17:00:00.000Z',
  endsAt: '2126-11-05T18:30:00.000Z',
  recurrence: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=21261217T235959Z',
  except: ['2126-11-19'],
  audiences: ['CHILDREN'],
  organiser: { id: 'club' },
};
const at = (startsAt: string, movedFrom: string | null = null): Time => ({
  ...{ id: startsAt, startsAt, movedFrom, status: 'SCHEDULED' },
});
const coming = ['2126-11-05', '2126-11-12', '2126-11-26', '2126-12-03', '2126-12-10', '2126-12-17'].map((day) =>
  at(`${day}T17:00:00.000Z`),
);
const next = coming[1];
const base = planOf(activity, next, OSLO);
const days = (times: readonly (Time | string)[]) =>
  times.map((time) => (typeof time === 'string' ? time : time.startsAt).slice(0, 10));

describe('what the form says of an activity', () => {
  it('is told from its next time on', () => {
    const when = {
      day: '2126-11-12',
      from: '18:00',
      to: '19:30',
      often: 'WEEKLY',
      until: 'DAY',
      lastDay: '2126-12-17',
    };
    expect(base).toMatchObject(when);
    // one that was moved is where the series had it
    expect(planOf(activity, at('2126-11-14T20:00:00Z', '2126-11-12T17:00:00Z'), OSLO)).toMatchObject(when);
  });

  it.each<[string, Partial<Plan>]>([
    ['FREQ=WEEKLY', { often: 'WEEKLY', until: 'OPEN' }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3', { often: 'EVERY_OTHER_WEEK', until: 'DAY', lastDay: '2126-12-03' }],
    ['FREQ=MONTHLY;BYDAY=2TU;UNTIL=21261222T235959Z', { often: 'MONTHLY', until: 'CHRISTMAS' }],
    ['FREQ=WEEKLY;BYDAY=TU,TH', { often: 'AS_IS' }],
    ['FREQ=DAILY;COUNT=4', { often: 'AS_IS' }],
    ['FREQ=MONTHLY;BYMONTHDAY=12', { often: 'AS_IS' }],
  ])('has words for %s, or leaves it as it is', (recurrence, said) => {
    const plan = planOf({ ...activity, recurrence }, next, OSLO);
    expect(plan).toMatchObject(said);
    expect(changesOf(plan, plan, activity, OSLO)).toEqual({});
  });

  it('knows a night from several days', () => {
    const night = planOf({ ...activity, recurrence: null, endsAt: '2126-11-06T00:30:00Z' }, undefined, OSLO);
    expect(night).toMatchObject({ often: 'ONCE', from: '18:00', to: '01:30', daysMore: 0 });
    const camp = { ...activity, recurrence: null, endsAt: '2126-11-07T11:00:00Z' };
    const plan = planOf(camp, undefined, OSLO);
    expect(plan).toMatchObject({ from: '18:00', to: '12:00', daysMore: 2 });
    expect(changesOf({ ...plan, from: '16:00' }, plan, camp, OSLO)).toMatchObject({
      startsAt: '2126-11-05T15:00:00.000Z',
      endsAt: '2126-11-07T11:00:00.000Z',
    });
  });
});

describe('what is changed', () => {
  it('names what was written alone', () => {
    expect(changesOf({ ...base, title: 'Ny trening' }, base, activity, OSLO)).toEqual({ title: 'Ny trening' });
    expect(changesOf({ ...base, audiences: [] }, base, activity, OSLO)).toEqual({ audiences: ['EVERYONE'] });
  });

  it('goes on from where the series began when only its end is another', () => {
    const changes = changesOf({ ...base, lastDay: '2126-12-10' }, base, activity, OSLO);
    expect(changes).toEqual({
      recurrence: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=21261210T235959Z',
      except: ['2126-11-19'],
    });
    expect(differenceOf({ ...base, lastDay: '2126-12-10' }, activity, coming.slice(1), OSLO)).toEqual({
      gone: [coming.at(-1)],
      made: [],
    });
  });

  it('begins anew from the next time when the hour or the day is another', () => {
    const later = { ...base, from: '19:00', to: '20:30' };
    expect(changesOf(later, base, activity, OSLO)).toMatchObject({ startsAt: '2126-11-12T18:00:00.000Z' });
    const { gone, made } = differenceOf(later, activity, coming.slice(1), OSLO);
    expect([days(gone), days(made)]).toEqual([days(coming.slice(1)), days(coming.slice(1))]);
    const wednesdays = { ...base, day: '2126-11-13' };
    expect(changesOf(wednesdays, base, activity, OSLO)).toMatchObject({
      startsAt: '2126-11-13T17:00:00.000Z',
      recurrence: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=21261217T235959Z',
    });
  });
});

describe('what two have changed', () => {
  const theirs = { ...base, title: 'Kveldstrening', day: '2126-11-13' };

  it('is shown where both wrote something else in the same place', () => {
    expect(conflictsOf({ ...base, title: 'Ny trening' }, base, theirs)).toEqual(['title']);
    expect(conflictsOf({ ...base, title: 'Kveldstrening' }, base, theirs)).toEqual([]);
    expect(conflictsOf({ ...base, from: '17:00' }, base, theirs)).toEqual(['when']);
  });

  it('is put together where it is in different places', () => {
    expect(merged({ ...base, audiences: ['YOUTH'] }, base, theirs)).toEqual({ ...theirs, audiences: ['YOUTH'] });
  });
});

describe('a need that is changed', () => {
  const before = { title: 'Kaffi', quantity: '2', neededBy: '' };

  it('reads numbers as people write them', () => {
    expect([wholeOf('9 000'), wholeOf('12'), wholeOf('0'), wholeOf('-2'), wholeOf('to')]).toEqual([
      ...[9000, 12, NaN, NaN, NaN],
    ]);
  });

  it('names what was changed alone', () => {
    expect(needChanges({ ...before, quantity: ' 3' }, before)).toEqual({ quantity: 3 });
    expect(needChanges({ ...before, neededBy: '2026-12-24' }, before)).toEqual({ neededBy: '2026-12-24' });
  });
});
