// Mandates that name what must be done: measures, milestones, a plan.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, type Made, network, startApp, type Thing, type Town } from '../kit/index.js';
import { evidenceOf, mandate, standingOf } from './setting.js';

const app = await startApp();
const TODAY = '2026-02-15T12:00:00Z';
const town = await network(app);
const { coordinator } = town;
const { observer, unit, outsider } = await town.people();
const elsewhere = await network(app);
// sessions are of the real day
app.clock.set(TODAY);
const strategy = await town.set.plan();

const does = async (deed: string, args: object, by: Actor = coordinator): Promise<Thing> =>
  done(await by.mutate(deed, args));
const addMeasure = (facts: object = {}, plan: Made = strategy) =>
  does('addMeasure', {
    plan: plan.id,
    measure: {
      kind: 'MAPPING',
      title: 'Bustader',
      startsOn: '2026-01-01',
      endsOn: '2035-06-30',
      responsible: town.health.id,
      ...facts,
    },
  });
const move = ({ id, version }: Made, to: string, result: string | null = null, on = '2026-01-15') =>
  does('moveMeasure', { measure: id, version, to, on, result });
const rule = (...measures: Made[]) => ({ measuresDone: measures.map(({ id }) => id) });
const give = (wanted: object, plan: Made = strategy) => mandate(town, plan, { rule: wanted });
const revise = async (plan: Made): Promise<Thing> =>
  does('revisePlan', { plan: plan.id, version: plan.version, change: 'SMALL' });
const decide = ({ id, version }: Made) => {
  const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-10', outcome: 'ADOPTED' };
  return does('decidePlan', { plan: id, version, decision });
};

/** What is on the way, by the names of what each lacks. */
const lacks = async (given: Made) =>
  (await standingOf(given, observer)).underway.map(({ part, lacks: all }) => [part.id, all.map(({ code }) => code)]);

describe('measures done', () => {
  it('is met when all are done with a result, and stays so when one is taken up again', async () => {
    const [first, second] = [await addMeasure(), await addMeasure({ title: 'Tryggleik', endsOn: '2034-06-30' })];
    const given = await give(rule(first, second));
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 0, required: 2 });
    expect(await lacks(given)).toEqual([
      [second.id, []],
      [first.id, []],
    ]);
    const finished = await move(first, 'DONE', 'Alle bustader er kartlagde.');
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 1 });
    await move(second, 'DONE', 'Ferdig.', '2026-02-01');
    const met = await standingOf(given, observer);
    expect(met).toMatchObject({ status: 'MET', done: 2, metOn: '2026-02-01', underway: [] });
    const [, evidence] = await evidenceOf(given, outsider);
    expect(evidence).toMatchObject({
      ...{ kind: 'MEASURES_DONE', title: 'Bustader', result: 'Alle bustader er kartlagde.', happenedOn: '2026-01-15' },
      ...{ subject: { __typename: 'Measure', id: first.id }, mandates: [{ id: given.id }], kindsRequired: null },
      parties: [{ name: 'Frisklivssentralen', isOwner: true, contributions: [] }],
    });
    await move(finished, 'ONGOING');
    expect(await standingOf(given, observer)).toEqual(met);
    const query = 'query ($id: ID!) { measure(id: $id) { mandates { id } } }';
    expect(await outsider.query(query, { id: first.id })).toEqual({ measure: { mandates: [{ id: given.id }] } });
  });

  it('says what is lacking: a timetable, a result, news, or that it goes on at all', async () => {
    const timeless = await addMeasure({ startsOn: null, endsOn: null });
    const past = await addMeasure({ startsOn: null, endsOn: '2026-01-01' });
    const stale = await addMeasure({ startsOn: '2026-01-01' });
    const stopped = await addMeasure();
    await move(stopped, 'STOPPED', 'Ingen pengar.');
    app.clock.set('2026-11-22T12:00:00Z');
    const given = await give(rule(timeless, past, stale, stopped));
    expect(await lacks(given)).toEqual([
      [past.id, ['RESULT']],
      [stale.id, ['PROGRESS']],
      [timeless.id, ['TIMETABLE']],
    ]);
    const { status, risks } = await standingOf(given, observer);
    expect(status).toBe('AT_RISK');
    expect(risks.map(({ code, part }) => [code, part?.id])).toEqual([
      ['STOPPED', stopped.id],
      ['LACKS_SOMETHING', past.id],
      ['STALE', stale.id],
      ['LACKS_SOMETHING', timeless.id],
    ]);
    app.clock.set(TODAY);
  });

  it('follows a measure through editions, and says when the new one does not carry it', async () => {
    const plan = await town.set.plan();
    const [kept, left] = [await addMeasure({}, plan), await addMeasure({}, plan)];
    const given = await give(rule(kept, left), plan);
    const next = await revise({ ...plan, version: plan.version });
    const { plan: seen } = await coordinator.query<{ plan: { measures: { nodes: Thing[] } } }>(
      'query ($id: ID!) { plan(id: $id) { measures { nodes { id version title } } } }',
      { id: next.id },
    );
    const [first, second] = seen.measures.nodes;
    await does('dropMeasure', { measure: second?.id, version: second?.version, reason: 'Ikkje lenger.' });
    expect(await lacks(given)).toEqual(
      expect.arrayContaining([
        [kept.id, []],
        [left.id, []],
      ]),
    );
    await decide(next);
    expect(await lacks(given)).toEqual(
      expect.arrayContaining([
        [first?.id, []],
        [left.id, ['NOT_CARRIED']],
      ]),
    );
    const { mandate: shown } = await observer.query<{ mandate: object }>(
      'query ($id: ID!) { mandate(id: $id) { plan { id } rule { ... on MeasuresDone { measures { id } } } } }',
      { id: given.id },
    );
    expect(shown).toEqual({ plan: { id: next.id }, rule: { measures: [{ id: first?.id }, { id: left.id }] } });
    await move({ id: first?.id ?? '', version: 2 }, 'DONE', 'Ferdig.');
    expect(await standingOf(given, observer)).toMatchObject({ done: 1 });
  });

  it('names only measures that all see who see the mandate', async () => {
    const draft = await town.set.plan({ status: 'DRAFT' });
    const hidden = await addMeasure({}, draft);
    const open = await addMeasure();
    const problem = async (measuresDone: string[], plan = strategy.id) =>
      (
        await coordinator.mutate('giveMandate', {
          plan,
          mandate: { title: 'x', dueOn: '2030-01-01', rule: { measuresDone } },
        })
      ).problems[0];
    const path = (index: number) => ['mandate', 'rule', 'measuresDone', String(index)];
    expect(await problem([open.id, hidden.id])).toMatchObject({ rule: 'STILL_A_DRAFT', path: path(1) });
    expect(await problem([newId()])).toMatchObject({ code: 'NOT_FOUND', path: path(0) });
    expect(await problem(['zz'])).toMatchObject({ code: 'NOT_FOUND', path: path(0) });
    expect(await problem([])).toMatchObject({ rule: 'REQUIRED' });
    expect(await problem([open.id, open.id])).toMatchObject({ rule: 'DUPLICATE' });
    expect(await problem(Array.from({ length: 51 }, () => newId()))).toMatchObject({ rule: 'TOO_MANY', limit: 50 });
    const foreign = await elsewhere.set.plan();
    const theirs = done(
      await elsewhere.coordinator.mutate('addMeasure', {
        plan: foreign.id,
        measure: { kind: 'MEASURE', title: 'Noko' },
      }),
    );
    expect(await problem([theirs.id])).toMatchObject({ rule: 'OTHER_NETWORK', path: path(0) });
    // the draft's own mandate is seen by those who see its measures
    const own = await give(rule(hidden), draft);
    expect(await standingOf(own, unit)).toMatchObject({
      required: 1,
      done: 0,
      underway: [{ part: { id: hidden.id } }],
    });
  });
});

