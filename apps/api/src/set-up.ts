// What is done to a database before the server works on it.
import { prepareMailQueue } from '@saman/platform';
import { DataSource, type QueryRunner } from 'typeorm';
import { migrations } from './migrations/index.js';

/** Waiting for the lock may take long: that there is nobody any more to wait for is noticed within 20 s. */
const NOTICE_DEATH = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/** Number of the advisory lock that whoever sets a database up holds; any number, as long as it stays. */
const SETTING_UP = 726_260;

export interface DatabaseState {
  /** Whether there are demo accounts in it, whose password everybody knows. */
  isDemo: boolean;
  /** Whether there is nobody and nothing in it yet. */
  isNew: boolean;
}

/**
 * Migrates the database and then does `work`, which is told what the database holds: one process at a time, the others wait. A demo
 * whose loading was interrupted is thrown away first.
 */
export async function settingUp<T>(url: string, work: (database: DatabaseState) => Promise<T>): Promise<T> {
  // one connection for the lock, one for the migrations
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations,
    poolSize: 2,
    extra: NOTICE_DEATH,
  }).initialize();
  try {
    const runner = source.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock($1)', [SETTING_UP]);
    await removeHalfDemo(runner);
    await source.runMigrations({ transaction: 'each' });
    await prepareMailQueue(url);
    return await work(await stateOf(runner));
  } finally {
    // the lock ends with its connection
    await source.destroy();
  }
}

/** Migrates the database, and tells what it holds. */
export const migrate = (url: string): Promise<DatabaseState> => settingUp(url, (state) => Promise.resolve(state));

async function removeHalfDemo(runner: QueryRunner): Promise<void> {
  const [table] = (await runner.query(`SELECT to_regclass('public.installation') IS NOT NULL AS exists`)) as Exists[];
  if (!table?.exists) return;
  const half = `SELECT EXISTS (SELECT FROM installation WHERE is_demo AND demo_loaded_at IS NULL) AS exists`;
  const [demo] = (await runner.query(half)) as Exists[];
  // the log refuses to be emptied, so the whole schema goes
  if (demo?.exists) await runner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
}

async function stateOf(runner: QueryRunner): Promise<DatabaseState> {
  const [state] = (await runner.query(`
    SELECT is_demo AS "isDemo", NOT EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM network) AS "isNew"
    FROM installation`)) as DatabaseState[];
  if (!state) throw new Error('the table installation is empty');
  return state;
}

interface Exists {
  exists: boolean;
}
