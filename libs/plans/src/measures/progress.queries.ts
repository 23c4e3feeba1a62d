import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import {
  byId,
  CLOCK,
  Database,
  isAmong,
  Keyset,
  type List,
  loader,
  loaderWith,
  type Page,
  type PageArgs,
  Pages,
  Things,
} from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import { partVisibleTo } from '../plans/plan.queries.js';
import type { DueStanding, MeasureDueArgs } from '../schema.gen.js';
import { measureTables, todayIn } from './measure.queries.js';

/** A due day as resolvers see it. */
export interface DueRow {
  __typename: 'MeasureDue';
  measureId: string;
  dueOn: string;
  countsFrom: string | null;
  standing: DueStanding;
  times: number;
  timesRequired: number;
}

/** What was noted, or done, as resolvers see it. */
export interface NoteRow {
  __typename: 'ProgressNote';
  id: string;
  notedOn: string;
  text: string;
  personId: string | null;
}

export interface DoneRow {
  __typename: 'MeasureDone';
  id: string;
  doneOn: string;
  text: string | null;
  personId: string | null;
}

const noteColumns = raw(
  `'ProgressNote' AS "__typename", t.id, t.noted_on AS "notedOn", t.text, t.person_id AS "personId"`,
);
const doneColumns = raw(
  `'MeasureDone' AS "__typename", t.id, t.done_on AS "doneOn", t.text, t.person_id AS "personId"`,
);

const newestFirst = (day: string): Keyset =>
  new Keyset(
    [
      [`t.${day}`, 'date'],
      ['t.id', 'uuid'],
    ],
    'DESC',
  );

const soonestFirst = new Keyset(
  [
    ['d.due_on', 'date'],
    ['d.measure_id', 'uuid'],
  ],
  'ASC',
);

const dueTables = sql`measure_due d JOIN (${measureTables}) ON m.id = d.measure_id`;

/** What was done since the due day before, the due day included. */
const TIMES = raw(`(SELECT count(*) FROM measure_done t WHERE t.measure_line_id = m.line_id AND t.done_on <= d.due_on
  AND t.done_on >= coalesce(d.counts_from, '-infinity'))`);

/** Progress hangs on lines: below a measure that the viewer sees, for the network's people. */
const ofLine = (viewer: Viewer): Sql => sql`t.network_id = ANY(${viewer.insideOf}::uuid[])
  AND t.measure_line_id = (SELECT line_id FROM measure WHERE id = parent.id)`;

@Injectable()
export class ProgressQueries {
  readonly due = loaderWith<MeasureDueArgs, Page<DueRow>, Context>((measures, args) =>
    this.pages.of(this.dueList('measure.due', sql`d.measure_id = parent.id`, args), measures, args),
  );

  readonly dueInNetwork = loaderWith<MeasureDueArgs, Page<DueRow>, Context>((networks, args) => {
    const inForce = sql`d.network_id = parent.id AND p.status IN ('ADOPTED', 'UNDER_REVISION') AND m.dropped_at IS NULL`;
    return this.pages.of(this.dueList('network.dueMeasures', inForce, args), networks, args);
  });

  readonly notes = loaderWith<PageArgs, Page<NoteRow>, Context>((measures, args, { viewer }) => {
    const from = raw('progress_note t');
    const list = { columns: noteColumns, from, where: ofLine(viewer), keyset: newestFirst('noted_on') };
    return this.pages.of({ name: 'measure.notes', ...list }, measures, args);
  });

  readonly done = loaderWith<PageArgs, Page<DoneRow>, Context>((measures, args, { viewer }) => {
    const from = raw('measure_done t');
    const list = { columns: doneColumns, from, where: ofLine(viewer), keyset: newestFirst('done_on') };
    return this.pages.of({ name: 'measure.done', ...list }, measures, args);
  });

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Things) things: Things,
  ) {
    things.register('ProgressNote', this.ofPeople<NoteRow>('progress_note', noteColumns));
    things.register('MeasureDone', this.ofPeople<DoneRow>('measure_done', doneColumns));
  }

  private dueList(name: string, where: Sql, { from, to }: MeasureDueArgs): List {
    const today = todayIn(this.clock);
    return {
      ...{ name, from: dueTables, keyset: soonestFirst },
      columns: sql`'MeasureDue' AS "__typename", d.measure_id AS "measureId", d.due_on AS "dueOn", d.counts_from AS "countsFrom",
        ${TIMES} AS times, m.times_each AS "timesRequired", CASE WHEN ${TIMES} >= m.times_each THEN 'DONE'
          WHEN d.due_on < ${today} THEN 'MISSED' WHEN d.counts_from > ${today} THEN 'AHEAD' ELSE 'OPEN' END AS standing`,
      // what has ended is not due any more
      where: sql`${where} AND (m.ended_on IS NULL OR d.due_on <= m.ended_on) ${from ? sql`AND d.due_on >= ${from}` : empty} ${to ? sql`AND d.due_on <= ${to}` : empty}`,
    };
  }

  private ofPeople<Row extends { id: string }>(table: string, columns: Sql) {
    return loader<Row, Context>(async (ids, { viewer }) =>
      byId(
        await this.database.read<Row>(
          table,
          sql`SELECT ${columns} FROM ${raw(table)} t JOIN (${measureTables}) ON m.id = t.measure_line_id
            WHERE ${isAmong('t.id', ids)} AND t.network_id = ANY(${viewer.insideOf}::uuid[]) AND ${partVisibleTo(viewer, 'm')}`,
        ),
      ),
    );
  }
}
