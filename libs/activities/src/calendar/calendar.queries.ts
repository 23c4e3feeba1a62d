import { Inject, Injectable } from '@nestjs/common';
import type { Viewer } from '@saman/organisations';
import { Database, grouped } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { visibleTo } from '../activity.queries.js';
import type { StoredPlace } from '../place.rules.js';
import type { Series, Time } from './run.rules.js';

/** An activity with what a calendar tells of it. */
export interface CalendarRow extends Series {
  slug: string;
  timeZone: string;
  organiserId: string;
  organiser: string;
  title: string;
  description: string;
  place: StoredPlace | null;
  changedAt: Date;
  /** False where only some of its occurrences are told, as if each were all there is. */
  isWhole: boolean;
}

type CalendarTime = Time & { activityId: string };

/** What a calendar is about. */
export interface Scope {
  /** A condition on the row `a` of an activity, which is told wholly. */
  readonly where: Sql;
  /** Ids of occurrences that are told also where their activity is not. */
  readonly occurrences?: readonly string[];
}

/** What was over before `from` is not told. */
export interface Since {
  readonly from: Date;
  readonly now: Date;
}

/** Activities in one calendar; those that take place next are kept. */
const MOST_ACTIVITIES = 500;

// what changes an activity's time, place or words; a need or a gift is no news for calendars
const KINDS = raw(`('ACTIVITY_REGISTERED', 'ACTIVITY_CHANGED', 'ACTIVITY_CANCELLED', 'OCCURRENCE_CANCELLED')`);

@Injectable()
export class CalendarQueries {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Those that the viewer may see and that are no drafts, by when they take place next. One that was called off is left out once that is before `from`. */
  activities(viewer: Viewer, { where, occurrences = [] }: Scope, { from, now }: Since): Promise<CalendarRow[]> {
    return this.database.read<CalendarRow>(
      'calendar.activities',
      sql`SELECT a.id, n.slug, n.time_zone AS "timeZone", a.organiser_id AS "organiserId", organiser.name AS organiser, a.title,
          a.description, a.status, a.place, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.recurrence, a."except",
          a.made_until AS "madeUntil", a.cancel_reason AS "cancelReason", a.version, coalesce(latest.at, a.created_at) AS "changedAt",
          whole.is_whole AS "isWhole"
        FROM activity a JOIN network n ON n.id = a.network_id JOIN organisation organiser ON organiser.id = a.organiser_id
        CROSS JOIN LATERAL (SELECT coalesce(${where}, false) AS is_whole) whole
        CROSS JOIN LATERAL (SELECT max(e.at) AS at FROM network_event e WHERE e.about @> ARRAY[a.id] AND e.kind IN ${KINDS}) latest
        CROSS JOIN LATERAL (SELECT min(o.starts_at) FILTER (WHERE o.ends_at > ${now}) AS next, count(*) AS told FROM occurrence o
          WHERE o.activity_id = a.id AND ${told(from)} AND (whole.is_whole OR o.id = ANY (${occurrences}::uuid[]))) own
        WHERE (${where} OR a.id IN (SELECT activity_id FROM occurrence WHERE id = ANY (${occurrences}::uuid[])))
          AND ${visibleTo(viewer, 'a')} AND a.visibility <> 'DRAFT' AND own.told > 0 AND (a.status = 'SCHEDULED' OR latest.at > ${from})
        ORDER BY own.next NULLS LAST, a.id LIMIT ${MOST_ACTIVITIES}`,
    );
  }

  /** Their occurrences by activity, each one's in order. What a series left by itself nobody called off, and it is not told. */
  async times(
    rows: readonly CalendarRow[],
    { occurrences = [] }: Scope,
    { from }: Since,
  ): Promise<Map<string, CalendarTime[]>> {
    const ids = rows.map(({ id }) => id);
    const wholes = rows.map(({ isWhole }) => isWhole);
    const found = await this.database.read<CalendarTime>(
      'calendar.times',
      sql`SELECT o.id, o.activity_id AS "activityId", o.original_start AS "originalStart", o.starts_at AS "startsAt", o.ends_at AS "endsAt",
          o.status, o.cancel_reason AS "cancelReason"
        FROM unnest(${ids}::uuid[], ${wholes}::boolean[]) AS a (id, is_whole) JOIN occurrence o ON o.activity_id = a.id
        WHERE ${told(from)} AND (a.is_whole OR o.id = ANY (${occurrences}::uuid[])) ORDER BY o.original_start, o.id`,
    );
    return grouped(found, ({ activityId }) => activityId);
  }
}

const told = (from: Date): Sql => sql`o.ends_at > ${from} AND NOT o.is_dropped`;
