import { type Cycle, revisionOf, yearsAfter } from './revision.rules.js';

const TODAY = '2026-11-22';
const plan: Cycle = { status: 'ADOPTED', adoptedOn: '2025-11-13', endsOn: '2035-12-31', years: 4, countedFrom: null };
const of = (facts: Partial<Cycle>, today = TODAY) => revisionOf({ ...plan, ...facts }, today);

describe('the next revision', () => {
  it.each([
    ['comes its level’s years after the decision', {}, '2029-11-13'],
    ['never comes after the plan’s own end', { endsOn: '2028-12-31' }, '2028-12-31'],
    ['comes at the plan’s end where the network has no rule', { years: null }, '2035-12-31'],
    ['is counted from the thematic plan’s', { years: 2, countedFrom: '2025-01-01' }, '2027-01-01'],
    [
      'is counted from the thematic plan’s, also when that was revised later',
      { years: 2, countedFrom: '2026-06-01' },
      '2028-06-01',
    ],
    [
      'is the first in the thematic plan’s rhythm after its own decision',
      { years: 2, countedFrom: '2020-01-01' },
      '2026-01-01',
    ],
    ['does not come on the day of its own decision', { years: 2, countedFrom: '2023-11-13' }, '2027-11-13'],
    ['comes on 28 February where there is no 29th', { years: 2, adoptedOn: '2024-02-29' }, '2026-02-28'],
  ] as const)('%s', (_, facts, dueOn) => {
    expect(of(facts)?.dueOn).toBe(dueOn);
  });

  it.each([
    ['2029-05-13', 'AHEAD'],
    ['2029-05-14', 'DUE'],
    ['2029-11-13', 'DUE'],
    ['2029-11-14', 'OVERDUE'],
  ] as const)('on %s is %s', (today, standing) => {
    expect(of({}, today)).toEqual({ dueOn: '2029-11-13', standing });
  });

  it.each(['DRAFT', 'IN_HEARING', 'REPLACED', 'ABANDONED'] as const)('is asked of nothing that is %s', (status) => {
    expect(of({ status })).toBeNull();
  });

  it('is asked of what is being revised', () => {
    expect(of({ status: 'UNDER_REVISION' })?.standing).toBe('AHEAD');
  });
});

it('years go on from the same day', () => {
  expect([yearsAfter('2024-02-29', 4), yearsAfter('2024-02-29', 1), yearsAfter('2026-12-31', 10)]).toEqual([
    ...['2028-02-29', '2025-02-28', '2036-12-31'],
  ]);
});
