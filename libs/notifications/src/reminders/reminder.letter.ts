import { Inject, Injectable } from '@nestjs/common';
import { Post } from '@saman/platform';
import { ContributionQueries } from '@saman/contributions';
import { Telling } from '../digests/told.js';
import { type Recipient, Recipients } from '../mail/recipients.js';
import { waitingOf } from './reminder.rules.js';
import { reminderMail } from './reminder.words.js';

export const REMINDER = 'reminder';

/** What a reminder is written from. */
export interface ReminderData {
  readonly person: string;
  readonly contribution: string;
  /** In which the contribution waited; when it has moved on there is nothing to remind of. */
  readonly status: string;
}

@Injectable()
export class ReminderLetters {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(ContributionQueries) private readonly contributions: ContributionQueries,
    @Inject(Telling) private readonly telling: Telling,
    @Inject(Post) post: Post,
  ) {
    post.write(REMINDER, async (data) => ({ mail: await this.write(data as ReminderData) }));
  }

  private async write({ person, contribution, status }: ReminderData) {
    const reader = await this.recipients.find(person, 'REMINDER');
    const told = reader && (await this.told(reader, contribution, status));
    return told && { to: reader.email, unsubscribe: reader.unsubscribe, ...reminderMail(reader, told) };
  }

  /** Only for who is still on the other side when it is sent, and sees the contribution then. */
  private async told({ context }: Recipient, id: string, status: string) {
    const gift = await this.contributions.byId(context).load(id);
    const waiting = gift?.status === status ? waitingOf(gift, gift.holderId) : null;
    if (!gift || !waiting) return null;
    const { who, forWhom } = waiting;
    const { viewer } = context;
    const isTheirs = forWhom === null ? viewer.coordinates(gift.networkId) : viewer.edited.includes(forWhom);
    if (!isTheirs) return null;
    const [organisation, title, network] = await Promise.all([
      this.telling.organisation(context, who),
      this.telling.titleOf(context, gift),
      this.telling.network(context, gift.networkId),
    ]);
    return { status, organisation, title, link: `${network.link}/needs` };
  }
}
