import { Inject, Injectable } from '@nestjs/common';
import { campaignVisibleTo } from '@saman/campaigns';
import { organisationSeenBy, stranger } from '@saman/organisations';
import { Database } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { visibleTo } from '../activity.queries.js';
import type { Language } from './calendar.words.js';

export interface CalendarNetwork {
  id: string;
  slug: string;
  name: string;
  language: Language;
  /** Moves with everything that shows in the network. */
  revision: number;
}

/** What stands open to everybody and has a calendar of its own. */
export const subjects = {
  campaigns: (id: string, networkId: string): Sql =>
    sql`SELECT c.title AS name FROM campaign c WHERE c.id = ${id} AND c.network_id = ${networkId} AND ${campaignVisibleTo(stranger, 'c')}`,
  organisations: (id: string, networkId: string): Sql =>
    sql`SELECT o.name FROM organisation o JOIN membership m ON m.organisation_id = o.id
      WHERE o.id = ${id} AND m.network_id = ${networkId} AND m.status = 'ACTIVE' AND ${organisationSeenBy(stranger, 'o')}`,
  activities: (id: string, networkId: string): Sql =>
    sql`SELECT a.title AS name FROM activity a WHERE a.id = ${id} AND a.network_id = ${networkId} AND ${visibleTo(stranger, 'a')}`,
} as const;

export type SubjectKind = keyof typeof subjects;

export const isSubjectKind = (kind: string): kind is SubjectKind => Object.hasOwn(subjects, kind);

@Injectable()
export class PublicCalendarQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  async network(slug: string): Promise<CalendarNetwork | null> {
    const [row] = await this.database.read<CalendarNetwork>(
      'calendar.network',
      sql`SELECT n.id, n.slug, n.name, n.language, clock.revision
        FROM network n JOIN network_clock clock ON clock.network_id = n.id
        WHERE n.slug = ${slug}`,
    );
    return row ?? null;
  }

  /** Its name; null where nobody but the network's people may see it, or it is another network's. */
  async nameOf(kind: SubjectKind, id: string, networkId: string): Promise<string | null> {
    const [row] = await this.database.read<{ name: string }>(`calendar.${kind}`, subjects[kind](id, networkId));
    return row?.name ?? null;
  }
}
