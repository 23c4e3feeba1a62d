import { Inject, Injectable } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { byId, Database, grouped, isAmong, loader, Things } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import { partVisibleTo, visibleTo as planVisibleTo } from '../plans/plan.queries.js';

/** A process as resolvers see it. */
export interface ProcessRow {
  __typename: 'Process';
  id: string;
  networkId: string;
  planLineId: string | null;
  measureLineId: string | null;
  title: string;
  version: number;
}

/** A phase as resolvers see it. */
export interface PhaseRow {
  id: string;
  processId: string;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
}

const columns = raw(`'Process' AS "__typename", w.id, w.network_id AS "networkId", w.plan_line_id AS "planLineId",
  w.measure_line_id AS "measureLineId", w.title, w.version`);

/** Which rows of `process`, under the alias, the viewer sees: those of whatever they see an edition of. */
export function visibleTo(viewer: Viewer, alias: string): Sql {
  const row = raw(alias);
  return sql`(EXISTS (SELECT FROM plan p WHERE p.network_id = ${row}.network_id AND p.line_id = ${row}.plan_line_id
      AND ${planVisibleTo(viewer, 'p')})
    OR EXISTS (SELECT FROM measure m JOIN plan p ON p.id = m.plan_id
      WHERE m.network_id = ${row}.network_id AND m.line_id = ${row}.measure_line_id AND ${partVisibleTo(viewer, 'm')}))`;
}

@Injectable()
export class ProcessQueries {
  /** A process that the viewer may see, or null. */
  readonly byId = loader<ProcessRow, Context>(async (ids, { viewer }) =>
    byId(await this.rows('processes', sql`${isAmong('w.id', ids)} AND ${visibleTo(viewer, 'w')}`)),
  );

  /** Of a plan's line, oldest first. Whoever sees an edition of the plan sees them. */
  readonly ofPlan = loader<ProcessRow[], Context>(async (lines) =>
    grouped(
      await this.rows('plan.processes', sql`w.plan_line_id = ANY(${lines}::uuid[])`),
      (row) => row.planLineId ?? '',
    ),
  );

  /** Of a measure's line, oldest first. Whoever sees an edition of the measure sees them. */
  readonly ofMeasure = loader<ProcessRow[], Context>(async (lines) =>
    grouped(
      await this.rows('measure.processes', sql`w.measure_line_id = ANY(${lines}::uuid[])`),
      (row) => row.measureLineId ?? '',
    ),
  );

  readonly phases = loader<PhaseRow[], Context>(async (processes) => {
    const rows = await this.database.read<PhaseRow>(
      'process.phases',
      sql`SELECT id, process_id AS "processId", title, starts_on AS "startsOn", ends_on AS "endsOn" FROM phase
        WHERE process_id = ANY(${processes}::uuid[]) ORDER BY position`,
    );
    return grouped(rows, ({ processId }) => processId);
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
  ) {
    things.register('Process', this.byId);
  }

  private rows(name: string, where: Sql): Promise<ProcessRow[]> {
    return this.database.read(name, sql`SELECT ${columns} FROM process w WHERE ${where} ORDER BY w.created_at, w.id`);
  }
}
