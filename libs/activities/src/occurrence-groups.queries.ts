import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { Database, isAmong, loaderWith } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import { OccurrenceHooks } from './occurrence.hooks.js';
import { columns, type OccurrenceRow, wanted, within } from './occurrence.queries.js';
import type { StoredPlace } from './place.rules.js';
import type { NetworkOccurrencesByDayArgs, NetworkOccurrencesByPlaceArgs } from './schema.gen.js';

const SHOWN_A_DAY = 6;
const MOST_PLACES = 500;

export interface DayRow {
  date: string;
  totalCount: number;
  first: OccurrenceRow[];
}

export interface PlaceRow {
  place: StoredPlace | null;
  totalCount: number;
  next: OccurrenceRow;
}

/** What is on, counted by day and by place, each with the first few: a calendar and a map show all of a large network with one statement. */
@Injectable()
export class OccurrenceGroupQueries {
  readonly byDay = loaderWith<NetworkOccurrencesByDayArgs, DayRow[], Context>(async (networks, args, { viewer }) => {
    const month = sql`date_trunc('month', ${args.month}::timestamp)`;
    const rows = await this.database.read<OccurrenceRow & Omit<DayRow, 'first'>>(
      'network.occurrencesByDay',
      sql`SELECT * FROM (
          SELECT ${columns}, (o.starts_at AT TIME ZONE n.time_zone)::date::text AS date, (count(*) OVER of_day)::int AS "totalCount",
            row_number() OVER (of_day ORDER BY o.starts_at, o.id) AS rank
          FROM network n JOIN occurrence o ON o.network_id = n.id AND o.starts_at >= ${month} AT TIME ZONE n.time_zone
            AND o.starts_at < (${month} + interval '1 month') AT TIME ZONE n.time_zone
          JOIN activity a ON a.id = o.activity_id
          WHERE ${isAmong('n.id', networks)} AND ${wanted(viewer, args, this.hooks.lacking())}
          WINDOW of_day AS (PARTITION BY n.id, (o.starts_at AT TIME ZONE n.time_zone)::date)) AS found
        WHERE rank <= ${SHOWN_A_DAY} ORDER BY date, rank`,
    );
    const days = new Map(networks.map((id) => [id, new Map<string, DayRow>()]));
    for (const { date, totalCount, ...row } of rows) {
      const ofNetwork = days.get(row.networkId);
      const day = ofNetwork?.get(date) ?? { date, totalCount, first: [] };
      day.first.push(row);
      ofNetwork?.set(date, day);
    }
    return new Map([...days].map(([id, ofNetwork]) => [id, [...ofNetwork.values()]]));
  });

  /** Places that are called alike are one: the one that is told most of, e.g. where it lies. */
  readonly byPlace = loaderWith<NetworkOccurrencesByPlaceArgs, PlaceRow[], Context>(
    async (networks, args, { viewer }) => {
      const name = raw(`COALESCE(a.place->>'name', '')`);
      const rows = await this.database.read<OccurrenceRow & Omit<PlaceRow, 'next'>>(
        'network.occurrencesByPlace',
        sql`SELECT * FROM (
          SELECT ${columns}, ${name} AS name, (count(*) OVER there)::int AS "totalCount",
            row_number() OVER (there ORDER BY o.starts_at, o.id) AS rank,
            first_value(a.place) OVER (there ORDER BY a.place->>'latitude' IS NULL, a.place->>'address' IS NULL, a.id) AS place
          FROM occurrence o JOIN activity a ON a.id = o.activity_id
          WHERE ${isAmong('o.network_id', networks)} ${within(args)} AND ${wanted(viewer, args, this.hooks.lacking())}
          WINDOW there AS (PARTITION BY o.network_id, ${name})) AS found
        WHERE rank = 1 ORDER BY "totalCount" DESC, name`,
      );
      const places = new Map<string, PlaceRow[]>(networks.map((id) => [id, []]));
      for (const { place, totalCount, ...next } of rows) places.get(next.networkId)?.push({ place, totalCount, next });
      return new Map([...places].map(([id, ofNetwork]) => [id, ofNetwork.slice(0, MOST_PLACES)]));
    },
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OccurrenceHooks) private readonly hooks: OccurrenceHooks,
  ) {}
}
