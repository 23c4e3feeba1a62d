// Puts letters into the queue when it is time.
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@saman/kernel';
import { CLOCK, Database, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Post } from '../mail/post.service.js';
import { Rounds } from '../takers/rounds.service.js';

export const DIGEST = 'digest';

/** What a letter with news is written from. */
export interface DigestData {
  readonly person: string;
}

/** Letters put into the queue at once. */
const BATCH = 500;

@Injectable()
export class DigestQueue {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Post) private readonly post: Post,
    @Inject(Rounds) rounds: Rounds,
  ) {
    rounds.register('digests', () => this.queue());
  }

  /** One letter for each person who has news that are due. */
  private async queue(): Promise<void> {
    while ((await this.database.write(system, (tx) => this.queueSome(tx))) === BATCH);
  }

  private async queueSome(tx: Tx): Promise<number> {
    const now = this.clock.now();
    const people = await tx.query<{ person: string }>(sql`
      SELECT DISTINCT person_id AS person FROM news WHERE due_at <= ${now} AND mail_id IS NULL LIMIT ${BATCH}`);
    if (people.length === 0) return 0;
    const letters = people.map(({ person }) => ({ id: newId(), person }));
    await tx.query(sql`
      UPDATE news SET mail_id = letter.id
      FROM jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) AS letter (id uuid, person uuid)
      WHERE news.person_id = letter.person AND news.due_at <= ${now} AND news.mail_id IS NULL`);
    await this.post.send(
      tx,
      letters.map(({ id, person }) => ({ id, kind: DIGEST, data: { person } satisfies DigestData })),
    );
    return people.length;
  }
}
