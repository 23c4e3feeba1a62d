// What Prometheus reads of a process, on a port of its own.
import { network, startApp, stranger } from '../kit/index.js';
import { freePort } from './free-port.js';

const port = await freePort();
const app = await startApp({ environment: { METRICS_PORT: String(port) } });
const at = `http://127.0.0.1:${String(port)}`;

async function metrics(): Promise<Map<string, number>> {
  const text = await (await fetch(`${at}/metrics`)).text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

describe('the metrics', () => {
  it('tell of listeners, deliveries and operations', async () => {
    const town = await network(app);
    const before = await metrics();
    const watches = [
      await town.watchedBy(stranger(app)),
      await town.watchedBy(stranger(app)),
      await town.watchedBy(town.coordinator),
    ];
    await town.set.activity();
    for (const watch of watches) await watch.next();
    await stranger(app).query('query Nobody { viewer { email } }');
    await town.coordinator.mutate('signOut');

    const now = await metrics();
    const grown = (name: string) => (now.get(name) ?? 0) - (before.get(name) ?? 0);
    expect(now.get('saman_live_sockets')).toBe(3);
    expect(now.get('saman_live_subscribers')).toBe(3);
    expect(now.get('saman_live_groups')).toBe(2);
    expect(now.get('saman_live_behind')).toBe(0);
    expect(grown('saman_live_deliveries_total')).toBe(3);
    expect(grown('saman_live_delay_seconds_count')).toBeGreaterThan(0);
    expect(grown('saman_operation_seconds_count{type="query",operation="viewer"}')).toBe(1);
    expect(grown('saman_operation_seconds_count{type="mutation",operation="signOut"}')).toBe(1);
    for (const watch of watches) await watch.close();
  });

  it('are nowhere else', async () => {
    expect((await fetch(`${at}/`)).status).toBe(404);
    expect((await fetch(`${app.url}/metrics`)).status).toBe(404);
  });
});
