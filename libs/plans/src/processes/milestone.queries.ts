import { Inject, Injectable } from '@nestjs/common';
import type { Context } from '@saman/organisations';
import { byId, Database, grouped, isAmong, loader, Things } from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import type { MilestoneKind } from '../schema.gen.js';
import { visibleTo } from './process.queries.js';

/** A milestone as resolvers see it. */
export interface MilestoneRow {
  __typename: 'Milestone';
  id: string;
  networkId: string;
  processId: string;
  phaseId: string | null;
  meetingId: string | null;
  kind: MilestoneKind;
  title: string;
  plannedOn: string | null;
  plannedUntil: string | null;
  latestOn: string | null;
  reachedOn: string | null;
  version: number;
}

const columns = raw(`'Milestone' AS "__typename", s.id, s.network_id AS "networkId", s.process_id AS "processId",
  s.phase_id AS "phaseId", s.meeting_id AS "meetingId", s.kind, s.title, s.planned_on AS "plannedOn",
  s.planned_until AS "plannedUntil", s.latest_on AS "latestOn", s.reached_on AS "reachedOn", s.version`);

@Injectable()
export class MilestoneQueries {
  /** A milestone that the viewer may see, also one that was dropped, of which the log tells; or null. */
  readonly byId = loader<MilestoneRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<MilestoneRow>(
      'milestones',
      sql`SELECT ${columns} FROM milestone s JOIN process w ON w.id = s.process_id
        WHERE ${isAmong('s.id', ids)} AND ${visibleTo(viewer, 'w')}`,
    );
    return byId(rows);
  });

  /** In order of time, those without a day last. Whoever sees the process sees them. */
  readonly ofProcess = loader<MilestoneRow[], Context>(async (processes) => {
    const rows = await this.database.read<MilestoneRow>(
      'process.milestones',
      sql`SELECT ${columns} FROM milestone s WHERE s.process_id = ANY(${processes}::uuid[]) AND s.dropped_at IS NULL
        ORDER BY s.planned_on NULLS LAST, s.position`,
    );
    return grouped(rows, ({ processId }) => processId);
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
  ) {
    things.register('Milestone', this.byId);
  }
}
