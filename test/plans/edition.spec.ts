// From one edition of a plan to the next, and the tree of plans.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp, type Thing } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { PERIOD, STRATEGY, THEME, Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, member, unit, outsider, stranger } = await town.people();
const write = new Writing(town);
app.clock.set('2026-11-22T12:00:00+01:00');

const seenBy = (plan: { id: string }) => write.seenBy(plan, [coordinator, unit, observer, member, outsider, stranger]);
const HIDDEN = [true, true, false, false, false, false];
const GOALS = 'goals { id number title criteria area { title } plan { id } version }';

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
    const steps = ['PLAN_DECIDED', 'PLAN_REPLACED', 'PLAN_ADOPTED'];
    const told = await logSeenBy(stranger, town, 0, { plan: first.id, kinds: steps });
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
