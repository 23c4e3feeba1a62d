// Measures of plans that everybody sees and of drafts, how they go, and what is for them.
import { done, type Made, type Thing } from '../kit/index.js';
import { type Role, ROLES, viewersOf } from './cast.js';
import { VISIBILITIES } from './deed-row.js';
import { plan, type World } from './world.js';

const STATUSES = ['ADOPTED', 'DRAFT'] as const;
type Status = (typeof STATUSES)[number];

const score = { value: 4, reason: 'Mange har nytte av det.' };
const priority = { benefit: score, severity: score, resourceUse: { time: 1, money: 2, staff: 3, reason: 'Lite.' } };

const seers = (status: Status): readonly Role[] => (status === 'DRAFT' ? viewersOf.DRAFT : ROLES);

interface Planned {
  readonly measure: Made;
  readonly goal: Made;
}

/** What is there of measures, with what campaigns and activities of every visibility are for. */
export async function measures(made: World): Promise<void> {
  const open = await planned(made, 'ADOPTED');
  const hidden = await planned(made, 'DRAFT');
  const { coordinator } = made.stage.cast;
  const of = { measure: open.measure.id };
  done(await coordinator.mutate('noteProgress', { ...of, note: { notedOn: '2026-01-01', text: 'Det går.' } }));
  done(await coordinator.mutate('recordDone', { ...of, done: { doneOn: '2026-01-01' } }));
  for (const one of [open, hidden]) {
    done(await coordinator.mutate('prioritiseMeasure', { measure: one.measure.id, version: 1, priority }));
  }
  await aim(made, { goals: [open.goal.id, hidden.goal.id], measures: [open.measure.id, hidden.measure.id] });
}

/** All that can happen to measures, and to what campaigns and activities are for. */
export async function measuresHappen(made: World): Promise<void> {
  for (const status of STATUSES) {
    const { measure, goal } = await planned(made, status);
    await written(made, measure);
    if (status === 'ADOPTED') await told(made, measure);
    await aim(made, { goals: [goal.id], measures: [measure.id] });
  }
}

const does = async ({ stage }: World, deed: string, args: object): Promise<Thing> =>
  done(await stage.cast.coordinator.mutate(deed, args));

async function planned(made: World, status: Status): Promise<Planned> {
  const { set, company, coordinator } = made.stage.town;
  const of = await set.plan({ status });
  await plan(made, of);
  const { plan: found } = await coordinator.query<{ plan: { goals: Made[] } }>(
    'query ($id: ID!) { plan(id: $id) { goals { id version } } }',
    { id: of.id },
  );
  const [goal] = found.goals;
  if (!goal) throw new Error('the plan is empty');
  const measure = await set.measure({ of, goal, responsible: company, recurrence: 'FREQ=YEARLY' });
  const other = await set.measure({ of });
  await does(made, 'dropMeasure', { measure: other.id, version: 1 });
  // of what was dropped and never carried, the log tells those alone who see drafts
  made.put('Measure', other, viewersOf.DRAFT);
  return { goal, measure: made.put('Measure', measure, seers(status)) };
}

async function written(made: World, { id: measure }: Made): Promise<void> {
  await does(made, 'changeMeasure', { measure, version: 1, changes: { title: 'Ny tittel' } });
  await does(made, 'prioritiseMeasure', { measure, version: 2, priority });
}

async function told(made: World, { id: measure }: Made): Promise<void> {
  const move = (version: number, to: string, result?: string) =>
    does(made, 'moveMeasure', { measure, version, to, on: '2026-01-01', result });
  await move(3, 'ONGOING');
  await does(made, 'noteProgress', { measure, note: { notedOn: '2026-01-01', text: 'Det går.' } });
  await does(made, 'recordDone', { measure, done: { doneOn: '2026-01-01' } });
  await move(4, 'DONE', 'Gjort.');
  await move(5, 'ONGOING');
  await move(6, 'STOPPED', 'Ingen pengar.');
}

async function aim(made: World, aims: { goals: string[]; measures: string[] }): Promise<void> {
  const { set, health } = made.stage.town;
  for (const visibility of VISIBILITIES) {
    const campaign = made.put('Campaign', await set.campaign({ visibility }), viewersOf[visibility]);
    const { version } = await does(made, 'prioritiseCampaign', {
      campaign: campaign.id,
      version: campaign.version,
      priority,
    });
    await does(made, 'setCampaignAims', { campaign: campaign.id, version, ...aims });
    const activity = await set.activity({ organiser: health, visibility, recurrence: 'FREQ=DAILY;COUNT=1' });
    made.put('Activity', activity, viewersOf[visibility]);
    await occurrences(made, activity, viewersOf[visibility]);
    await does(made, 'setActivityAims', { activity: activity.id, version: 1, ...aims });
  }
}

async function occurrences(made: World, { id }: Made, seenBy: readonly Role[]): Promise<void> {
  const { activity } = await made.stage.town.coordinator.query<{ activity: { occurrences: { nodes: Made[] } } }>(
    'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id version } } } }',
    { id },
  );
  for (const occurrence of activity.occurrences.nodes) {
    made.put('Occurrence', occurrence, seenBy);
    made.activityOf.set(occurrence.id, id);
  }
}
