// Mandates with what is linked to them, what they rest on, and who may see it.
import sql from 'sql-template-tag';
import { done, type Made } from '../kit/index.js';
import { insiders, type Role, ROLES, viewersOf } from './cast.js';
import { VISIBILITIES, type Visibility } from './deed-row.js';
import { plan, type World } from './world.js';

/** Mandates of a plan that everybody sees and of a draft, with a campaign and an activity of each visibility, and what they rest on. */
export async function mandates(made: World): Promise<void> {
  const { town, cast } = made.stage;
  const open = await mandate(made, await town.set.plan(), ROLES);
  const hidden = await mandate(made, await town.set.plan({ status: 'DRAFT' }), viewersOf.DRAFT);
  const both = { mandates: [open.id, hidden.id] };
  for (const visibility of VISIBILITIES) {
    const isDraft = visibility === 'DRAFT';
    const campaign = await (isDraft ? town.set.campaign({ visibility }) : town.set.crossSectorCampaign({ visibility }));
    made.put('Campaign', campaign, viewersOf[visibility]);
    await giftsTo(made, campaign, visibility);
    const walk = await town.set.activity({ organiser: town.health, visibility });
    await takesPlace(made, made.put('Activity', walk, viewersOf[visibility]), visibility);
    done(await cast.coordinator.mutate('setActivityMandates', { activity: walk.id, version: 1, ...both }));
    const linked = { campaign: campaign.id, version: campaign.version, ...both };
    const { version } = done(await cast.coordinator.mutate('setCampaignMandates', linked));
    if (isDraft) continue;
    done(await cast.coordinator.mutate('moveCampaign', { campaign: campaign.id, version, to: 'COMPLETED' }));
  }
  await recorded(made);
  const [one = ''] = made.things.get('Evidence') ?? [];
  done(await cast.coordinator.mutate('setEvidenceAside', { evidence: one, version: 1, reason: 'Talt to gonger.' }));
}

/** What was given to a campaign that others set up. */
export async function giftsTo(made: World, { id }: Made, visibility: Visibility): Promise<void> {
  const query = 'query ($id: ID!) { campaign(id: $id) { contributions { nodes { id } } } }';
  const { coordinator } = made.stage.cast;
  const { campaign: found } = await coordinator.query<{ campaign: { contributions: { nodes: { id: string }[] } } }>(
    query,
    { id },
  );
  const seers = viewersOf[visibility].filter((role) => insiders.includes(role));
  for (const gift of found.contributions.nodes) made.put('Contribution', gift, seers);
}

/** When an activity that others set up takes place. */
async function takesPlace(made: World, { id }: Made, visibility: Visibility): Promise<void> {
  const query = 'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id } } } }';
  const { coordinator } = made.stage.cast;
  const { activity: found } = await coordinator.query<{ activity: { occurrences: { nodes: { id: string }[] } } }>(
    query,
    { id },
  );
  for (const occurrence of found.occurrences.nodes) {
    made.put('Occurrence', occurrence, viewersOf[visibility]);
    made.activityOf.set(occurrence.id, id);
  }
}

/** A mandate, and the plan that gives it with what is in it. */
async function mandate(made: World, of: Made, seenBy: readonly Role[]): Promise<Made> {
  await plan(made, of);
  return made.put('Mandate', await made.stage.town.set.mandate({ plan: of }), seenBy);
}

/** Whatever has been recorded so far is seen like what it is about; what was adopted, done or established, by everybody. */
export async function recorded(made: World): Promise<void> {
  const { town, app } = made.stage;
  const found = await app.database.read<{ id: string; subject: string; isHidden: boolean }>(
    'recorded',
    sql`SELECT id, subject_id AS subject, subject_type IN ('Campaign', 'Milestone') AS "isHidden" FROM evidence
      WHERE network_id = ${town.id} ORDER BY id`,
  );
  const known = made.things.get('Evidence') ?? [];
  for (const { id, subject, isHidden } of found) {
    if (!known.includes(id)) made.put('Evidence', { id }, isHidden ? made.seenBy(subject) : ROLES);
  }
}
