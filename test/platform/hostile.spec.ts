// Whatever is sent, to any argument of anything, by anybody: data, problems, or an error with a code; never INTERNAL, never silence, never half a
// deed. HOSTILE_RUNS makes a longer run, HOSTILE_SEED another one.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { newId, rules } from '@saman/kernel';
import fc from 'fast-check';
import { buildSchema, getNamedType, type GraphQLArgument, isObjectType } from 'graphql';
import sql from 'sql-template-tag';
import { type Actor, documentOf, RequestError, startApp } from '../kit/index.js';
import { expectInvariants } from '../kit/invariants.js';
import { ENDLESS, Known, Values } from './hostile.values.js';
import { whatIsThere } from './hostile.things.js';
import { stageIn } from './lists.js';

const SEED = Number(process.env.HOSTILE_SEED ?? 2035);
/** Bursts for each deed and field. */
const RUNS = Number(process.env.HOSTILE_RUNS ?? 5);
const BURST = 8;
const PATIENCE_MS = 10_000;
/** They take away what the others need. */
const LAST = [
  ...['decidePlan', 'abandonPlan', 'dropGoal', 'dropGoalArea', 'dropMeasure', 'withdrawMandate'],
  ...['moveCampaign', 'closeNeed', 'withdrawContribution', 'declineContribution', 'cancelOccurrence', 'cancelActivity'],
  ...['removePerson', 'changeRole', 'dismissFromNetwork', 'leaveNetwork', 'signOut'],
];

const schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'));
const app = await startApp({ ownDatabase: true, environment: { TRUSTED_PROXIES: '1' } });
const [here, elsewhere] = [await stageIn(app), await stageIn(app)];
for (const add of Object.values(here.add)) await add();
const people = await here.town.people();
const passers = Object.entries(people) as [string, Actor][];
/** As last seen. */
const versions = new Map<string, number>();
const known: Record<string, string[]> = {
  ...(await whatIsThere(app, here.town, elsewhere.town)),
  person: passers.flatMap(([, { personId }]) => personId ?? []),
};

interface Operation {
  readonly name: string;
  readonly query: string;
  readonly args: readonly Pick<GraphQLArgument, 'name' | 'type'>[];
}

interface Sent {
  by: number;
  variables: Record<string, unknown>;
}

/** Every deed, every query, and every field with arguments below them. */
function operations(): Operation[] {
  const deeds = Object.values(schema.getMutationType()?.getFields() ?? {});
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  const asked = types.flatMap((type) => {
    const way = here.ways[type.name];
    if (!isObjectType(type) || way === undefined) return [];
    return Object.values(type.getFields()).flatMap(({ name, args, type: result }): Operation[] => {
      if (args.length === 0) return [];
      // of Query.campaign the `id` is a campaign's
      const variables = args.map((one) => ({ name: one.name === 'id' ? name : one.name, type: one.type }));
      const call = `${name}(${args.map((one, at) => `${one.name}: $${variables[at]?.name ?? ''}`).join(', ')})`;
      const head = variables.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ');
      const select = isObjectType(getNamedType(result)) ? '{ __typename }' : '';
      return [
        {
          name: `${type.name}.${name}`,
          query: `query (${head}) { ${way.replace('*', `${call} ${select}`)} }`,
          args: variables,
        },
      ];
    });
  });
  const done = deeds.map(({ name, args }): Operation => ({ name, query: documentOf(name), args }));
  const rank = ({ name }: Operation) => LAST.indexOf(name);
  return [...asked, ...done.toSorted((a, b) => rank(a) - rank(b))];
}

/** Puts what is there in place of what stands for it; the version is that of the thing that is named. */
function filledIn(variables: Record<string, unknown>): Record<string, unknown> {
  const values = filled(variables) as Record<string, unknown>;
  if (!(variables.version instanceof Known)) return values;
  const current = Object.values(values).flatMap((id) => versions.get(String(id)) ?? [])[0] ?? 1;
  return { ...values, version: variables.version.index % 10 === 0 ? current + 1 : current };
}

function filled(value: unknown): unknown {
  if (value instanceof Known) return fill(value);
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one)]));
}

function fill({ what, index }: Known): unknown {
  if (what === 'new') return newId();
  if (what === 'hours') return new Date(app.clock.now().getTime() + index * 3_600_000).toISOString();
  if (what === 'token') return /#token=(\S+)/.exec(app.outbox.at(-1 - (index % 5))?.text ?? '')?.[1] ?? '';
  const some = known[what] ?? Object.values(known).flat();
  return some[index % some.length] ?? '';
}

const passerBy = (index: number): Actor => passers[index]?.[1] ?? people.stranger;

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: unknown } }[];
}

async function send({ name, query }: Operation, { by, variables }: Sent): Promise<void> {
  const body = JSON.stringify({ query, variables: filledIn(variables) }).replaceAll(`"${ENDLESS}"`, '1e999');
  const { secret } = passerBy(by);
  const authorization: Record<string, string> = secret ? { authorization: `Bearer ${secret}` } : {};
  try {
    const response = await fetch(`${app.url}/graphql`, {
      ...{ method: 'POST', body, signal: AbortSignal.timeout(PATIENCE_MS) },
      // from ever new addresses, else those who guess are soon asked to wait
      headers: { 'content-type': 'application/json', 'x-forwarded-for': newId(), ...authorization },
    });
    check(name, (await response.json()) as Answer);
  } catch (error) {
    throw new Error(`sent as ${passers[by]?.[0] ?? ''}: ${body.slice(0, 2_000)}`, {
      cause: error,
    });
  }
}

