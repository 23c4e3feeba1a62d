// What follows from a plan, its contents and its level's rule together: what it lacks, who adopts it, when it is revised, what was decided.
import { Inject, Injectable } from '@nestjs/common';
import { type Clock, dayIn } from '@saman/kernel';
import type { Context } from '@saman/organisations';
import { byId, CLOCK, Database, grouped, isAmong, loader, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { BodyKind, DecisionOutcome } from '../schema.gen.js';
import { type Contents, type Gap, gaps } from './completeness.rules.js';
import { type Approvals, approvalOf } from './decision.rules.js';
import type { PlanRow } from './plan.queries.js';
import { type Revision, revisionOf } from './revision.rules.js';

export interface DecisionRow {
  planId: string;
  body: string;
  bodyKind: BodyKind;
  decidedOn: string;
  caseNumber: string | null;
  outcome: DecisionOutcome;
}

export interface DroppedRow {
  planId: string;
  goalId: string | null;
  measureId: string | null;
  reason: string;
}

/** An edition's level rule, and what else its cycle follows from. */
export interface WorkRow {
  id: string;
  timeZone: string;
  years: number | null;
  rule: Approvals | null;
  countedFrom: string | null;
}

@Injectable()
export class PlanWorkQueries {
  private readonly work = loader<WorkRow, Context>(async (ids) =>
    byId(await this.database.read<WorkRow>('plans.work', workOf(ids))),
  );

  private readonly contents = loader<Contents & { id: string }, Context>(async (ids) =>
    byId(await this.database.read<Contents & { id: string }>('plans.contents', contentsOf(ids))),
  );

  /** By the edition's id, oldest first. */
  readonly decisions = loader<DecisionRow[], Context>(async (ids) =>
    grouped(
      await this.database.read<DecisionRow>(
        'plan.decisions',
        sql`SELECT plan_id AS "planId", body, body_kind AS "bodyKind", decided_on AS "decidedOn", case_number AS "caseNumber", outcome
          FROM plan_decision WHERE ${isAmong('plan_id', ids)} ORDER BY decided_on, id`,
      ),
      ({ planId }) => planId,
    ),
  );

  /** By the edition's id: what the edition before has and this one does not carry forward, goals first, each in the plan's order. */
  readonly dropped = loader<DroppedRow[], Context>(async (ids) =>
    grouped(await this.database.read<DroppedRow>('plan.dropped', droppedFrom(ids)), ({ planId }) => planId),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async approval(context: Context, plan: PlanRow) {
    const work = await this.work(context).load(plan.id);
    return approvalOf(work?.rule ?? null, plan.change);
  }

  async revision(context: Context, plan: PlanRow): Promise<Revision | null> {
    const work = await this.work(context).load(plan.id);
    return work && revisionOf({ ...plan, ...work }, this.today(work));
  }

  /** What the plan lacks, as of the day it was adopted, else as of today. */
  async missing(context: Context, plan: PlanRow): Promise<Gap[]> {
    const [work, contents] = await Promise.all([
      this.work(context).load(plan.id),
      this.contents(context).load(plan.id),
    ]);
    return work && contents ? gaps(plan, contents, plan.adoptedOn ?? this.today(work)) : [];
  }

  /** The same for a deed, under the plan's lock. */
  async within(tx: Tx, planId: string): Promise<{ work: WorkRow; contents: Contents; today: string }> {
    const [work] = await tx.query<WorkRow>(workOf([planId]));
    const [contents] = await tx.query<Contents>(contentsOf([planId]));
    if (!work || !contents) throw new Error(`there is no plan ${planId}`);
    return { work, contents, today: this.today(work) };
  }

  private today({ timeZone }: WorkRow): string {
    return dayIn(timeZone, this.clock.now());
  }
}

const workOf = (ids: readonly string[]): Sql => sql`
  SELECT p.id, n.time_zone AS "timeZone", l.revise_every_years AS years, t.adopted_on AS "countedFrom",
    CASE WHEN l.level IS NOT NULL THEN json_build_object(
      'approvalNew', l.approval_new, 'approvalLarge', l.approval_large, 'approvalSmall', l.approval_small) END AS rule
  FROM plan p JOIN network n ON n.id = p.network_id
  LEFT JOIN plan_level l ON l.network_id = p.network_id AND l.level = p.level
  LEFT JOIN LATERAL (
    -- the edition that was in force when the plan was adopted, else the first after it: a later revision moves no day
    SELECT t.adopted_on FROM plan t WHERE p.level = 'SPECIALIST_PLAN' AND t.network_id = p.network_id
      AND t.line_id = p.parent_line_id AND t.status IN ('ADOPTED', 'UNDER_REVISION', 'REPLACED')
    ORDER BY (t.adopted_on <= p.adopted_on) DESC,
      CASE WHEN t.adopted_on <= p.adopted_on THEN -t.edition ELSE t.edition END LIMIT 1) t ON true
  WHERE ${isAmong('p.id', ids)}`;

const contentsOf = (ids: readonly string[]): Sql => sql`
  SELECT p.id,
    (SELECT count(*) FROM goal_area a WHERE a.plan_id = p.id AND a.dropped_at IS NULL) AS areas, g.*, m.*
  FROM plan p
  CROSS JOIN LATERAL (SELECT count(*) AS goals, COALESCE(array_agg(g.id ORDER BY g.position, g.id)
    FILTER (WHERE g.criteria = '{}'), '{}') AS "goalsWithoutCriteria"
    FROM goal g WHERE g.plan_id = p.id AND g.dropped_at IS NULL) g
  CROSS JOIN LATERAL (SELECT count(*) AS measures, COALESCE(array_agg(m.id ORDER BY m.position, m.id)
    FILTER (WHERE m.starts_on IS NULL OR m.ends_on IS NULL), '{}') AS "measuresWithoutTimetable"
    FROM measure m WHERE m.plan_id = p.id AND m.dropped_at IS NULL) m
  WHERE ${isAmong('p.id', ids)}`;

const droppedFrom = (ids: readonly string[]): Sql => sql`
  SELECT plan_id AS "planId", id AS "goalId", NULL AS "measureId", dropped_reason AS reason, 1 AS turn, position
  FROM goal WHERE ${isAmong('plan_id', ids)} AND dropped_reason IS NOT NULL
  UNION ALL
  SELECT plan_id, NULL, id, dropped_reason, 2, position
  FROM measure WHERE ${isAmong('plan_id', ids)} AND dropped_reason IS NOT NULL
  ORDER BY turn, position`;
