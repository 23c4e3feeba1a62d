// The PostgreSQL server of a test run: DATABASE_URL's, or else an embedded one that lives as long as the run.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localPostgres, migrate } from '@saman/api';
import { dropAll, makeTemplate } from './databases.js';

let embedded: { stop(): Promise<void> } | undefined;

export async function startServer(): Promise<void> {
  const server = process.env.DATABASE_URL || (await startEmbedded());
  await makeTemplate(server, migrate);
}

export async function stopServer(): Promise<void> {
  await (embedded ? embedded.stop() : dropAll());
}

async function startEmbedded(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'saman-test-'));
  const postgres = await localPostgres({ dir });
  const stop = async () => {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  };
  embedded = { stop };
  // jest does not tear down when it is interrupted
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  return postgres.url;
}
