import { Inject, Injectable } from '@nestjs/common';
import { type Context, OwnData } from '@saman/organisations';
import { byId, Database, isAmong, Keyset, loader, loaderWith, type Page, Pages, Things } from '@saman/platform';
import sql, { empty, raw } from 'sql-template-tag';
import type { DeliveryStatus, WebhookDeliveriesArgs, WebhookStatus } from '../schema.gen.js';

/** A webhook as resolvers see it; its secret is not among it. */
export interface WebhookRow {
  __typename: 'Webhook';
  id: string;
  personId: string;
  networkId: string;
  organisationId: string | null;
  url: string;
  kinds: string[];
  status: WebhookStatus;
  version: number;
}

export interface WebhookDeliveryRow {
  __typename: 'WebhookDelivery';
  id: string;
  webhookId: string;
  sequence: number;
  status: DeliveryStatus;
  attempts: number;
  nextAttemptAt: Date | null;
  responseStatus: number | null;
  failure: string | null;
  createdAt: Date;
}

const webhookColumns = raw(`'Webhook' AS "__typename", w.id, w.person_id AS "personId", w.network_id AS "networkId",
  w.organisation_id AS "organisationId", w.url, coalesce(w.kinds, '{}') AS kinds, w.status, w.version`);
const deliveryColumns =
  raw(`'WebhookDelivery' AS "__typename", d.id, d.webhook_id AS "webhookId", d.sequence, d.status, d.attempts,
  d.next_attempt_at AS "nextAttemptAt", d.response_status AS "responseStatus", d.failure, d.created_at AS "createdAt"`);

const newestFirst = new Keyset([['d.sequence', 'int']], 'DESC');

/** Webhooks and their deliveries are seen by the webhook's owner alone. */
@Injectable()
export class WebhookQueries {
  readonly byId = loader<WebhookRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<WebhookRow>(
        'webhook',
        sql`SELECT ${webhookColumns} FROM webhook w WHERE ${isAmong('w.id', ids)} AND w.person_id = ${viewer.personId}`,
      ),
    ),
  );

  /** By person, newest first. */
  readonly ofPerson = loader<WebhookRow[], Context>(async (people) => {
    const rows = await this.database.read<WebhookRow>(
      'webhook.ofPerson',
      sql`SELECT ${webhookColumns} FROM webhook w WHERE w.person_id = ANY (${people}::uuid[]) ORDER BY w.created_at DESC, w.id DESC`,
    );
    const found = new Map<string, WebhookRow[]>(people.map((id) => [id, []]));
    for (const row of rows) found.get(row.personId)?.push(row);
    return found;
  });

  readonly delivery = loader<WebhookDeliveryRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<WebhookDeliveryRow>(
        'webhookDelivery',
        sql`SELECT ${deliveryColumns} FROM webhook_delivery d JOIN webhook w ON w.id = d.webhook_id
          WHERE ${isAmong('d.id', ids)} AND w.person_id = ${viewer.personId}`,
      ),
    ),
  );

  /** Of webhooks that the viewer sees. */
  readonly deliveries = loaderWith<WebhookDeliveriesArgs, Page<WebhookDeliveryRow>, Context>((webhooks, args) =>
    this.pages.of(
      {
        name: 'webhook.deliveries',
        columns: deliveryColumns,
        from: raw('webhook_delivery d'),
        where: sql`d.webhook_id = parent.id ${args.status ? sql`AND d.status = ${args.status}` : empty}`,
        keyset: newestFirst,
      },
      webhooks,
      args,
    ),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
    @Inject(OwnData) ownData: OwnData,
  ) {
    things.register('Webhook', this.byId);
    things.register('WebhookDelivery', this.delivery);
    ownData.register('webhooks', {
      json: sql`(SELECT coalesce(jsonb_agg(to_jsonb(w) - 'person_id' - 'secret'), '[]') FROM webhook w WHERE w.person_id = person.id)`,
      erase: async (tx, personId) => {
        // held, so that no more deliveries come meanwhile
        await tx.query(sql`SELECT FROM webhook WHERE person_id = ${personId} FOR UPDATE`);
        await tx.query(
          sql`DELETE FROM webhook_delivery USING webhook w WHERE w.id = webhook_id AND w.person_id = ${personId}`,
        );
        await tx.query(sql`DELETE FROM webhook WHERE person_id = ${personId}`);
      },
    });
  }
}
