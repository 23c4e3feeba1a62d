// Something of every type and visibility, and who may see it.
import { CampaignPartners } from '@saman/campaigns';
import { newId } from '@saman/kernel';
import { done, type Made, viewerOf } from '../kit/index.js';
import { insiders, peopleOf, type Role, ROLES, type Stage, viewersOf } from './cast.js';
import { VISIBILITIES, type Visibility } from './deed-row.js';
import { membership, unjoined } from './settings.js';

export type ThingType =
  | 'Network'
  | 'Organisation'
  | 'Membership'
  | 'Plan'
  | 'Goal'
  | 'GoalArea'
  | 'Measure'
  | 'Process'
  | 'Milestone'
  | 'ProcessTemplate'
  | 'Mandate'
  | 'Evidence'
  | 'Campaign'
  | 'Activity'
  | 'Occurrence'
  | 'Need'
  | 'Contribution';

export class World {
  /** By type, in the order they were made. */
  readonly things = new Map<ThingType, string[]>();
  /** The activity of each occurrence. */
  readonly activityOf = new Map<string, string>();
  /** The plan of each goal area. */
  readonly planOf = new Map<string, string>();
  /** The process of each milestone. */
  readonly processOf = new Map<string, string>();
  /** Who sees the contact of an organisation or activity. */
  readonly contactSeenBy = new Map<string, readonly Role[]>();
  /** Who belongs to an organisation. */
  readonly peopleOf = new Map<string, readonly Role[]>();
  private readonly sight = new Map<string, readonly Role[]>();

  constructor(readonly stage: Stage) {}

  put<Thing extends { id: string }>(type: ThingType, thing: Thing, seenBy: readonly Role[]): Thing {
    this.things.set(type, [...(this.things.get(type) ?? []), thing.id]);
    this.sight.set(thing.id, seenBy);
    return thing;
  }

  /** Who sees a thing by itself. */
  seenBy(id: string): readonly Role[] {
    const roles = this.sight.get(id);
    if (!roles) throw new Error(`nobody has said who sees ${id}`);
    return roles;
  }
}

export async function world(stage: Stage): Promise<World> {
  const made = new World(stage);
  made.put('Network', stage.town, ROLES);
  await organisations(made);
  await newcomers(made);
  await plans(made);
  for (const visibility of VISIBILITIES) await campaign(made, visibility);
  for (const visibility of VISIBILITIES) await activity(made, visibility);
  const hidden = await stage.town.set.campaign({ visibility: 'NETWORK', title: 'Ikkje for alle' });
  made.put('Campaign', hidden, insiders);
  await activity(made, 'PUBLIC', { campaign: hidden.id, contact: { name: 'Kari', isPublic: true } });
  return made;
}

async function organisations(made: World): Promise<void> {
  const { stage } = made;
  const { town, elsewhere, former } = stage;
  const others = [...peopleOf('elsewhere'), 'elsewhere COORDINATOR', 'elsewhere OBSERVER'] as const;
  for (const [member, side] of [
    [town.health, 'owner'],
    [town.club, 'other'],
    [town.company, 'giver'],
  ] as const) {
    made.put('Membership', { id: member.membershipId }, ROLES);
    organisation(made, member, { seenBy: ROLES, contact: insiders, people: peopleOf(side) });
  }
  organisation(made, elsewhere.club, { seenBy: ROLES, contact: others, people: peopleOf('elsewhere') });
  const alone = peopleOf('owner');
  organisation(made, await unjoined(stage, 'owner'), { seenBy: alone, contact: alone, people: alone });
  const left = [...insiders, 'former EDITOR'] as const;
  made.put('Membership', { id: former.membershipId }, left);
  organisation(made, former, { seenBy: left, contact: ['former EDITOR'], people: ['former EDITOR'] });
  await giveContact(stage, 'owner ADMIN', town.health.id);
  await giveContact(stage, 'elsewhere ADMIN', elsewhere.club.id);
  const email = () => `${newId()}@example.org`;
  const invited = { organisation: town.health.id, email: email(), role: 'EDITOR' };
  done(await stage.cast['owner ADMIN'].mutate('invitePerson', invited));
  done(await town.coordinator.mutate('nameObserver', { network: town.id, email: email() }));
}

/** Organisations that ask, or are asked, to join. */
async function newcomers(made: World): Promise<void> {
  const { stage } = made;
  const applied = await membership(stage, 'APPLIED', 'elsewhere');
  const applicants = [...insiders, ...peopleOf('elsewhere')];
  made.put('Membership', applied, applicants);
  // the coordinator must be able to reach who asks
  const reached = ['coordinator', ...peopleOf('elsewhere')] as const;
  organisation(
    made,
    { id: applied.organisation },
    { seenBy: applicants, contact: reached, people: peopleOf('elsewhere') },
  );
  const invited = made.put('Membership', await membership(stage, 'INVITED'), insiders);
  organisation(made, { id: invited.organisation }, { seenBy: insiders, contact: [], people: [] });
  await giveContact(stage, 'elsewhere ADMIN', applied.organisation);
}

function organisation(
  made: World,
  { id }: { id: string },
  to: { seenBy: readonly Role[]; contact: readonly Role[]; people: readonly Role[] },
): void {
  made.put('Organisation', { id }, to.seenBy);
  made.contactSeenBy.set(id, to.contact);
  made.peopleOf.set(id, to.people);
}

async function giveContact({ cast }: Stage, admin: Role, organisation: string): Promise<void> {
  const changes = { contact: { name: 'Ola', phone: '+47 56 00 00 00' } };
  done(await cast[admin].mutate('changeOrganisation', { organisation, version: 1, changes }));
}

