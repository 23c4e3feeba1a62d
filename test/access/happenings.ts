// Everything that the log can tell of, at things of every visibility.
import { type Actor, done, type Made, type Thing } from '../kit/index.js';
import { insiders, peopleOf, type Role, ROLES, viewersOf } from './cast.js';
import { VISIBILITIES, type Visibility } from './deed-row.js';
import { giftsTo, recorded } from './mandate-world.js';
import { measuresHappen } from './measures-world.js';
import { plan, process, type World } from './world.js';

const does = async (actor: Actor, deed: string, args: object): Promise<Thing> => done(await actor.mutate(deed, args));

/** At every visibility a campaign from its proposal to its end, and what belongs to it; memberships that come and go. */
export async function happen(made: World): Promise<void> {
  for (const visibility of VISIBILITIES) {
    await campaigns(made, visibility);
    await gifts(made, visibility);
    await activities(made, visibility);
    if (visibility !== 'DRAFT') await partners(made, visibility);
  }
  for (const isAdopted of [true, false]) await plans(made, isAdopted);
  for (const status of ['ADOPTED', 'DRAFT'] as const) await processes(made, status);
  await mandates(made);
  await measuresHappen(made);
  await memberships(made);
  await recorded(made);
  const { town, cast } = made.stage;
  await does(cast.coordinator, 'changeNetwork', { network: town.id, changes: { crossSectorSectors: 3 } });
}

const sightOfGifts = (visibility: Visibility): readonly Role[] =>
  viewersOf[visibility].filter((role) => insiders.includes(role));

const newCampaign = async (made: World, visibility: Visibility, status?: 'EVALUATED'): Promise<Made> => {
  const wishes = status ? { visibility, status } : { visibility };
  return made.put('Campaign', await made.stage.town.set.campaign(wishes), viewersOf[visibility]);
};

async function campaigns(made: World, visibility: Visibility): Promise<void> {
  const { coordinator } = made.stage.cast;
  await newCampaign(made, visibility, 'EVALUATED');
  const { id, version } = await newCampaign(made, visibility);
  await need(made, visibility, { campaign: id });
  await does(coordinator, 'changeCampaign', { campaign: id, version, changes: { title: 'Ny tittel' } });
  await does(coordinator, 'moveCampaign', { campaign: id, version: version + 1, to: 'CANCELLED', reason: 'Storm' });
}

/** A need of which half is promised. */
async function need(made: World, visibility: Visibility, of: object): Promise<{ need: Thing; gift: Thing }> {
  const { cast, town } = made.stage;
  const input = { ...of, title: 'Termosar', kind: 'EQUIPMENT', quantity: 2 };
  const opened = made.put('Need', await does(cast.coordinator, 'openNeed', { need: input }), viewersOf[visibility]);
  const contribution = { need: opened.id, quantity: 1, note: 'Dei står i boda.' };
  const gift = await does(cast.coordinator, 'pledgeContribution', { organisation: town.company.id, contribution });
  return { need: opened, gift: made.put('Contribution', gift, sightOfGifts(visibility)) };
}

async function gifts(made: World, visibility: Visibility): Promise<void> {
  const { coordinator } = made.stage.cast;
  const campaign = await newCampaign(made, visibility);
  const { need: lacking, gift } = await need(made, visibility, { campaign: campaign.id });
  const contribution = gift.id;
  await does(coordinator, 'changeContribution', { contribution, version: 1, quantity: 2 });
  await does(coordinator, 'confirmContribution', { contribution, version: 2 });
  await does(coordinator, 'declineContribution', { contribution, version: 3, reason: 'Vi har nok' });
  await does(coordinator, 'changeNeed', { need: lacking.id, version: 1, changes: { title: 'Koppar' } });
  const other = await need(made, visibility, { campaign: campaign.id });
  const delivered = { contribution: other.gift.id, version: 2, deliveredOn: '2026-01-01' };
  await does(coordinator, 'confirmContribution', { contribution: other.gift.id, version: 1 });
  await does(coordinator, 'remind', { contribution: other.gift.id });
  await does(coordinator, 'deliverContribution', delivered);
}