describe('milestones reached', () => {
  const processOf = async (place: Town, plan: Made): Promise<{ id: string; gate: Made }> => {
    const template = { title: 'Revisjon', phases: [{ title: 'Konsept', gates: ['Mandat'] }] };
    const { id } = await does('addProcessTemplate', { network: place.id, template });
    const started = { plan: plan.id, template: id };
    const select = 'id milestones { id version }';
    const process = done(await coordinator.mutate('startProcess', started, { select })) as Thing & {
      milestones: Made[];
    };
    return { id: process.id, gate: process.milestones[0] as Made };
  };

  it('is met by days of milestones, which stays when one is taken back', async () => {
    const { id: process, gate } = await processOf(town, strategy);
    const facts = { title: 'Vedtak', plannedOn: '2030-06-01' };
    const decided = await does('addMilestone', { process, milestone: facts });
    const given = await give({ milestonesReached: [gate.id, decided.id] });
    expect(await lacks(given)).toEqual([
      [decided.id, []],
      [gate.id, ['DAY']],
    ]);
    expect(await standingOf(given, observer)).toMatchObject({
      status: 'AT_RISK',
      risks: [{ code: 'LACKS_SOMETHING' }],
    });
    const reach = ({ id, version }: Made, on: string | null) => does('reachMilestone', { milestone: id, version, on });
    await reach(gate, '2026-01-10');
    expect(await standingOf(given, observer)).toMatchObject({ status: 'ON_THE_WAY', done: 1 });
    const reached = await reach(decided, '2026-01-12');
    const met = await standingOf(given, observer);
    expect(met).toMatchObject({ status: 'MET', done: 2, metOn: '2026-01-12' });
    await reach(reached, null);
    expect(await standingOf(given, observer)).toEqual(met);
    const [newest] = await evidenceOf(given, outsider);
    expect(newest).toMatchObject({
      kind: 'MILESTONES_REACHED',
      title: 'Vedtak',
      subject: { id: decided.id },
      parties: [],
    });
  });

  it('says which was dropped', async () => {
    const { id: process, gate } = await processOf(town, strategy);
    const milestone = { title: 'Høyring', plannedOn: '2034-01-01' };
    const hearing = await does('addMilestone', { process, milestone });
    const given = await give({ milestonesReached: [gate.id, hearing.id] });
    await does('dropMilestone', { milestone: hearing.id, version: hearing.version });
    const { risks, underway } = await standingOf(given, observer);
    expect(risks).toEqual(expect.arrayContaining([{ code: 'STOPPED', part: { id: hearing.id }, missing: null }]));
    expect(underway.map(({ part }) => part.id)).toEqual([gate.id]);
    const shown = await observer.query(
      'query ($id: ID!) { mandate(id: $id) { rule { ... on MilestonesReached { milestones { id } } } } }',
      { id: given.id },
    );
    expect(shown).toEqual({ mandate: { rule: { milestones: [{ id: gate.id }, { id: hearing.id }] } } });
  });
});

