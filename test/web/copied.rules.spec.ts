// Registering the same once more, without a browser.
import { rulesOf } from './rules.js';

interface Copied {
  copied: (last: object, today: string, timeZone: string) => object;
}
const { copied } = await rulesOf<Copied>('activities/register/copied.rules.ts');

/** A Thursday evening. */
const last = {
  title: 'Torsdagsturen',
  description: 'Vi går rundt vatnet.',
  startsAt: '2126-11-07T17:00:00.000Z',
  endsAt: '2126-11-07T18:30:00.000Z',
  recurrence: null as string | null,
  except: [],
  audiences: ['SENIORS'],
  place: null,
  campaign: { id: 'c1' },
  organiser: { id: 'o1' },
  goals: [{ id: 'g1' }],
  measures: [],
};
const again = (recurrence: string | null, today: string) => copied({ ...last, recurrence }, today, 'Europe/Oslo');

describe('registering the same once more', () => {
  it('takes the words, the clocks, whom it is for and what it belongs to', () => {
    const own = {
      title: 'Torsdagsturen',
      from: '18:00',
      to: '19:30',
      audiences: ['SENIORS'],
      campaign: 'c1',
      goals: ['g1'],
    };
    expect(again(null, '2126-12-02')).toMatchObject(own);
  });

  it.each<[string, string | null, string, object]>([
    ['a single time on the next such weekday', null, '2126-12-02', { day: '2126-12-05', often: 'ONCE' }],
    ['not on the same day', null, '2126-12-05', { day: '2126-12-12' }],
    [
      'a series to the holidays that come now',
      'FREQ=WEEKLY;BYDAY=TH;UNTIL=21261222T235959Z',
      '2127-01-04',
      { day: '2127-01-09', often: 'WEEKLY', until: 'CHRISTMAS' },
    ],
    [
      'a series whose last day is past to the summer',
      'FREQ=WEEKLY;BYDAY=TH;UNTIL=21261212T235959Z',
      '2127-01-04',
      { often: 'WEEKLY', until: 'SUMMER' },
    ],
    ['one without an end to the summer', 'FREQ=WEEKLY', '2126-12-02', { often: 'WEEKLY', until: 'SUMMER' }],
    [
      'a monthly one in its week of the month',
      'FREQ=MONTHLY;BYDAY=1TH',
      '2127-01-04',
      { day: '2127-02-06', often: 'MONTHLY' },
    ],
    ['what the form has no words for as a single time', 'FREQ=DAILY;COUNT=4', '2126-12-02', { often: 'ONCE' }],
  ])('takes %s', (_, recurrence, today, plan) => {
    expect(again(recurrence, today)).toMatchObject(plan);
  });

  it('takes the last one of the month on a day that the form tells as the last, and not as the fourth', () => {
    const fifth = { startsAt: '2127-01-30T17:00:00.000Z', endsAt: '2127-01-30T18:30:00.000Z' };
    const registered = { ...last, ...fifth, recurrence: 'FREQ=MONTHLY;BYDAY=-1TH' };
    const plan = { day: '2127-05-29', often: 'MONTHLY' };
    expect(copied(registered, '2127-02-01', 'Europe/Oslo')).toMatchObject(plan);
  });
});
