import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { MeasureQueries, type MeasureRow, planVisibleTo, standingFirst } from '@saman/plans';
import type { EventDraft, Tx } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { Happening, StoredParty } from '../evidence/evidence.rules.js';
import { MandateRules } from './mandate-rules.js';
import { measuresOnTheWay } from './measures-done.rules.js';
import { checkParts, inForce, type Named, onlyIds } from './named-parts.js';
import type { MandateRule, Outlook, Place, Taken, Terms } from './rule.js';

const KIND = 'MEASURES_DONE';

/** Named measures, all of them DONE with a result. */
@Injectable()
export class MeasuresDoneRule implements MandateRule, OnModuleInit {
  readonly kind = KIND;
  readonly input = 'measuresDone';
  readonly subject = sql`(SELECT x.id FROM measure x JOIN plan p ON p.id = x.plan_id WHERE x.line_id = e.subject_id
    ORDER BY x.dropped_at IS NULL DESC, ${standingFirst('p')} LIMIT 1)`;
  readonly records = { MEASURE_DONE: (tx: Tx, event: EventDraft) => this.done(tx, event) };
  readonly restsOn = sql`EXISTS (SELECT FROM mandate_part x WHERE x.mandate_id = m.id AND x.measure_line_id = e.subject_id)`;

  constructor(
    @Inject(MeasureQueries) private readonly measures: MeasureQueries,
    @Inject(MandateRules) private readonly rules: MandateRules,
  ) {}

  onModuleInit(): void {
    this.rules.register(this);
  }

  async take({ tx, viewer, ...place }: Place, ids: string[]): Promise<Taken> {
    const found = await tx.query<Named>(sql`
      SELECT x.id, x.line_id AS key, x.network_id AS "networkId", x.plan_id = ${place.planId} OR EXISTS (
        SELECT FROM measure y JOIN plan q ON q.id = y.plan_id
        WHERE y.line_id = x.line_id AND y.dropped_at IS NULL AND ${inForce('q')}) AS "isOpen"
      FROM measure x JOIN plan p ON p.id = x.plan_id
      WHERE x.id = ANY (${onlyIds(ids)}::uuid[]) AND x.dropped_at IS NULL AND ${planVisibleTo(viewer, 'p')}`);
    const lines = checkParts(place, 'measure', ids, found);
    return { required: lines.length, parts: { of: 'measureLineId', ids: lines } };
  }

  seenBy(viewer: Viewer): Sql {
    return sql`EXISTS (SELECT FROM measure x JOIN plan p ON p.id = x.plan_id
      WHERE x.line_id = e.subject_id AND ${planVisibleTo(viewer, 'p')})`;
  }

  async shown(context: Context, { parts }: Pick<Terms, 'parts'>): Promise<object> {
    return { __typename: 'MeasuresDone', measures: await this.rows(context, parts) };
  }

  async outlook(context: Context, mandates: readonly Terms[]): Promise<Outlook> {
    const rows = await this.rows(context, [...new Set(mandates.flatMap(({ parts }) => parts))]);
    const facts = new Map(rows.map((row) => [row.lineId, { ...row, isCarried: isCarried(row) }]));
    return (mandate) => measuresOnTheWay(mandate, facts);
  }

  private async rows(context: Context, lines: readonly string[]): Promise<MeasureRow[]> {
    const rows = await Promise.all(lines.map((line) => this.measures.ofLine(context).load(line)));
    return rows.filter((row) => row !== null);
  }

  /** Who answers for it, and the organisations that took part. */
  private async done(tx: Tx, { subject, networkId }: EventDraft): Promise<Happening> {
    const [measure] = await tx.query<{ lineId: string; title: string; endedOn: string; result: string }>(sql`
      SELECT line_id AS "lineId", title, ended_on AS "endedOn", result FROM measure WHERE id = ${subject.id}`);
    if (!measure) throw new Error(`there is no measure ${subject.id}`);
    const parties = await tx.query<StoredParty>(sql`
      SELECT o.id AS "organisationId", o.name, m.kind, m.sector, party.is_owner AS "isOwner", '[]'::jsonb AS contributions
      FROM (SELECT responsible_id AS id, true AS is_owner FROM measure WHERE id = ${subject.id}
        UNION ALL SELECT w.organisation_id, false FROM measure_participant w JOIN measure x ON x.id = w.measure_id
        WHERE x.id = ${subject.id} AND w.organisation_id IS DISTINCT FROM x.responsible_id) AS party
      JOIN organisation o ON o.id = party.id JOIN membership m ON m.organisation_id = o.id AND m.network_id = ${networkId}
      ORDER BY o.name, o.id`);
    const { lineId, title, endedOn, result } = measure;
    const about = [subject.id];
    return {
      networkId,
      kind: KIND,
      subject: { type: 'Measure', id: lineId },
      about,
      title,
      happenedOn: endedOn,
      parties,
      result,
    };
  }
}

/** What stands for a line of measures is of the edition in force, or of the only one there is, unless that has dropped it. */
const isCarried = ({ isDropped, planStatus }: MeasureRow): boolean =>
  !isDropped && planStatus !== 'REPLACED' && planStatus !== 'ABANDONED';