async function activities(made: World, visibility: Visibility): Promise<void> {
  const { town, cast } = made.stage;
  const organiser = town.health;
  const startsAt = new Date(made.stage.app.clock.now().getTime() - 3 * 3_600_000);
  const tour = await town.set.activity({ organiser, visibility, startsAt, recurrence: 'FREQ=DAILY;COUNT=2' });
  made.put('Activity', tour, viewersOf[visibility]);
  const { activity } = await cast.coordinator.query<{ activity: { occurrences: { nodes: Made[] } } }>(
    'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id version } } } }',
    { id: tour.id },
  );
  for (const occurrence of activity.occurrences.nodes) made.put('Occurrence', occurrence, viewersOf[visibility]);
  const [begun, coming] = activity.occurrences.nodes;
  const counts = { participants: 14, volunteers: 3, hours: 7.5 };
  await does(cast.coordinator, 'noteAttendance', { occurrence: begun?.id, ...counts });
  await does(cast.coordinator, 'cancelOccurrence', { occurrence: coming?.id, version: 1, reason: 'Storm' });
  await does(cast.coordinator, 'changeActivity', { activity: tour.id, version: 1, changes: { title: 'Morgontur' } });
  await does(cast.coordinator, 'cancelActivity', { activity: tour.id, version: 2, reason: 'Storm' });
}

/** A plan with all that can happen to one: an edition that is adopted and replaced, or a draft that comes to nothing. */
async function plans(made: World, isAdopted: boolean): Promise<void> {
  const { town, cast } = made.stage;
  const { coordinator } = cast;
  const { id, version } = await town.set.plan({ status: 'DRAFT' });
  const { id: area } = await does(coordinator, 'addGoalArea', { plan: id, area: { title: 'Førebygging' } });
  await does(coordinator, 'changeGoalArea', { area, version: 1, changes: { title: 'Tidleg innsats' } });
  await does(coordinator, 'dropGoalArea', { area, version: 2 });
  const goal = await does(coordinator, 'addGoal', { plan: id, goal: { title: 'Færre fell' } });
  await does(coordinator, 'changeGoal', { goal: goal.id, version: 1, changes: { number: '9' } });
  const other = await does(coordinator, 'addGoal', { plan: id, goal: { title: 'Feil mål' } });
  await does(coordinator, 'dropGoal', { goal: other.id, version: 1 });
  await does(coordinator, 'changePlan', { plan: id, version, changes: { title: 'Ny tittel' } });
  await does(coordinator, 'sendPlanToHearing', { plan: id, version: 2 });
  await does(coordinator, 'takePlanBack', { plan: id, version: 3 });
  const editions = isAdopted ? [id, await adoptTwice(made, id)] : [id];
  if (!isAdopted) await does(coordinator, 'abandonPlan', { plan: id, version: 4, reason: 'Ikkje no' });
  for (const edition of editions) await plan(made, { id: edition });
  // written and thrown away while it was a draft: adoption publishes the plan, not what was left out of it
  made.put('Goal', other, viewersOf.DRAFT);
  const level = { network: town.id, level: 'MEASURE', version: isAdopted ? 1 : 2 };
  await does(coordinator, 'changePlanLevel', { ...level, changes: { reviseEveryYears: isAdopted ? 2 : 1 } });
}

/** A plan's way with all that can happen on it. */
async function processes(made: World, status: 'ADOPTED' | 'DRAFT'): Promise<void> {
  const { cast, town } = made.stage;
  const { coordinator } = cast;
  const planned = await town.set.plan({ status });
  await plan(made, planned);
  const id = await process(made, planned, status === 'DRAFT' ? viewersOf.DRAFT : ROLES);
  const { process: seen } = await coordinator.query<{
    process: { phases: Made[]; milestones: (Made & { kind: string })[] };
  }>('query ($id: ID!) { process(id: $id) { phases { id } milestones { id version kind } } }', { id });
  const of = (kind: string) => seen.milestones.find((milestone) => milestone.kind === kind)?.id;
  await does(coordinator, 'setPhaseDays', { phase: seen.phases[0]?.id, days: { startsOn: '2025-01-01' } });
  await does(coordinator, 'changeMilestone', {
    milestone: of('MEETING'),
    version: 1,
    changes: { plannedOn: '2025-11-20' },
  });
  await does(coordinator, 'reachMilestone', { milestone: of('GATE'), version: 1, on: '2025-01-15' });
  await does(coordinator, 'dropMilestone', { milestone: of('MEETING'), version: 2 });
  const template = made.put('ProcessTemplate', await town.set.processTemplate(), insiders);
  const changes = { title: 'Revisjon, kort', phases: [{ title: 'Alt' }] };
  await does(coordinator, 'changeProcessTemplate', { template: template.id, version: 1, changes });
}

