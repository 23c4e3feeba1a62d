import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, forbidden, isId, newId, notFound, Problem } from '@saman/kernel';
import { Memberships, NetworkQueries, type Viewer } from '@saman/organisations';
import { CLOCK, Database, holding, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { WebhookChanges, WebhookInput } from '../schema.gen.js';
import { endOfLog } from '../takers/end-of-log.js';
import { PREFIX } from './signature.js';
import { isTarget, type Targets, TARGETS } from './targets.js';
import { WebhookDelivery } from './webhook-delivery.entity.js';
import { Webhook } from './webhook.entity.js';
import { checkMayChange, checkMayRepeat } from './webhook.rules.js';

const MOST = 20;
/** Standard Webhooks asks for 24 to 64 bytes. */
const SECRET_BYTES = 32;

/** Ids of where a webhook is to be; no organisation: the network itself. */
interface Place {
  readonly network: string;
  readonly organisation: string | null;
}

/** Deeds to webhooks. They are configuration: nothing of it is in a log. */
@Injectable()
export class Webhooks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Memberships) private readonly memberships: Memberships,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(TARGETS) private readonly targets: Targets,
  ) {}

  /** Answers the webhook's id, and what its messages are signed with. */
  async create(viewer: Viewer, ids: Place, { url, kinds }: WebhookInput): Promise<{ id: string; secret: string }> {
    const secret = randomBytes(SECRET_BYTES).toString('base64');
    const id = await this.database.write(viewer, async (tx) => {
      const place = await this.placeFor(tx, viewer, ids);
      this.checkTarget(url, 'webhook');
      const personId = viewer.personId ?? '';
      await tx.lockFor(`webhooks ${personId}`);
      await checkRoom(tx, personId);
      const facts = { id: newId(), personId, url, kinds: kindsOf(kinds), secret, createdAt: this.clock.now() };
      const afterSequence = await endOfLog(tx, place.networkId);
      await tx.manager.insert(Webhook, { ...facts, ...place, afterSequence, status: 'ENABLED' });
      return facts.id;
    });
    return { id, secret: `${PREFIX}${secret}` };
  }

  change(viewer: Viewer, id: string, version: number, changes: WebhookChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.find(tx, viewer, id);
      checkMayChange(viewer, before, version);
      const { url, kinds, status } = given(changes);
      if (url) this.checkTarget(url, 'changes');
      const after = { url: url ?? before.url, status: status ?? before.status };
      await tx.manager.update(
        Webhook,
        { id: before.id },
        { ...after, kinds: kinds ? kindsOf(kinds) : before.kinds, version: version + 1 },
      );
      if (after.status === 'DISABLED') await giveUp(tx, before.id, 'webhook disabled');
      return before.id;
    });
  }

  remove(viewer: Viewer, id: string): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      const webhook = await this.find(tx, viewer, id);
      await tx.query(sql`DELETE FROM webhook_delivery WHERE webhook_id = ${webhook.id}`);
      await tx.query(sql`DELETE FROM webhook WHERE id = ${webhook.id}`);
      return viewer.personId;
    });
  }

  /** Answers the delivery's id. */
  repeat(viewer: Viewer, id: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const found = isId(id) ? await tx.manager.findOneBy(WebhookDelivery, { id }) : null;
      const webhook =
        found && (await tx.manager.findOneBy(Webhook, { id: found.webhookId, personId: viewer.personId ?? '' }));
      if (!found || !webhook) throw notFound('delivery', 'delivery');
      const delivery = await tx.manager.findOneOrFail(WebhookDelivery, { where: { id }, ...holding('to change') });
      checkMayRepeat(viewer, webhook, delivery.status);
      const anew = { attempts: 0, firstAttemptAt: null, responseStatus: null, failure: null };
      await tx.manager.update(WebhookDelivery, { id }, { ...anew, status: 'PENDING', nextAttemptAt: this.clock.now() });
      return delivery.id;
    });
  }

  private async placeFor(tx: Tx, viewer: Viewer, { network, organisation }: Place) {
    if (organisation !== null) {
      const { networkId, organisationId } = await this.memberships.actingFor(tx, viewer, network, organisation);
      return { networkId, organisationId };
    }
    await this.networks.timeZoneOf(tx, network);
    const networkId = network.toLowerCase();
    if (!viewer.coordinates(networkId)) throw forbidden("the network's coordinator", 'organisation');
    return { networkId, organisationId: null };
  }

  private checkTarget(url: string, path: string): void {
    if (isTarget(url, this.targets)) return;
    throw new Problem('INVALID', 'TARGET_REFUSED', 'Webhooks are not sent to such an address.', [path, 'url']);
  }

  /** The viewer's own, held so that nobody changes it and no more deliveries come. */
  private async find(tx: Tx, viewer: Viewer, id: string): Promise<Webhook> {
    const where = { id, personId: viewer.personId ?? '' };
    const webhook = isId(id) ? await tx.manager.findOne(Webhook, { where, lock: { mode: 'pessimistic_write' } }) : null;
    if (!webhook) throw notFound('webhook', 'webhook');
    return webhook;
  }
}

/** Null where the kind does not matter. */
const kindsOf = (kinds: readonly string[] | null | undefined): string[] | null =>
  kinds && kinds.length > 0 ? [...kinds].sort() : null;

async function checkRoom(tx: Tx, personId: string): Promise<void> {
  if ((await tx.manager.countBy(Webhook, { personId })) < MOST) return;
  throw new Problem('INVALID', 'TOO_MANY', `A person has at most ${String(MOST)} webhooks.`, ['webhook'], MOST);
}

/** What still waits is not tried any more; its owner may repeat it. */
export const giveUp = (tx: Tx, webhookId: string, failure: string): Promise<unknown> =>
  tx.query(sql`
    UPDATE webhook_delivery SET status = 'FAILED', next_attempt_at = NULL, failure = ${failure}
    WHERE webhook_id = ${webhookId} AND status = 'PENDING'`);

function given(changes: WebhookChanges): WebhookChanges {
  if (Object.values(changes).some((value) => value !== null && value !== undefined)) return changes;
  throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
}
