// Where the benchmarks' databases are: in the cluster that DATABASE_URL names, else in an embedded one made for this run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPostgres, migrate } from '@saman/api';
import pg from 'pg';
import { seed, type Size } from './seed.js';

export interface Cluster {
  /** What it is, for the report. */
  readonly name: string;
  /** The address of a new database of this size. */
  filled(size: Size): Promise<string>;
  /** Removes all that it made. */
  close(): Promise<void>;
}

export async function openCluster(): Promise<Cluster> {
  const given = process.env['DATABASE_URL'];
  if (given) return clusterAt(given, () => Promise.resolve());
  const dir = mkdtempSync(join(tmpdir(), 'saman-bench-'));
  const database = await localPostgres({ dir });
  return clusterAt(database.url, async () => {
    await database.stop();
    rmSync(dir, { recursive: true, force: true });
  });
}

async function clusterAt(url: string, end: () => Promise<void>): Promise<Cluster> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const version = await client.query<{ server_version: string }>('SHOW server_version');
  const made: string[] = [];
  return {
    name: `PostgreSQL ${version.rows[0]?.server_version ?? '?'}`,
    async filled(size) {
      const name = `saman_bench_${process.pid}_${made.length + 1}`;
      await client.query(`CREATE DATABASE ${name}`);
      made.push(name);
      const address = new URL(url);
      address.pathname = name;
      await migrate(address.href);
      await seed(address.href, size);
      return address.href;
    },
    async close() {
      for (const name of made) await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await client.end();
      await end();
    },
  };
}
