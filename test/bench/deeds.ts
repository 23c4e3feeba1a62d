// Pledges at a steady rate, over HTTP, in many networks: offered whether earlier ones have been answered or not.
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import pg from 'pg';
import { coordinatorId, needId, organisationId, type Size } from './seed.js';

export const COORDINATOR = 'bench-coordinator';
/** The secret of a session of a network's member. */
export const memberSecret = (member: number): string => `bench-member-${member}`;

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const PLEDGE = `mutation Pledge($organisation: ID!, $need: ID!) {
  pledgeContribution(organisation: $organisation, contribution: { need: $need, quantity: 1 }) { contribution { id status } problems { code } } }`;

/** Sessions: one of the coordinator of all networks, and one for each of so many members, who are spread over the networks. */
export async function signIn(databaseUrl: string, { networks }: Size, members: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const id = (kind: string, n: string) =>
    `('${kind.padStart(8, '0')}-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
  const person = id('3', '1000 + n');
  const forever = `now() + interval '30 days'`;
  await client.query(
    `INSERT INTO session VALUES (encode(sha256('${COORDINATOR}'), 'hex'), '${coordinatorId}', ${forever})`,
  );
  await client.query(
    `INSERT INTO person (id, name, language) SELECT ${person}, 'Medlem ' || n, 'NB' FROM generate_series(0, ${members - 1}) n`,
  );
  await client.query(
    `INSERT INTO organisation_person SELECT ${id('2', `1 + n % ${networks}`)}, ${person}, 'MEMBER' FROM generate_series(0, ${members - 1}) n`,
  );
  await client.query(
    `INSERT INTO session SELECT encode(sha256(convert_to('bench-member-' || n, 'UTF8')), 'hex'), ${person}, ${forever} FROM generate_series(0, ${members - 1}) n`,
  );
  await client.query('ANALYZE');
  await client.end();
}

/** Milliseconds that each deed took, sorted. */
export async function offer(url: string, size: Size, perSecond: number, seconds: number): Promise<number[]> {
  const took: number[] = [];
  const begun = performance.now();
  const deeds: Promise<void>[] = [];
  for (let deed = 0; deed < perSecond * seconds; deed += 1) {
    const wait = begun + (deed * 1000) / perSecond - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    deeds.push(pledge(url, size, 1 + (deed % size.networks)).then((ms) => void took.push(ms)));
  }
  await Promise.all(deeds);
  return took.sort((a, b) => a - b);
}

async function pledge(url: string, size: Size, network: number): Promise<number> {
  const variables = { organisation: organisationId(size, network, 1), need: needId(network) };
  const body = JSON.stringify({ query: PLEDGE, variables });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${COORDINATOR}`,
  };
  const begun = performance.now();
  const sent = request(`${url}/graphql`, { method: 'POST', agent, headers });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const answered = await text(answer);
  if (!answered.includes('"status":"PLEDGED"')) throw new Error(answered);
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
