// A plan from its draft to its adoption, and from one edition to the next.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { COUNCIL, PERIOD, STRATEGY, THEME, Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, outsider, stranger } = await town.people();
const write = new Writing(town);
app.clock.set('2026-11-22T12:00:00+01:00');

const kinds = async (plan: { id: string }, by = coordinator) =>
  (await logSeenBy(by, town, 0, { plan: plan.id })).map(({ kind }) => kind);
const seenBy = (plan: { id: string }) =>
  Promise.all(
    [coordinator, unit, observer, member, outsider, stranger].map(
      async (actor) => (await write.look(plan, 'id', actor)) !== null,
    ),
  );
const [HIDDEN, OPEN] = [
  [true, true, false, false, false, false],
  [true, true, true, true, true, true],
];
const GOALS = 'goals { id number title criteria area { title } plan { id } version }';

describe('a strategy', () => {
  it('goes from draft over hearing to adoption, each told', async () => {
    const text = { focusAreas: ['Trivsel'], strategies: ['Tidleg innsats'], unGoals: [11, 3] };
    const draft = done(await write.draft(text, unit));
    expect(draft).toMatchObject({ ...STRATEGY, ...text, unGoals: [3, 11], status: 'DRAFT', change: 'NEW', version: 1 });
    expect(await seenBy(draft)).toEqual(HIDDEN);
    const area = done(await write.addArea(draft, { strategies: ['Tidleg innsats'] }, unit));
    const goal = { number: '1', area: area.id, criteria: ['Kvar dag'], unGoals: [3] };
    expect(done(await write.addGoal(draft, goal, unit))).toMatchObject({
      number: '1',
      criteria: ['Kvar dag'],
      version: 1,
    });

    const inHearing = done(await write.toHearing(draft));
    expect(inHearing).toMatchObject({ status: 'IN_HEARING', version: 2, viewerCanEdit: false });
    expect(await seenBy(draft)).toEqual(OPEN);
    const sentBack = done(
      await write.decide(inHearing, { outcome: 'SENT_BACK', body: 'Utval for levekår', bodyKind: 'COMMITTEE' }),
    );
    expect(sentBack).toMatchObject({ status: 'DRAFT', version: 3 });
    expect(await seenBy(draft)).toEqual(HIDDEN);
    const again = done(await write.toHearing(sentBack));
    const adopted = done(await write.decide(again, { caseNumber: '82/25' }));
    expect(adopted).toMatchObject({ status: 'ADOPTED', adoptedOn: '2025-11-13', version: 5 });
    expect(
      await write.look(
        adopted,
        'decisions { body bodyKind decidedOn caseNumber outcome } missing { requirement }',
        stranger,
      ),
    ).toEqual({
      decisions: [
        {
          body: 'Utval for levekår',
          bodyKind: 'COMMITTEE',
          decidedOn: '2025-11-13',
          caseNumber: null,
          outcome: 'SENT_BACK',
        },
        { ...COUNCIL, caseNumber: '82/25' },
      ],
      missing: [],
    });
    expect(await kinds(draft, stranger)).toEqual([
      ...[
        'PLAN_DRAFTED',
        'GOAL_AREA_ADDED',
        'GOAL_ADDED',
        'PLAN_SENT_TO_HEARING',
        'PLAN_DECIDED',
        'PLAN_SENT_TO_HEARING',
      ],
      ...['PLAN_DECIDED', 'PLAN_ADOPTED'],
    ]);
    const last = (await logSeenBy(observer, town, 0, { plan: draft.id })).at(-1);
    expect(last).toMatchObject({ organisation: { id: town.health.id }, subject: { __typename: 'Plan', id: draft.id } });
    expect(last?.changes).toEqual([
      { field: 'status', before: 'IN_HEARING', after: 'ADOPTED' },
      { field: 'adoptedOn', before: null, after: '2025-11-13' },
    ]);
  });

  it('is taken back from hearing, written on, and abandoned', async () => {
    const back = done(await write.back(done(await write.toHearing(done(await write.draft())))));
    expect(back).toMatchObject({ status: 'DRAFT', version: 3, viewerCanEdit: true });
    const changed = done(
      await write.change(back, { title: 'Ny tittel', vision: null, unGoals: [5], endsOn: '2030-12-31' }, unit),
    );
    expect(changed).toMatchObject({
      title: 'Ny tittel',
      vision: null,
      background: STRATEGY.background,
      unGoals: [5],
      version: 4,
    });
    expect((await logSeenBy(unit, town, 0, { plan: back.id })).at(-1)?.changes).toEqual([
      { field: 'endsOn', before: '2035-12-31', after: '2030-12-31' },
      { field: 'unGoals', before: '[]', after: '[5]' },
      { field: 'title', before: null, after: null },
      { field: 'vision', before: null, after: null },
    ]);
    expect(done(await write.abandon(changed, unit))).toMatchObject({
      status: 'ABANDONED',
      version: 5,
      viewerCanEdit: false,
    });
    expect(await seenBy(back)).toEqual(HIDDEN);
    expectProblem(await write.change({ ...back, version: 5 }, { title: 'Att' }), 'WRONG_STATUS', 'PLAN_STATUS');
  });

  it('says what it lacks, and is not adopted before it has it', async () => {
    const draft = done(await write.draft({ vision: null, background: null, endsOn: '2026-11-22' }));
    const lacks = async () =>
      (
        await write.look<{ missing: { requirement: string }[] }>(draft, 'missing { requirement goal { id } }')
      ).missing.map(({ requirement }) => requirement);
    expect(await lacks()).toEqual(['VISION', 'BACKGROUND', 'GOAL_AREAS', 'END_AHEAD']);
    const refused = await write.decide(draft, { decidedOn: '2026-11-22' });
    expect(expectProblem(refused, 'INVALID', 'PLAN_INCOMPLETE').path).toEqual(['plan']);
    const { vision, background, endsOn } = STRATEGY;
    const changed = done(await write.change(draft, { vision, background, endsOn }));
    expect(await lacks()).toEqual(['GOAL_AREAS']);
    expectProblem(await write.decide(changed), 'INVALID', 'PLAN_INCOMPLETE');
    done(await write.addArea(draft));
    expect(await lacks()).toEqual([]);
    done(await write.decide(changed));
  });
});

