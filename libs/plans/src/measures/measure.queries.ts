import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import type { Context, OrganisationKind } from '@saman/organisations';
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
import { priorityOf } from '../priority/priority.columns.js';
import { partVisibleTo, standingFirst } from '../plans/plan.queries.js';
import type { EffortStep, MeasureKind, MeasureStatus, PlanMeasuresArgs, PlanStatus } from '../schema.gen.js';
import type { StoredProjectOrganisation } from './project-organisation.js';

/** A measure as resolvers see it. */
export interface MeasureRow {
  __typename: 'Measure';
  id: string;
  networkId: string;
  planId: string;
  lineId: string;
  goalId: string | null;
  kind: MeasureKind;
  title: string;
  about: string | null;
  startsOn: string | null;
  endsOn: string | null;
  responsibleId: string | null;
  participantIds: string[];
  participantKinds: OrganisationKind[];
  others: string[];
  status: MeasureStatus;
  result: string | null;
  endedOn: string | null;
  effortStep: EffortStep | null;
  withinDays: number | null;
  recurrence: string | null;
  timesEach: number;
  organisation: StoredProjectOrganisation | null;
  priority: object | null;
  isStale: boolean;
  isDropped: boolean;
  version: number;
  /** Of the edition that it is a part of. */
  planStatus: PlanStatus;
  planResponsibleId: string;
}

/** A network's days without a note, for a row of `network`. */
export const STALE_AFTER = raw(`coalesce((SELECT days FROM stale_rule WHERE network_id = n.id), 90)`);

/** The day it is in the network of the row `n`. */
export const todayIn = (clock: Clock): Sql => sql`(${clock.now()}::timestamptz AT TIME ZONE n.time_zone)::date`;

/** Measures with the edition and the network they are in. */
export const measureTables = raw(
  'measure m JOIN plan p ON p.id = m.plan_id AND p.network_id = m.network_id JOIN network n ON n.id = m.network_id',
);

/** For `measureTables`. */
const columnsOf = (clock: Clock): Sql => sql`'Measure' AS "__typename", m.id, m.network_id AS "networkId",
  m.plan_id AS "planId", m.line_id AS "lineId", m.goal_id AS "goalId", m.kind, m.title, m.about, m.starts_on AS "startsOn",
  m.ends_on AS "endsOn", m.responsible_id AS "responsibleId", m.participant_kinds AS "participantKinds", m.others, m.status,
  m.result, m.ended_on AS "endedOn", m.effort_step AS "effortStep", m.within_days AS "withinDays", m.recurrence,
  m.times_each AS "timesEach", m.organisation, ${priorityOf('m')} AS priority, m.dropped_at IS NOT NULL AS "isDropped", m.version,
  p.status AS "planStatus", p.responsible_id AS "planResponsibleId",
  ARRAY(SELECT organisation_id FROM measure_participant WHERE measure_id = m.id ORDER BY organisation_id) AS "participantIds",
  ${isStale(clock)} AS "isStale"`;

/** Begun or taken up, as its timetable or a deed says, and nobody has noted anything for so long. */
const isStale = (
  clock: Clock,
): Sql => sql`(p.status IN ('ADOPTED', 'UNDER_REVISION') AND m.dropped_at IS NULL AND coalesce(
  CASE m.status WHEN 'ONGOING' THEN true WHEN 'PLANNED' THEN m.starts_on <= ${todayIn(clock)} END
  AND ${todayIn(clock)} - greatest(m.begun_on, CASE WHEN m.begun_on IS NULL THEN m.starts_on END,
    (SELECT max(noted_on) FROM progress_note WHERE measure_line_id = m.line_id)) >= ${STALE_AFTER}, false))`;

const inOrder = new Keyset(
  [
    ['m.position', 'int'],
    ['m.id', 'uuid'],
  ],
  'ASC',
);

@Injectable()
export class MeasureQueries {
  /** A measure that the viewer may see, dropped or not, or null. */
  readonly byId = loader<MeasureRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<MeasureRow>(
      'measures',
      sql`SELECT ${columnsOf(this.clock)} FROM ${measureTables} WHERE ${isAmong('m.id', ids)} AND ${partVisibleTo(viewer, 'm')}`,
    );
    return byId(rows);
  });

  /**
   * By the line's id: the measure in the edition in force, else in the newest that the viewer may see; where that edition has dropped it, as it
   * was before.
   */
  readonly ofLine = loader<MeasureRow, Context>(async (lines, { viewer }) => {
    const rows = await this.database.read<MeasureRow>(
      'measures.ofLine',
      sql`SELECT ${columnsOf(this.clock)} FROM ${measureTables} WHERE m.line_id = ANY(${lines}::uuid[]) AND ${partVisibleTo(viewer, 'm')}
        ORDER BY (m.dropped_at IS NULL) DESC, ${standingFirst('p')}`,
    );
    return new Map(rows.toReversed().map((row) => [row.lineId, row]));
  });

  readonly ofPlan = loaderWith<PlanMeasuresArgs, Page<MeasureRow>, Context>((plans, args) =>
    this.pages.of(this.list('plan.measures', sql`m.plan_id = parent.id ${wanted(args)}`), plans, args),
  );

  readonly ofGoal = loaderWith<PageArgs, Page<MeasureRow>, Context>((goals, args) =>
    this.pages.of(this.list('goal.measures', sql`m.goal_id = parent.id`), goals, args),
  );

  readonly staleAfterDays = loader<{ id: string; days: number }, Context>(async (ids) =>
    byId(
      await this.database.read(
        'network.staleAfterDays',
        sql`SELECT n.id, ${STALE_AFTER} AS days FROM network n WHERE ${isAmong('n.id', ids)}`,
      ),
    ),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Things) things: Things,
  ) {
    things.register('Measure', this.byId);
  }

  /** Below a plan or goal that the viewer sees, so that its measures are seen, too. */
  private list(name: string, where: Sql): List {
    return {
      ...{ name, columns: columnsOf(this.clock), from: measureTables, keyset: inOrder },
      where: sql`${where} AND m.dropped_at IS NULL`,
    };
  }
}

const wanted = ({ kind, status }: PlanMeasuresArgs): Sql =>
  sql`${kind ? sql`AND m.kind = ${kind}` : empty} ${status ? sql`AND m.status = ANY(${status})` : empty}`;
