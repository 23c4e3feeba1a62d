import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { type Context, seenBy } from '@saman/organisations';
import { Database, loader, loaderWith } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import { within } from '../occurrence.queries.js';
import type { ActivityAttendanceArgs, OrganisationAttendanceArgs } from '../schema.gen.js';
import type { Counts } from './attendance.rules.js';

/** Attendance as resolvers see it. */
export interface AttendanceRow extends Counts {
  notedAt: Date;
  version: number;
}

/** What was noted of so many occurrences. */
export interface AttendanceSumRow extends Counts {
  occurrences: number;
}

const NOTHING: AttendanceSumRow = { occurrences: 0, participants: 0, volunteers: 0, hours: 0 };

@Injectable()
export class AttendanceQueries {
  /** Of an occurrence that the viewer sees; null where nothing was noted. */
  readonly ofOccurrence = loader<AttendanceRow, Context>(async (ids) => {
    const rows = await this.database.read<AttendanceRow & { id: string }>(
      'occurrence.attendance',
      sql`SELECT occurrence_id AS id, participants, volunteers, hours::float8 AS hours, noted_at AS "notedAt", version
        FROM attendance WHERE occurrence_id = ANY(${ids}::uuid[])`,
    );
    return new Map(rows.map((row) => [row.id, row]));
  });

  /** Of an activity that the viewer sees. */
  readonly ofActivity = this.sums<ActivityAttendanceArgs>('activity', () => sql`a.id = parent.id`);

  readonly ofCampaign = this.sums<ActivityAttendanceArgs>('campaign', () => sql`a.campaign_id = parent.id`);

  readonly ofOrganisation = this.sums<OrganisationAttendanceArgs>('organisation', ({ network }) => {
    if (network === null || network === undefined) return sql`a.organiser_id = parent.id`;
    return isId(network) ? sql`a.organiser_id = parent.id AND a.network_id = ${network}` : sql`false`;
  });

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Of the activities that `belonging` ties to `parent.id`, as far as the viewer may see them. */
  private sums<Args extends ActivityAttendanceArgs>(name: string, belonging: (args: Args) => Sql) {
    return loaderWith<Args, AttendanceSumRow, Context>(async (parents, args, { viewer }) => {
      const rows = await this.database.read<AttendanceSumRow & { id: string }>(
        `${name}.attendance`,
        sql`SELECT parent.id, count(*)::int AS occurrences, sum(n.participants)::int AS participants,
            sum(n.volunteers)::int AS volunteers, sum(n.hours)::float8 AS hours
          FROM unnest(${parents}::uuid[]) AS parent (id) JOIN activity a ON ${belonging(args)} AND ${seenBy(viewer, 'a', 'organiser_id')}
            JOIN occurrence o ON o.activity_id = a.id ${within(args)} JOIN attendance n ON n.occurrence_id = o.id
          GROUP BY parent.id`,
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      return new Map(parents.map((id) => [id, found.get(id) ?? NOTHING]));
    });
  }
}
