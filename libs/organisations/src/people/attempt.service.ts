import { Inject, Injectable } from '@nestjs/common';
import { type Clock, Problem } from '@saman/kernel';
import { CLOCK, Database, system, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { bounds, type Counted, remembered, secondsToWait } from './attempt.rules.js';

type Kind = keyof typeof bounds;

/** Something that attempts are counted for, e.g. `['account', 'kari@example.org']`. */
export type Guarded = readonly [kind: Kind, what: string];

/** Keyed with the installation's secret: who reads the table alone cannot try out which addresses are in it. */
const keyOf = ([kind, what]: Guarded): Sql =>
  sql`(SELECT encode(sha256(convert_to(secret || ${`:${kind}:${what}`}, 'UTF8')), 'hex') FROM installation)`;

/** Slows guesses down. An attempt counts as a failure from the start, so that many at once do not all get in before the first has failed. */
@Injectable()
export class Attempts {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt, or refuses it: TRY_LATER, with the seconds to wait as limit. Always name the kinds in the same order: their rows
   * are locked in it.
   */
  async begin(...guarded: Guarded[]): Promise<void> {
    await this.database.write(system, async (tx) => {
      for (const one of guarded) await this.count(tx, one);
    });
  }

  /** The attempt was none to be counted: it succeeded. */
  async giveBack(tx: Tx, guarded: Guarded): Promise<void> {
    await tx.query(
      sql`UPDATE sign_in_failure SET failures = greatest(0, failures - 1) WHERE guarded_hash = ${keyOf(guarded)}`,
    );
  }

  /** Who knows the password, or holds a mailed link, need not wait for what others tried. */
  async forget(tx: Tx, guarded: Guarded): Promise<void> {
    await tx.query(sql`DELETE FROM sign_in_failure WHERE guarded_hash = ${keyOf(guarded)}`);
  }

  /** As `begin`, within a deed that is refused as a whole. */
  async count(tx: Tx, guarded: Guarded): Promise<void> {
    const now = this.clock.now();
    // the empty update locks the row that is there already
    const [row] = await tx.query<Counted & { hash: string }>(sql`
      INSERT INTO sign_in_failure AS before (guarded_hash, failures, latest_at) VALUES (${keyOf(guarded)}, 0, ${now})
      ON CONFLICT (guarded_hash) DO UPDATE SET failures = before.failures
      RETURNING guarded_hash AS hash, failures, latest_at AS "latestAt"`);
    if (!row) throw new Error('an attempt could not be counted');
    const bound = bounds[guarded[0]];
    const seconds = secondsToWait(bound, row, now);
    if (seconds > 0) throw tooMany(seconds);
    await tx.query(sql`
      UPDATE sign_in_failure SET failures = ${remembered(bound, row, now) + 1}, latest_at = ${now}
      WHERE guarded_hash = ${row.hash}`);
  }
}

function tooMany(seconds: number): Problem {
  const message = `Too many attempts: wait ${String(seconds)} seconds, then try again.`;
  return new Problem('TRY_LATER', 'TOO_MANY_ATTEMPTS', message, [], seconds);
}
