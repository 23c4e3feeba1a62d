// Letters on their way, kept by pg-boss in a schema of its own: it tries again what fails, and what a process that died had begun.
import pg from 'pg';
import PgBoss from 'pg-boss';
import sql, { raw } from 'sql-template-tag';
import { APPLICATION_ROLE } from '../database/connections.js';
import type { Tx } from '../database/tx.js';

export const SCHEMA = 'saman_mail';
export const QUEUE = 'mail';

/** Eleven tries, with pauses that double: for about a day. */
const POLICY = { retryLimit: 11, retryDelay: 20, retryBackoff: true, expireInSeconds: 300 } as const;

/** Makes the queue, or brings it up to date, as the owner of the database: the server's own role may only use it. One process at a time. */
export async function prepareMailQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const db = { executeSql: (text: string, values: unknown[]) => client.query(text, values) };
    const boss = new PgBoss({ db, schema: SCHEMA, migrate: true, supervise: false, schedule: false });
    await boss.start();
    await boss.createQueue(QUEUE, { name: QUEUE, ...POLICY });
    await boss.stop({ graceful: false });
    await client.query(allow);
  } finally {
    await client.end();
  }
}

/** What a process had begun that is not on duty any more is nobody's: pg-boss by itself waits until it has expired. Whoever gets such a letter twice can tell. */
export async function beginAnew(tx: Tx): Promise<void> {
  await tx.query(sql`
    UPDATE ${raw(SCHEMA)}.job SET state = 'retry', start_after = now() WHERE name = ${QUEUE} AND state = 'active'`);
}

const allow = `
  DO $$
  BEGIN
    GRANT USAGE ON SCHEMA ${SCHEMA} TO ${APPLICATION_ROLE};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${SCHEMA} TO ${APPLICATION_ROLE};
  EXCEPTION WHEN undefined_object THEN
    NULL;
  END $$;`;
