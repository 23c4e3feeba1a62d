import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Post, type SeenEvent } from '@saman/platform';
import { type Recipient, Recipients } from '../mail/recipients.js';
import { DIGEST, type DigestData, DigestQueue, type NewsRow } from './digest.queue.js';
import { SeenEvents } from './seen-events.js';
import { Telling } from './told.js';
import { digestMail, type NetworkNews } from './words/index.js';

/** Events that a letter tells at most; it says how many more there are. */
const MOST_TOLD = 40;

/** Writes letters with news: of what the reader may see now, and nothing where that is nothing. */
@Injectable()
export class Digests {
  constructor(
    @Inject(DigestQueue) private readonly queue: DigestQueue,
    @Inject(SeenEvents) private readonly events: SeenEvents,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(Post) post: Post,
  ) {
    post.write(DIGEST, async (data, id) => ({
      mail: await this.write((data as DigestData).person, id),
      sent: () => this.queue.told(id),
    }));
  }

  private async write(person: string, id: string) {
    const recipient = await this.recipients.find(person, 'DIGEST');
    const seen = recipient ? await this.seen(recipient.context, await this.queue.news(id)) : [];
    if (!recipient || seen.length === 0) return null;
    const { email: to, unsubscribe } = recipient;
    const news = await this.byNetwork(recipient, seen.slice(0, MOST_TOLD));
    return { to, unsubscribe, ...digestMail(recipient, news, seen.length - MOST_TOLD) };
  }

  private async seen(context: Context, news: readonly NewsRow[]): Promise<SeenEvent[]> {
    const events = new Map<string, SeenEvent>();
    for (const rows of groupBy(news, ({ followingId }) => followingId).values()) {
      const [{ networkId, kinds, campaign, organisation }] = rows as [NewsRow];
      const asked = { kinds, campaign, organisation };
      const sequences = rows.map(({ sequence }) => sequence);
      for (const event of await this.events.of(context, networkId, sequences, asked)) events.set(event.id, event);
    }
    return [...events.values()].sort((one, other) => one.sequence - other.sequence);
  }

  private byNetwork({ context }: Recipient, seen: readonly SeenEvent[]): Promise<NetworkNews[]> {
    const news = [...groupBy(seen, ({ networkId }) => networkId)].map(async ([id, events]) => {
      const told = await Promise.all(events.map((event) => this.telling.of(context, event)));
      return { ...(await this.telling.network(context, id)), told };
    });
    return Promise.all(news);
  }
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
