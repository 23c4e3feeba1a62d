// What the screens of measures, processes and mandates decide without a screen: who is shown which way, how often, what is lacking, what becomes different.
import { rulesOf } from './rules.js';

interface Rights {
  mayAddMeasure: (looker: object, plan: object) => boolean;
  mayTell: (looker: object, plan: object, responsible: string | null) => boolean;
  mayDirect: (looker: object, plan: object, measure: object | null) => boolean;
  givesMandates: (plan: object) => boolean;
}

describe('who is shown the ways', () => {
  const rights = rulesOf<Rights>('plans/rights.rules.ts');
  const coordinator = { isCoordinator: true, edits: [] };
  const owner = { isCoordinator: false, edits: ['health'] };
  const other = { isCoordinator: false, edits: ['club'] };
  const plan = (status: string, ...editions: string[]) => ({
    status,
    responsible: { id: 'health' },
    editions: (editions.length > 0 ? editions : [status]).map((one) => ({ status: one })),
  });

  it('to a measure: of a draft those who write it, of an adopted plan coordinators', async () => {
    const { mayAddMeasure } = await rights;
    const may = (status: string) => [coordinator, owner, other].map((looker) => mayAddMeasure(looker, plan(status)));
    expect(may('DRAFT')).toEqual([true, true, false]);
    expect(may('ADOPTED')).toEqual([true, false, false]);
    for (const status of ['IN_HEARING', 'UNDER_REVISION', 'REPLACED', 'ABANDONED'])
      expect(may(status)).toEqual([false, false, false]);
  });

  it('to telling how it goes: who answers for it, of a plan in force', async () => {
    const { mayTell } = await rights;
    expect(mayTell(other, plan('ADOPTED'), 'club')).toBe(true);
    expect(mayTell(other, plan('UNDER_REVISION'), 'health')).toBe(false);
    expect(mayTell(coordinator, plan('ADOPTED'), null)).toBe(true);
    expect(mayTell(coordinator, plan('DRAFT'), null)).toBe(false);
  });

  it('to processes: by the edition in force, else the newest', async () => {
    const { mayDirect } = await rights;
    expect(mayDirect(owner, plan('DRAFT'), null)).toBe(true);
    expect(mayDirect(owner, plan('DRAFT', 'DRAFT', 'UNDER_REVISION'), null)).toBe(false);
    expect(mayDirect(coordinator, plan('REPLACED', 'ADOPTED', 'REPLACED'), null)).toBe(true);
    expect(mayDirect(coordinator, plan('ABANDONED'), null)).toBe(false);
    expect(mayDirect(other, plan('ADOPTED'), { responsible: 'club' })).toBe(true);
    expect(mayDirect(other, plan('ADOPTED'), { responsible: null })).toBe(false);
  });

  it('to mandates: of what is written or in force', async () => {
    const { givesMandates } = await rights;
    const statuses = ['DRAFT', 'IN_HEARING', 'ADOPTED', 'UNDER_REVISION', 'REPLACED', 'ABANDONED'];
    expect(statuses.filter((status) => givesMandates({ status }))).toEqual(['DRAFT', 'ADOPTED', 'UNDER_REVISION']);
  });
});

interface Recurrence {
  OFTEN: readonly string[];
  oftenOf: (rule: string) => string;
  ruleFor: (often: string, day: string) => string;
  dayOfYear: (rule: string) => { month: number; date: number } | null;
}

describe('how often', () => {
  const recurrence = rulesOf<Recurrence>('plans/recurrence.rules.ts');

  it('is the same when it is read back', async () => {
    const { OFTEN, oftenOf, ruleFor } = await recurrence;
    expect(OFTEN.map((often) => oftenOf(ruleFor(often, '2026-09-22')))).toEqual(OFTEN);
  });

  it('knows the day of the year, and keeps a rule that it does not offer', async () => {
    const { oftenOf, ruleFor, dayOfYear } = await recurrence;
    expect(ruleFor('YEARLY', '2026-09-22')).toBe('FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22');
    expect(dayOfYear('FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=22')).toEqual({ month: 8, date: 22 });
    expect(oftenOf('FREQ=MONTHLY;BYDAY=2TU')).toBe('OTHER');
    expect(dayOfYear('FREQ=MONTHLY;BYDAY=2TU')).toBeNull();
  });
});

interface Templates {
  lackingIn: (words: object) => { at: string; lack: string; most?: number }[];
}

describe('a template', () => {
  it('lacks names, and numbers that make sense, each in its place', async () => {
    const { lackingIn } = await rulesOf<Templates>('plans/template.rules.ts');
    const deadline = { title: 'Saka er meld', weekday: 'TUESDAY', weeksBefore: '4', latestDaysLater: '' };
    const words = { title: 'Prosjekt', phases: [{ title: 'Konsept', gates: '' }], deadlines: [deadline] };
    expect(lackingIn(words)).toEqual([]);
    const wrong = {
      title: ' ',
      phases: [{ title: 'Konsept' }, { title: '' }],
      deadlines: [
        { ...deadline, weeksBefore: 'fire', latestDaysLater: 'to' },
        { ...deadline, weeksBefore: '1', latestDaysLater: '6' },
      ],
    };
    expect(lackingIn(wrong).map(({ at }) => at)).toEqual([
      ...['title', 'phases.1.title', 'deadlines.0.weeksBefore', 'deadlines.1.latestDaysLater'],
    ]);
    // Tuesday and five days more is the Sunday before the week of the meeting
    expect(lackingIn(wrong).at(-1)?.most).toBe(5);
  });
});

