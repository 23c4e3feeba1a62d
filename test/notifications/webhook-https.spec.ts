// Webhooks over real https: who answers proves its name, and nothing goes where it should not, whatever names stand for from one moment to the next.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as http } from 'node:http';
import { createServer as https } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Actor, done, network, startApp } from '../kit/index.js';
import { authority, certificate, key } from './certificates.js';
import { until } from './mailbox.js';
import type { Names } from './webhook-program.js';

const PROGRAM = fileURLToPath(new URL('./webhook-program.js', import.meta.url));
const OUTSIDE = '127.0.0.2';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
const { volunteer } = await town.people();
await app.close();

interface Call {
  /** Of the receiver that was called. */
  readonly address: string;
  readonly host: string;
  readonly body: string;
}

const calls: Call[] = [];
let answer: { status: number; location?: string } = { status: 204 };

const servers: Server[] = [];
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

/** A server of somebody's, that has the certificate, or none for plain http. */
async function receiver(address: string, port: number, isHttps = true): Promise<number> {
  const answers: Parameters<typeof http>[1] = (request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      calls.push({ address, host: request.headers.host ?? '', body });
      response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location }).end();
    });
  };
  const server = isHttps ? https({ cert: certificate, key }, answers) : http(answers);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return (server.address() as AddressInfo).port;
}

const port = await receiver(OUTSIDE, 0);
const inside = await receiver('127.0.0.1', 0, false);
// what is at the same port inside
await receiver('127.0.0.1', port);
await receiver('::1', port);
const url = (host: string) => `https://${host}:${String(port)}/hook`;

let server: ChildProcess;
let own: Actor;
const folder = mkdtempSync(join(tmpdir(), 'saman-authority-'));

beforeAll(async () => {
  const file = join(folder, 'authority.pem');
  writeFileSync(file, authority);
  const settings = { DATABASE_URL: app.config.databaseUrl, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' };
  server = fork(PROGRAM, { env: { ...process.env, ...settings, NODE_EXTRA_CA_CERTS: file, NODE_OPTIONS: '' } });
  const [address] = (await once(server, 'message')) as [string];
  own = new Actor(address, volunteer.personId, volunteer.secret);
});

afterAll(async () => {
  server.disconnect();
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
});

async function stand(names: Names): Promise<void> {
  const heard = once(server, 'message');
  server.send(names);
  await heard;
}

interface Delivery {
  id: string;
  status: string;
  attempts: number;
  responseStatus: number | null;
  failure: string | null;
}

/** Something happens, and webhooks of its own are told; how that went the first time. */
async function told(...urls: string[]): Promise<Omit<Delivery, 'id'>[]> {
  calls.length = 0;
  const place = { network: town.id, organisation: town.club.id };
  const hooks = [];
  for (const to of urls) hooks.push(done(await own.mutate('createWebhook', { ...place, webhook: { url: to } })));
  const times = { startsAt: '2035-03-01T18:00:00+01:00', endsAt: '2035-03-01T20:00:00+01:00' };
  const activity = { title: 'Kveldstur', description: 'Ta med niste.', visibility: 'PUBLIC', ...times };
  done(await own.mutate('registerActivity', { ...place, activity }));
  const first = await Promise.all(hooks.map(({ id }) => firstAttempt(id)));
  for (const { id } of hooks) await own.mutate('deleteWebhook', { webhook: id });
  return first;
}

async function firstAttempt(id: string): Promise<Omit<Delivery, 'id'>> {
  let first: Delivery | undefined;
  await until(async () => {
    first = (await deliveriesOf(id))[0];
    return (first?.attempts ?? 0) > 0;
  });
  const { status, attempts, responseStatus, failure } = first as Delivery;
  return { status, attempts, responseStatus, failure };
}

async function deliveriesOf(id: string): Promise<Delivery[]> {
  const query = `query ($id: ID!) { webhook(id: $id) { deliveries { nodes { id status attempts responseStatus failure } } } }`;
  const { webhook } = await own.query<{ webhook: { deliveries: { nodes: Delivery[] } } }>(query, { id });
  return webhook.deliveries.nodes;
}

const waiting = (failure: string, responseStatus: number | null = null) => ({
  ...{ status: 'PENDING', attempts: 1, responseStatus, failure },
});

describe('a webhook over https', () => {
  beforeEach(() => {
    answer = { status: 204 };
  });

  it('arrives where an authority that is trusted says that the name is', async () => {
    await stand({ 'hooks.example.org': [[OUTSIDE]] });
    const arrived = { ...waiting('', 204), status: 'DELIVERED', failure: null };
    expect(await told(url('hooks.example.org'))).toEqual([arrived]);
    expect(calls).toMatchObject([{ address: OUTSIDE, host: `hooks.example.org:${String(port)}` }]);
  });

  it('is not told to who cannot prove the name', async () => {
    await stand({ 'other.example.org': [[OUTSIDE]] });
    expect(await told(url('other.example.org'))).toEqual([waiting('ERR_TLS_CERT_ALTNAME_INVALID')]);
    expect(calls).toEqual([]);
  });

  it.each([
    [302, `http://127.0.0.1:${String(inside)}/`],
    [307, `http://127.0.0.1:${String(inside)}/`],
    [308, url('hooks.example.org')],
  ])('follows no redirect, neither inside nor elsewhere: %d to %s', async (status, location) => {
    await stand({ 'hooks.example.org': [[OUTSIDE]] });
    answer = { status, location };
    expect(await told(url('hooks.example.org'))).toEqual([waiting(`answered ${String(status)}`, status)]);
    expect(calls).toHaveLength(1);
  });

  it.each([
    [['127.0.0.1', '0.0.0.0', '10.0.0.7', '172.31.255.1', '192.168.0.1', '100.64.0.1', '169.254.169.254']],
    [['::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::']],
    [['fe80::1', 'fc00::1', 'fec0::1', '::127.0.0.1', '::ffff:100.64.0.1', 'ff02::1']],
  ])('does not lead inside by a name that stands for one of %j, alone or among others', async (addresses) => {
    const names = addresses.flatMap((address, index) => [
      [`alone${String(index)}.example.org`, [[address]]] as const,
      [`among${String(index)}.example.org`, [[OUTSIDE, address]]] as const,
    ]);
    await stand(Object.fromEntries<readonly (readonly string[])[]>(names));
    const outcomes = await told(...names.map(([name]) => url(name)));
    expect(outcomes).toEqual(names.map(() => waiting('target refused')));
    expect(calls).toEqual([]);
  });

  it('goes to the address that was looked at, also when the name stands for another a moment later', async () => {
    await stand({ 'hooks.example.org': [[OUTSIDE], ['127.0.0.1']] });
    expect(await told(url('hooks.example.org'))).toMatchObject([{ status: 'DELIVERED' }]);
    expect(calls.map(({ address }) => address)).toEqual([OUTSIDE]);
    // and by then it is looked at again
    expect(await told(url('hooks.example.org'))).toEqual([waiting('target refused')]);
    expect(calls).toEqual([]);
  });

  it('waits for a name that stands for nothing', async () => {
    await stand({});
    expect(await told(url('hooks.example.org'))).toEqual([waiting('target refused')]);
  });
});
