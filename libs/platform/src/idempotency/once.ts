// Sent twice, done once: the key and the deed are written in one transaction.
import { GraphQLError } from 'graphql';
import sql from 'sql-template-tag';
import type { Tx } from '../database/tx.js';

/** The key was used before, by a deed that is committed. `result` is what that deed gave back. */
export class AlreadyDone extends Error {
  constructor(
    readonly digest: string,
    readonly result: unknown,
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
  if (taken.length > 0) {
    tx.afterCommit(() => {
      once.isCarriedOut = true;
    });
    return;
  }
  const [before] = await tx.query<{ digest: string; result: unknown }>(sql`
    SELECT digest, result FROM idempotency_key WHERE person_id = ${personId} AND key = ${once.key}`);
  if (before) throw new AlreadyDone(before.digest, before.result);
}

export async function keepResult(tx: Tx, result: unknown): Promise<void> {
  const { once, personId } = tx.caller;
  if (!once || personId === null) return;
  await tx.query(sql`
    UPDATE idempotency_key SET result = ${JSON.stringify(result ?? null)}::jsonb
    WHERE person_id = ${personId} AND key = ${once.key}`);
}

/** Keys are kept 14 days, so that a phone may come back after a holiday. */
export async function forgetOldKeys(tx: Tx): Promise<void> {
  await tx.query(sql`DELETE FROM idempotency_key WHERE created_at < now() - interval '14 days'`);
}

/** The top-level error for who is not signed in, and must be. */
export const signInFirst = (): GraphQLError =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** The top-level error for a key that cannot be used; `why` completes the sentence. */
export const keyRefused = (why: string): GraphQLError =>
  new GraphQLError(`The Idempotency-Key cannot be used: ${why}.`, {
    extensions: { code: 'INVALID', rule: 'IDEMPOTENCY_KEY', http: { status: 400 } },
  });
