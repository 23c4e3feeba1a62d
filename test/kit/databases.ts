// The databases of a test run: one template that is migrated once, and a clone of it for each worker.
import { Client } from 'pg';

/** Set by the global set-up, inherited by the workers: address of the server, and what all databases of this run begin with. */
const SERVER = 'SAMAN_TEST_SERVER';
const PREFIX = 'SAMAN_TEST_PREFIX';

/** Number of the advisory lock around cloning: a template must have no other user meanwhile. */
const CLONING = 726_261;

const templateOf = (prefix: string) => `${prefix}_template`;

/** Makes the template with `migrate`, and tells the workers. */
export async function makeTemplate(server: string, migrate: (url: string) => Promise<unknown>): Promise<void> {
  const prefix = `saman_test_${String(process.pid)}`;
  await onServer(server, (admin) => admin.query(`CREATE DATABASE ${templateOf(prefix)}`));
  await migrate(addressOf(server, templateOf(prefix)));
  Object.assign(process.env, { [SERVER]: server, [PREFIX]: prefix });
}

/** Removes all databases of this run. */
export async function dropAll(): Promise<void> {
  const { server, prefix } = run();
  await onServer(server, async (admin) => {
    const found = await admin.query<{ name: string }>(
      `SELECT datname AS name FROM pg_database WHERE datname LIKE $1 || '\\_%'`,
      [prefix],
    );
    for (const { name } of found.rows) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}

/** Address of the worker's database, made when first asked for; its files share it, each with networks of its own. */
export const workerDatabase = (): Promise<string> => database(`w${process.env.JEST_WORKER_ID ?? '0'}`);

/** Address of a database that nobody else uses, for stories that need an empty one or break theirs. */
export const ownDatabase = (): Promise<string> =>
  database(`own_${String(process.pid)}_${Math.random().toString(36).slice(2)}`);

async function database(suffix: string): Promise<string> {
  const { server, prefix } = run();
  const name = `${prefix}_${suffix}`;
  await onServer(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [CLONING]);
    const there = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (there.rowCount === 0) await admin.query(`CREATE DATABASE ${name} TEMPLATE ${templateOf(prefix)}`);
  });
  return addressOf(server, name);
}

function run(): { server: string; prefix: string } {
  const { [SERVER]: server, [PREFIX]: prefix } = process.env;
  if (server === undefined || prefix === undefined) throw new Error('the global set-up has not run');
  return { server, prefix };
}

async function onServer<T>(server: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client(server);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function addressOf(server: string, name: string): string {
  const address = new URL(server);
  address.pathname = name;
  return address.href;
}
