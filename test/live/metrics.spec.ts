// What Prometheus reads of a process, on a port of its own.
import { setTimeout as pause } from 'node:timers/promises';
import { network, startApp, stranger } from '../kit/index.js';
import { freePort } from './free-port.js';
import { RawSocket } from './raw-socket.js';

const port = await freePort();
const app = await startApp({ environment: { METRICS_PORT: String(port), LIVE_SOCKETS: '4' } });
const at = `http://127.0.0.1:${String(port)}`;

async function metrics(): Promise<Map<string, number>> {
  const text = await (await fetch(`${at}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

/** By how much each has grown since. */
async function counting(): Promise<(name: string) => Promise<number>> {
  const before = await metrics();
  return async (name) => ((await metrics()).get(name) ?? 0) - (before.get(name) ?? 0);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end && !(await isSo());) await pause(20);
  expect(await isSo()).toBe(true);
}

describe('the metrics', () => {
  it('tell of listeners and deliveries', async () => {
    const town = await network(app);
    const grown = await counting();
    const watches = [
      await town.watchedBy(stranger(app)),
      await town.watchedBy(stranger(app)),
      await town.watchedBy(town.coordinator),
    ];
    // who is told of it while still catching up has no delay
    await until(async () => (await metrics()).get('saman_live_subscribers') === 3);
    await until(async () => (await metrics()).get('saman_live_groups') === 2);
    await town.set.activity();
    for (const watch of watches) await watch.next();
    await until(async () => (await grown('saman_live_delay_seconds_count')) > 0);

    const now = await metrics();
    expect(now.get('saman_live_sockets')).toBe(3);
    expect(now.get('saman_live_subscribers')).toBe(3);
    expect(now.get('saman_live_groups')).toBe(2);
    expect(now.get('saman_live_behind_events')).toBe(0);
    expect(now.get('saman_live_behind_seconds')).toBe(0);
    expect(await grown('saman_live_deliveries_total')).toBe(3);
    for (const watch of watches) await watch.close();
    await until(async () => (await metrics()).get('saman_live_subscribers') === 0);
  });

  it('time deeds and queries by operation', async () => {
    const town = await network(app);
    const grown = await counting();
    const seconds = (type: string, operation: string) =>
      grown(`saman_operation_seconds_count{type="${type}",operation="${operation}"}`);
    await stranger(app).query('query Nobody { viewer { email } }');
    await stranger(app).query('query { ...All } fragment All on Query { viewer { email } }');
    await town.coordinator.mutate('signOut');
    expect(await seconds('query', 'viewer')).toBe(1);
    expect(await seconds('query', 'fragment')).toBe(1);
    expect(await seconds('mutation', 'signOut')).toBe(1);
  });

  it('count wake-ups by others', async () => {
    const grown = await counting();
    await app.database.pool.query('NOTIFY saman_wake');
    await until(async () => (await grown('saman_live_wakeups_total')) > 0);
  });

  it('count sockets that are closed, by reason', async () => {
    const town = await network(app);
    const grown = await counting();
    const sockets = Array.from({ length: 5 }, () => new RawSocket(app.url));
    expect((await Promise.race(sockets.map(({ closed }) => closed))).code).toBe(1013);
    expect(await grown('saman_live_drops_total{reason="full"}')).toBe(1);
    for (const { socket } of sockets) socket.terminate();
    await until(async () => (await metrics()).get('saman_live_sockets') === 0);

    const seated = await new RawSocket(app.url).greeted(town.coordinator.secret);
    await town.coordinator.mutate('signOut');
    expect((await seated.closed).code).toBe(4401);
    expect(await grown('saman_live_drops_total{reason="ended"}')).toBe(1);
  });

  it('are nowhere else', async () => {
    expect((await fetch(`${at}/`)).status).toBe(404);
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
  });
});
