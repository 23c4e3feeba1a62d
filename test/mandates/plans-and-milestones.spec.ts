// Mandates that name milestones or a plan, and mandates that a revision gives.
import { type Actor, expectProblem, type Made, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { Chain, lacksOf } from './chain.js';
import { evidenceOf, standingOf } from './setting.js';

const app = await startApp();
const town = await network(app);
const { coordinator } = town;
const { observer, outsider } = await town.people();
const chain = await Chain.in(town);

describe('milestones reached', () => {
  it('is met by days of milestones, which stays when one is taken back', async () => {
    const { id: process, gate } = await chain.process();
    const facts = { title: 'Vedtak', plannedOn: '2030-06-01' };
    const decided = await chain.does('addMilestone', { process, milestone: facts });
    const given = await chain.give({ milestonesReached: [gate.id, decided.id] });
    expect(await lacksOf(given, observer)).toEqual([
      [decided.id, []],
      [gate.id, ['DAY']],
    ]);
    expect(await standingOf(given, observer)).toMatchObject({
      status: 'AT_RISK',
      risks: [{ code: 'LACKS_SOMETHING' }],
    });
    const reach = ({ id, version }: Made, on: string | null) =>
      chain.does('reachMilestone', { milestone: id, version, on });
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
    const { id: process, gate } = await chain.process();
    const milestone = { title: 'Høyring', plannedOn: '2034-01-01' };
    const hearing = await chain.does('addMilestone', { process, milestone });
    const given = await chain.give({ milestonesReached: [gate.id, hearing.id] });
    await chain.does('dropMilestone', { milestone: hearing.id, version: hearing.version });
    const { risks, underway } = await standingOf(given, observer);
    expect(risks).toEqual(expect.arrayContaining([{ code: 'STOPPED', part: { id: hearing.id }, missing: null }]));
    expect(underway.map(({ part }) => part.id)).toEqual([gate.id]);
    const shown = await observer.query(
      'query ($id: ID!) { mandate(id: $id) { rule { ... on MilestonesReached { milestones { id } } } } }',
      { id: given.id },
    );
    expect(shown).toEqual({ mandate: { rule: { milestones: [{ id: gate.id }, { id: hearing.id }] } } });
  });

  it('of a measure that only a draft has is told to nobody else', async () => {
    const next = await chain.revise(await town.set.plan());
    const { id: measure } = await chain.measure({ title: 'Løynd' }, next);
    const { gate } = await chain.process({ measure });
    const rule = { milestonesReached: [gate.id] };
    const ofStrategy = { plan: chain.strategy.id, mandate: { title: 'Ny', dueOn: '2030-01-01', rule } };
    expectProblem(await coordinator.mutate('giveMandate', ofStrategy), 'WRONG_STATUS', 'STILL_A_DRAFT');
    const given = await chain.give(rule, next);
    await chain.does('reachMilestone', { milestone: gate.id, version: gate.version, on: '2026-01-10' });
    const [evidence] = await evidenceOf(given, coordinator);
    const ask = (actor: Actor) => actor.query('query ($id: ID!) { evidence(id: $id) { title } }', { id: evidence?.id });
    expect(await ask(coordinator)).toEqual({ evidence: { title: 'Mandat' } });
    for (const actor of [observer, outsider]) expect(await ask(actor)).toEqual({ evidence: null });
    await chain.decide(next);
    expect(await ask(outsider)).toEqual({ evidence: { title: 'Mandat' } });
  });
});

describe('a plan adopted', () => {
  const ruleOf = (actor: Actor, { id }: Made) =>
    actor.query('query ($id: ID!) { mandate(id: $id) { rule { ... on PlanAdopted { plan { id } } } } }', { id });

  it('is met by the edition that was named or a later one; a draft is on the way for nobody', async () => {
    const draft = await town.set.plan({ status: 'DRAFT' });
    const given = await chain.give({ planAdopted: draft.id });
    expect(await standingOf(given, coordinator)).toMatchObject({ status: 'NOT_BEGUN', underway: [] });
    expect(await ruleOf(coordinator, given)).toEqual({ mandate: { rule: { plan: { id: draft.id } } } });
    expect(await ruleOf(observer, given)).toEqual({ mandate: { rule: { plan: null } } });
    const heard = await chain.does('sendPlanToHearing', { plan: draft.id, version: draft.version });
    expect(await standingOf(given, outsider)).toMatchObject({
      ...{ status: 'ON_THE_WAY', done: 0, required: 1 },
      underway: [{ part: { __typename: 'Plan', id: draft.id }, lacks: [] }],
    });
    const adopted = await chain.decide(heard);
    expect(await standingOf(given, outsider)).toMatchObject({
      status: 'MET',
      done: 1,
      metOn: '2026-01-10',
      underway: [],
    });
    const [evidence] = await evidenceOf(given, outsider);
    expect(evidence).toMatchObject({ kind: 'PLAN_ADOPTED', subject: { id: draft.id }, parties: [{ isOwner: true }] });
    // a mandate for the next edition is not met by this one
    const next = await chain.revise(adopted);
    const again = await chain.give({ planAdopted: next.id }, chain.strategy);
    expect(await standingOf(again, observer)).toMatchObject({ done: 0, status: 'NOT_BEGUN' });
    await chain.decide(next);
    expect(await standingOf(again, observer)).toMatchObject({ done: 1, status: 'MET' });
    expect(await standingOf(given, observer)).toMatchObject({ done: 1, required: 1, metOn: '2026-01-10' });
    expect(await ruleOf(observer, given)).toEqual({ mandate: { rule: { plan: { id: next.id } } } });
  });

  it('says what a plan that is being heard lacks', async () => {
    const thematic = await town.set.plan({ level: 'THEMATIC_PLAN', status: 'IN_HEARING', parent: chain.strategy });
    const given = await chain.give({ planAdopted: thematic.id });
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
  const next = await chain.revise(plan);
  const given = await chain.give({ networkEstablished: true }, next);
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
  await chain.decide(next);
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

it('what a draft gave that is abandoned is withdrawn with it, and stays hidden when there is a next edition', async () => {
  const plan = await town.set.plan();
  const draft = await chain.revise(plan);
  const given = await chain.give({ networkEstablished: true }, draft);
  const kept = await chain.give({ networkEstablished: true }, plan);
  await chain.does('abandonPlan', { plan: draft.id, version: draft.version, reason: 'Ikkje no.' });
  const ask = (actor: Actor, { id }: Made) =>
    actor.query('query ($id: ID!) { mandate(id: $id) { withdrawnReason plan { id } } }', { id });
  const shown = { mandate: { withdrawnReason: 'Ikkje no.', plan: { id: draft.id } } };
  expect(await ask(coordinator, given)).toEqual(shown);
  const told = await logSeenBy(coordinator, town, 0, { mandate: given.id });
  expect(told.map(({ kind }) => kind)).toEqual(['MANDATE_GIVEN', 'MANDATE_WITHDRAWN']);
  const next = await chain.decide(await chain.revise({ id: plan.id, version: plan.version + 2 }));
  expect(await ask(coordinator, given)).toEqual(shown);
  expect(await ask(observer, given)).toEqual({ mandate: null });
  expect(await ask(observer, kept)).toEqual({ mandate: { withdrawnReason: null, plan: { id: next.id } } });
});

it('an edition that ends before a mandate is due is not adopted', async () => {
  const plan = await town.set.plan();
  const draft = await chain.revise(plan);
  const changes = { endsOn: '2030-12-31' };
  const shorter = await chain.does('changePlan', { plan: draft.id, version: draft.version, changes });
  const given = await chain.give({ networkEstablished: true }, plan);
  const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-10', outcome: 'ADOPTED' };
  const outcome = await coordinator.mutate('decidePlan', { plan: draft.id, version: shorter.version, decision });
  expect(expectProblem(outcome, 'INVALID', 'DUE_AFTER_PLAN').path).toEqual(['plan']);
  await chain.does('changeMandate', { mandate: given.id, version: given.version, changes: { dueOn: '2030-12-31' } });
  await chain.decide(shorter);
});

it('what a plan orders is not changed while the plan is being heard', async () => {
  const draft = await town.set.plan({ status: 'DRAFT' });
  const given = await chain.give({ networkEstablished: true }, draft);
  const heard = await chain.does('sendPlanToHearing', { plan: draft.id, version: draft.version });
  const canEdit = () => coordinator.query('query ($id: ID!) { mandate(id: $id) { viewerCanEdit } }', { id: given.id });
  const change = { mandate: given.id, version: given.version, changes: { title: 'Ny' } };
  const withdraw = { mandate: given.id, version: given.version, reason: 'Nei.' };
  expectProblem(await coordinator.mutate('changeMandate', change), 'WRONG_STATUS', 'PLAN_STATUS');
  expectProblem(await coordinator.mutate('withdrawMandate', withdraw), 'WRONG_STATUS', 'PLAN_STATUS');
  expect(await canEdit()).toEqual({ mandate: { viewerCanEdit: false } });
  await chain.decide(heard);
  expect(await canEdit()).toEqual({ mandate: { viewerCanEdit: true } });
  await chain.does('withdrawMandate', withdraw);
});
