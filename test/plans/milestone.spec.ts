// What lies on the way: milestones, and the deadlines before a meeting, which move with it.
import { newId } from '@saman/kernel';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { ANNOUNCED, first, LATEST, Ways, WRITTEN } from './processes.js';

const app = await startApp();
const town = await network(app);
const { unit, volunteer, outsider } = await town.people();
const ways = new Ways(app, town, unit);

describe('the deadlines of a meeting', () => {
  it('are the two of Voss in 2025, to the day', async () => {
    const { id } = await ways.started();
    const committee = { kind: 'MEETING', title: 'LEV', plannedOn: '2025-08-27' };
    const deadlines = [
      { ...ANNOUNCED, ...LATEST, title: 'Meld til LEV' },
      { ...WRITTEN, ...LATEST, title: 'Skriven til LEV' },
    ];
    done(await ways.add(id, { ...committee, deadlines }));
    done(await ways.add(id, { kind: 'MEETING', title: 'Heradsstyret', plannedOn: '2025-11-13' }));
    expect(await ways.deadlines(id)).toEqual({
      'Meld til LEV': ['2025-07-29', '2025-08-05'],
      'Skriven til LEV': ['2025-08-04', '2025-08-11'],
      'Saka er meld': ['2025-10-14', null],
      'Saka er skriven': ['2025-10-20', null],
    });
  });

  it('move with it as long as they are not reached, each told', async () => {
    const { id } = await ways.started();
    const meeting = done(await ways.add(id, { kind: 'MEETING', title: 'LEV', plannedOn: '2025-08-27' }));
    const announced = first(await ways.read(id), 'DEADLINE');
    const reached = done(await ways.reach(announced, '2025-07-28'));
    const after = await town.lastSequence();

    const moved = done(await ways.change(meeting, { plannedOn: '2025-09-03' }));

    expect(moved).toMatchObject({ plannedOn: '2025-09-03', version: 2 });
    expect(await ways.deadlines(id)).toEqual({
      'Saka er meld': ['2025-07-29', null],
      'Saka er skriven': ['2025-08-11', null],
    });
    const told = await logSeenBy(unit, town, after);
    expect(told.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['MILESTONE_CHANGED', [{ field: 'plannedOn', before: '2025-08-27', after: '2025-09-03' }]],
      ['MILESTONE_CHANGED', [{ field: 'plannedOn', before: '2025-08-04', after: '2025-08-11' }]],
    ]);
    done(await ways.reach(reached, null));
    expect(await ways.deadlines(id)).toMatchObject({ 'Saka er meld': ['2025-08-05', null] });
  });

  it('are not moved by hand, nor given to anything else', async () => {
    const { id } = await ways.started();
    done(await ways.add(id, { kind: 'MEETING', title: 'LEV', plannedOn: '2025-08-27' }));
    const deadline = first(await ways.read(id), 'DEADLINE');
    expectProblem(await ways.change(deadline, { plannedOn: '2025-08-05' }), 'WRONG_STATUS', 'COMPUTED_DAY');
    done(await ways.change(deadline, { title: 'Saka er meld til LEV' }));
    const milestone = { title: 'Noko', plannedOn: '2025-08-27', deadlines: [WRITTEN] };
    expectProblem(await ways.add(id, milestone), 'INVALID', 'NO_MEETING');
    done(await ways.add(id, { kind: 'DEADLINE', title: 'For hand', plannedOn: '2025-08-05' }));
  });

  it('are dropped with it, but not when one is reached', async () => {
    const { id } = await ways.started();
    const meeting = done(await ways.add(id, { kind: 'MEETING', title: 'LEV', plannedOn: '2025-08-27' }));
    const deadline = done(await ways.reach(first(await ways.read(id), 'DEADLINE'), '2025-07-28'));
    const drop = (by = unit) => by.mutate('dropMilestone', { milestone: meeting.id, version: 1 });
    expectProblem(await drop(), 'WRONG_STATUS', 'MILESTONE_STATUS');
    done(await ways.reach(deadline, null));
    expectProblem(await drop(outsider), 'NOT_FOUND');
    expect(done(await drop()).id).toBe(id);
    expect((await ways.read(id)).milestones.map(({ kind }) => kind)).toEqual(['GATE', 'GATE', 'GATE']);
    expectProblem(await drop(), 'NOT_FOUND');
    const told = (await logSeenBy(unit, town)).slice(-3);
    expect(told.map(({ kind, subject }) => [kind, subject?.id])).toEqual(Array(3).fill(['MILESTONE_DROPPED', id]));
  });
});

