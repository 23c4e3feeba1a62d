// Sends what is due to webhooks: one message after the other to each, some webhooks at once. Only on the process that is on duty.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { CLOCK, Database, logInternalError, Post, Rounds } from '@saman/platform';
import sql from 'sql-template-tag';
import type { DeliveryStatus } from '../schema.gen.js';
import { DISABLED, type DisabledData } from './disabled.letter.js';
import { type DueDelivery, Messages } from './message.js';
import type { Answer } from './send.js';
import { nextAttempt } from './webhook.rules.js';
import { giveUp } from './webhook.service.js';

const WEBHOOKS_AT_ONCE = 8;
const GONE = 410;

/** How a delivery stands after an attempt. `isTheLast`: the webhook is not called any more. */
interface Outcome {
  readonly status: DeliveryStatus;
  readonly nextAttemptAt?: Date | null;
  readonly responseStatus?: number | null;
  readonly failure?: string | null;
  readonly isTheLast?: boolean;
}

@Injectable()
export class Deliveries implements OnModuleDestroy {
  /** Webhooks that are being called. */
  private readonly calling = new Map<string, Promise<void>>();
  private isStopping = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Messages) private readonly messages: Messages,
    @Inject(Post) private readonly post: Post,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {
    rounds.register('webhooks', () => this.begin());
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.calling.values());
  }

  /** Begins to call those webhooks for which something is due; a slow one holds up nobody. */
  private async begin(): Promise<void> {
    const free = WEBHOOKS_AT_ONCE - this.calling.size;
    if (free <= 0 || this.isStopping) return;
    const due = await this.rounds.write((tx) =>
      tx.query<{ id: string }>(sql`
        SELECT webhook_id AS id FROM webhook_delivery
        WHERE status = 'PENDING' AND next_attempt_at <= ${this.clock.now()} AND webhook_id <> ALL (${[...this.calling.keys()]}::uuid[])
        GROUP BY webhook_id ORDER BY min(next_attempt_at) LIMIT ${free}`),
    );
    for (const { id } of due) this.calling.set(id, this.call(id));
  }

  private async call(webhookId: string): Promise<void> {
    try {
      for (let due = await this.next(webhookId); due && !this.isStopping; due = await this.next(webhookId)) {
        await this.attempt(due);
      }
    } catch (error) {
      // it stays due: the next round tries again
      logInternalError(error);
    } finally {
      this.calling.delete(webhookId);
    }
  }

  private async next(webhookId: string): Promise<DueDelivery | undefined> {
    const [due] = await this.database.read<DueDelivery>(
      'webhook.due',
      sql`SELECT d.id, d.webhook_id AS "webhookId", d.sequence, d.attempts, d.first_attempt_at AS "firstAttemptAt", w.person_id AS "personId",
          w.network_id AS "networkId", w.organisation_id AS "organisationId", w.url, w.secret, w.status, w.version
        FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
        WHERE d.webhook_id = ${webhookId} AND d.status = 'PENDING' AND d.next_attempt_at <= ${this.clock.now()}
        ORDER BY d.sequence LIMIT 1`,
    );
    return due;
  }

  private async attempt(due: DueDelivery): Promise<void> {
    const attempted = await this.messages.send(due);
    const now = this.clock.now();
    if (attempted === 'not seen') await this.record(due, now, { status: 'SKIPPED' });
    else if (attempted === 'not theirs') {
      await this.record(due, now, { status: 'FAILED', failure: 'not the owner any more', isTheLast: true });
    } else await this.record(due, now, this.outcome(due, now, attempted));
  }

  private outcome(due: DueDelivery, now: Date, { isTaken, status: responseStatus, failure }: Answer): Outcome {
    if (isTaken) return { status: 'DELIVERED', responseStatus };
    const next = nextAttempt(due.attempts + 1, due.firstAttemptAt ?? now, now, Math.random());
    if (next && responseStatus !== GONE) return { status: 'PENDING', nextAttemptAt: next, responseStatus, failure };
    return { status: 'FAILED', responseStatus, failure, isTheLast: true };
  }

  /** Nothing is written over a delivery that was deleted, repeated or given up meanwhile. */
  private record(due: DueDelivery, now: Date, outcome: Outcome): Promise<void> {
    const { status, nextAttemptAt = null, responseStatus = null, failure = null, isTheLast = false } = outcome;
    const { id, webhookId, personId: person } = due;
    return this.rounds.write(async (tx) => {
      // the webhook first, like its owner's deeds
      await tx.query(sql`SELECT FROM webhook WHERE id = ${webhookId} FOR UPDATE`);
      const written = await tx.query(sql`
        UPDATE webhook_delivery SET status = ${status}, next_attempt_at = ${nextAttemptAt}, response_status = ${responseStatus},
          failure = ${failure}, attempts = attempts + 1, first_attempt_at = coalesce(first_attempt_at, ${now})
        WHERE id = ${id} AND status = 'PENDING' RETURNING 1`);
      if (!isTheLast || written.length === 0) return;
      await tx.query(sql`UPDATE webhook SET status = 'DISABLED', version = version + 1 WHERE id = ${webhookId}`);
      await giveUp(tx, webhookId, 'webhook disabled');
      await this.post.send(tx, [{ kind: DISABLED, data: { person, url: due.url } satisfies DisabledData }]);
    });
  }
}
