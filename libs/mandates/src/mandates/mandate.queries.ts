import { Inject, Injectable } from '@nestjs/common';
import type { Context, Viewer } from '@saman/organisations';
import { type PlanStatus, standingFirst, planVisibleTo } from '@saman/plans';
import {
  byId,
  Database,
  Findables,
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
import sql, { raw, type Sql } from 'sql-template-tag';
import { MandateRules } from '../rules/mandate-rules.js';

/** A mandate as resolvers see it. */
export interface MandateRow {
  __typename: 'Mandate';
  id: string;
  networkId: string;
  /** The edition of the plan that it is shown with. */
  planId: string;
  planStatus: PlanStatus;
  title: string;
  about: string | null;
  dueOn: string;
  responsibleId: string | null;
  rule: string;
  required: number;
  linkedOnly: boolean;
  withdrawnReason: string | null;
  version: number;
  /** What the rule names, in order. */
  parts: string[];
}

const columns =
  raw(`'Mandate' AS "__typename", m.id, m.network_id AS "networkId", shown.id AS "planId", shown.status AS "planStatus", m.title, m.about,
  m.due_on AS "dueOn", m.responsible_id AS "responsibleId", m.rule, m.required, m.linked_only AS "linkedOnly",
  m.withdrawn_reason AS "withdrawnReason", m.version, ARRAY(SELECT COALESCE(x.measure_line_id, x.milestone_id, x.plan_id)
    FROM mandate_part x WHERE x.mandate_id = m.id ORDER BY x.position) AS parts`);

/**
 * Mandates with the edition of their plan that the viewer is shown; without one the mandate is hidden, too. What an edition gave that was abandoned
 * stays with it: those who see later editions are not told.
 */
export const seenMandates = (viewer: Viewer): Sql => sql`mandate m CROSS JOIN LATERAL (
  SELECT p.id, p.status FROM plan p WHERE p.line_id = m.plan_line_id AND p.edition >= m.since_edition AND ${planVisibleTo(viewer, 'p')}
    AND (p.edition = m.since_edition OR NOT EXISTS (SELECT FROM plan g
      WHERE g.line_id = m.plan_line_id AND g.edition = m.since_edition AND g.status = 'ABANDONED'))
  ORDER BY ${standingFirst('p')} LIMIT 1) AS shown`;

const byDueDay = new Keyset(
  [
    ['m.due_on', 'date'],
    ['m.id', 'uuid'],
  ],
  'ASC',
);

@Injectable()
export class MandateQueries {
  /** A mandate that the viewer may see, or null. */
  readonly byId = loader<MandateRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<MandateRow>(
        'mandates',
        sql`SELECT ${columns} FROM ${seenMandates(viewer)} WHERE ${isAmong('m.id', ids)}`,
      ),
    ),
  );

  readonly ofNetwork = this.pagesOf('network.mandates', sql`m.network_id = parent.id`);

  /** By the id of an edition: what it, or one before it, gave. */
  readonly ofPlan = this.pagesOf(
    'plan.mandates',
    sql`EXISTS (SELECT FROM plan e WHERE e.id = parent.id AND e.line_id = m.plan_line_id AND e.edition >= m.since_edition)`,
  );

  readonly ofCampaign = this.listOf(
    'campaign.mandates',
    sql`EXISTS (SELECT FROM campaign_mandate l WHERE l.mandate_id = m.id AND l.campaign_id = parent.id)`,
  );

  readonly ofActivity = this.listOf(
    'activity.mandates',
    sql`EXISTS (SELECT FROM activity_mandate l WHERE l.mandate_id = m.id AND l.activity_id = parent.id)`,
  );

  /** By the measure's line. */
  readonly ofMeasure = this.listOf(
    'measure.mandates',
    sql`EXISTS (SELECT FROM mandate_part x WHERE x.mandate_id = m.id AND x.measure_line_id = parent.id)`,
  );

  /** Those that count the evidence now. */
  readonly ofEvidence = this.listOf(
    'evidence.mandates',
    () =>
      sql`EXISTS (SELECT FROM evidence e WHERE e.id = parent.id AND e.set_aside_at IS NULL AND ${this.rules.restsOn})`,
  );

  /** Of a network, all that hold. */
  readonly holding = this.listOf('network.holding', sql`m.network_id = parent.id`);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(MandateRules) private readonly rules: MandateRules,
    @Inject(Things) things: Things,
    @Inject(Findables) findables: Findables,
  ) {
    things.register('Mandate', this.byId);
    findables.register({
      ...{ kind: 'MANDATE', type: 'Mandate' },
      seenBy: (viewer: Viewer, alias) =>
        sql`EXISTS (SELECT FROM ${seenMandates(viewer)} WHERE m.id = ${raw(alias)}.id AND m.withdrawn_reason IS NULL)`,
      texts: ({ title, about }: MandateRow) => ({ title, others: [about] }),
    });
  }

  private pagesOf(name: string, where: Sql) {
    return loaderWith<PageArgs, Page<MandateRow>, Context>((parents, args, { viewer }) => {
      const list: List = { name, columns, from: seenMandates(viewer), where, keyset: byDueDay };
      return this.pages.of(list, parents, args);
    });
  }

  /** Those that hold and belong to each parent, by due day, then by id. */
  private listOf(name: string, where: Sql | (() => Sql)) {
    return loader<MandateRow[], Context>(async (parents, { viewer }) => {
      const rows = await this.database.read<MandateRow & { parentId: string }>(
        name,
        sql`SELECT parent.id AS "parentId", ${columns} FROM unnest(${parents}::uuid[]) AS parent (id)
          CROSS JOIN ${seenMandates(viewer)}
          WHERE m.withdrawn_reason IS NULL AND ${where instanceof Function ? where() : where} ORDER BY m.due_on, m.id`,
      );
      const lists = new Map<string, MandateRow[]>(parents.map((id) => [id, []]));
      for (const row of rows) lists.get(row.parentId)?.push(row);
      return lists;
    });
  }
}
