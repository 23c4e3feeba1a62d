import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import { type Context, seenBy } from '@saman/organisations';
import { Database, loaderWith } from '@saman/platform';
import sql from 'sql-template-tag';
import type { NetworkOccurrencesByWeekArgs } from './schema.gen.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** How often people meet, week by week. */
@Injectable()
export class OccurrenceWeekQueries {
  readonly ofNetwork = loaderWith<NetworkOccurrencesByWeekArgs, number[], Context>(
    async (networks, { year }, { viewer }) => {
      checkYear(year);
      // 4 January is always in week 1; a year has 53 weeks when its 28 December is in week 53
      const rows = await this.database.read<{ id: string; counts: number[] }>(
        'network.occurrencesByWeek',
        sql`WITH week AS (
            SELECT n.id AS network_id, n.time_zone, number,
              date_trunc('week', make_date(${year}, 1, 4)::timestamp) + (number - 1) * interval '7 days' AS begins
            FROM network n, generate_series(1, extract(week FROM make_date(${year}, 12, 28))::int) AS number
            WHERE n.id = ANY(${networks}::uuid[]))
          SELECT week.network_id AS id, array_agg((
            SELECT count(*) FROM occurrence o JOIN activity a ON a.id = o.activity_id
            WHERE o.network_id = week.network_id AND o.starts_at >= week.begins AT TIME ZONE week.time_zone
              AND o.starts_at < (week.begins + interval '7 days') AT TIME ZONE week.time_zone
              AND o.status = 'SCHEDULED' AND a.status = 'SCHEDULED' AND ${seenBy(viewer, 'a', 'organiser_id')})::int ORDER BY number) AS counts
          FROM week GROUP BY week.network_id`,
      );
      return new Map(rows.map(({ id, counts }) => [id, counts]));
    },
  );

  constructor(@Inject(Database) private readonly database: Database) {}
}

function checkYear(year: number): void {
  const [rule, limit] = year < FIRST_YEAR ? (['TOO_SMALL', FIRST_YEAR] as const) : (['TOO_LARGE', LAST_YEAR] as const);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  throw new Problem('INVALID', rule, `The year is ${String(FIRST_YEAR)} to ${String(LAST_YEAR)}.`, ['year'], limit);
}
