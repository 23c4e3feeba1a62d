import { Inject, Injectable } from '@nestjs/common';
import { type Context, seenBy, type Viewer } from '@saman/organisations';
import {
  byId,
  Database,
  grouped,
  isAmong,
  Keyset,
  type List,
  loader,
  loaderWith,
  type Page,
  type PageArgs,
  Pages,
  Things,
  words,
} from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { NetworkPlansArgs, PlanChangeSize, PlanLevel, PlanStatus } from '../schema.gen.js';
import type { StoredDocument } from './plan.entity.js';

/** An edition of a plan as resolvers see it. */
export interface PlanRow {
  __typename: 'Plan';
  id: string;
  networkId: string;
  lineId: string;
  edition: number;
  replacesId: string | null;
  parentLineId: string | null;
  responsibleId: string;
  level: PlanLevel;
  status: PlanStatus;
  change: PlanChangeSize;
  title: string;
  startsOn: string;
  endsOn: string;
  vision: string | null;
  background: string | null;
  focusAreas: string[];
  strategies: string[];
  unGoals: number[];
  documents: StoredDocument[];
  adoptedOn: string | null;
  abandonedReason: string | null;
  version: number;
}

const planColumns =
  raw(`'Plan' AS "__typename", p.id, p.network_id AS "networkId", p.line_id AS "lineId", p.edition, p.replaces_id AS "replacesId",
  p.parent_line_id AS "parentLineId", p.responsible_id AS "responsibleId", p.level, p.status, p.change, p.title, p.starts_on AS "startsOn",
  p.ends_on AS "endsOn", p.vision, p.background, p.focus_areas AS "focusAreas", p.strategies, p.un_goals AS "unGoals", p.documents,
  p.adopted_on AS "adoptedOn", p.abandon_reason AS "abandonedReason", p.version`);

const newestFirst = new Keyset(
  [
    ['p.created_at', 'timestamptz'],
    ['p.id', 'uuid'],
  ],
  'DESC',
);

/** Which rows of `plan`, under the alias, the viewer sees: also for what is seen like its plan. */
export const visibleTo = (viewer: Viewer, alias: string): Sql => seenBy(viewer, alias, 'responsible_id');

/**
 * Which goals, areas and measures of the plan `p`, under the alias, the viewer sees: those of a plan that they see. What was written and dropped
 * again, and no earlier edition has, was never more than a draft: it stays with those who see drafts.
 */
export function partVisibleTo(viewer: Viewer, alias: string): Sql {
  const part = raw(alias);
  return sql`(${visibleTo(viewer, 'p')} AND (${part}.dropped_at IS NULL OR ${part}.line_id <> ${part}.id
    OR p.network_id = ANY(${viewer.coordinated}::uuid[]) OR p.responsible_id = ANY(${viewer.edited}::uuid[])))`;
}

/**
 * `ORDER BY` for editions of a line, under the alias, that puts first the one that stands for the line: the one in force, else the newest; what
 * was abandoned only where there is nothing else.
 */
export const standingFirst = (alias: string): Sql =>
  raw(
    `(${alias}.status IN ('ADOPTED', 'UNDER_REVISION')) DESC, (${alias}.status <> 'ABANDONED') DESC, ${alias}.edition DESC`,
  );

/** Whether the edition `p` is the one that the viewer sees standing for its line. Lines of which nothing is left but what was abandoned have none. */
export const standsForLine = (viewer: Viewer): Sql => sql`p.status <> 'ABANDONED' AND ${visibleTo(viewer, 'p')}
  AND p.id = (SELECT e.id FROM plan e WHERE e.line_id = p.line_id AND ${visibleTo(viewer, 'e')}
    ORDER BY ${standingFirst('e')} LIMIT 1)`;

@Injectable()
export class PlanQueries {
  /** An edition that the viewer may see, or null. */
  readonly byId = loader<PlanRow, Context>(async (ids, { viewer }) =>
    byId(await this.read('plans', sql`FROM plan p WHERE ${isAmong('p.id', ids)} AND ${visibleTo(viewer, 'p')}`)),
  );

  /** By the line's id: the edition in force, else the newest that the viewer may see, or null. */
  readonly ofLine = loader<PlanRow, Context>(async (lines, { viewer }) => {
    const rows = await this.read(
      'plans.ofLine',
      sql`FROM plan p WHERE p.line_id = ANY(${lines}::uuid[]) AND ${visibleTo(viewer, 'p')} ORDER BY ${standingFirst('p')}`,
    );
    return new Map(rows.toReversed().map((row) => [row.lineId, row]));
  });

  /** By the line's id: all that the viewer may see, newest first. */
  readonly editions = loader<PlanRow[], Context>(async (lines, { viewer }) => {
    const rows = await this.read(
      'plans.editions',
      sql`FROM plan p WHERE p.line_id = ANY(${lines}::uuid[]) AND ${visibleTo(viewer, 'p')} ORDER BY p.edition DESC`,
    );
    return grouped(rows, ({ lineId }) => lineId);
  });

  /** By the id of an edition that is REPLACED: the one that took its place. */
  readonly replacing = loader<PlanRow, Context>(async (ids) => {
    const rows = await this.read(
      'plans.replacing',
      sql`FROM plan p WHERE ${isAmong('p.replaces_id', ids)} AND p.status IN ('ADOPTED', 'UNDER_REVISION', 'REPLACED')`,
    );
    return new Map(rows.flatMap((row) => (row.replacesId === null ? [] : [[row.replacesId, row]])));
  });

  readonly ofNetwork = loaderWith<NetworkPlansArgs, Page<PlanRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(plansOfNetwork(viewer, args), networks, args),
  );

  /** By the line's id. */
  readonly children = loaderWith<PageArgs, Page<PlanRow>, Context>((lines, args, { viewer }) =>
    this.pages.of(childrenOf(viewer), lines, args),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Plan', this.byId);
  }

  private read(name: string, from: Sql): Promise<PlanRow[]> {
    return this.database.read<PlanRow>(name, sql`SELECT ${planColumns} ${from}`);
  }
}

const plansOfNetwork = (viewer: Viewer, { level, status, search }: NetworkPlansArgs): List => ({
  name: 'network.plans',
  columns: planColumns,
  from: raw('plan p'),
  where: sql`p.network_id = parent.id AND ${visibleTo(viewer, 'p')} ${level ? sql`AND p.level = ${level}` : empty}
    ${status ? sql`AND p.status = ANY(${status})` : empty} ${words(search, 'p.title', 'p.vision', 'p.background')}`,
  keyset: newestFirst,
});

/** Of each line under the parent's the edition that stands for it; lines of which nothing is left but what was abandoned are left out. */
const childrenOf = (viewer: Viewer): List => ({
  name: 'plan.children',
  columns: planColumns,
  from: raw('plan p'),
  where: sql`p.parent_line_id = parent.id AND ${standsForLine(viewer)}`,
  keyset: newestFirst,
});
