// Measures from one edition of a plan to the next: carried forward, dropped with a reason, and how far they came meanwhile.
import { done, expectProblem, network, startApp, type Thing } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { THEME, Writing } from './writing.js';

const app = await startApp();
const town = await network(app);
const { coordinator, stranger } = await town.people();
const write = new Writing(town);
app.clock.set('2026-11-22T12:00:00+01:00');

afterEach(() => expectInvariants(town));

const DAYS = { startsOn: '2025-02-01', endsOn: '2026-12-31' };
const measure = async (plan: { id: string }, facts: object) =>
  done(
    await coordinator.mutate('addMeasure', { plan: plan.id, measure: { kind: 'MEASURE', title: 'Kurs', ...facts } }),
  );
const MEASURES = 'measures { nodes { id title status result goal { title } participants { id } version } }';
const measuresOf = async (plan: { id: string }) =>
  (await write.look<{ measures: { nodes: Thing[] } }>(plan, MEASURES, stranger)).measures.nodes;

/** A thematic plan with two goals and three measures that lacks nothing. */
async function complete() {
  const parent = await write.adopted();
  const plan = done(await write.draft({ ...THEME, parent: parent.id }));
  const kept = done(await write.addGoal(plan, { title: 'Sett', criteria: ['Alle er spurde'] }));
  const left = done(await write.addGoal(plan, { title: 'Høyrt', criteria: ['Alle har svart'] }));
  const course = await measure(plan, { ...DAYS, goal: kept.id, participants: [town.club.id] });
  const survey = await measure(plan, { title: 'Kartlegging', goal: left.id });
  const page = await measure(plan, { ...DAYS, title: 'Nettside', goal: left.id });
  return { plan, left, course, survey, page };
}

it('a plan with measures is adopted, revised and replaced, and its measures go along', async () => {
  const { plan, course, survey, page } = await complete();
  const gap = { missing: [{ requirement: 'MEASURE_TIMETABLE', goal: null, measure: { id: survey.id } }] };
  expect(await write.look(plan, 'missing { requirement goal { id } measure { id } }')).toEqual(gap);
  expectProblem(await write.decide(plan), 'INVALID', 'PLAN_INCOMPLETE');
  done(await coordinator.mutate('changeMeasure', { measure: survey.id, version: 1, changes: DAYS }));
  const adopted = done(await write.decide(plan));
  expect(await write.look(adopted, 'revision { dueOn }')).toEqual({ revision: { dueOn: '2027-11-13' } });

  const draft = done(await write.revise(adopted, 'SMALL'));
  expect(await write.look(draft, 'approval')).toEqual({ approval: 'NOTICE' });
  const { goals } = await write.look<{ goals: Thing[] }>(draft, 'goals { id version title }');
  const gone = goals.find(({ title }) => title === 'Høyrt') as Thing;
  done(await write.dropGoal(gone, 'Nådd.'));
  const seen = await write.look<{ measures: { nodes: Thing[] } }>(draft, MEASURES);
  const [, , dropped] = seen.measures.nodes as [Thing, Thing, Thing];
  expect(seen.measures.nodes).toMatchObject([
    { title: 'Kurs', goal: { title: 'Sett' }, participants: [{ id: town.club.id }] },
    { title: 'Kartlegging', goal: null, participants: [] },
    { title: 'Nettside', goal: null },
  ]);
  const drop = { measure: dropped.id, version: dropped.version };
  done(await coordinator.mutate('dropMeasure', { ...drop, reason: 'Erstatta av Heime.' }));

  // meanwhile the edition in force goes on
  const moved = { measure: course.id, version: 1, to: 'DONE', on: '2026-11-01', result: '40 har vore med' };
  done(await coordinator.mutate('moveMeasure', moved));
  const before = await measuresOf(adopted);
  const notice = { body: 'Utval for levekår', bodyKind: 'COMMITTEE', outcome: 'NOTED', decidedOn: '2026-11-20' };
  done(await write.decide(draft, notice));

  expect(await measuresOf(draft)).toMatchObject([
    { title: 'Kurs', status: 'DONE', result: '40 har vore med', goal: { title: 'Sett' } },
    { title: 'Kartlegging', status: 'PLANNED', goal: null },
  ]);
  expect(await measuresOf(adopted)).toEqual(before);
  expect(await write.look(draft, 'dropped { reason goal { title } measure { title } }', stranger)).toEqual({
    dropped: [
      { reason: 'Nådd.', goal: { title: 'Høyrt' }, measure: null },
      { reason: 'Erstatta av Heime.', goal: null, measure: { title: 'Nettside' } },
    ],
  });
  const late = await coordinator.mutate('changeMeasure', { measure: page.id, version: 1, changes: { title: 'Ny' } });
  expectProblem(late, 'WRONG_STATUS', 'PLAN_STATUS');
});

it('a specialist plan is revised in its thematic plan’s years', async () => {
  const { plan: theme, survey } = await complete();
  done(await coordinator.mutate('changeMeasure', { measure: survey.id, version: 1, changes: DAYS }));
  const facts = { ...THEME, level: 'SPECIALIST_PLAN', title: 'Demensplan', parent: theme.id, endsOn: '2035-12-31' };
  const field = done(await write.draft(facts));
  done(await write.addGoal(field, { criteria: ['Alle er spurde'] }));
  await measure(field, DAYS);
  const adopted = done(await write.decide(field, { decidedOn: '2026-03-01' }));
  const due = async () =>
    (await write.look<{ revision: { dueOn: string } }>(adopted, 'revision { dueOn }')).revision.dueOn;
  expect(await due()).toBe('2028-03-01');
  done(await write.decide(theme, { decidedOn: '2025-06-01' }));
  expect(await due()).toBe('2027-06-01');
  const { version } = await write.look<Thing>(theme, 'version');
  const revised = done(await write.revise({ id: theme.id, version }));
  done(await write.decide(revised, { decidedOn: '2026-10-01' }));
  expect(await due()).toBe('2027-06-01');
});