/** Data, problems, or errors with a code; and what is new may be asked for later. */
function check(name: string, { data, errors }: Answer): void {
  for (const { message, extensions } of errors ?? []) {
    if (typeof extensions?.code !== 'string' || /INTERNAL/.test(extensions.code))
      throw new Error(`answered ${message}`);
  }
  if (!errors && !data) throw new Error('answered nothing');
  const payload = data?.[name] as Record<string, unknown> | boolean | null | undefined;
  if (typeof payload !== 'object' || payload === null || !('problems' in payload)) return;
  const { problems, ...rest } = payload as { problems: { rule: string; path: unknown }[] };
  for (const { rule, path } of problems) if (!(rule in rules) || !Array.isArray(path)) throw new Error(`named ${rule}`);
  for (const [what, thing] of Object.entries(rest)) {
    if (problems.length > 0 && thing !== null) throw new Error('both a thing and problems');
    if (thing === null || typeof thing !== 'object' || !('id' in thing)) continue;
    const { id, version = 1 } = thing as { id: string; version?: number };
    if (!versions.has(id)) known[what]?.push(id);
    versions.set(id, Math.max(version, versions.get(id) ?? 0));
  }
}

const settings = { seed: SEED, numRuns: RUNS, endOnFailure: true } as const;

const [COORDINATOR, VOLUNTEER, ADMIN] = [people.coordinator, people.volunteer, people.admin].map((one) =>
  passers.findIndex(([, actor]) => actor === one),
) as [number, number, number];

/** What several people send at once; those who may do much more often than others. */
function burst(args: Operation['args']): fc.Arbitrary<Sent[]> {
  const by = fc.oneof(fc.constant(COORDINATOR), fc.constantFrom(VOLUNTEER, ADMIN), fc.nat(passers.length - 1));
  const variables = fc.oneof(new Values(12).of(args), new Values(100).of(args));
  return fc.array(fc.record({ by, variables }), { minLength: BURST, maxLength: BURST });
}

describe(`hostile input, seed ${String(SEED)}`, () => {
  it('subscriptions', async () => {
    const [field] = Object.values(schema.getSubscriptionType()?.getFields() ?? {});
    const args = field?.args ?? [];
    const head = args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
    const call = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const query = `subscription (${head}) { ${field?.name ?? ''}(${call}) { sequence subject { __typename } } }`;
    await fc.assert(
      fc.asyncProperty(burst(args), async (all) => {
        await Promise.all(all.map((one) => follow(query, one)));
      }),
      settings,
    );
  });

  it.each(operations().map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_, operation) => {
      await fc.assert(
        fc.asyncProperty(burst(operation.args), async (all) => {
          await Promise.all(all.map((one) => send(operation, one)));
        }),
        settings,
      );
    },
    30_000 + RUNS * 2_000,
  );

  it('does nothing by halves', async () => {
    for (const { town } of [here, elsewhere]) await expectInvariants(town);
    const lost = await app.database.read(
      'lost',
      sql`SELECT e.network_id, e.sequence, e.kind FROM network_event e WHERE NOT EXISTS (
        SELECT FROM (SELECT id FROM network UNION ALL SELECT id FROM membership UNION ALL SELECT id FROM organisation
          UNION ALL SELECT id FROM plan UNION ALL SELECT id FROM goal UNION ALL SELECT id FROM measure
          UNION ALL SELECT id FROM process_template UNION ALL SELECT id FROM process UNION ALL SELECT id FROM milestone UNION ALL SELECT id FROM mandate UNION ALL SELECT id FROM evidence
          UNION ALL SELECT id FROM campaign UNION ALL SELECT id FROM activity UNION ALL SELECT id FROM occurrence
          UNION ALL SELECT id FROM need UNION ALL SELECT id FROM contribution) AS thing WHERE thing.id = e.subject_id)`,
    );
    expect(lost).toEqual([]);
    const gaps = await app.database.read(
      'gaps',
      sql`SELECT network_id FROM network_clock c WHERE last_sequence <> (SELECT count(*) FROM network_event e WHERE e.network_id = c.network_id)`,
    );
    expect(gaps).toEqual([]);
    const unborn = await app.database.read(
      'unborn',
      sql`SELECT id FROM (SELECT id, version FROM membership UNION ALL SELECT id, version FROM organisation UNION ALL SELECT id, version FROM plan
        UNION ALL SELECT id, version FROM mandate UNION ALL SELECT id, version FROM evidence UNION ALL SELECT id, version FROM goal UNION ALL SELECT id, version FROM measure UNION ALL SELECT id, version FROM goal_area UNION ALL SELECT id, version FROM campaign
        UNION ALL SELECT id, version FROM activity UNION ALL SELECT id, version FROM occurrence UNION ALL SELECT id, version FROM need
        UNION ALL SELECT id, version FROM contribution) AS thing WHERE version < 1`,
    );
    expect(unborn).toEqual([]);
  });
});

/** Subscribes, and leaves at the first event, the refusal, or when neither comes soon. */
async function follow(query: string, { by, variables }: Sent): Promise<void> {
  const watch = passerBy(by).subscribe(query, filledIn(variables));
  const soon = new Promise((resolve) => setTimeout(resolve, 150));
  try {
    await Promise.race([watch.next(), soon]);
  } catch (error) {
    // refused before it began, or by its first result
    const errors = error instanceof RequestError ? error.errors : Array.isArray(error) ? (error as object[]) : [{}];
    const codes = errors.map((one: { extensions?: { code?: unknown } }) => one.extensions?.code);
    if (codes.some((code) => typeof code !== 'string' || code === 'INTERNAL')) {
      throw new Error(`subscribed with ${JSON.stringify(filledIn(variables)).slice(0, 2_000)}: ${inspect(error)}`);
    }
  } finally {
    await watch.close();
  }
}