describe('a milestone', () => {
  it('takes its place in time, in a phase or in none', async () => {
    const process = await ways.started();
    const phase = process.phases[1]?.id;
    done(await ways.add(process.id, { title: 'Høyring', plannedOn: '2025-09-01', plannedUntil: '2025-10-10', phase }));
    const early = done(
      await ways.add(process.id, { title: 'Mandat', plannedOn: '2025-01-01', plannedUntil: '2025-01-31' }),
    );
    const gate = first(process, 'GATE');
    done(await ways.change(gate, { plannedOn: '2025-02-01' }));
    const seen = await ways.read(process.id);
    expect(seen.milestones.map(({ title, phase: lies }) => [title, lies?.title])).toEqual([
      ['Mandat', undefined],
      ['Mandat', 'Konsept'],
      ['Høyring', 'Gjennomføre'],
      ['Medverknad', 'Gjennomføre'],
      ['Høyring', 'Gjennomføre'],
    ]);
    const changed = done(await ways.change(early, { phase: process.phases[0]?.id, plannedUntil: null }));
    expect(changed).toMatchObject({ plannedOn: '2025-01-01', plannedUntil: null });
  });

  it('is overdue when its last day is past where the network is', async () => {
    app.clock.set('2026-09-01T21:30:00Z');
    const { id } = await ways.started();
    done(await ways.add(id, { title: 'I går, snart', plannedOn: '2026-09-01' }));
    done(await ways.add(id, { title: 'Med dag i reserve', plannedOn: '2026-09-01', latestOn: '2026-09-08' }));
    const overdue = async () =>
      (await ways.read(id)).milestones.filter((each) => each.isOverdue).map(({ title }) => title);
    expect(await overdue()).toEqual([]);
    // half past midnight in Norway
    app.clock.set('2026-09-01T22:30:00Z');
    expect(await overdue()).toEqual(['I går, snart']);
    done(await ways.reach(first(await ways.read(id), 'MILESTONE'), '2026-09-02'));
    expect(await overdue()).toEqual([]);
    app.clock.run();
  });

  it('is reached once, and not ahead', async () => {
    const { id } = await ways.started();
    const milestone = done(await ways.add(id, { title: 'Vedtak', plannedOn: '2025-11-13' }));
    expectProblem(await ways.reach(milestone, '2199-01-01'), 'INVALID', 'DATE_OUT_OF_RANGE');
    expectProblem(await ways.reach(milestone, null), 'WRONG_STATUS', 'MILESTONE_STATUS');
    const reached = done(await ways.reach(milestone, '2025-11-13'));
    expect(reached).toMatchObject({ reachedOn: '2025-11-13', version: 2 });
    const told = (await logSeenBy(unit, town)).findLast(({ kind }) => kind === 'MILESTONE_REACHED');
    expect(told).toMatchObject({ subject: { __typename: 'Milestone', id: milestone.id } });
    expectProblem(await ways.reach(reached, '2025-11-14'), 'WRONG_STATUS', 'MILESTONE_STATUS');
    expectProblem(await ways.change(reached, { plannedOn: '2025-11-14' }), 'WRONG_STATUS', 'MILESTONE_STATUS');
  });

  it.each([
    ['its end first', { plannedOn: '2025-09-01', plannedUntil: '2025-08-31' }, 'END_BEFORE_START', 'plannedUntil'],
    ['its latest day first', { plannedOn: '2025-09-01', latestOn: '2025-08-31' }, 'END_BEFORE_START', 'latestOn'],
    ['no day', {}, 'REQUIRED', 'plannedOn'],
    ['no title', { title: '', plannedOn: '2025-09-01' }, 'EMPTY', 'title'],
    ['a day in the Middle Ages', { plannedOn: '1349-01-01' }, 'DATE_OUT_OF_RANGE', 'plannedOn'],
  ] as const)('is refused with %s', async (_, facts, rule, field) => {
    const { id } = await ways.started();
    const problem = expectProblem(await ways.add(id, { title: 'Høyring', ...facts }), 'INVALID', rule);
    expect(problem.path).toEqual(['milestone', field]);
  });

  it('is refused in a phase of another process, on 31 November, and to who sees nothing', async () => {
    const [process, other] = [await ways.started(), await ways.started()];
    const milestone = { title: 'Høyring', plannedOn: '2025-09-01' };
    const misplaced = await ways.add(process.id, { ...milestone, phase: other.phases[0]?.id });
    expect(expectProblem(misplaced, 'NOT_FOUND').path).toEqual(['milestone', 'phase']);
    await expect(ways.add(process.id, { ...milestone, plannedOn: '2025-11-31' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expectProblem(await ways.add(newId(), milestone), 'NOT_FOUND');
    expectProblem(await ways.add(process.id, milestone, outsider), 'NOT_FOUND');
    expectProblem(await ways.add(process.id, milestone, volunteer), 'NOT_FOUND');
    const gate = first(process, 'GATE');
    expectProblem(await ways.change({ ...gate, version: 9 }, { title: 'Nytt' }), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await ways.change(gate, {}), 'INVALID', 'NOTHING_TO_CHANGE');
    expectProblem(await ways.change(gate, { title: 'Nytt' }, outsider), 'NOT_FOUND');
    expectProblem(await ways.reach(gate, '2025-01-01', outsider), 'NOT_FOUND');
  });
});
