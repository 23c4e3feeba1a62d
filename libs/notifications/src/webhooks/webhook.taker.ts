// Writes down which webhooks are to be told of what happened.
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Daily, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { type Taker, Takers } from '../takers/takers.service.js';

const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

@Injectable()
export class WebhookTaker implements Taker {
  readonly name = 'webhooks';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Takers) takers: Takers,
    @Inject(Daily) daily: Daily,
  ) {
    takers.register(this);
    daily.register('notifications: old deliveries', (tx) => this.forget(tx));
  }

  /** Whether the owner may see it is asked when it is sent. */
  async take(tx: Tx, stretches: Sql): Promise<void> {
    const now = this.clock.now();
    await tx.query(sql`
      INSERT INTO webhook_delivery (id, webhook_id, network_id, sequence, status, next_attempt_at, created_at)
      SELECT gen_random_uuid(), w.id, e.network_id, e.sequence, 'PENDING', ${now}, ${now}
      FROM ${stretches} AS s
      JOIN network_event e ON e.network_id = s.network_id AND e.sequence > s."after" AND e.sequence <= s.up_to
      JOIN webhook w ON w.network_id = e.network_id AND w.status = 'ENABLED' AND w.after_sequence < e.sequence
        AND (w.kinds IS NULL OR e.kind = ANY (w.kinds))
      ON CONFLICT DO NOTHING`);
  }

  private async forget(tx: Tx): Promise<void> {
    const monthAgo = new Date(this.clock.now().getTime() - KEPT_MS);
    await tx.query(sql`DELETE FROM webhook_delivery WHERE created_at < ${monthAgo} AND status <> 'PENDING'`);
  }
}
