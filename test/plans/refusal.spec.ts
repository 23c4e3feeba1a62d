// What plans and goals are refused, and goals by themselves.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, outsider, stranger } = await town.people();
const write = new Writing(town);
app.clock.set('2026-11-22T12:00:00+01:00');

const seenBy = (plan: { id: string }) => write.seenBy(plan, [coordinator, unit, observer, member, outsider, stranger]);

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
