// Writes down who is to be told of what happened.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Daily, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { type Taker, Takers } from '../takers/takers.service.js';

/** What could not be told for so long is of no interest any more. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

@Injectable()
export class DigestTaker implements Taker {
  readonly name = 'digests';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Takers) takers: Takers,
    @Inject(Daily) daily: Daily,
  ) {
    takers.register(this);
    daily.register('notifications: news that nobody could be told', (tx) => this.forget(tx));
  }

  /** Nobody is told of what they did themselves. */
  async take(tx: Tx, stretches: Sql): Promise<void> {
    await tx.query(sql`
      INSERT INTO news (following_id, sequence, network_id, person_id, due_at)
      SELECT f.id, e.sequence, e.network_id, f.person_id, ${due(this.clock.now())}
      FROM ${stretches} AS s JOIN network n ON n.id = s.network_id
      JOIN network_event e ON e.network_id = s.network_id AND e.sequence > s."after" AND e.sequence <= s.up_to
      JOIN following f ON f.network_id = e.network_id AND f.after_sequence < e.sequence AND (f.kinds IS NULL OR e.kind = ANY (f.kinds))
        AND (f.campaign_id IS NULL OR f.campaign_id = ANY (e.about))
        AND (f.organisation_id IS NULL OR f.organisation_id = ANY (e.about))
      WHERE e.actor_id IS DISTINCT FROM f.person_id AND NOT EXISTS (
        SELECT FROM unwanted_mail u WHERE u.person_id = f.person_id AND u.mailing = 'DIGEST')
      ON CONFLICT DO NOTHING`);
  }

  private async forget(tx: Tx): Promise<void> {
    await tx.query(sql`DELETE FROM news WHERE due_at < ${new Date(this.clock.now().getTime() - KEPT_MS)}`);
  }
}

/** When an event is told: of the next mornings at 7, counted in the network's time zone, the right one. */
const due = (now: Date): Sql => {
  // seven hours earlier the day begins at 7
  const morning = sql`(${now}::timestamptz AT TIME ZONE n.time_zone) - interval '7 hours'`;
  return sql`CASE f.rhythm
    WHEN 'DAILY' THEN (date_trunc('day', ${morning}) + interval '1 day 7 hours') AT TIME ZONE n.time_zone
    WHEN 'WEEKLY' THEN (date_trunc('week', ${morning}) + interval '7 days 7 hours') AT TIME ZONE n.time_zone
    ELSE ${now}::timestamptz END`;
};
