import { Inject, Injectable } from '@nestjs/common';
import { Rounds, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';

/** Events of one network, later than `after` and not later than `upTo`. */
interface Stretch {
  readonly networkId: string;
  readonly after: number;
  readonly upTo: number;
}

/** Takes all that happens, in all networks, once, in order within each. */
export interface Taker {
  /** Its position in the log is kept under it: never to be changed. */
  readonly name: string;
  /**
   * Writes down what follows from some events, in the transaction that moves the taker on: both happen or neither. `stretches` is to be joined as a table
   * (network_id, after, up_to).
   */
  take(tx: Tx, stretches: Sql): Promise<void>;
}

/** Events of one network at once, and networks at once: what a transaction can well hold. */
const BATCH = 500;
const NETWORKS = 50;

/** Another process has taken the same: this one only thought that it was on duty. */
class Overtaken extends Error {}

/** The takers of the log, and how far each has come. */
@Injectable()
export class Takers {
  private readonly takers: Taker[] = [];

  constructor(@Inject(Rounds) private readonly rounds: Rounds) {
    rounds.register('takers', () => this.takeAll());
  }

  register(taker: Taker): void {
    this.takers.push(taker);
  }

  /** Lets each taker take what it has not taken yet. */
  private async takeAll(): Promise<void> {
    for (const taker of this.takers) {
      try {
        while (await this.step(taker));
      } catch (error) {
        if (!(error instanceof Overtaken)) throw error;
      }
    }
  }

  /** Whether there may be more. */
  private step(taker: Taker): Promise<boolean> {
    return this.rounds.write(async (tx) => {
      const stretches = await behind(tx, taker.name);
      if (stretches.length === 0) return false;
      const table = sql`jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb)
        AS stretch ("networkId" uuid, "after" int, "upTo" int)`;
      await taker.take(tx, sql`(SELECT "networkId" AS network_id, "after", "upTo" AS up_to FROM ${table})`);
      const moved = await tx.query(sql`
        INSERT INTO taker_position AS position (taker, network_id, sequence)
        SELECT ${taker.name}, "networkId", "upTo" FROM ${table}
        ON CONFLICT (taker, network_id) DO UPDATE SET sequence = excluded.sequence
          WHERE position.sequence = (SELECT "after" FROM ${table} WHERE "networkId" = position.network_id)
        RETURNING 1`);
      if (moved.length < stretches.length) throw new Overtaken('somebody else is on duty');
      return stretches.length === NETWORKS || stretches.some(({ after, upTo }) => upTo - after === BATCH);
    });
  }
}

const behind = (tx: Tx, taker: string): Promise<Stretch[]> =>
  tx.query<Stretch>(sql`
    SELECT clock.network_id AS "networkId", coalesce(position.sequence, 0) AS "after",
      least(clock.last_sequence, coalesce(position.sequence, 0) + ${BATCH}) AS "upTo"
    FROM network_clock clock
    LEFT JOIN taker_position position ON position.network_id = clock.network_id AND position.taker = ${taker}
    WHERE clock.last_sequence > coalesce(position.sequence, 0) LIMIT ${NETWORKS}`);
