// A measure from its plan's draft to its end: who may do what to it, who sees it, and how it goes.
import { newId } from '@saman/kernel';
import { type Actor, done, expectProblem, type Made, network, type Outcome, startApp } from '../kit/index.js';
import { logSeenBy } from '../kit/log.js';
import { become, goal, plan } from './editions.js';

const app = await startApp();
const town = await network(app);
const { coordinator, observer, volunteer, member, unit, partner, outsider, stranger } = await town.people();

const FACTS = { kind: 'MEASURE', title: 'Merke den nasjonale pårørandedagen' };
const ALL = `id version title status result endedOn timesEach isStale viewerCanEdit plan { id } goal { id } responsible { id }
  participants { id } participantKinds others organisation { owner projectGroup aims }`;

const add = (to: Made, facts: object = {}, by = coordinator): Promise<Outcome> =>
  by.mutate('addMeasure', { plan: to.id, measure: { ...FACTS, ...facts } }, { select: ALL });
const change = ({ id, version }: Made, changes: object, by = coordinator): Promise<Outcome> =>
  by.mutate('changeMeasure', { measure: id, version, changes }, { select: ALL });
const move = ({ id, version }: Made, to: string, result: string | null = null, by = coordinator): Promise<Outcome> =>
  by.mutate('moveMeasure', { measure: id, version, to, on: '2026-03-01', result }, { select: ALL });
const note = ({ id }: Made, by = coordinator, notedOn = '2026-03-01'): Promise<Outcome> =>
  by.mutate('noteProgress', { measure: id, note: { notedOn, text: 'Det går framover.' } }, { select: ALL });

const seen = async (id: string, by: Actor, fields = 'id') =>
  (
    await by.query<{ measure: Record<string, unknown> | null }>(`query ($id: ID!) { measure(id: $id) { ${fields} } }`, {
      id,
    })
  ).measure;

beforeEach(() => {
  app.clock.set('2026-03-01T12:00:00+01:00');
});

describe('a measure of a draft', () => {
  it("is added and changed by a coordinator and the plan's responsible, and told", async () => {
    const draft = await plan(town, { status: 'DRAFT' });
    const aim = await goal(town, draft);
    const facts = { goal: aim.id, responsible: town.club.id, participants: [town.company.id], others: [' Råd '] };
    const made = done(await add(draft, { ...facts, participantKinds: ['VOLUNTARY'] }, unit));
    expect(made).toMatchObject({
      ...{ status: 'PLANNED', timesEach: 1, isStale: false, viewerCanEdit: true, version: 1 },
      ...{ plan: { id: draft.id }, goal: { id: aim.id }, responsible: { id: town.club.id } },
      ...{ participants: [{ id: town.company.id }], participantKinds: ['VOLUNTARY'], others: ['Råd'] },
    });
    const changed = done(await change(made, { goal: null, title: 'Merke dagen', participants: [] }));
    expect(changed).toMatchObject({ goal: null, title: 'Merke dagen', participants: [], version: 2 });
    const log = await logSeenBy(coordinator, town, 0, { measure: made.id });
    expect(log.map(({ kind }) => kind)).toEqual(['MEASURE_ADDED', 'MEASURE_CHANGED']);
    expect(log[1]?.changes.map(({ field }) => field).sort()).toEqual(['goal', 'participants', 'title']);
  });

  it('is hidden from all others, as if it did not exist', async () => {
    const made = done(await add(await plan(town, { status: 'DRAFT' })));
    for (const by of [volunteer, member, observer, partner, outsider]) {
      expect(await seen(made.id, by)).toBeNull();
      expectProblem(await change(made, { title: 'Nei' }, by), 'NOT_FOUND');
    }
    expect(await seen(made.id, stranger)).toBeNull();
  });

  it('is fixed while its plan is heard, and for good once it is replaced', async () => {
    const made = await plan(town, { status: 'DRAFT' });
    const measure = done(await add(made));
    for (const status of ['IN_HEARING', 'REPLACED'] as const) {
      await become(town, made.id, status);
      expectProblem(await add(made), 'WRONG_STATUS', 'PLAN_STATUS');
      expectProblem(await change(measure, { title: 'Nei' }), 'WRONG_STATUS', 'PLAN_STATUS');
      expectProblem(await note(measure), 'WRONG_STATUS', 'PLAN_STATUS');
      expect(await seen(measure.id, stranger)).toEqual({ id: measure.id });
    }
  });

  it('is refused where its parts do not go together', async () => {
    const draft = await plan(town, { status: 'DRAFT' });
    const other = await goal(town, await plan(town, { status: 'DRAFT' }));
    const elsewhere = await network(app);
    const refused = async (facts: object) => {
      const { code, rule, path } = expectProblem(await add(draft, facts), expect.anything() as never);
      return [code, rule, path.join('.')];
    };
    expect(await refused({ startsOn: '2026-02-01', endsOn: '2026-01-31' })).toEqual([
      ...['INVALID', 'END_BEFORE_START', 'measure.endsOn'],
    ]);
    expect(await refused({ goal: other.id })).toEqual(['NOT_FOUND', 'NOT_FOUND', 'measure.goal']);
    expect(await refused({ responsible: newId() })).toEqual(['NOT_FOUND', 'NOT_FOUND', 'measure.responsible']);
    expect(await refused({ participants: [town.club.id, elsewhere.club.id] })).toEqual([
      ...['WRONG_STATUS', 'NOT_A_MEMBER', 'measure.participants.1'],
    ]);
    expect(await refused({ participants: [town.club.id, town.club.id] })).toEqual([
      ...['INVALID', 'DUPLICATE', 'measure.participants'],
    ]);
    expect(await refused({ organisation: { owner: 'Kommunalsjef' } })).toEqual([
      ...['INVALID', 'NOT_A_PROJECT', 'measure.organisation'],
    ]);
    expect(await refused({ others: [''] })).toEqual(['INVALID', 'EMPTY', 'measure.others']);
    const id = newId();
    done(await add(draft, { id }));
    expect(await refused({ id })).toEqual(['ALREADY_EXISTS', 'ID_TAKEN', 'measure.id']);
  });

  it('a project has an organisation of its own until it is none', async () => {
    const organisation = { owner: 'Kommunalsjef', projectGroup: ['prosjektleiarar', 'einingsleiarar'] };
    const project = done(await add(await plan(town), { kind: 'PROJECT', organisation }));
    expect(project.organisation).toEqual({ ...organisation, aims: [] });
    expect(done(await change(project, { kind: 'ROUTINE' })).organisation).toBeNull();
  });
});

