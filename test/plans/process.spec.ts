// The way of a plan: from a template, with phases and gates.
import { newId } from '@saman/kernel';
import { type Actor, costOf, done, expectProblem, network, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { TEMPLATE, Ways, type Whole, WHOLE, WRITTEN } from './processes.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, unit, volunteer, outsider, stranger } = await town.people();
const ways = new Ways(app, town, unit);

describe('starting a process', () => {
  it('lays out the phases and gates of its template, and is told', async () => {
    const process = await ways.started();
    expect(process).toMatchObject({ title: 'Revisjon av strategi', version: 1 });
    expect(process.phases.map(({ title, milestones }) => [title, milestones.length])).toEqual([
      ...[
        ['Konsept', 1],
        ['Gjennomføre', 2],
        ['Realisere', 0],
      ],
    ]);
    expect(
      process.milestones.map(({ kind, title, plannedOn, phase }) => [kind, title, plannedOn, phase?.title]),
    ).toEqual([
      ...[
        ['GATE', 'Mandat', null, 'Konsept'],
        ['GATE', 'Medverknad', null, 'Gjennomføre'],
        ['GATE', 'Høyring', null, 'Gjennomføre'],
      ],
    ]);
    const event = (await logSeenBy(unit, town)).at(-1);
    expect(event).toMatchObject({ kind: 'PROCESS_STARTED', organisation: { id: town.health.id } });
    expect(event?.subject).toEqual({ __typename: 'Process', id: process.id });
    const own = `query ($id: ID!) { plan(id: $id) { processes { id } } }`;
    expect(await unit.query(own, { id: process.plan?.id })).toEqual({ plan: { processes: [{ id: process.id }] } });
  });

  it('is refused', async () => {
    const [ofPlan, from] = [await ways.plan(), await ways.template()];
    const start = (args: object, by = unit) => by.mutate('startProcess', args);
    expectProblem(await start({ template: from }), 'INVALID', 'EXACTLY_ONE');
    expectProblem(await start({ plan: ofPlan, measure: newId(), template: from }), 'INVALID', 'EXACTLY_ONE');
    expect(expectProblem(await start({ plan: newId(), template: from }), 'NOT_FOUND').path).toEqual(['plan']);
    expect(expectProblem(await start({ measure: 'zz', template: from }), 'NOT_FOUND').path).toEqual(['measure']);
    expect(expectProblem(await start({ plan: ofPlan, template: newId() }), 'NOT_FOUND').path).toEqual(['template']);
    expectProblem(await start({ plan: ofPlan, template: from, title: ' ' }), 'INVALID', 'EMPTY');
    expectProblem(await start({ plan: ofPlan, template: from }, outsider), 'NOT_FOUND');
    expectProblem(await start({ plan: ofPlan, template: from }, volunteer), 'NOT_FOUND');
    await expect(start({ plan: ofPlan, template: from }, stranger)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const elsewhere = await network(app);
    const foreign = { network: elsewhere.id, template: TEMPLATE };
    const theirs = done(await elsewhere.coordinator.mutate('addProcessTemplate', foreign));
    expect(expectProblem(await start({ plan: ofPlan, template: theirs.id }), 'NOT_FOUND').path).toEqual(['template']);
  });

  it('may be without gates and deadlines', async () => {
    const process = await ways.started({ phases: [{ title: 'Alt' }], deadlines: null });
    expect(process).toMatchObject({ phases: [{ title: 'Alt' }], milestones: [] });
    done(await ways.add(process.id, { kind: 'MEETING', title: 'Møte', plannedOn: '2027-05-05' }));
    expect(await ways.deadlines(process.id)).toEqual({});
  });
});

describe('the way of a measure', () => {
  it('is directed by who is responsible for the measure, too', async () => {
    const { id: plan } = await town.set.plan();
    const measure = { title: 'Kartlegging', kind: 'MAPPING', responsible: town.health.id };
    const added = done(await coordinator.mutate('addMeasure', { plan, measure }));
    const args = { measure: added.id, template: await ways.template() };
    expectProblem(await volunteer.mutate('startProcess', args), 'FORBIDDEN');

    const { id } = done(await unit.mutate('startProcess', args));

    done(await ways.add(id, { title: 'Ferdig', plannedOn: '2027-01-01' }));
    expectProblem(await ways.add(id, { title: 'Ferdig', plannedOn: '2027-01-01' }, volunteer), 'FORBIDDEN');
    const query = `query ($id: ID!) { measure(id: $id) { processes { id plan { id } measure { id } } } }`;
    const seen = await stranger.query(query, { id: added.id });
    expect(seen).toEqual({ measure: { processes: [{ id, plan: null, measure: { id: added.id } }] } });
    const event = (await logSeenBy(unit, town, 0, { measure: added.id })).find(
      ({ kind }) => kind === 'PROCESS_STARTED',
    );
    expect(event).toMatchObject({ organisation: { id: town.health.id }, subject: { id } });
  });
});

describe('a template', () => {
  it('is changed whole, and seen by the network’s people', async () => {
    const id = await ways.template();
    const changes = { title: 'Revisjon, kort', phases: [{ title: 'Alt' }] };
    const args = { template: id, version: 1, changes };
    const select = 'id version title phases { title gates } deadlines { title }';
    const after = done(await coordinator.mutate('changeProcessTemplate', args, { select }));
    expect(after).toMatchObject({
      version: 2,
      title: 'Revisjon, kort',
      phases: [{ title: 'Alt', gates: [] }],
      deadlines: [],
    });
    expectProblem(await coordinator.mutate('changeProcessTemplate', args), 'CONFLICT', 'STALE_VERSION');
    expectProblem(await unit.mutate('changeProcessTemplate', { ...args, version: 2 }), 'FORBIDDEN');
    expectProblem(await outsider.mutate('changeProcessTemplate', { ...args, version: 2 }), 'NOT_FOUND');
    expectProblem(await unit.mutate('addProcessTemplate', { network: town.id, template: TEMPLATE }), 'FORBIDDEN');
    const query = 'query ($slug: String!) { network(slug: $slug) { processTemplates { id } } }';
    const seen = async (by: Actor) =>
      (await by.query<{ network: { processTemplates: { id: string }[] } }>(query, { slug: town.slug })).network
        .processTemplates.length;
    expect(await seen(observer)).toBeGreaterThan(0);
    expect([await seen(stranger), await seen(outsider)]).toEqual([0, 0]);
    expect((await logSeenBy(stranger, town)).filter(({ kind }) => kind.startsWith('PROCESS_TEMPLATE_'))).toEqual([]);
  });

  it.each([
    ['no phase', { phases: [] }, 'REQUIRED', 'phases', 1],
    ['too many phases', { phases: Array.from({ length: 31 }, () => ({ title: 'Fase' })) }, 'TOO_MANY', 'phases', 30],
    ['an empty gate', { phases: [{ title: 'Fase', gates: [' '] }] }, 'EMPTY', 'phases.0.gates', null],
    [
      'a deadline in the week of the meeting',
      { deadlines: [{ ...WRITTEN, weeksBefore: 0 }] },
      'TOO_SMALL',
      'deadlines.0.weeksBefore',
      1,
    ],
    [
      'a deadline more than a year before',
      { deadlines: [{ ...WRITTEN, weeksBefore: 53 }] },
      'TOO_LARGE',
      'deadlines.0.weeksBefore',
      52,
    ],
    [
      'a latest day after the meeting',
      { deadlines: [{ ...WRITTEN, latestDaysLater: 21 }] },
      'TOO_LARGE',
      'deadlines.0.latestDaysLater',
      20,
    ],
  ] as const)('is refused with %s', async (_, facts, rule, path, limit) => {
    const made = await coordinator.mutate('addProcessTemplate', {
      network: town.id,
      template: { ...TEMPLATE, ...facts },
    });
    expect(expectProblem(made, 'INVALID', rule)).toMatchObject({ path: ['template', ...path.split('.')], limit });
  });
});

describe('a phase', () => {
  const set = (phase: string | undefined, period: object, by = unit) =>
    by.mutate('setPhaseDays', { phase, days: period }, { select: WHOLE });

  it('gets its days, and loses them', async () => {
    const process = await ways.started();
    const phase = process.phases[0]?.id;
    const after = done(await set(phase, { startsOn: '2025-01-01', endsOn: '2025-01-31' })) as unknown as Whole;
    expect(after).toMatchObject({ version: 2, phases: [{ startsOn: '2025-01-01', endsOn: '2025-01-31' }, {}, {}] });
    const event = (await logSeenBy(unit, town)).at(-1);
    expect(event).toMatchObject({ kind: 'PHASE_CHANGED', subject: { id: process.id } });
    expect(event?.changes).toHaveLength(2);
    expect(done(await set(phase, { startsOn: '2025-01-15' }))).toMatchObject({
      phases: [{ startsOn: '2025-01-15', endsOn: null }, {}, {}],
    });
  });

  it('is refused to end before it starts, and to who may not', async () => {
    const { phases } = await ways.started();
    const wrong = await set(phases[0]?.id, { startsOn: '2025-02-01', endsOn: '2025-01-31' });
    expect(expectProblem(wrong, 'INVALID', 'END_BEFORE_START').path).toEqual(['days', 'endsOn']);
    expectProblem(await set(newId(), {}), 'NOT_FOUND');
    expectProblem(await set(phases[0]?.id, {}, outsider), 'NOT_FOUND');
  });
});

describe('a list of processes', () => {
  it('costs the same number of statements however many there are', async () => {
    const id = await ways.plan();
    const from = await ways.template();
    const query = `query ($id: ID!) { plan(id: $id) { processes { ${WHOLE} } } }`;
    const statements = () => costOf(app, () => unit.query(query, { id }));
    for (const title of ['Ein', 'To']) done(await unit.mutate('startProcess', { plan: id, template: from, title }));
    const few = await statements();
    for (const title of ['Tre', 'Fire', 'Fem']) {
      const { id: process } = done(await unit.mutate('startProcess', { plan: id, template: from, title }));
      done(await ways.add(process, { kind: 'MEETING', title: 'LEV', plannedOn: '2025-08-27' }));
    }
    expect(await statements()).toBeLessThanOrEqual(few + 1); // one for the meetings
  });
});
