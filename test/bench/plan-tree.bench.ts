// The whole tree of a strategy in one query: how many statements, and how near to one statement written by hand.
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import type { Cluster } from './cluster.js';
import { type Finding, shown } from './finding.js';
import { medians, millisecondsOf } from './rounds.js';
import { EDITOR, networkId, organisationId, type Size } from './seed.js';
import { Server } from './server.js';
import { treeQuery } from './tree.query.js';

const size: Size = { networks: 1, organisations: 60, campaigns: 1, activities: 1, needs: 1, gifts: 1 };

/** As large as Sør-Varanger's strategic plan of 2020, with measures under each goal. */
const FULL = { areas: 3, goals: 13, strategies: 10, measures: 200 };
const SMALL = { areas: 1, goals: 2, strategies: 1, measures: 3 };

export async function planTree(cluster: Cluster): Promise<Finding[]> {
  const url = await cluster.filled(size);
  const [small, full] = [await grow(url, 1, SMALL), await grow(url, 2, FULL)];
  const [ours, floor] = await Promise.all([Server.start('app-server.js', url), Server.start('floor-server.js', url)]);
  try {
    const [few, many] = [await statementsFor(ours, small), await statementsFor(ours, full)];
    const statements: Finding = {
      ...{ what: 'tree of a strategy: statements', ours: `${few} and ${many}`, floor: '3 and 200 measures' },
      ...{ figure: String(many), target: 'the same', holds: few === many },
    };
    return [statements, await times(ours, floor, full)];
  } finally {
    await Promise.all([ours.stop(), floor.stop()]);
  }
}

const bodyFor = (plan: string) => JSON.stringify({ query: treeQuery, variables: { plan } });

async function statementsFor(server: Server, plan: string): Promise<number> {
  await server.post(EDITOR, bodyFor(plan));
  const before = await server.statements();
  await server.post(EDITOR, bodyFor(plan));
  return (await server.statements()) - before;
}

async function times(ours: Server, floor: Server, plan: string): Promise<Finding> {
  const body = bodyFor(plan);
  const [one, other] = await Promise.all([ours.post(EDITOR, body), floor.post(EDITOR, body)]);
  if (!isDeepStrictEqual(JSON.parse(one), JSON.parse(other))) throw new Error('the floor answers something else');
  const found = await medians(5, {
    ours: () => millisecondsOf(100, () => ours.post(EDITOR, body)),
    floor: () => millisecondsOf(100, () => floor.post(EDITOR, body)),
  });
  const ratio = found.ours / found.floor;
  return {
    ...{ what: `tree of a strategy: ${Math.round(one.length / 1000)} kB`, ours: `${shown(found.ours)} ms` },
    floor: `bare Fastify, one statement: ${shown(found.floor)} ms`,
    ...{ figure: shown(ratio), target: '<= 3', holds: ratio <= 3 },
  };
}

/** A strategy in force of the first network, with so many goals under its areas and measures under its goals. Answers its id. */
async function grow(url: string, turn: number, counts: typeof FULL): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const plan = `0000000a-0000-7000-8000-00000000000${turn}`;
    await client.query(ROWS, [plan, networkId(1), organisationId(size, 1, 0)]);
    for (const statement of contentsOf(counts)) await client.query(statement, [plan]);
    await client.query('ANALYZE plan; ANALYZE goal_area; ANALYZE goal; ANALYZE measure');
    return plan;
  } finally {
    await client.end();
  }
}

const ROWS = `
  INSERT INTO plan (id, network_id, line_id, edition, responsible_id, level, status, visibility, change, title, starts_on, ends_on, vision,
    background, adopted_on)
  VALUES ($1, $2, $1, 1, $3, 'STRATEGY', 'ADOPTED', 'PUBLIC', 'NEW', 'Strategi', '2025-01-01', '2035-12-31', 'Mestre livet', 'Kort.', '2025-01-01')`;

/** Ids are made anew; each statement takes the plan's id. */
const contentsOf = ({ areas, goals, strategies, measures }: typeof FULL): string[] => [
  `INSERT INTO goal_area (id, network_id, plan_id, line_id, position, title, about, strategies)
    SELECT made.id, network_id, plan.id, made.id, n, 'Område ' || n, 'Det som betyr noe for flest.',
      array_fill('Tjenestene henger sammen på tvers av fag'::text, ARRAY[${strategies}])
    FROM plan, LATERAL (SELECT n, gen_random_uuid() FROM generate_series(1, ${areas}) n) AS made (n, id)
    WHERE plan.id = $1`,
  `INSERT INTO goal (id, network_id, plan_id, line_id, area_id, position, number, title, criteria)
    SELECT made.id, a.network_id, a.plan_id, made.id, a.id, n, n::text, 'Mål ' || n, ARRAY['Alle er spurt', 'Alle har svart']
    FROM (SELECT n, gen_random_uuid() FROM generate_series(1, ${goals}) n) AS made (n, id)
    JOIN goal_area a ON a.plan_id = $1 AND a.position = 1 + (made.n - 1) % ${areas}`,
  `INSERT INTO measure (id, network_id, plan_id, line_id, goal_id, position, kind, title, starts_on, ends_on, responsible_id)
    SELECT made.id, g.network_id, g.plan_id, made.id, g.id, n, 'MEASURE', 'Tiltak ' || n, '2025-01-01', '2027-12-31', p.responsible_id
    FROM (SELECT n, gen_random_uuid() FROM generate_series(1, ${measures}) n) AS made (n, id)
    JOIN goal g ON g.plan_id = $1 AND g.position = 1 + (made.n - 1) % ${goals} JOIN plan p ON p.id = g.plan_id`,
];