describe('a measure of a plan in force', () => {
  it('is written in the draft while the plan is revised, and told of where it is in force', async () => {
    const made = await plan(town);
    const measure = done(await add(made));
    await become(town, made.id, 'UNDER_REVISION');
    expectProblem(await add(made), 'WRONG_STATUS', 'PLAN_STATUS');
    expectProblem(await change(measure, { title: 'Nei' }), 'WRONG_STATUS', 'PLAN_STATUS');
    const drop = { measure: measure.id, version: 1 };
    expectProblem(await coordinator.mutate('dropMeasure', drop, { select: 'id' }), 'WRONG_STATUS', 'PLAN_STATUS');
    expect(await seen(measure.id, coordinator, 'viewerCanEdit')).toEqual({ viewerCanEdit: false });
    done(await note(measure));
    done(await move(measure, 'ONGOING'));
  });

  it("is written by a coordinator alone, and told of by its responsible's EDITOR, too", async () => {
    const inForce = await plan(town);
    for (const by of [unit, volunteer, member, observer, outsider]) {
      expectProblem(await add(inForce, {}, by), 'FORBIDDEN', 'NOT_ALLOWED');
    }
    const made = done(await add(inForce, { responsible: town.club.id }));
    expect(await seen(made.id, unit, 'viewerCanEdit')).toEqual({ viewerCanEdit: false });
    expectProblem(await change(made, { title: 'Nei' }, unit), 'FORBIDDEN');
    for (const by of [unit, member, observer, partner, outsider]) expectProblem(await note(made, by), 'FORBIDDEN');
    done(await note(made, volunteer));
    const begun = done(await move(made, 'ONGOING', null, volunteer));
    expect(begun).toMatchObject({ status: 'ONGOING', version: 2 });
    expectProblem(await move(made, 'DONE', 'Ferdig.'), 'CONFLICT', 'STALE_VERSION');
  });

  it('is done with a result, stopped with a reason, and taken up again', async () => {
    const made = done(await add(await plan(town)));
    expect(expectProblem(await move(made, 'DONE'), 'INVALID', 'REQUIRED').path).toEqual(['result']);
    const ended = done(await move(made, 'DONE', 'Alle har fått samtale.'));
    expect(ended).toMatchObject({ status: 'DONE', result: 'Alle har fått samtale.', endedOn: '2026-03-01' });
    expectProblem(await move(ended, 'STOPPED', 'Nei.'), 'WRONG_STATUS', 'MEASURE_STEP');
    const again = done(await move(ended, 'ONGOING'));
    expect(again).toMatchObject({ status: 'ONGOING', result: null, endedOn: null });
    done(await move(again, 'STOPPED', 'Ingen pengar.'));
    const kinds = (await logSeenBy(stranger, town, 0, { measure: made.id })).map(({ kind }) => kind);
    // and above, what was done is recorded as evidence
    expect(kinds.filter((kind) => kind.startsWith('MEASURE_'))).toEqual([
      ...['MEASURE_ADDED', 'MEASURE_DONE', 'MEASURE_REOPENED', 'MEASURE_STOPPED'],
    ]);
  });

  it('nothing is told ahead of its day in the network', async () => {
    app.clock.set('2026-02-28T22:30:00Z');
    const made = done(await add(await plan(town)));
    expect(expectProblem(await move(made, 'ONGOING'), 'INVALID', 'DATE_OUT_OF_RANGE').path).toEqual(['on']);
    expect(expectProblem(await note(made), 'INVALID', 'DATE_OUT_OF_RANGE').path).toEqual(['note', 'notedOn']);
    app.clock.set('2026-02-28T23:30:00Z');
    done(await note(made));
  });

  it('is noted for the people of the network, and for nobody else', async () => {
    const made = done(await add(await plan(town)));
    done(await note(made, coordinator, '2026-02-01'));
    done(await note(made));
    const fields = 'notes { totalCount nodes { notedOn text by { id } } }';
    expect(await seen(made.id, member, fields)).toMatchObject({
      notes: { totalCount: 2, nodes: [{ notedOn: '2026-03-01', by: { id: coordinator.personId } }, {}] },
    });
    for (const by of [stranger, outsider]) {
      expect(await seen(made.id, by, fields)).toEqual({ notes: { totalCount: 0, nodes: [] } });
    }
    expect((await logSeenBy(stranger, town, 0, { measure: made.id })).map(({ kind }) => kind)).toEqual([
      'MEASURE_ADDED',
    ]);
    expect(await logSeenBy(member, town, 0, { measure: made.id })).toHaveLength(3);
  });

  it('is dropped, out of the lists from then on, and told of the plan', async () => {
    const inForce = await plan(town);
    const made = done(await add(inForce));
    done(await add(inForce, { title: 'Kartlegge' }));
    done(await coordinator.mutate('dropMeasure', { measure: made.id, version: 1 }, { select: 'id' }));
    expectProblem(await note(made), 'NOT_FOUND');
    const { plan: left } = await stranger.query<{ plan: unknown }>(
      'query ($id: ID!) { plan(id: $id) { measures { totalCount nodes { title } } } }',
      inForce,
    );
    expect(left).toEqual({ measures: { totalCount: 1, nodes: [{ title: 'Kartlegge' }] } });
    expect((await logSeenBy(stranger, town, 0, { plan: inForce.id })).at(-1)).toMatchObject({
      kind: 'MEASURE_DROPPED',
      subject: { __typename: 'Plan', id: inForce.id },
    });
  });
});

