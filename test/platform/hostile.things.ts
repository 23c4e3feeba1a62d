import sql, { raw, type Sql } from 'sql-template-tag';
import { person, type TestApp, type Town } from '../kit/index.js';

/** Whatever belongs to a network and has a version. */
const TABLES = [
  ...['mandate', 'evidence'],
  ...[
    'membership',
    'plan',
    'goal',
    'goal_area',
    'measure',
    'campaign',
    'activity',
    'occurrence',
    'need',
    'contribution',
  ],
];

/** Ids of everything here, and of a few things elsewhere, by what arguments call them. */
export async function whatIsThere(app: TestApp, here: Town, elsewhere: Town): Promise<Record<string, string[]>> {
  await person(app, { email: 'kari@example.org' });
  const [mine, other] = [here.id, elsewhere.id];
  const ids = async (query: Sql) => (await app.database.read<{ id: string }>('there', query)).map(({ id }) => id);
  const organisation = await ids(sql`SELECT organisation_id AS id FROM membership WHERE network_id = ${mine}`);
  organisation.push(elsewhere.club.id);
  const found: Record<string, string[]> = {
    ...{ organisation, network: [mine, mine, mine, other], slug: [here.slug, elsewhere.slug] },
    email: ['kari@example.org', 'ny@example.org', 'nokon@example.org'],
  };
  for (const table of TABLES.map((name) => raw(name))) {
    const few = await ids(sql`SELECT id, version FROM ${table} WHERE network_id = ${other} LIMIT 2`);
    found[table.sql] = [...(await ids(sql`SELECT id, version FROM ${table} WHERE network_id = ${mine}`)), ...few];
  }
  const { plan = [], goal = [], measure = [], goal_area: area = [], mandate: mandates = [] } = found;
  const aims = { goals: goal, measures: measure, participants: organisation };
  const named = { ...aims, mandates, planAdopted: plan, addPartner: organisation };
  return { ...found, ...named, area, parent: plan, responsible: organisation };
}
