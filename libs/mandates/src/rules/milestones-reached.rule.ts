import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { MilestoneQueries, processVisibleTo } from '@saman/plans';
import { Database, type EventDraft, isAmong, type Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Happening } from '../evidence/evidence.rules.js';
import { MandateRules } from './mandate-rules.js';
import { type MilestoneFacts, milestonesOnTheWay } from './milestones-reached.rules.js';
import { checkParts, inForce, type Named, onlyIds } from './named-parts.js';
import type { MandateRule, Outlook, Place, Taken, Terms } from './rule.js';

const KIND = 'MILESTONES_REACHED';

/** Whether all who see a mandate that this edition gives see the process `w`: of a measure they must see it in that edition or in one in force. */
const openTo = ({ planId, planLineId }: Pick<Place, 'planId' | 'planLineId'>): Sql => sql`(
  EXISTS (SELECT FROM plan p WHERE p.line_id = w.plan_line_id AND (p.line_id = ${planLineId} OR ${inForce('p')}))
  OR EXISTS (SELECT FROM measure f JOIN plan p ON p.id = f.plan_id
    WHERE f.line_id = w.measure_line_id AND f.dropped_at IS NULL AND (p.id = ${planId} OR ${inForce('p')})))`;

/** Named milestones, all of them reached. */
@Injectable()
export class MilestonesReachedRule implements MandateRule, OnModuleInit {
  readonly kind = KIND;
  readonly input = 'milestonesReached';
  readonly subject = sql`e.subject_id`;
  readonly records = { MILESTONE_REACHED: (tx: Tx, event: EventDraft) => this.reached(tx, event) };
  readonly restsOn = sql`EXISTS (SELECT FROM mandate_part x WHERE x.mandate_id = m.id AND x.milestone_id = e.subject_id)`;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MilestoneQueries) private readonly milestones: MilestoneQueries,
    @Inject(MandateRules) private readonly rules: MandateRules,
  ) {}

  onModuleInit(): void {
    this.rules.register(this);
  }

  async take({ tx, viewer, ...place }: Place, ids: string[]): Promise<Taken> {
    const found = await tx.query<Named>(sql`
      SELECT s.id, s.id AS key, s.network_id AS "networkId",
        ${openTo(place)} AS "isOpen"
      FROM milestone s JOIN process w ON w.id = s.process_id
      WHERE s.id = ANY (${onlyIds(ids)}::uuid[]) AND s.dropped_at IS NULL AND ${processVisibleTo(viewer, 'w')}`);
    const milestones = checkParts(place, 'milestone', ids, found);
    return { required: milestones.length, parts: { of: 'milestoneId', ids: milestones } };
  }

  seenBy(viewer: Viewer): Sql {
    return sql`EXISTS (SELECT FROM milestone s JOIN process w ON w.id = s.process_id
      WHERE s.id = e.subject_id AND ${processVisibleTo(viewer, 'w')})`;
  }

  async shown(context: Context, { parts }: Pick<Terms, 'parts'>): Promise<object> {
    const rows = await Promise.all(parts.map((id) => this.milestones.byId(context).load(id)));
    return { __typename: 'MilestonesReached', milestones: rows.filter((row) => row !== null) };
  }

  async outlook({ viewer }: Context, mandates: readonly Terms[]): Promise<Outlook> {
    const ids = [...new Set(mandates.flatMap(({ parts }) => parts))];
    const rows = await this.database.read<MilestoneFacts>(
      'mandate.milestones',
      sql`SELECT s.id, COALESCE(s.planned_until, s.planned_on) AS "plannedUntil", s.reached_on IS NOT NULL AS "isReached",
          s.dropped_at IS NOT NULL AS "isDropped" FROM milestone s JOIN process w ON w.id = s.process_id
        WHERE ${isAmong('s.id', ids)} AND ${processVisibleTo(viewer, 'w')}`,
    );
    const facts = new Map(rows.map((row) => [row.id, row]));
    return (mandate) => milestonesOnTheWay(mandate, facts);
  }

  private async reached(tx: Tx, { subject, networkId, about }: EventDraft): Promise<Happening | null> {
    const [milestone] = await tx.query<{ title: string; reachedOn: string | null }>(
      sql`SELECT title, reached_on AS "reachedOn" FROM milestone WHERE id = ${subject.id}`,
    );
    if (!milestone?.reachedOn) return null;
    const { title, reachedOn } = milestone;
    return { networkId, kind: KIND, subject, about, title, happenedOn: reachedOn, parties: [] };
  }
}