type Rule = Record<string, unknown>;
interface Orders {
  newOrder: Rule & { rule: Rule };
  lackingIn: (rule: Rule) => string | null;
  inputOf: (words: Rule) => Rule;
  changesOf: (words: Rule, changed: string[]) => Rule;
  effectsOf: (before: Rule, after: Rule, standing: { done: number }) => Rule[];
}

describe('a mandate', () => {
  const orders = rulesOf<Orders>('mandates/order.rules.ts');

  it('names what its rule asks for, and that alone', async () => {
    const { newOrder, lackingIn, inputOf, changesOf } = await orders;
    const rule = { ...newOrder.rule, name: 'measuresDone', measuresDone: ['a'], planAdopted: 'p' };
    expect(lackingIn(rule)).toBeNull();
    expect(lackingIn({ ...rule, measuresDone: [] })).toBe('measuresDone');
    expect(lackingIn({ ...rule, name: 'milestonesReached' })).toBe('milestonesReached');
    expect(lackingIn({ ...rule, name: 'networkEstablished' })).toBeNull();
    const words = { ...newOrder, title: 'Alle blir spurde', rule };
    expect(inputOf(words)).toMatchObject({ about: null, responsible: null, rule: { measuresDone: ['a'] } });
    expect(changesOf(words, ['rule'])).toEqual({ rule: { measuresDone: ['a'] } });
  });

  it('says what becomes different', async () => {
    const { newOrder, effectsOf } = await orders;
    const before = { ...newOrder, dueOn: '2030-12-31', rule: { ...newOrder.rule, count: 3 } };
    const withRule = (rule: Rule) => effectsOf(before, { ...before, rule: { ...before.rule, ...rule } }, { done: 2 });
    expect(effectsOf(before, { ...before, title: 'Nytt' }, { done: 2 })).toEqual([]);
    expect(effectsOf(before, { ...before, dueOn: '2031-12-31' }, { done: 2 })).toEqual([
      { kind: 'due', before: '2030-12-31', after: '2031-12-31' },
    ]);
    expect(withRule({ count: 1 })).toEqual([{ kind: 'count', done: 1, required: 1, before: 3 }]);
    expect(withRule({ linkedOnly: true })).toEqual([{ kind: 'parts' }]);
    expect(withRule({ name: 'networkEstablished' })).toEqual([{ kind: 'rule' }]);
  });
});

interface Todos {
  todosOf: (found: object, mandates: readonly object[], today: string) => { kind: string }[];
}

describe('what waits for the coordinator', () => {
  const rules = rulesOf<Todos>('mandates/todos.rules.ts');
  const campaign = {
    ...{ id: 'walk', status: 'PLANNED', visibility: 'NETWORK', startsOn: '2028-03-01', endsOn: '2028-06-30' },
    ...{ viewerCanEdit: true, crossSector: { isCrossSector: true, steps: [] } },
  };
  const nothing = { campaigns: [], applied: [], plans: [], dueMeasures: [] };
  const kinds = async (found: Partial<Record<keyof typeof nothing, readonly object[]>>, today = '2028-05-01') => {
    const lists = Object.entries({ ...nothing, ...found }).map(([name, nodes]) => [name, { nodes }]);
    return (await rules).todosOf(Object.fromEntries(lists) as object, [], today);
  };

  it('is a campaign that has begun by the calendar alone, or has ended', async () => {
    expect(await kinds({ campaigns: [campaign] })).toEqual([{ kind: 'begin', campaign }]);
    expect(await kinds({ campaigns: [campaign] }, '2028-02-29')).toEqual([]);
    const ended = { ...campaign, status: 'ACTIVE' };
    expect(await kinds({ campaigns: [ended] }, '2028-07-01')).toEqual([{ kind: 'complete', campaign: ended }]);
  });

  it('is who has applied, the longest first, and a measure once whose day is past', async () => {
    const applied = ['2028-04-02', '2028-03-01'].map((statusAt) => ({ id: statusAt, statusAt }));
    const measure = (id: string, endsOn: string | null) => ({ id, title: id, endsOn });
    const measures = { nodes: [measure('map', '2028-04-30'), measure('run', '2028-05-01'), measure('talk', null)] };
    const dueMeasures = [
      { standing: 'MISSED', dueOn: '2028-04-10', measure: { id: 'talk' } },
      { standing: 'MISSED', dueOn: '2028-04-20', measure: { id: 'map' } },
      { standing: 'DONE', dueOn: '2028-04-20', measure: { id: 'day' } },
    ];
    const todos = await kinds({ applied, plans: [{ measures, revision: null }], dueMeasures });
    expect(todos.map(({ kind }) => kind)).toEqual(['answer', 'answer', 'measure', 'measure']);
    expect(todos[0]).toMatchObject({ application: { id: '2028-03-01' } });
    expect(todos.slice(2)).toMatchObject([
      { measure: { id: 'talk' }, dueOn: '2028-04-10' },
      { measure: { id: 'map' }, dueOn: '2028-04-30' },
    ]);
  });

  it('is a plan that is to be revised soon, or should have been', async () => {
    const plan = (id: string, standing: string | null) => {
      const revision = standing === null ? null : { dueOn: '2028-09-01', standing };
      return { id, title: id, measures: { nodes: [] }, revision };
    };
    const plans = [plan('soon', 'DUE'), plan('late', 'OVERDUE'), plan('ahead', 'AHEAD'), plan('none', null)];
    expect(await kinds({ plans })).toEqual([
      { kind: 'revise', plan: { id: 'soon', title: 'soon' }, dueOn: '2028-09-01', standing: 'DUE' },
      { kind: 'revise', plan: { id: 'late', title: 'late' }, dueOn: '2028-09-01', standing: 'OVERDUE' },
    ]);
  });
});