/** Plans that everybody sees, and drafts, also such as are new editions of a plan or stand under one that everybody sees. */
async function plans(made: World): Promise<void> {
  const { set } = made.stage.town;
  const strategy = await set.plan({ status: 'UNDER_REVISION' });
  for (const id of await planWithEditions(made, strategy)) await plan(made, id);
  const under = { level: 'THEMATIC_PLAN', parent: strategy } as const;
  for (const status of ['IN_HEARING', 'DRAFT', 'ABANDONED'] as const)
    await plan(made, await set.plan({ ...under, status }));
  const draft = await set.plan({ status: 'DRAFT' });
  await plan(made, draft);
  await process(made, draft, viewersOf.DRAFT);
  await process(made, strategy, ROLES);
  for (const one of await planWithEditions(made, await set.plan({ status: 'REPLACED' }))) await plan(made, one);
}

async function planWithEditions({ stage }: World, { id }: Made): Promise<Made[]> {
  const seen = await stage.town.coordinator.query<{ plan: { editions: Made[] } }>(
    'query ($id: ID!) { plan(id: $id) { editions { id version } } }',
    { id },
  );
  return seen.plan.editions;
}

/** A plan's way, with a meeting that has a deadline, seen by those who see an edition of the plan. */
export async function process(made: World, of: Pick<Made, 'id'>, seenBy: readonly Role[]): Promise<string> {
  const { coordinator, set } = made.stage.town;
  const { id, template } = made.put('Process', await set.process(of), seenBy);
  made.put('ProcessTemplate', template, insiders);
  const meeting = { kind: 'MEETING', title: 'Heradsstyret', plannedOn: '2025-11-13' };
  done(await coordinator.mutate('addMilestone', { process: id, milestone: meeting }));
  const { process: seen } = await coordinator.query<{ process: { milestones: Made[] } }>(
    'query ($id: ID!) { process(id: $id) { milestones { id version } } }',
    { id },
  );
  for (const milestone of seen.milestones) {
    made.put('Milestone', milestone, seenBy);
    made.processOf.set(milestone.id, id);
  }
  return id;
}

/** An edition with what is in it. */
export async function plan(made: World, { id }: Pick<Made, 'id'>): Promise<void> {
  const { plan: seen } = await made.stage.town.coordinator.query<{
    plan: { status: string; goals: Made[]; goalAreas: Made[] };
  }>('query ($id: ID!) { plan(id: $id) { status goals { id version } goalAreas { id version } } }', { id });
  const seenBy = viewersOf[['DRAFT', 'ABANDONED'].includes(seen.status) ? 'DRAFT' : 'PUBLIC'];
  made.put('Plan', { id }, seenBy);
  for (const goal of seen.goals) made.put('Goal', goal, seenBy);
  for (const area of seen.goalAreas) {
    made.put('GoalArea', area, seenBy);
    made.planOf.set(area.id, id);
  }
}

async function campaign(made: World, visibility: Visibility): Promise<void> {
  const { town, app } = made.stage;
  const partners = visibility === 'DRAFT' ? [] : [town.company];
  const one = made.put('Campaign', await town.set.campaign({ visibility, partners }), viewersOf[visibility]);
  if (visibility !== 'DRAFT') {
    const viewer = await viewerOf(app, town.coordinator);
    await app.get(CampaignPartners).invite(viewer, one.id, town.club.id);
  }
  await needed(made, { campaign: one.id }, visibility);
}

async function activity(made: World, visibility: Visibility, facts: object = {}): Promise<void> {
  const { town } = made.stage;
  const contact = { name: 'Ola', email: 'ola@example.org' };
  const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
  const input = { title: 'Kveldstur', description: 'Ut på tur.', visibility, contact, ...times, ...facts };
  const args = { network: town.id, organisation: town.health.id, activity: input };
  const select = 'id version contact { isPublic } occurrences { nodes { id } }';
  const one = made.put(
    'Activity',
    done(await town.coordinator.mutate('registerActivity', args, { select })),
    viewersOf[visibility],
  );
  const { isPublic } = one.contact as { isPublic: boolean };
  made.contactSeenBy.set(one.id, isPublic ? ROLES : insiders);
  for (const occurrence of (one.occurrences as { nodes: { id: string }[] }).nodes) {
    made.put('Occurrence', occurrence, viewersOf[visibility]);
    made.activityOf.set(occurrence.id, one.id);
    await needed(made, { occurrence: occurrence.id }, visibility);
  }
  await needed(made, { activity: one.id }, visibility);
}

/** A need, and something that is given to it. */
async function needed(
  made: World,
  of: { campaign: string } | { activity: string } | { occurrence: string },
  visibility: Visibility,
): Promise<void> {
  const { town } = made.stage;
  const need = { ...of, title: 'Termosar', kind: 'EQUIPMENT', quantity: 5 };
  const opened = made.put('Need', done(await town.coordinator.mutate('openNeed', { need })), viewersOf[visibility]);
  const seers = viewersOf[visibility].filter((role) => insiders.includes(role));
  const contribution = { need: opened.id, quantity: 2, note: 'Dei står i boda.' };
  const pledge = () => town.coordinator.mutate('pledgeContribution', { organisation: town.company.id, contribution });
  made.put('Contribution', done(await pledge()), seers);
  const declined = made.put('Contribution', done(await pledge()), seers);
  const args = { contribution: declined.id, version: 1, reason: 'Vi har nok.' };
  done(await town.coordinator.mutate('declineContribution', args));
}