describe('a plan adopted', () => {
  const ruleOf = (actor: Actor, { id }: Made) =>
    actor.query('query ($id: ID!) { mandate(id: $id) { rule { ... on PlanAdopted { plan { id } } } } }', { id });

  it('is met by the edition that was named or a later one; a draft is on the way for nobody', async () => {
    const draft = await town.set.plan({ status: 'DRAFT' });
    const given = await give({ planAdopted: draft.id });
    expect(await standingOf(given, coordinator)).toMatchObject({ status: 'NOT_BEGUN', underway: [] });
    expect(await ruleOf(coordinator, given)).toEqual({ mandate: { rule: { plan: { id: draft.id } } } });
    expect(await ruleOf(observer, given)).toEqual({ mandate: { rule: { plan: null } } });
    const heard = await does('sendPlanToHearing', { plan: draft.id, version: draft.version });
    expect(await standingOf(given, outsider)).toMatchObject({
      ...{ status: 'ON_THE_WAY', done: 0, required: 1 },
      underway: [{ part: { __typename: 'Plan', id: draft.id }, lacks: [] }],
    });
    const adopted = await decide(heard);
    expect(await standingOf(given, outsider)).toMatchObject({
      status: 'MET',
      done: 1,
      metOn: '2026-01-10',
      underway: [],
    });
    const [evidence] = await evidenceOf(given, outsider);
    expect(evidence).toMatchObject({ kind: 'PLAN_ADOPTED', subject: { id: draft.id }, parties: [{ isOwner: true }] });
    // a mandate for the next edition is not met by this one
    const next = await revise(adopted);
    const again = await give({ planAdopted: next.id }, { ...strategy });
    expect(await standingOf(again, observer)).toMatchObject({ done: 0, status: 'NOT_BEGUN' });
    await decide(next);
    expect(await standingOf(again, observer)).toMatchObject({ done: 1, status: 'MET' });
    expect(await standingOf(given, observer)).toMatchObject({ done: 1, required: 1, metOn: '2026-01-10' });
    expect(await ruleOf(observer, given)).toEqual({ mandate: { rule: { plan: { id: next.id } } } });
  });

  it('says what a plan that is being heard lacks', async () => {
    const thematic = await town.set.plan({ level: 'THEMATIC_PLAN', status: 'IN_HEARING', parent: strategy });
    const given = await give({ planAdopted: thematic.id });
    const { standing } = (
      await outsider.query<{ mandate: { standing: { underway: { lacks: object[] }[]; status: string } } }>(
        'query ($id: ID!) { mandate(id: $id) { standing { status underway { lacks { code requirement } } } } }',
        { id: given.id },
      )
    ).mandate;
    expect(standing.status).toBe('AT_RISK');
    expect(standing.underway[0]?.lacks).toEqual(
      expect.arrayContaining([{ code: 'REQUIREMENT', requirement: 'MEASURES' }]),
    );
  });
});

it('a mandate that a revision gives is seen like the draft, and holds from that edition on', async () => {
  const plan = await town.set.plan();
  const next = await revise(plan);
  const given = await give({ networkEstablished: true }, next);
  const mandatesOf = async (actor: Actor, { id }: Made) =>
    (
      await actor.query<{ plan: { mandates: { nodes: { id: string }[] } } | null }>(
        'query ($id: ID!) { plan(id: $id) { mandates { nodes { id } } } }',
        { id },
      )
    ).plan?.mandates.nodes.map(({ id: one }) => one);
  const hidden = 'query ($id: ID!) { mandate(id: $id) { id } }';
  expect(await observer.query(hidden, { id: given.id })).toEqual({ mandate: null });
  expect(await mandatesOf(coordinator, next)).toEqual([given.id]);
  expect(await mandatesOf(coordinator, plan)).toEqual([]);
  await decide(next);
  expect(await mandatesOf(observer, next)).toEqual([given.id]);
  expect(await mandatesOf(observer, plan)).toEqual([]);
  expectProblem(
    await coordinator.mutate('giveMandate', {
      plan: plan.id,
      mandate: { title: 'x', dueOn: '2030-01-01', rule: { networkEstablished: true } },
    }),
    'WRONG_STATUS',
    'PLAN_STATUS',
  );
});
