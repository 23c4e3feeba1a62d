// Sent twice, done once: the key and the deed are written in one transaction.
import sql from 'sql-template-tag';
import type { Tx } from '../database/tx.js';

/** The key was used before, by a deed that is committed. `result` is what that deed gave back. */
export class AlreadyDone extends Error {
  constructor(
    readonly digest: string,
    readonly result: unknown,
    readonly answer: string | null,
  ) {
    super('this deed was carried out before under the same Idempotency-Key');
  }
}

/** Takes the caller's key for this transaction. A second holder waits for the first to end, then finds it done. */
export async function claimOnce(tx: Tx): Promise<void> {
  const { once, personId } = tx.caller;
  if (!once || personId === null) return;
  const taken = await tx.query(sql`
    INSERT INTO idempotency_key (person_id, key, digest) VALUES (${personId}, ${once.key}, ${once.digest})
    ON CONFLICT DO NOTHING RETURNING key`);
  if (taken.length > 0) return;
  const [before] = await tx.query<{ digest: string; result: unknown; answer: string | null }>(sql`
    SELECT digest, result, answer FROM idempotency_key WHERE person_id = ${personId} AND key = ${once.key}`);
  if (before) throw new AlreadyDone(before.digest, before.result, before.answer);
}

export async function keepResult(tx: Tx, result: unknown): Promise<void> {
  const { once, personId } = tx.caller;
  if (!once || personId === null) return;
  await tx.query(sql`
    UPDATE idempotency_key SET result = ${JSON.stringify(result ?? null)}::jsonb
    WHERE person_id = ${personId} AND key = ${once.key}`);
}
