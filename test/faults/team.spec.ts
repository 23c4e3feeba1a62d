// `npm start` with several processes: one port, one log; a process that is killed is replaced, and nothing is left behind at the end.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Actor } from '../kit/index.js';
import { freePort } from '../live/free-port.js';

const START = fileURLToPath(new URL('../../../apps/api/dist/start.js', import.meta.url));
const PROCESSES = 3;
const DEADLINE = 120_000;

const data = mkdtempSync(join(tmpdir(), 'saman-team-'));
let parent: ChildProcess;
let ended: Promise<unknown>;
let address: string;

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([own, of, ...args]) => (Number(of) === pid && args.join(' ').includes('main.js') ? Number(own) : []));

/** The processes that serve; between them and the parent is the one that leads them. */
const members = (): number[] => childrenOf(parent.pid ?? 0).flatMap(childrenOf);

const stateOf = (pid: number): string => execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50);
}

/** In a connection of its own, which `fetch` would not make. */
const askAlone = async (): Promise<void> => {
  const asked = get(`${address}/health/live`, { agent: false });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
};

/** Whether any of them does: those that were left may not have got so far when one was killed. */
const serve = async (): Promise<boolean> => {
  try {
    return (await fetch(`${address}/health/ready`, { headers: { connection: 'close' } })).ok;
  } catch {
    return false;
  }
};

beforeAll(async () => {
  const env = {
    ...process.env,
    SAMAN_DATA: data,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    DATABASE_URL: '',
    NODE_OPTIONS: '',
  };
  const started = spawn(process.execPath, [START], {
    env: { ...env, PROCESSES: String(PROCESSES), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parent = started;
  ended = once(started, 'exit');
  let output = '';
  for await (const text of started.stdout) {
    output += String(text);
    address = /http:\/\/[\w.]+:\d+/.exec(output)?.[0] ?? '';
    if (address !== '') break;
  }
  started.stdout.resume();
  await until(() => members().length === PROCESSES);
}, DEADLINE);

afterAll(async () => {
  parent.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true, force: true });
}, DEADLINE);

const EVENTS = `subscription ($network: ID!, $after: Int) { networkEvents(network: $network, after: $after) { sequence kind } }`;

describe('several processes', () => {
  it(
    'tell each what is done in the others, also once one was killed and replaced',
    async () => {
      const stranger = new Actor(address, null, null);
      const { signIn } = await stranger.query<{ signIn: { token: string } }>(
        'mutation { signIn(email: "volunteer@voss.example.org", password: "saman-demo-2035") { token } }',
      );
      const volunteer = new Actor(address, null, signIn.token);
      const { network, viewer } = await volunteer.query<{
        network: { id: string; lastSequence: number };
        viewer: { organisations: { organisation: { id: string } }[] };
      }>('{ network(slug: "voss") { id lastSequence } viewer { organisations { organisation { id } } } }');
      const activity = {
        title: 'Tur',
        description: 'Ein roleg tur.',
        startsAt: '2034-05-01T10:00:00Z',
        endsAt: '2034-05-01T12:00:00Z',
      };
      const register = () =>
        volunteer.mutate('registerActivity', {
          network: network.id,
          organisation: viewer.organisations[0]?.organisation.id,
          activity,
        });
      const watching = (after: number) =>
        Array.from({ length: 6 }, () =>
          stranger.subscribe<{ sequence: number }>(EVENTS, { network: network.id, after }),
        );

      const first = watching(network.lastSequence);
      await register();
      for (const watch of first) expect(await watch.next()).toMatchObject({ sequence: network.lastSequence + 1 });

      const [victim] = members();
      process.kill(victim ?? 0, 'SIGKILL');
      await until(() => !members().includes(victim ?? 0) && members().length === PROCESSES);
      await until(serve);
      await register();
      const second = watching(network.lastSequence);
      for (const watch of second) {
        const heard = await watch.take(2);
        expect(heard.map(({ sequence }) => sequence)).toEqual([network.lastSequence + 1, network.lastSequence + 2]);
      }
      for (const watch of [...first, ...second]) await watch.close();
    },
    DEADLINE,
  );

  it(
    'hold no connection that they have not taken: one that is stopped, and then killed, keeps nobody waiting',
    async () => {
      const [victim = NaN] = members();
      process.kill(victim, 'SIGSTOP');
      await until(() => stateOf(victim).startsWith('T'));
      let answered = 0;
      const asked = Array.from({ length: 4 * PROCESSES }, async () => {
        await askAlone();
        answered += 1;
      });
      await until(() => answered >= asked.length - 1);
      process.kill(victim, 'SIGKILL');
      await Promise.all(asked);
      await until(() => !members().includes(victim) && members().length === PROCESSES);
    },
    DEADLINE,
  );

  it(
    'end together, and leave nothing',
    async () => {
      const [leader] = childrenOf(parent.pid ?? 0);
      const all = [leader ?? 0, ...members()];
      parent.kill('SIGTERM');
      await ended;
      const isGone = (pid: number) => {
        try {
          return !process.kill(pid, 0);
        } catch {
          return true;
        }
      };
      await until(() => all.every(isGone));
      expect(execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })).not.toContain(data);
    },
    DEADLINE,
  );
});