describe('a measure that nobody tells of', () => {
  const isStale = async ({ id }: Made) => (await seen(id, stranger, 'isStale'))?.isStale;
  const at = (day: string) => {
    app.clock.set(`${day}T12:00:00+01:00`);
  };

  it('is stale 90 days after it began by its timetable, and after each note', async () => {
    const made = done(await add(await plan(town), { startsOn: '2026-03-01' }));
    at('2026-05-29');
    expect(await isStale(made)).toBe(false);
    at('2026-05-30');
    expect(await isStale(made)).toBe(true);
    done(await note(made, coordinator, '2026-05-30'));
    expect(await isStale(made)).toBe(false);
    at('2026-08-28');
    expect(await isStale(made)).toBe(true);
    done(await move(made, 'DONE', 'Ferdig.'));
    expect(await isStale(made)).toBe(false);
  });

  it('is stale after as many days as the network says, counted from when it was taken up', async () => {
    const other = await network(app);
    const { coordinator: theirs } = other;
    const facts = { plan: (await plan(other)).id, measure: FACTS };
    const made = done(await theirs.mutate('addMeasure', facts, { select: 'id version' }));
    const step = { measure: made.id, version: 1, to: 'ONGOING', on: '2026-02-01' };
    done(await theirs.mutate('moveMeasure', step, { select: 'id' }));
    expect(await isStale(made)).toBe(false);
    const set = (days: number, by: Actor) => by.mutate('changeStaleAfterDays', { network: other.id, days });
    expectProblem(await set(28, coordinator), 'FORBIDDEN');
    expect(expectProblem(await set(0, theirs), 'INVALID', 'TOO_SMALL').path).toEqual(['days']);
    expect(done(await set(28, theirs)).staleAfterDays).toBe(28);
    expect(await isStale(made)).toBe(true);
    done(await set(29, theirs));
    expect(await isStale(made)).toBe(false);
  });
});
