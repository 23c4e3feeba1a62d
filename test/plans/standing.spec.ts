// What the edition that stands decides: who directs processes, what is left of a draft, and how much fits into it.
import { newId } from '@saman/kernel';
import { Measure } from '@saman/plans';
import { system } from '@saman/platform';
import { done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { become } from './editions.js';
import { Ways } from './processes.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, unit, volunteer, outsider, stranger } = await town.people();
const ways = new Ways(app, town, unit);

it('what was written and dropped again in a draft stays with those who saw the draft', async () => {
  const draft = await town.set.plan({ status: 'DRAFT' });
  const add = (name: string, args: object) => coordinator.mutate(name, { plan: draft.id, ...args });
  const goal = done(await add('addGoal', { goal: { title: 'Feil mål' } }));
  const measure = done(await add('addMeasure', { measure: { kind: 'MEASURE', title: 'Feil tiltak' } }));
  const way = { measure: measure.id, template: await ways.template() };
  const process = done(await coordinator.mutate('startProcess', way));
  done(await coordinator.mutate('dropGoal', { goal: goal.id, version: 1 }));
  done(await coordinator.mutate('dropMeasure', { measure: measure.id, version: 1 }));
  await become(town, draft.id, 'ADOPTED');

  const query = `query ($goal: ID!, $measure: ID!, $process: ID!) {
    goal(id: $goal) { id } measure(id: $measure) { id } process(id: $process) { id } }`;
  const ids = { goal: goal.id, measure: measure.id, process: process.id };
  for (const by of [stranger, outsider, observer, volunteer]) {
    expect(await by.query(query, ids)).toEqual({ goal: null, measure: null, process: null });
    const subjects = (await logSeenBy(by, town, 0, { plan: draft.id })).map(({ subject }) => subject?.id);
    for (const id of Object.values(ids)) expect(subjects).not.toContain(id);
  }
  for (const by of [coordinator, unit]) {
    expect(await by.query(query, ids)).toEqual({
      goal: { id: goal.id },
      measure: { id: measure.id },
      process: { id: process.id },
    });
  }
});

it('a draft revision’s responsible does not direct the processes of the plan in force', async () => {
  const inForce = await town.set.plan();
  const args = { plan: inForce.id, template: await ways.template() };
  const { id } = done(await coordinator.mutate('startProcess', args));
  const draft = done(
    await coordinator.mutate('revisePlan', { plan: inForce.id, version: inForce.version, change: 'SMALL' }),
  );
  const changes = { responsible: town.club.id };
  done(await coordinator.mutate('changePlan', { plan: draft.id, version: draft.version, changes }));
  for (const by of [volunteer, unit])
    expectProblem(await ways.add(id, { title: 'Nei', plannedOn: '2027-01-01' }, by), 'FORBIDDEN');
  expectProblem(await volunteer.mutate('startProcess', { ...args, plan: draft.id }), 'FORBIDDEN');
});

it('who was responsible for a measure in an edition that is replaced does not direct its processes', async () => {
  const inForce = await town.set.plan();
  const measure = { title: 'Kartlegging', kind: 'MAPPING', responsible: town.club.id };
  const { id: before } = done(await coordinator.mutate('addMeasure', { plan: inForce.id, measure }));
  const args = { measure: before, template: await ways.template() };
  const { id } = done(await volunteer.mutate('startProcess', args));
  const { version } = inForce;
  const draft = done(await coordinator.mutate('revisePlan', { plan: inForce.id, version, change: 'LARGE' }));
  const query = 'query ($id: ID!) { plan(id: $id) { measures { nodes { id } } } }';
  const { plan } = await coordinator.query<{ plan: { measures: { nodes: { id: string }[] } } }>(query, {
    id: draft.id,
  });
  const carried = { measure: plan.measures.nodes[0]?.id, version: 1, changes: { responsible: town.health.id } };
  done(await coordinator.mutate('changeMeasure', carried));
  done(await ways.add(id, { title: 'Enno', plannedOn: '2027-01-01' }, volunteer));
  expectProblem(await ways.add(id, { title: 'Ikkje enno', plannedOn: '2027-01-01' }, unit), 'FORBIDDEN');

  const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' };
  done(await coordinator.mutate('decidePlan', { plan: draft.id, version: 1, decision }));

  expectProblem(await ways.add(id, { title: 'Ikkje no', plannedOn: '2027-01-01' }, volunteer), 'FORBIDDEN');
  expectProblem(await volunteer.mutate('startProcess', args), 'FORBIDDEN');
  done(await ways.add(id, { title: 'No', plannedOn: '2027-01-01' }, unit));
});

it('a measure is one of at most 1,000, those not counted that were dropped', async () => {
  const draft = await town.set.plan({ status: 'DRAFT' });
  const measure = { kind: 'MEASURE', title: 'Tiltak' };
  const add = () => coordinator.mutate('addMeasure', { plan: draft.id, measure });
  const last = done(await add());
  await app.database.write(system, async (tx) => {
    const rows = Array.from({ length: 999 }, (_, index) => {
      const id = newId();
      const place = { id, lineId: id, networkId: town.id, planId: draft.id, position: index + 2 };
      return { ...place, kind: 'MEASURE' as const, title: 'Tiltak' };
    });
    await tx.manager.insert(Measure, rows);
  });
  expect(expectProblem(await add(), 'INVALID', 'TOO_MANY')).toMatchObject({ path: ['measure'], limit: 1000 });
  done(await coordinator.mutate('dropMeasure', { measure: last.id, version: 1 }, { select: 'id' }));
  done(await add());
});
