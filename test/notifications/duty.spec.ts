// One process takes the log at a time; when it dies another goes on where it was.
import { Client } from 'pg';
import { done, network, startApp } from '../kit/index.js';
import { Mailbox, until } from './mailbox.js';

const app = await startApp({ ownDatabase: true });
const other = await startApp({ environment: { DATABASE_URL: app.config.databaseUrl } });
const town = await network(app);
const { partner } = await town.people();

const owner = new Client(app.config.databaseUrl);
await owner.connect();
afterAll(() => owner.end());

/** Backends of the processes' connections for being on duty: [the one that holds the lock, the others]. */
async function onDuty(): Promise<number[]> {
  const { rows } = await app.database.pool.query<{ pid: number }>(
    `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 726269 AND granted AND database = (
       SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows.map(({ pid }) => pid);
}

describe('being on duty', () => {
  it('is one process’s at a time, passes on within 5 s of its death, and nothing is lost or told twice', async () => {
    const boxes = await Promise.all([app, other].map((each) => Mailbox.of(each, partner)));
    const told = () => boxes.flatMap(({ all }) => all.map(({ subject }) => subject));
    done(await partner.mutate('follow', { network: town.id, following: { rhythm: 'IMMEDIATELY' } }));
    await until(async () => (await onDuty()).length === 1);
    await town.set.activity({ title: 'Tur 1' });
    await until(() => told().length === 1);

    const titles = ['Tur 1'];
    for (const number of [2, 3, 4]) {
      const [pid] = await onDuty();
      const died = Date.now();
      await owner.query('SELECT pg_terminate_backend($1)', [pid]);
      titles.push(`Tur ${String(number)}`);
      await town.set.activity({ title: `Tur ${String(number)}` });
      await until(() => told().length === number);
      expect(Date.now() - died).toBeLessThan(6_000);
      expect(await onDuty()).toHaveLength(1);
    }

    expect(told().sort()).toEqual(titles.map((title) => `Turlaget inviterer til «${title}».`));
  });
});
