// The server is killed while subscribers listen and writers write. Started again and resumed from, every acknowledged deed arrives once, in order.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';

const START = fileURLToPath(new URL('../../../apps/api/dist/start.js', import.meta.url));
const PASSWORD = 'saman-demo-2035';
/** Starts with demo, kills and catching up, on a busy machine, in ms. */
const DEADLINE = 180_000;

interface Event {
  sequence: number;
  kind: string;
  subject: { id: string } | null;
}

/** `npm start` without the build, on a database of its own, which outlives the server. */
class Installation {
  private readonly data = mkdtempSync(join(tmpdir(), 'saman-resume-'));
  private parent: ChildProcess | undefined;
  private ended: Promise<unknown> = Promise.resolve();
  /** Where it listens now. */
  address = '';

  async start(): Promise<void> {
    const env = {
      ...process.env,
      SAMAN_DATA: this.data,
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: '',
      NODE_OPTIONS: '',
    };
    const parent = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.parent = parent;
    this.ended = once(parent, 'close');
    let output = '';
    this.address = await new Promise((resolve, reject) => {
      for (const stream of [parent.stdout, parent.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
          const [address] = /http:\/\/[\w.]+:\d+/.exec(output) ?? [];
          if (address) resolve(address);
        });
      }
      parent.once('close', () => {
        reject(new Error(`ended: ${output}`));
      });
    });
  }

  /** kill -9 of the API; the database goes on, or is started again by the next start. */
  async crash(): Promise<void> {
    const api = readFileSync(join(this.data, 'lock'), 'utf8').split('\n').map(Number.parseFloat)[1];
    if (!api) throw new Error('the lock file does not name the API');
    process.kill(api, 'SIGKILL');
    await this.ended;
  }

  async remove(): Promise<void> {
    this.parent?.kill('SIGTERM');
    await this.ended;
    rmSync(this.data, { recursive: true, force: true });
  }
}

const saman = new Installation();

async function ask<Data>(query: string, variables: object = {}, token?: string): Promise<Data> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(`${saman.address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function signIn(email: string): Promise<string> {
  const query =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { token } }';
  const { signIn } = await ask<{ signIn: { token: string } }>(query, { email, password: PASSWORD });
  return signIn.token;
}

/** Listens, comes back with the last sequence it saw whenever it is cut off, and keeps what it got. */
class Listener {
  readonly got: Event[] = [];
  private isDone = false;
  private socket: WebSocket | undefined;

  constructor(
    private readonly network: string,
    private readonly from: number,
    private readonly token?: string,
  ) {
    void this.listen();
  }

  get last(): number {
    return this.got.at(-1)?.sequence ?? this.from;
  }

  end(): void {
    this.isDone = true;
    this.socket?.close();
  }

  private async listen(): Promise<void> {
    while (!this.isDone) {
      await this.visit();
      await pause(50);
    }
  }

  private visit(): Promise<void> {
    const socket = new WebSocket(`${saman.address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    this.socket = socket;
    const payload = this.token ? { authorization: `Bearer ${this.token}` } : {};
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
    });
    socket.on('message', (data: Buffer) => {
      this.hear(socket, JSON.parse(data.toString()) as { type: string; payload?: { data?: { networkEvents: Event } } });
    });
    socket.on('error', () => undefined);
    return new Promise((resolve) =>
      socket.on('close', () => {
        resolve();
      }),
    );
  }

  private hear(socket: WebSocket, message: { type: string; payload?: { data?: { networkEvents: Event } } }): void {
    const event = message.payload?.data?.networkEvents;
    if (message.type === 'connection_ack') {
      const query = `subscription ($network: ID!, $after: Int) {
        networkEvents(network: $network, after: $after) { sequence kind subject { ... on Activity { id } } } }`;
      const variables = { network: this.network, after: this.last };
      socket.send(JSON.stringify({ id: 'events', type: 'subscribe', payload: { query, variables } }));
    } else if (event) this.got.push(event);
    // refused or ended, e.g. because the database is not back yet: come again
    else if (message.type !== 'pong') socket.close();
  }
}

/** Registers one activity after another, whatever happens to the server. Those that were acknowledged are in the ledger. */
async function write(
  ledger: string[],
  signal: AbortSignal,
  by: { token: string; network: string; organisation: string },
) {
  const activity = {
    title: 'Tur',
    description: 'Ein roleg tur.',
    startsAt: '2034-05-01T10:00:00Z',
    endsAt: '2034-05-01T12:00:00Z',
  };
  const query = `mutation ($network: ID!, $organisation: ID!, $activity: ActivityInput!) {
    registerActivity(network: $network, organisation: $organisation, activity: $activity) { activity { id } problems { message } } }`;
  while (!signal.aborted) {
    try {
      const variables = { network: by.network, organisation: by.organisation, activity };
      const answer = await ask<{ registerActivity: { activity: { id: string } } }>(query, variables, by.token);
      ledger.push(answer.registerActivity.activity.id);
    } catch {
      await pause(50);
    }
  }
}

describe('a server that is killed under load', () => {
  beforeAll(() => saman.start(), DEADLINE);
  afterAll(() => saman.remove(), DEADLINE);

  it(
    'delivers every acknowledged deed exactly once and in order to all who resume',
    async () => {
      const token = await signIn('unit@voss.example.org');
      const standing = await ask<{
        viewer: { organisations: { organisation: { id: string } }[] };
        network: { id: string; lastSequence: number };
      }>('{ viewer { organisations { organisation { id } } } network(slug: "voss") { id lastSequence } }', {}, token);
      const { id: network, lastSequence: start } = standing.network;
      const organisation = standing.viewer.organisations[0]?.organisation.id ?? '';
      const coordinator = await signIn('coordinator@voss.example.org');
      const insiders = Array.from({ length: 6 }, () => new Listener(network, start, coordinator));
      const strangers = Array.from({ length: 6 }, () => new Listener(network, start));
      const all = [...insiders, ...strangers];

      const ledger: string[] = [];
      const stop = new AbortController();
      const writers = Array.from({ length: 4 }, () => write(ledger, stop.signal, { token, network, organisation }));
      for (let crash = 0; crash < 2; crash += 1) {
        const before = ledger.length;
        while (ledger.length < before + 30) await pause(20);
        await saman.crash();
        await saman.start();
      }
      const before = ledger.length;
      while (ledger.length < before + 10) await pause(20);
      stop.abort();
      await Promise.all(writers);

      const { network: now } = await ask<{ network: { lastSequence: number } }>(
        '{ network(slug: "voss") { lastSequence } }',
      );
      while (!all.every(({ last }) => last === now.lastSequence)) await pause(20);
      for (const listener of all) listener.end();

      const every = Array.from({ length: now.lastSequence - start }, (_, index) => start + index + 1);
      for (const { got } of all) {
        expect(got.map(({ sequence }) => sequence)).toEqual(every);
        const registered = got.flatMap(({ kind, subject }) =>
          kind === 'ACTIVITY_REGISTERED' && subject ? subject.id : [],
        );
        expect(new Set(registered).size).toBe(registered.length);
        expect(registered).toEqual(expect.arrayContaining(ledger));
      }
    },
    DEADLINE,
  );
});
