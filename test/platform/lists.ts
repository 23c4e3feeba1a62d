// Every list with pages that the schema has, found by asking it, and what stands behind each of them for a story.
import { newId } from '@saman/kernel';
import { WebhookDelivery } from '@saman/notifications';
import { Membership } from '@saman/organisations';
import { system } from '@saman/platform';
import { getNamedType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import sql from 'sql-template-tag';
import { done, type Made, network, type TestApp, type Town } from '../kit/index.js';

/** A field that gives pages, e.g. Campaign.needs. */
export interface PagedList {
  readonly name: string;
  readonly parent: string;
  readonly field: string;
  /** Type of what is listed. */
  readonly node: string;
  /** How a page begins: after an opaque cursor, or after a number. */
  readonly after: 'String' | 'Int';
}

/** Lists with an argument `first`; one with another required argument than these cannot be asked. */
const REQUIRED: Record<string, string> = { from: '"2026-01-01T00:00:00Z"', words: '"Finn meg"' };

export function listsOf(schema: GraphQLSchema): PagedList[] {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  return types.flatMap((type) =>
    Object.values(type.getFields()).flatMap(({ name, args, type: result }): PagedList[] => {
      if (!args.some((argument) => argument.name === 'first')) return [];
      const after = args.find((argument) => argument.name === 'after')?.type.toString() === 'Int' ? 'Int' : 'String';
      const connection = getNamedType(result);
      const nodes = isObjectType(connection) ? connection.getFields().nodes?.type : undefined;
      const node = nodes ? getNamedType(nodes).name : '';
      return [{ name: `${type.name}.${name}`, parent: type.name, field: name, node, after }];
    }),
  );
}

/** The query for a page of a list of `stage`; `$first` and `$after` are its variables, and the list is called `list`. */
export function pageQuery(
  { parent, field, after }: PagedList,
  schema: GraphQLSchema,
  stage: Stage,
  select: string,
): string {
  const type = schema.getType(parent);
  const args = isObjectType(type) ? (type.getFields()[field]?.args ?? []) : [];
  const required = args
    .filter((argument) => isNonNullType(argument.type))
    .map(({ name }) => `${name}: ${REQUIRED[name] ?? 'null'}`);
  const list = `list: ${field}(${['first: $first, after: $after', ...required].join(', ')}) { ${select} }`;
  const way = stage.ways[parent];
  if (way === undefined) throw new Error(`no way leads to a ${parent}`);
  return `query ($first: Int, $after: ${after}) { ${way.replace('*', list)} }`;
}

/** One of each thing that has lists, and how a further row comes into each list. */
export interface Stage {
  readonly town: Town;
  /** How a thing of the type is reached: `*` stands for its field. */
  readonly ways: Readonly<Record<string, string>>;
  readonly add: Readonly<Record<string, () => Promise<unknown>>>;
}

export async function stageIn(app: TestApp): Promise<Stage> {
  const town = await network(app);
  const { set } = town;
  const startsAt = soon(town);
  const campaign = await set.campaign();
  const activity = await set.activity({ startsAt });
  const series = await set.activity({ startsAt, recurrence: 'FREQ=DAILY;COUNT=8' });
  const need = await set.need({ activity, quantity: 1_000 });
  const webhook = await webhookOf(town);
  const plan = await set.plan();
  const goal = await firstGoal(town, plan);
  const measure = await set.measure({ of: plan, goal, recurrence: 'FREQ=MONTHLY;COUNT=8' });
  const mandate = await set.mandate({ plan });
  const parents = { town, campaign, activity, series, need, webhook, plan, goal, measure, mandate };
  const add = [ofTown, ofPlans, ofMeasures, ofMandates, ofGifts].map((adders) => adders(parents));
  return { town, ways: waysTo(parents), add: Object.assign({}, ...add) as Stage['add'] };
}

type Named = 'campaign' | 'activity' | 'series' | 'need' | 'webhook' | 'plan' | 'goal' | 'measure' | 'mandate';
type Parents = Record<Named, Made> & { town: Town };

const waysTo = ({ town, campaign, series, need, webhook, ...parents }: Parents): Stage['ways'] => ({
  Query: '*',
  Network: `network(slug: "${town.slug}") { * }`,
  Organisation: `organisation(id: "${town.club.id}") { * }`,
  Campaign: `campaign(id: "${campaign.id}") { * }`,
  Activity: `activity(id: "${series.id}") { * }`,
  Occurrence: `activity(id: "${series.id}") { occurrences(first: 1) { nodes { * } } }`,
  Need: `need(id: "${need.id}") { * }`,
  Plan: `plan(id: "${parents.plan.id}") { * }`,
  Goal: `goal(id: "${parents.goal.id}") { * }`,
  Measure: `measure(id: "${parents.measure.id}") { * }`,
  Mandate: `mandate(id: "${parents.mandate.id}") { * }`,
  Webhook: `webhook(id: "${webhook.id}") { * }`,
});

const soon = ({ app }: Town): Date => new Date(app.clock.now().getTime() + 86_400_000);

const ofTown = ({ town, campaign, webhook }: Parents): Stage['add'] => ({
  'Query.networks': () => network(town.app),
  'Network.memberships': () => town.member('VOLUNTARY', 'CULTURE_AND_SPORT'),
  'Organisation.memberships': () => joinAnother(town),
  'Network.campaigns': () => town.set.campaign(),
  'Network.activities': () => town.set.activity({ startsAt: soon(town) }),
  'Network.occurrences': () => town.set.activity({ startsAt: soon(town) }),
  'Network.needs': () => town.set.need({ campaign }),
  'Network.events': () => town.set.campaign(),
  'Network.search': () => town.set.campaign({ title: 'Finn meg' }),
  'Webhook.deliveries': () => delivered(town, webhook),
});

const ofPlans = ({ town: { set }, plan }: Parents): Stage['add'] => ({
  'Network.plans': () => set.plan(),
  'Plan.children': () => set.plan({ level: 'THEMATIC_PLAN', status: 'DRAFT', parent: plan }),
});

const score = { value: 3, reason: 'Mange har nytte av det.' };
const priority = { benefit: score, severity: score, resourceUse: { time: 3, money: 3, staff: 3, reason: 'I drift.' } };

const ofMeasures = ({ town, plan, goal, measure }: Parents): Stage['add'] => {
  const { set, coordinator } = town;
  const tell = async (deed: string, what: object) =>
    done(await coordinator.mutate(deed, { measure: measure.id, ...what }, { select: 'id' }));
  const aims = { goals: [goal.id], measures: [measure.id] };
  const campaign = async (deed: string, what: object) => {
    const { id, version } = await set.campaign();
    done(await coordinator.mutate(deed, { campaign: id, version, ...what }));
  };
  const activity = async () => {
    const { id, version } = await set.activity({ startsAt: soon(town) });
    done(await coordinator.mutate('setActivityAims', { activity: id, version, ...aims }));
  };
  return {
    'Plan.measures': () => set.measure({ of: plan }),
    'Goal.measures': () => set.measure({ of: plan, goal }),
    // a measure is due as often as it is: what comes is another one
    'Measure.due': () => set.measure({ of: plan, recurrence: 'FREQ=YEARLY;COUNT=1' }),
    'Network.dueMeasures': () => set.measure({ of: plan, recurrence: 'FREQ=YEARLY;COUNT=1' }),
    'Measure.done': () => tell('recordDone', { done: { doneOn: '2026-01-01' } }),
    'Measure.notes': () => tell('noteProgress', { note: { notedOn: '2026-01-01', text: 'Det går.' } }),
    'Network.ranking': () => campaign('prioritiseCampaign', { priority }),
    'Goal.campaigns': () => campaign('setCampaignAims', aims),
    'Measure.campaigns': () => campaign('setCampaignAims', aims),
    'Goal.activities': activity,
    'Measure.activities': activity,
  };
};

const ofGifts = ({ town, campaign, series, need }: Parents): Stage['add'] => ({
  'Campaign.activities': () => town.set.activity({ organiser: town.health, campaign }),
  'Campaign.needs': () => town.set.need({ campaign }),
  'Network.contributions': () => town.set.contribution({ campaign }),
  'Campaign.contributions': () => town.set.contribution({ campaign }),
  'Activity.needs': () => town.set.need({ activity: series }),
  // a series is as long as it is: what comes is another one
  'Activity.occurrences': () => town.set.activity({ startsAt: soon(town), recurrence: 'FREQ=DAILY;COUNT=2' }),
  'Occurrence.needs': () => town.set.need({ activity: series, eachOccurrence: true }),
  'Need.contributions': () => town.set.contribution({ need }),
});

const ofMandates = ({ town, plan, mandate }: Parents): Stage['add'] => ({
  'Network.mandates': () => town.set.mandate({ plan }),
  'Plan.mandates': () => town.set.mandate({ plan }),
  'Mandate.evidence': () => town.set.evidence(),
  'Mandate.campaigns': async () => linked(town, 'campaign', await town.set.campaign(), mandate),
  'Mandate.activities': async () =>
    linked(town, 'activity', await town.set.activity({ startsAt: soon(town) }), mandate),
});

/** The campaign or activity is for the mandate. */
async function linked(
  { coordinator }: Town,
  what: 'campaign' | 'activity',
  { id, version }: Made,
  mandate: Made,
): Promise<void> {
  const deed = what === 'campaign' ? 'setCampaignMandates' : 'setActivityMandates';
  done(await coordinator.mutate(deed, { [what]: id, version, mandates: [mandate.id] }));
}

/** The club becomes a member of another network. */
async function joinAnother({ app, club }: Town): Promise<void> {
  const ids = { id: newId(), networkId: (await network(app)).id, organisationId: club.id };
  const facts = { kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT', status: 'ACTIVE', since: '2026-01-01' } as const;
  await app.database.write(system, (tx) => tx.manager.insert(Membership, { ...ids, ...facts }));
}

async function firstGoal({ coordinator }: Town, { id }: Made): Promise<Made> {
  const query = 'query ($id: ID!) { plan(id: $id) { goals { id version } } }';
  const { plan } = await coordinator.query<{ plan: { goals: Made[] } }>(query, { id });
  const [goal] = plan.goals;
  if (!goal) throw new Error('the plan has no goal');
  return goal;
}

/** The coordinator's, for a kind of event that does not happen here by itself. */
async function webhookOf({ id, coordinator }: Town): Promise<Made> {
  const webhook = { url: 'http://hooks.example.org/', kinds: ['NETWORK_CHANGED'] };
  return done(await coordinator.mutate('createWebhook', { network: id, webhook }));
}

/** Something new, as if the webhook had been told of it. */
async function delivered(town: Town, webhook: Made): Promise<void> {
  await town.set.campaign();
  const facts = { id: newId(), webhookId: webhook.id, networkId: town.id, createdAt: new Date() };
  const sequence = await town.lastSequence();
  await town.app.database.write(system, (tx) =>
    tx.manager.insert(WebhookDelivery, { ...facts, sequence, status: 'DELIVERED' }),
  );
}

/** Makes what lists are sorted by equal, so that only ids tell rows apart. */
export async function levelSortKeys(app: TestApp): Promise<void> {
  await app.database.write(system, async (tx) => {
    await tx.query(sql`UPDATE campaign SET created_at = '2026-01-01'`);
    await tx.query(sql`UPDATE plan SET created_at = '2026-01-01'`);
    await tx.query(sql`UPDATE measure SET position = 1`);
    await tx.query(sql`UPDATE activity SET created_at = '2026-01-01'`);
    await tx.query(sql`UPDATE contribution SET pledged_at = '2026-01-01'`);
    await tx.query(sql`UPDATE network SET name = 'Nettverket'`);
  });
}
