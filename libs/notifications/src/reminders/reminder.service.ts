import { Inject, Injectable } from '@nestjs/common';
import { type Contribution, Places } from '@saman/contributions';
import type { Viewer } from '@saman/organisations';
import { Database, event, Events, Mailer, Post, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { NotificationsEventKind } from '../schema.gen.js';
import { REMINDER, type ReminderData } from './reminder.letter.js';
import { checkMayRemind, checkPause, type Waiting } from './reminder.rules.js';

@Injectable()
export class Reminders {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Places) private readonly places: Places,
    @Inject(Post) private readonly post: Post,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  /** Answers the contribution's id. */
  async remind(viewer: Viewer, id: string): Promise<string> {
    await this.mailer.checkReady();
    return this.database.write(viewer, async (tx) => {
      const { gift, holderId, now } = await this.places.find(tx, viewer, id, 'to read');
      const waiting = checkMayRemind(viewer, gift, holderId);
      await claim(tx, gift, now);
      const about: Omit<ReminderData, 'person'> = { contribution: gift.id, status: gift.status };
      const people = await otherSide(tx, gift.networkId, waiting);
      await this.post.send(
        tx,
        people.map((person) => ({ kind: REMINDER, data: { person, ...about } })),
      );
      await this.events.append(tx, [reminded(gift, holderId, waiting)]);
      return gift.id;
    });
  }
}

function reminded(gift: Contribution, holderId: string, { who }: Waiting) {
  const { id, networkId, organisationId, campaignId, activityId, needId } = gift;
  const kind: NotificationsEventKind = 'CONTRIBUTION_REMINDED';
  const about = [campaignId, activityId, needId, organisationId, holderId].filter((each) => each !== null);
  return event({ kind, networkId, organisationId: who, subject: { type: 'Contribution', id }, about });
}

/** Takes the day's only reminder. The contribution is held, so that nobody does so at the same moment. */
async function claim(tx: Tx, { id, networkId }: Contribution, now: Date): Promise<void> {
  const [last] = await tx.query<{ at: Date }>(
    sql`SELECT reminded_at AS at FROM reminder WHERE contribution_id = ${id}`,
  );
  checkPause(last?.at ?? null, now);
  await tx.query(sql`
    INSERT INTO reminder (contribution_id, network_id, reminded_at) VALUES (${id}, ${networkId}, ${now})
    ON CONFLICT (contribution_id) DO UPDATE SET reminded_at = excluded.reminded_at`);
}

/** Those who can do something about it. */
async function otherSide(tx: Tx, networkId: string, { forWhom }: Waiting): Promise<string[]> {
  const people = await tx.query<{ id: string }>(
    forWhom === null
      ? sql`SELECT person_id AS id FROM network_person WHERE network_id = ${networkId} AND role = 'COORDINATOR'`
      : sql`SELECT person_id AS id FROM organisation_person WHERE organisation_id = ${forWhom} AND role <> 'MEMBER'`,
  );
  return people.map(({ id }) => id);
}
