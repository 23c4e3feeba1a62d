import { Inject, Injectable } from '@nestjs/common';
import { SeenEvents } from '../digests/seen-events.js';
import { Telling } from '../digests/told.js';
import { type Recipient, Recipients } from '../mail/recipients.js';
import { type Answer, send } from './send.js';
import { signed } from './signature.js';
import { type Targets, TARGETS } from './targets.js';
import { mayOwn, type WebhookFacts } from './webhook.rules.js';

/** A delivery that is to be tried, with its webhook. */
export interface DueDelivery extends WebhookFacts {
  readonly id: string;
  readonly webhookId: string;
  readonly personId: string;
  readonly url: string;
  readonly secret: string;
  readonly sequence: number;
  readonly attempts: number;
  readonly firstAttemptAt: Date | null;
}

/** What was answered, or why nothing was sent: the owner may not have the webhook any more, or may not see the event. */
export type Attempted = Answer | 'not theirs' | 'not seen';

/** Messages to webhooks: what the owner may see at this moment, and nothing else. */
@Injectable()
export class Messages {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(SeenEvents) private readonly events: SeenEvents,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(TARGETS) private readonly targets: Targets,
  ) {}

  async send(delivery: DueDelivery): Promise<Attempted> {
    const { id, url, secret } = delivery;
    const owner = await this.recipients.find(delivery.personId);
    if (!owner || !mayOwn(owner.context.viewer, delivery)) return 'not theirs';
    const content = await this.content(owner, delivery.networkId, delivery.sequence);
    if (content === null) return 'not seen';
    const body = JSON.stringify(content);
    // receivers compare the time with their own clock
    const signature = signed(id, secret, body, new Date());
    const headers = { 'content-type': 'application/json', 'user-agent': 'Saman', ...signature };
    return send({ url, headers, body }, this.targets);
  }

  private async content({ context }: Recipient, networkId: string, sequence: number): Promise<object | null> {
    const [event] = await this.events.of(context, networkId, [sequence]);
    if (!event) return null;
    const { kind, at, subject, organisationId, changes } = event;
    const { title, organisation } = await this.telling.of(context, event);
    const { slug } = await this.telling.network(context, networkId);
    return {
      type: kind,
      timestamp: at.toISOString(),
      data: {
        network: { id: networkId, slug },
        sequence,
        subject: subject && { type: subject.__typename, id: subject.id, title },
        organisation: organisationId === null ? null : { id: organisationId, name: organisation },
        changes,
      },
    };
  }
}
