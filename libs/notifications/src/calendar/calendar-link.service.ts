import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import { type Context, hashOf, newSecret, OwnData, Sessions, type Viewer } from '@saman/organisations';
import { CLOCK, type Config, CONFIG, Database, loader, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';

/** A person's link, as the person sees it. */
export interface CalendarLinkRow {
  personId: string;
  createdAt: Date;
  readAt: Date | null;
}

const HOUR = 60 * 60 * 1000;

/** The addresses of people's own calendars. About persons alone, so nothing of it is in a log. */
@Injectable()
export class CalendarLinks {
  /** By person; null where there is none. */
  readonly ofPerson = loader<CalendarLinkRow, Context>(async (people) => {
    const rows = await this.database.read<CalendarLinkRow>(
      'calendarLink',
      sql`SELECT person_id AS "personId", created_at AS "createdAt", read_at AS "readAt" FROM calendar_link
        WHERE person_id = ANY (${people}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.personId, row]));
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(OwnData) ownData: OwnData,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {
    sessions.alsoEnd(end);
    ownData.register('calendarLink', {
      json: sql`(SELECT to_jsonb(link) - 'secret_hash' - 'person_id' FROM calendar_link link WHERE link.person_id = person.id)`,
      erase: end,
    });
  }

  /** Answers the new address, which cannot be had again. */
  async renew(viewer: Viewer): Promise<string> {
    const secret = newSecret();
    await this.database.write(viewer, async (tx) => {
      await this.sessions.holdPerson(tx, viewer);
      await tx.query(sql`
        INSERT INTO calendar_link (person_id, secret_hash, created_at) VALUES (${viewer.personId}, ${hashOf(secret)}, ${this.clock.now()})
        ON CONFLICT (person_id) DO UPDATE SET secret_hash = excluded.secret_hash, created_at = excluded.created_at, read_at = NULL`);
      return viewer.personId;
    });
    return `${this.config.publicUrl}/calendar/${secret}.ics`;
  }

  stop(viewer: Viewer): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      await end(tx, viewer.personId);
      return viewer.personId;
    });
  }

  /** Whose calendar it is; null for a secret that is not, or no longer, one. Writes down that it was read, at most once an hour. */
  async personOf(secret: string): Promise<string | null> {
    const [hash, now] = [hashOf(secret), this.clock.now()];
    const [row] = await this.database.read<{ personId: string }>(
      'calendarLink.read',
      sql`WITH noted AS (UPDATE calendar_link SET read_at = ${now} WHERE secret_hash = ${hash}
          AND (read_at IS NULL OR read_at <= ${new Date(now.getTime() - HOUR)}))
        SELECT person_id AS "personId" FROM calendar_link WHERE secret_hash = ${hash}`,
    );
    return row?.personId ?? null;
  }
}

const end = (tx: Tx, personId: string | null) => tx.query(sql`DELETE FROM calendar_link WHERE person_id = ${personId}`);
