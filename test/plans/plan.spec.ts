// A plan from its draft to its adoption: the way, the levels' rules, and where it is found.
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { COUNCIL, STRATEGY, THEME, Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, member, unit, outsider, stranger } = await town.people();
const write = new Writing(town);
app.clock.set('2026-11-22T12:00:00+01:00');

const kinds = async (plan: { id: string }, by = coordinator) =>
  (await logSeenBy(by, town, 0, { plan: plan.id }))
    .map(({ kind }) => kind)
    .filter((kind) => /^(PLAN|GOAL)_/.test(kind));
const seenBy = (plan: { id: string }) => write.seenBy(plan, [coordinator, unit, observer, member, outsider, stranger]);
const [HIDDEN, OPEN] = [
  [true, true, false, false, false, false],
  [true, true, true, true, true, true],
];

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
    const [last] = await logSeenBy(observer, town, 0, { plan: draft.id, kinds: ['PLAN_ADOPTED'] });
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
    const { network: found } = await stranger.query<{ network: { planLevels: Record<string, unknown>[] } }>(LEVELS);
    expect(found.planLevels.map((level): unknown[] => Object.values(level))).toEqual([
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
