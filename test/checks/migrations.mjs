// Whether the migrations, carried out on an empty database, give what the entities say. TypeORM compares names only, so a CHECK or an index
// that was changed under its old name is found by a second database that is made from the entities. On DATABASE_URL's server, else on an embedded
// database of its own. Needs a build.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const built = (file) => import(new URL(`../../apps/api/dist/${file}`, import.meta.url).href);

/** Runs `work` with the address of a PostgreSQL server where databases may be made. */
async function withServer(work) {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL);
  const { localPostgres } = await built('start/local-postgres.js');
  const parent = await mkdtemp(join(tmpdir(), 'saman-check-'));
  const server = await localPostgres({ dir: parent });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    await rm(parent, { recursive: true });
  }
}

async function withDatabase(server, name, { options, constructor: DataSource }, work) {
  const admin = new Client(server);
  await admin.connect();
  const address = new URL(server);
  address.pathname = name;
  try {
    await admin.query(`CREATE DATABASE ${name}`);
    const source = new DataSource({ ...options, url: address.href });
    try {
      return await work(await source.initialize());
    } finally {
      if (source.isInitialized) await source.destroy();
    }
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}

/** Every constraint and index by its name, as PostgreSQL writes it. */
async function definitions(source) {
  const rows = await source.query(`
    SELECT conrelid::regclass || ' ' || conname AS name, pg_get_constraintdef(oid) AS text
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype NOT IN ('n', 't')
    UNION ALL
    SELECT tablename || ' ' || indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'`);
  return new Map(rows.filter(({ name }) => !name.startsWith('migrations ')).map(({ name, text }) => [name, text]));
}

/** Indexes that TypeORM cannot write: the migrations alone say what they are. */
function writtenByHand(source) {
  const indices = source.entityMetadatas.flatMap((entity) => entity.indices.map((index) => ({ entity, index })));
  return indices
    .filter(({ index }) => !index.synchronize)
    .map(({ entity, index }) => `${entity.tableName} ${index.name}`);
}

async function byMigrations(source) {
  await source.runMigrations({ transaction: 'each' });
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return {
    missing: upQueries.map(({ query }) => query),
    found: await definitions(source),
    byHand: writtenByHand(source),
  };
}

async function byEntities(source) {
  await source.synchronize();
  return definitions(source);
}

function differences({ found, byHand }, wanted) {
  const names = [...new Set([...found.keys(), ...wanted.keys()])].filter((name) => !byHand.includes(name));
  const different = names.filter((name) => found.get(name) !== wanted.get(name)).sort();
  return different.map((name) => `${name}\n  migrations: ${found.get(name)}\n  entities:   ${wanted.get(name)}`);
}

async function compare(server) {
  process.env.DATABASE_URL ??= server;
  const source = (await built('data-source.js')).default;
  const name = `saman_check_${process.pid}`;
  const migrated = await withDatabase(server, `${name}_migrations`, source, byMigrations);
  const wanted = await withDatabase(server, `${name}_entities`, source, byEntities);
  return [...migrated.missing.map((query) => `no migration does: ${query}`), ...differences(migrated, wanted)];
}

const complaints = await withServer(compare);
complaints.forEach((complaint) => console.error(complaint));
process.exitCode = complaints.length === 0 ? 0 : 1;