/** Mandates that come, change and go; what is linked to them; evidence that is set aside and reinstated. */
async function mandates(made: World): Promise<void> {
  const { town, cast } = made.stage;
  const { coordinator } = cast;
  for (const visibility of VISIBILITIES) {
    const isDraft = visibility === 'DRAFT';
    const of = await town.set.plan({ status: isDraft ? 'DRAFT' : 'ADOPTED' });
    await plan(made, of);
    const { id } = made.put('Mandate', await town.set.mandate({ plan: of }), viewersOf[isDraft ? 'DRAFT' : 'PUBLIC']);
    await does(coordinator, 'changeMandate', { mandate: id, version: 1, changes: { dueOn: '2034-12-31' } });
    const campaign = await newCampaign(made, visibility);
    const linked = { campaign: campaign.id, version: campaign.version, mandates: [id] };
    await does(coordinator, 'setCampaignMandates', linked);
    const walk = await town.set.activity({ organiser: town.health, visibility });
    made.put('Activity', walk, viewersOf[visibility]);
    await does(coordinator, 'setActivityMandates', { activity: walk.id, version: 1, mandates: [id] });
    await does(coordinator, 'withdrawMandate', { mandate: id, version: 2, reason: 'Ikkje no' });
    if (!isDraft) await evidence(made, visibility);
  }
}

async function evidence(made: World, visibility: Visibility): Promise<void> {
  const { town, cast } = made.stage;
  const campaign = made.put('Campaign', await town.set.crossSectorCampaign({ visibility }), viewersOf[visibility]);
  await giftsTo(made, campaign, visibility);
  await does(cast.coordinator, 'moveCampaign', { campaign: campaign.id, version: campaign.version, to: 'COMPLETED' });
  const known = new Set(made.things.get('Evidence'));
  await recorded(made);
  const id = made.things.get('Evidence')?.find((one) => !known.has(one) && made.seenBy(one) === viewersOf[visibility]);
  await does(cast.coordinator, 'setEvidenceAside', { evidence: id, version: 1, reason: 'Feil' });
  await does(cast.coordinator, 'reinstateEvidence', { evidence: id, version: 2 });
}

async function adoptTwice({ stage: { cast } }: World, plan: string): Promise<string> {
  const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' };
  await does(cast.coordinator, 'decidePlan', { plan, version: 4, decision });
  const next = await does(cast.coordinator, 'revisePlan', { plan, version: 5, change: 'SMALL' });
  await does(cast.coordinator, 'decidePlan', { plan: next.id, version: 1, decision });
  return next.id;
}

async function partners(made: World, visibility: Visibility): Promise<void> {
  const { town, cast } = made.stage;
  const { id: campaign } = await newCampaign(made, visibility);
  for (const [organisation, accept] of [
    [town.club.id, false],
    [town.company.id, true],
  ] as const) {
    await does(cast.coordinator, 'invitePartner', { campaign, organisation });
    await does(cast.coordinator, 'answerInvitation', { campaign, organisation, accept });
  }
  await does(cast.coordinator, 'leaveCampaign', { campaign, organisation: town.company.id });
}

async function memberships(made: World): Promise<void> {
  const { town, elsewhere, cast } = made.stage;
  const concerned = [...insiders, ...peopleOf('elsewhere')];
  const request = { network: town.id, organisation: elsewhere.club.id };
  const asked = made.put('Membership', await does(cast['elsewhere ADMIN'], 'requestMembership', request), concerned);
  await does(cast.coordinator, 'answerMembership', { membership: asked.id, accept: false });
  await does(cast.coordinator, 'requestMembership', request);
  await does(cast['elsewhere ADMIN'], 'answerMembership', { membership: asked.id, accept: true });
  await does(cast.coordinator, 'changeMembership', { membership: asked.id, version: 4, sector: 'KNOWLEDGE' });
  await does(cast.coordinator, 'leaveNetwork', { membership: asked.id });
}

/** Something that all may see, so that everybody knows that they have seen what came before it. */
export async function end(made: World): Promise<string> {
  return made.put('Activity', await made.stage.town.set.activity(), ROLES).id;
}

/** A last deed at each thing: whoever follows sees it as whoever looks afterwards. */
export async function lastDeeds(made: World): Promise<void> {
  const { town, cast } = made.stage;
  for (const visibility of VISIBILITIES) {
    const { id, version } = await newCampaign(made, visibility);
    await does(cast.coordinator, 'changeCampaign', { campaign: id, version, changes: { title: 'Siste tittel' } });
    const tour = await town.set.activity({ organiser: town.health, visibility });
    made.put('Activity', tour, viewersOf[visibility]);
    await does(cast['owner ADMIN'], 'changeActivity', {
      activity: tour.id,
      version: 1,
      changes: { title: 'Siste tur' },
    });
    const of = { activity: tour.id, kind: 'EQUIPMENT', quantity: 1 };
    const lacking = await does(cast['owner ADMIN'], 'openNeed', { need: { ...of, title: 'Termosar' } });
    made.put('Need', lacking, viewersOf[visibility]);
    const promise = { organisation: town.company.id, contribution: { ...of, note: 'Dei står i boda.' } };
    made.put('Contribution', await does(cast.coordinator, 'pledgeContribution', promise), sightOfGifts(visibility));
  }
}