describe('the next edition', () => {
  it('carries everything forward but what is dropped with a reason, and takes the place of the one before', async () => {
    const first = done(await write.draft());
    const area = done(await write.addArea(first));
    const kept = done(await write.addGoal(first, { number: '1', area: area.id, title: 'Fleire i lag' }));
    const dropped = done(await write.addGoal(first, { number: '2', title: 'Færre heimar' }));
    const adopted = done(await write.decide(first));
    const then = await write.look(first, `title ${GOALS} goalAreas { id title goals { id } }`);

    const draft = done(await write.revise(adopted));
    expect(draft).toMatchObject({
      title: STRATEGY.title,
      status: 'DRAFT',
      change: 'LARGE',
      version: 1,
      adoptedOn: null,
    });
    expect(await write.look(first, 'status version revision { standing }')).toMatchObject({
      status: 'UNDER_REVISION',
      version: 3,
    });
    expect(await seenBy(draft)).toEqual(HIDDEN);
    const carried = await write.look<{ goals: Thing[] }>(draft, GOALS);
    expect(carried.goals).toMatchObject([
      { number: '1', title: 'Fleire i lag', area: { title: 'Bu trygt heime' }, plan: { id: draft.id }, version: 1 },
      { number: '2', title: 'Færre heimar', area: null },
    ]);
    const [one, two] = carried.goals as [Thing, Thing];
    expect([kept.id, dropped.id]).not.toContain(one.id);
    const extra = done(await write.addGoal(draft, { title: 'Angra' }));
    expectProblem(await write.dropGoal(two), 'INVALID', 'REASON_REQUIRED');
    done(await write.dropGoal(two, 'Nådd.'));
    done(await write.dropGoal(extra));
    done(await write.changeGoal(one, { title: 'Alle i lag' }));
    done(await write.change(draft, { title: 'Saman 2.0' }));

    expect(done(await write.decide({ ...draft, version: 2 }, { decidedOn: '2026-11-20' }))).toMatchObject({
      status: 'ADOPTED',
    });
    expect(await write.look(first, `title ${GOALS} goalAreas { id title goals { id } }`, stranger)).toEqual(then);
    const after =
      'status editions { id status } replaces { id } replacedBy { id } dropped { reason goal { title number } }';
    const editions = [
      { id: draft.id, status: 'ADOPTED' },
      { id: first.id, status: 'REPLACED' },
    ];
    expect(await write.look(first, after, stranger)).toEqual({
      ...{ status: 'REPLACED', editions, replaces: null, replacedBy: { id: draft.id }, dropped: [] },
    });
    expect(await write.look(draft, after, stranger)).toEqual({
      ...{ status: 'ADOPTED', editions, replaces: { id: first.id }, replacedBy: null },
      dropped: [{ reason: 'Nådd.', goal: { title: 'Færre heimar', number: '2' } }],
    });
    // the first edition's id stands for all of them
    const told = await logSeenBy(stranger, town, 0, { plan: first.id });
    expect(told.slice(-3).map(({ kind, subject }) => [kind, subject?.id])).toEqual([
      ['PLAN_DECIDED', draft.id],
      ['PLAN_REPLACED', first.id],
      ['PLAN_ADOPTED', draft.id],
    ]);
    expect((await logSeenBy(stranger, town, 0, { goal: kept.id })).map(({ kind }) => kind)).toEqual([
      'GOAL_ADDED',
      'GOAL_CHANGED',
    ]);
    expectProblem(await write.revise({ id: first.id, version: 4 }), 'WRONG_STATUS', 'PLAN_STATUS');
  });

  it('may come to nothing: the one before stands', async () => {
    const adopted = await write.adopted();
    const draft = done(await write.revise(adopted, 'SMALL'));
    expectProblem(await write.abandon(draft, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await write.revise({ ...adopted, version: 3 }), 'WRONG_STATUS', 'PLAN_STATUS');
    done(await write.abandon(draft));
    expect(await write.look(adopted, 'status version', stranger)).toEqual({ status: 'ADOPTED', version: 4 });
    const next = done(await write.revise({ ...adopted, version: 4 }));
    expect(await write.look(next, 'replaces { id } editions { id }')).toEqual({
      ...{ replaces: { id: adopted.id }, editions: [next, draft, adopted].map(({ id }) => ({ id })) },
    });
  });

  it('is asked for when the level’s years have gone, by the network’s own day', async () => {
    const adopted = await write.adopted();
    const revision = async () =>
      (await write.look<{ revision: unknown }>(adopted, 'revision { dueOn standing }')).revision;
    expect(await revision()).toEqual({ dueOn: '2029-11-13', standing: 'AHEAD' });
    for (const [now, standing] of [
      ['2029-05-13T23:30:00+02:00', 'AHEAD'],
      ['2029-05-14T00:30:00+02:00', 'DUE'],
      ['2029-11-13T12:00:00+01:00', 'DUE'],
      ['2029-11-14T00:30:00+01:00', 'OVERDUE'],
    ] as const) {
      app.clock.set(now);
      expect(await revision()).toEqual({ dueOn: '2029-11-13', standing });
    }
    app.clock.set('2026-11-22T12:00:00+01:00');
  });
});

describe('a tree of plans', () => {
  it('has themes under a strategy and years under any, of each the edition that stands', async () => {
    const strategy = await write.adopted();
    const theme = done(await write.draft({ ...THEME, parent: strategy.id }));
    const year = { level: 'ANNUAL_PLAN', startsOn: '2027-01-01', endsOn: '2027-12-31', title: 'Verksemdsplan 2027' };
    const annual = done(await write.draft({ ...year, parent: strategy.id }));
    const field = done(
      await write.draft({ ...PERIOD, level: 'SPECIALIST_PLAN', title: 'Demensplan', parent: theme.id }),
    );
    const children = 'children { totalCount nodes { id parent { id } } }';
    const under = (...plans: Thing[]) => plans.map(({ id }) => ({ id, parent: { id: strategy.id } }));
    expect(await write.look(strategy, children)).toEqual({ children: { totalCount: 2, nodes: under(annual, theme) } });
    expect(await write.look(strategy, children, stranger)).toEqual({ children: { totalCount: 0, nodes: [] } });
    done(await write.toHearing(theme));
    expect(await write.look(strategy, children, stranger)).toEqual({
      children: { totalCount: 1, nodes: under(theme) },
    });
    expectProblem(await write.abandon({ ...theme, version: 2 }), 'WRONG_STATUS', 'PLAN_STATUS');
    done(await write.back({ ...theme, version: 2 }));
    expectProblem(await write.abandon({ ...theme, version: 3 }), 'WRONG_STATUS', 'PLAN_HAS_CHILDREN');
    done(await write.abandon(field));
    done(await write.abandon({ ...theme, version: 3 }));
    // a new edition of the parent has the same children
    const next = done(await write.revise(strategy));
    expect(await write.look(next, children)).toEqual({ children: { totalCount: 1, nodes: under(annual) } });
    const late = { ...year, title: 'Verksemdsplan 2028', parent: theme.id };
    expect(expectProblem(await write.draft(late), 'WRONG_STATUS', 'PLAN_STATUS').path).toEqual(['plan', 'parent']);
  });

  it('never skips a level, circles, or leaves its network', async () => {
    const strategy = await write.adopted();
    const theme = done(await write.draft({ ...THEME, parent: strategy.id }));
    const annual = done(await write.draft({ level: 'ANNUAL_PLAN', title: 'I år', parent: theme.id }));
    const refused = async (rule: 'PARENT_LEVEL' | 'REQUIRED' | 'OTHER_NETWORK', plan: object) => {
      expect(expectProblem(await write.draft(plan), 'INVALID', rule).path).toEqual(['plan', 'parent']);
    };
    await refused('PARENT_LEVEL', { level: 'SPECIALIST_PLAN', parent: strategy.id });
    await refused('PARENT_LEVEL', { level: 'STRATEGY', parent: strategy.id });
    await refused('PARENT_LEVEL', { level: 'THEMATIC_PLAN', parent: theme.id });
    await refused('PARENT_LEVEL', { level: 'ANNUAL_PLAN', parent: annual.id });
    for (const level of ['THEMATIC_PLAN', 'SPECIALIST_PLAN', 'ANNUAL_PLAN']) await refused('REQUIRED', { level });
    const elsewhere = await network(app);
    const theirs = await new Writing(elsewhere).adopted();
    await refused('OTHER_NETWORK', { ...THEME, parent: theirs.id });
    const hidden = done(await new Writing(elsewhere).draft());
    for (const parent of [hidden.id, newId(), 'zz']) {
      expect(expectProblem(await write.draft({ ...THEME, parent }), 'NOT_FOUND').path).toEqual(['plan', 'parent']);
    }
  });

  it('revises a specialist plan in its thematic plan’s years', async () => {
    const strategy = await write.adopted();
    const facts = { documents: THEME.documents, background: 'Kort.', startsOn: '2025-01-01', endsOn: '2029-12-31' };
    const theme = done(await write.draft({ ...THEME, parent: strategy.id }));
    const field = done(
      await write.draft({ ...facts, level: 'SPECIALIST_PLAN', title: 'Demensplan', parent: theme.id }),
    );
    expect(await write.look(field, 'approval revision { dueOn } missing { requirement }')).toEqual({
      ...{ approval: 'POLITICAL', revision: null },
      missing: [{ requirement: 'GOALS' }, { requirement: 'MEASURES' }],
    });
    const goal = done(await write.addGoal(field));
    expect(await write.look(field, 'missing { requirement goal { id } }')).toEqual({
      missing: [
        { requirement: 'GOAL_CRITERIA', goal: { id: goal.id } },
        { requirement: 'MEASURES', goal: null },
      ],
    });
  });
});

describe('plans of a network', () => {
  it('are found by level, status and words', async () => {
    const own = await network(app);
    const writing = new Writing(own);
    const strategy = await writing.adopted({ title: 'Felles strategi' });
    const theme = done(await writing.draft({ ...THEME, parent: strategy.id }));
    const ask = (args: string, by = own.coordinator) =>
      by
        .query<{ network: { plans: { nodes: { id: string }[] } } }>(
          `{ network(slug: "${own.slug}") { plans${args} { totalCount nodes { id } } } }`,
        )
        .then((data) => data.network.plans.nodes.map(({ id }) => id));
    expect(await ask('')).toEqual([theme.id, strategy.id]);
    expect(await ask('', stranger)).toEqual([strategy.id]);
    expect(await ask('(level: STRATEGY)')).toEqual([strategy.id]);
    expect(await ask('(status: [DRAFT, REPLACED])')).toEqual([theme.id]);
    expect(await ask('(search: "ressurs")')).toEqual([theme.id]);
    expect(await ask('(search: "ressurs")', stranger)).toEqual([]);
  });
});

describe('levels of planning', () => {
  const LEVELS = `{ network(slug: "${town.slug}") { planLevels { level reviseEveryYears participation approvalNew approvalLarge approvalSmall version } } }`;

  it('begin as Øvre Eiker has them', async () => {
    const { network: found } = await stranger.query<{ network: { planLevels: object[] } }>(LEVELS);
    expect(found.planLevels.map((level) => Object.values(level))).toEqual([
      ['STRATEGY', 4, 'OVERALL', 'POLITICAL', 'POLITICAL', 'POLITICAL', 1],
      ['THEMATIC_PLAN', 2, 'BROAD', 'POLITICAL', 'POLITICAL', 'NOTICE', 1],
      ['SPECIALIST_PLAN', 2, 'ADMINISTRATIVE', 'POLITICAL', 'POLITICAL', 'ADMINISTRATIVE', 1],
      ['MEASURE', 1, 'ADMINISTRATIVE', null, null, 'ADMINISTRATIVE', 1],
      ['ANNUAL_PLAN', 1, null, null, null, null, 1],
    ]);
  });

  it('are changed by a coordinator, and decide from then on', async () => {
    const own = await network(app);
    const writing = new Writing(own);
    const adopted = await writing.adopted();
    const change = (version: number, changes: object, by = own.coordinator) =>
      by.mutate('changePlanLevel', { network: own.id, level: 'STRATEGY', version, changes });
    done(await change(1, { reviseEveryYears: 2, approvalLarge: 'ADMINISTRATIVE', participants: null }));
    expect(await writing.look(adopted, 'revision { dueOn }')).toEqual({ revision: { dueOn: '2027-11-13' } });
    const draft = done(await writing.revise(adopted));
    expect(await writing.look(draft, 'approval')).toEqual({ approval: 'ADMINISTRATIVE' });
    const byChief = { body: 'Kommunedirektøren', bodyKind: 'ADMINISTRATION', decidedOn: '2026-11-20' };
    done(await writing.decide(draft, byChief));
    const event = (await logSeenBy(own.coordinator, own)).find(({ kind }) => kind === 'PLAN_LEVEL_CHANGED');
    expect(event).toMatchObject({ subject: { __typename: 'Network', id: own.id } });
    expect(event?.changes.slice(0, 2)).toEqual([
      { field: 'level', before: 'STRATEGY', after: 'STRATEGY' },
      { field: 'reviseEveryYears', before: '4', after: '2' },
    ]);
    expectProblem(await change(1, { reviseEveryYears: 3 }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await change(2, { reviseEveryYears: 0 }), 'INVALID', 'TOO_SMALL');
    expectProblem(await change(2, { reviseEveryYears: null }), 'INVALID', 'REQUIRED');
    expectProblem(await change(2, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await change(2, { reviseEveryYears: 3 }, outsider), 'FORBIDDEN', 'NOT_ALLOWED');
  });
});

describe('a plan is refused', () => {
  it('to those who may not', async () => {
    for (const by of [volunteer, member, observer, outsider]) {
      expectProblem(await write.draft({}, by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    await expect(write.draft({}, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const draft = await write.complete();
    expectProblem(await write.change(draft, { title: 'Ny' }, outsider), 'NOT_FOUND');
    expectProblem(await write.addGoal(draft, {}, outsider), 'NOT_FOUND');
    expectProblem(await write.addGoal(draft, {}, volunteer), 'NOT_FOUND');
    expectProblem(await write.decide(draft, {}, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await write.toHearing(draft, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    const adopted = done(await write.decide(draft));
    expectProblem(await write.change(adopted, { title: 'Ny' }, outsider), 'FORBIDDEN', 'NOT_ALLOWED');
    expectProblem(await write.revise(adopted, 'NEW', unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expect(await write.look({ id: newId() }, 'id')).toBeNull();
    expect(await write.look({ id: 'zz' }, 'id')).toBeNull();
  });

  it.each([
    ['no title', { title: ' ' }, 'EMPTY', ['title'], null],
    ['its end first', { endsOn: '2024-12-31' }, 'END_BEFORE_START', ['endsOn'], null],
    ['an endless background', { background: 'a'.repeat(2_001) }, 'TOO_LONG', ['background'], 2_000],
    ['an 18th UN goal', { unGoals: [18] }, 'TOO_LARGE', ['unGoals'], 17],
    ['one UN goal twice', { unGoals: [3, 3] }, 'DUPLICATE', ['unGoals'], null],
    ['51 focus areas', { focusAreas: Array.from({ length: 51 }, () => 'Trivsel') }, 'TOO_MANY', ['focusAreas'], 50],
    [
      'a document nowhere',
      { documents: [{ title: 'A', kind: 'ANALYSIS', url: 'ftp://a' }] },
      'NOT_A_LINK',
      ['documents', '0', 'url'],
      null,
    ],
    [
      'a document from its end',
      { documents: [{ title: 'A', kind: 'ANALYSIS', fromYear: 2030, toYear: 2029 }] },
      'END_BEFORE_START',
      ['documents', '0', 'toYear'],
      null,
    ],
  ] as const)('with %s', async (_, facts, rule, path, limit) => {
    const last = await town.lastSequence();
    expect(expectProblem(await write.draft(facts), 'INVALID', rule)).toMatchObject({ path: ['plan', ...path], limit });
    expect(await town.lastSequence()).toBe(last);
  });

  it('with 31 November, or a level that is none', async () => {
    await expect(write.draft({ endsOn: '2030-11-31' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(write.draft({ level: 'VISION' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('a change of what is adopted, stale, empty or out of order', async () => {
    const adopted = await write.adopted();
    expectProblem(await write.change(adopted, { title: 'Ny' }, unit), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await write.addGoal(adopted), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await write.addArea(adopted), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await write.toHearing(adopted), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await write.abandon(adopted), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await write.decide(adopted), 'WRONG_STATUS', 'PLAN_STATUS');
    const draft = done(await write.draft());
    expectProblem(await write.change({ ...draft, version: 2 }, { title: 'Ny' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await write.decide({ ...draft, version: 2 }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await write.change(draft, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await write.change(draft, { title: null }), 'INVALID', 'REQUIRED');
    const path = ['changes', 'endsOn'];
    expect(
      expectProblem(await write.change(draft, { endsOn: '2024-01-01' }), 'INVALID', 'END_BEFORE_START').path,
    ).toEqual(path);
    expect(expectProblem(await write.change(draft, { responsible: newId() }), 'NOT_FOUND').path).toEqual([
      'changes',
      'responsible',
    ]);
    expectProblem(await write.change(draft, { responsible: town.club.id }, unit), 'FORBIDDEN', 'NOT_ALLOWED');
    expect(done(await write.change(draft, { responsible: town.club.id })).version).toBe(2);
    expect(await seenBy(draft)).toEqual([true, false, false, false, false, false]);
  });

  it('a decision by the wrong body, ahead of time, or before the edition it replaces', async () => {
    const draft = await write.complete();
    const refused = await write.decide(draft, { bodyKind: 'ADMINISTRATION' });
    expect(expectProblem(refused, 'INVALID', 'WRONG_BODY').path).toEqual(['decision', 'bodyKind']);
    const day = ['decision', 'decidedOn'];
    const ahead = await write.decide(draft, { decidedOn: '2026-11-23' });
    expect(expectProblem(ahead, 'INVALID', 'DATE_OUT_OF_RANGE').path).toEqual(day);
    // that it was noted is kept, and is not enough for a new strategy
    const noted = done(await write.decide(draft, { outcome: 'NOTED' }));
    expect(noted).toMatchObject({ status: 'DRAFT', version: 2 });
    const adopted = done(await write.decide(noted));
    const next = done(await write.revise(adopted));
    const early = await write.decide(next, { decidedOn: '2025-11-12' });
    expect(expectProblem(early, 'INVALID', 'DATE_OUT_OF_RANGE').path).toEqual(day);
  });
});

describe('goals', () => {
  it('have a number of their own, an area of their plan, and a version', async () => {
    const draft = done(await write.draft());
    const [one, two] = [
      done(await write.addGoal(draft, { number: '2.1' })),
      done(await write.addGoal(draft, { number: '2.2' })),
    ];
    const taken = (path: string) => ({ code: 'ALREADY_EXISTS', path: [path, 'number'] });
    expect((await write.addGoal(draft, { number: ' 2.1 ' })).problems).toMatchObject([taken('goal')]);
    expect((await write.changeGoal(two, { number: '2.1' })).problems).toMatchObject([taken('changes')]);
    done(await write.dropGoal(one));
    const moved = done(await write.changeGoal(two, { number: '2.1', criteria: ['Alle veit det'], about: 'Om dette' }));
    expect(moved).toMatchObject({ number: '2.1', criteria: ['Alle veit det'], version: 2 });
    expectProblem(await write.changeGoal(two, { title: 'Ny' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await write.changeGoal(moved, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expect(done(await write.changeGoal(moved, { number: null, about: null }))).toMatchObject({
      number: null,
      about: null,
    });
    const other = done(await write.addArea(done(await write.draft())));
    for (const area of [other.id, newId(), 'zz']) {
      expect(expectProblem(await write.addGoal(draft, { area }), 'NOT_FOUND').path).toEqual(['goal', 'area']);
    }
    expectProblem(await write.dropGoal(one), 'NOT_FOUND');
    expectProblem(await write.changeGoal({ id: 'zz', version: 1 }, { title: 'Ny' }), 'NOT_FOUND');
  });

  it('keep their area from being dropped', async () => {
    const draft = done(await write.draft());
    const area = done(await write.addArea(draft));
    const goal = done(await write.addGoal(draft, { area: area.id }));
    const change = { area: area.id, version: 1, changes: { title: 'Saman heime', strategies: ['Ein', 'To'] } };
    expect(done(await unit.mutate('changeGoalArea', change))).toMatchObject({ title: 'Saman heime', version: 2 });
    expectProblem(await unit.mutate('changeGoalArea', change), 'CONFLICT', 'STALE_VERSION');
    const drop = { area: area.id, version: 2 };
    expectProblem(await unit.mutate('dropGoalArea', drop), 'WRONG_STATUS', 'AREA_HAS_GOALS');
    done(await write.changeGoal(goal, { area: null }));
    expect(done(await unit.mutate('dropGoalArea', drop)).id).toBe(draft.id);
    expect(await write.look(draft, 'goalAreas { id } goals { id area { id } }')).toEqual({
      ...{ goalAreas: [], goals: [{ id: goal.id, area: null }] },
    });
    expectProblem(await unit.mutate('dropGoalArea', drop), 'NOT_FOUND');
    expectProblem(await outsider.mutate('changeGoalArea', { ...change, version: 2 }), 'NOT_FOUND');
  });
});
