// News from when they are due until they are told.
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@saman/kernel';
import { CLOCK, Database, Post, Rounds, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';

export const DIGEST = 'digest';

/** What a letter with news is written from. */
export interface DigestData {
  readonly person: string;
}

/** Events that are looked at for a letter. */
const MOST_READ = 1_000;

/** What somebody is to be told, and what they asked for. */
export interface NewsRow {
  followingId: string;
  networkId: string;
  sequence: number;
  kinds: string[] | null;
  campaign: string | null;
  organisation: string | null;
}

/** Letters put into the queue at once. */
const BATCH = 500;

@Injectable()
export class DigestQueue {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Post) private readonly post: Post,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {
    rounds.register('digests', () => this.queue());
  }

  /** Once it is told by one letter, it is not told by another, whatever else brought it up. */
  told(id: string): Promise<unknown> {
    return this.rounds.write((tx) =>
      tx.query(sql`
        DELETE FROM news USING news AS told
        WHERE told.mail_id = ${id} AND news.person_id = told.person_id AND news.network_id = told.network_id
          AND news.sequence = told.sequence`),
    );
  }

  /** What a letter is to tell. */
  news(id: string): Promise<NewsRow[]> {
    return this.database.read<NewsRow>(
      'news',
      sql`SELECT following_id AS "followingId", news.network_id AS "networkId", sequence, kinds,
          campaign_id AS campaign, organisation_id AS organisation
        FROM news JOIN following ON following.id = following_id
        WHERE mail_id = ${id} ORDER BY news.network_id, sequence LIMIT ${MOST_READ}`,
    );
  }

  /** One letter for each person who has news that are due. */
  private async queue(): Promise<void> {
    while ((await this.rounds.write((tx) => this.queueSome(tx))) === BATCH);
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
