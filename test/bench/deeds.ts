// Pledges at a steady rate, over HTTP, in many networks: offered whether earlier ones have been answered or not.
import pg from 'pg';
import { FrugalAgent } from './frugal-agent.js';
import { needId, organisationId, type Size } from './seed.js';

/** The secret of a session of an EDITOR of the network's organisation that pledges. */
const editorSecret = (network: number | ''): string => `bench-editor-${network}`;
/** The secret of a session of a network's member; with '' what all of them begin with. */
export const memberSecret = (member: number | ''): string => `bench-member-${member}`;

const CONNECTIONS = 64;
const PLEDGE = `mutation Pledge($organisation: ID!, $need: ID!) {
  pledgeContribution(organisation: $organisation, contribution: { need: $need, quantity: 1 }) { contribution { id status } problems { code } } }`;

/** Who is signed in: an EDITOR in each network, and so many members, who are spread over the networks. */
export async function signIn(databaseUrl: string, { networks }: Size, members: number): Promise<void> {
  const editors = { role: 'EDITOR', from: 1, to: networks, person: '1000 + n', organisation: `n + ${networks}` };
  const others = { role: 'MEMBER', from: 0, to: members - 1, person: '10000 + n', organisation: `1 + n % ${networks}` };
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(signedIn(editors, editorSecret('')));
  await client.query(signedIn(others, memberSecret('')));
  await client.query('ANALYZE');
  await client.end();
}

interface Many {
  role: string;
  from: number;
  to: number;
  /** Numbers of the n-th and of their organisation, in SQL. */
  person: string;
  organisation: string;
}

/** Statements; the n-th one's session has the secret that begins so and ends with n. */
function signedIn({ role, from, to, person, organisation }: Many, secret: string): string {
  const id = (kind: number, n: string) => `('0000000${kind}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const all = `FROM generate_series(${from}, ${to}) n`;
  return `INSERT INTO person (id, name, language) SELECT ${id(3, person)}, 'Person ' || n, 'NB' ${all};
    INSERT INTO organisation_person SELECT ${id(2, organisation)}, ${id(3, person)}, '${role}' ${all};
    INSERT INTO session (id, secret_hash, person_id, expires_at)
      SELECT gen_random_uuid(), encode(sha256(convert_to('${secret}' || n, 'UTF8')), 'hex'), ${id(3, person)},
        now() + interval '30 days' ${all}`;
}

/** Milliseconds that each deed took, sorted. */
export async function offer(url: string, size: Size, perSecond: number, seconds: number): Promise<number[]> {
  const agent = new FrugalAgent(url, CONNECTIONS);
  const took: number[] = [];
  const begun = performance.now();
  const deeds: Promise<void>[] = [];
  for (let deed = 0; deed < perSecond * seconds; deed += 1) {
    const wait = begun + (deed * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    deeds.push(pledge(agent, size, 1 + (deed % size.networks)).then((ms) => void took.push(ms)));
  }
  await Promise.all(deeds);
  agent.end();
  return took.sort((a, b) => a - b);
}

async function pledge(agent: FrugalAgent, size: Size, network: number): Promise<number> {
  const variables = { organisation: organisationId(size, network, 1), need: needId(network) };
  const body = JSON.stringify({ query: PLEDGE, variables });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${editorSecret(network)}` };
  const begun = performance.now();
  const answer = await agent.post('/graphql', headers, body);
  if (!answer.includes('"status":"PLEDGED"')) throw new Error(answer);
  return performance.now() - begun;
}

/** The newest sequence of each network. */
export async function lastSequences(databaseUrl: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string; last: number }>(
    'SELECT network_id AS id, last_sequence AS last FROM network_clock',
  );
  await client.end();
  return Object.fromEntries(rows.map(({ id, last }) => [id, last]));
}
