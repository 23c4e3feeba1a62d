// Two processes on one database: what is done in one is told by the other, whichever way they wake each other, and also if none works.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import pg from 'pg';
import { network, startApp, stranger, type TestApp, Town } from '../kit/index.js';
import { natsServer } from '../kit/nats.js';
import { freePort } from './free-port.js';

/** A wake-up comes sooner than a process looks by itself, which is once a second. */
const SOON_MS = 500;
const AT_LAST_MS = 2_500;

const natsFile = natsServer();

const port = await freePort();
let nats: ChildProcess | undefined;

async function startNats(file: string): Promise<void> {
  const started = spawn(file, ['-a', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  nats = started;
  for await (const text of started.stderr) if (String(text).includes('Server is ready')) return;
}

async function killNats(): Promise<void> {
  const ended = nats && once(nats, 'exit');
  nats?.kill('SIGKILL');
  await ended;
}

if (natsFile) await startNats(natsFile);
afterAll(killNats);

const pair = async (environment: NodeJS.ProcessEnv) =>
  [await startApp({ environment }), await startApp({ environment })] as const;
const byPostgres = await pair({});
const byNats = natsFile ? await pair({ NATS_URL: `nats://127.0.0.1:${String(port)}` }) : byPostgres;
const byNothing = await pair({ NATS_URL: `nats://127.0.0.1:${String(await freePort())}` });

/** How long the slowest of some deeds in one process took to be told by the other. */
async function slowest([here, there]: readonly [TestApp, TestApp], deeds = 4): Promise<number> {
  const town = await network(here);
  const from = new Town({ ...town, app: there });
  const watch = await from.watchedBy(stranger(there));
  await town.set.activity();
  await watch.next();
  let longest = 0;
  for (let deed = 0; deed < deeds; deed += 1) {
    await town.set.activity();
    const begun = performance.now();
    expect(await watch.next()).toMatchObject({ kind: 'ACTIVITY_REGISTERED' });
    longest = Math.max(longest, performance.now() - begun);
  }
  await watch.close();
  return longest;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 8; attempt += 1) if (await isSo()) return;
  throw new Error('it never was so');
}

const soon = async (apps: readonly [TestApp, TestApp]) => (await slowest(apps, 2)) < SOON_MS;

describe('a process that something is committed in', () => {
  it('wakes the other by PostgreSQL, also after the connections were cut', async () => {
    expect(await slowest(byPostgres)).toBeLessThan(SOON_MS);
    const admin = new pg.Client(byPostgres[0].config.databaseUrl);
    await admin.connect();
    await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name LIKE 'saman wake-up%' AND datname = current_database()`);
    await admin.end();
    expect(await slowest(byPostgres)).toBeLessThan(AT_LAST_MS);
    await until(() => soon(byPostgres));
  });

  (natsFile ? it : it.skip)('wakes the other by NATS, also after its server was killed and came back', async () => {
    expect(await slowest(byNats)).toBeLessThan(SOON_MS);
    await killNats();
    expect(await slowest(byNats)).toBeLessThan(AT_LAST_MS);
    await startNats(natsFile ?? '');
    await until(() => soon(byNats));
  });

  it('is heard of by the other within a second if nothing wakes it', async () => {
    expect(await slowest(byNothing, 2)).toBeLessThan(AT_LAST_MS);
  });
});
