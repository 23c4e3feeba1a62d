// What was answered to deeds that were sent with an Idempotency-Key.
import sql from 'sql-template-tag';
import { type Caller, system } from '../caller.js';
import type { Database } from '../database/database.js';

/** A deed that was carried out under a key before. */
export interface DoneDeed {
  digest: string;
  result: unknown;
  answer: string | null;
  sight: string | null;
}

/** What was done under the person's key, or null. */
export async function doneUnder(database: Database, personId: string, key: string): Promise<DoneDeed | null> {
  const rows = await database.read<DoneDeed>(
    'once.doneUnder',
    sql`
    SELECT digest, result, answer, sight FROM idempotency_key WHERE person_id = ${personId} AND key = ${key}`,
  );
  return rows[0] ?? null;
}

/** Keeps the answer as it is sent, for whoever asks again. */
export async function keepAnswer(
  database: Database,
  { personId, sight }: Caller,
  key: string,
  answer: string,
): Promise<void> {
  await database.write(system, (tx) =>
    tx.query(sql`
      UPDATE idempotency_key SET answer = ${answer}, sight = ${sight ?? null} WHERE person_id = ${personId} AND key = ${key}`),
  );
}
