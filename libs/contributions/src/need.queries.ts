import { Inject, Injectable } from '@nestjs/common';
import { activityVisibleTo } from '@saman/activities';
import { campaignVisibleTo } from '@saman/campaigns';
import { type Clock, isId } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import {
  byId,
  CLOCK,
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
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { NeedStatus, NetworkNeedsArgs, ResourceKind, ResourceUnit } from './schema.gen.js';

/** A need as resolvers see it. */
export interface NeedRow {
  __typename: 'Need';
  id: string;
  networkId: string;
  campaignId: string | null;
  activityId: string | null;
  occurrenceId: string | null;
  holderId: string;
  title: string;
  kind: ResourceKind;
  unit: ResourceUnit;
  quantity: number;
  covered: number;
  confirmed: number;
  neededBy: string | null;
  status: NeedStatus;
  version: number;
}

const statusOf = (alias: string): string =>
  `CASE WHEN ${alias}.is_closed THEN 'CLOSED' WHEN ${alias}.covered < ${alias}.quantity THEN 'OPEN' ELSE 'COVERED' END`;

const columns = raw(`'Need' AS "__typename", n.id, n.network_id AS "networkId", n.campaign_id AS "campaignId",
  n.activity_id AS "activityId", n.occurrence_id AS "occurrenceId", ${holderOf('n')} AS "holderId", n.title, n.kind, n.unit,
  n.quantity, n.covered, n.confirmed, n.needed_by AS "neededBy", ${statusOf('n')} AS status, n.version`);

const soonest = new Keyset(
  [
    [`COALESCE(n.needed_by, 'infinity'::date)`, 'date'],
    ['n.id', 'uuid'],
  ],
  'ASC',
);

/** What a need or a contribution, under the alias, belongs to: to be joined as `a` and `c`. */
export const belonging = (alias: string): Sql =>
  raw(`LEFT JOIN activity a ON a.id = ${alias}.activity_id LEFT JOIN campaign c ON c.id = ${alias}.campaign_id`);

/** Who answers for it: the activity's organiser, else the campaign's owner. */
export function holderOf(alias: string): string {
  return `CASE WHEN ${alias}.activity_id IS NULL THEN c.owner_id ELSE a.organiser_id END`;
}

/** Whether an organisation answers for it. Any text for an id. */
export const isHeldBy = (organisation: string, alias: string): Sql =>
  isId(organisation) ? sql`${raw(holderOf(alias))} = ${organisation}` : sql`false`;

/** It is seen like what it belongs to; the activity decides where there is one. */
export const visibleTo = (viewer: Viewer, alias: string): Sql =>
  sql`CASE WHEN ${raw(alias)}.activity_id IS NULL THEN ${campaignVisibleTo(viewer, 'c')} ELSE ${activityVisibleTo(viewer, 'a')} END`;

@Injectable()
export class NeedQueries {
  /** A need that the viewer may see, or null. */
  readonly byId = loader<NeedRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<NeedRow>(
      'needs',
      sql`SELECT ${columns} FROM need n ${belonging('n')} WHERE ${isAmong('n.id', ids)} AND ${visibleTo(viewer, 'n')}`,
    );
    return byId(rows);
  });

  /** How many later needs of its series still lack something; nothing where that is none. */
  readonly laterOpen = loader<{ id: string; count: number }, Context>(async (ids) => {
    const rows = await this.database.read<{ id: string; count: number }>(
      'needs.laterOpen',
      sql`SELECT this.id, count(*)::int AS count FROM need this JOIN need n ON n.series_id = this.series_id AND ${comesBefore('this', 'n')}
        WHERE ${isAmong('this.id', ids)} AND NOT n.is_closed AND n.covered < n.quantity GROUP BY this.id`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkNeedsArgs, Page<NeedRow>, Context>((networks, args, { viewer }) => {
    const filter = sql`${wanted(args, 'n')} ${args.nextOnly === true ? sql`AND NOT ${isPrecededIn(args)}` : empty}`;
    const holder = args.organisation ? sql`AND ${isHeldBy(args.organisation, 'n')}` : empty;
    const named = args.ids ? sql`AND n.id = ANY(${args.ids.filter(isId)}::uuid[])` : empty;
    return this.pages.of(
      list('network.needs', viewer, 'n.network_id', sql`${filter} ${holder} ${named}`),
      networks,
      args,
    );
  });

  readonly ofCampaign = this.below('campaign.needs', 'n.campaign_id');
  readonly ofActivity = this.below('activity.needs', 'n.activity_id');
  readonly ofOccurrence = this.below('occurrence.needs', 'n.occurrence_id');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
    @Inject(Findables) findables: Findables,
    @Inject(CLOCK) clock: Clock,
  ) {
    things.register('Need', this.byId);
    findables.register({
      ...{ kind: 'NEED', type: 'Need', texts: ({ title }: NeedRow) => ({ title, others: [] }) },
      seenBy: (viewer: Viewer, alias) =>
        foundBy(viewer, alias, { status: ['OPEN', 'COVERED'], from: dayThere(clock.now()) }),
    });
  }

  private below(name: string, parent: string) {
    return loaderWith<PageArgs, Page<NeedRow>, Context>((parents, args, { viewer }) =>
      this.pages.of(list(name, viewer, parent), parents, args),
    );
  }
}

/** Whether an occurrence, under the alias, has a need that is not covered: its own, or its whole activity's. */
export const openFor = (alias: string): Sql => {
  const o = raw(alias);
  return sql`EXISTS (SELECT FROM need n WHERE n.occurrence_id = ${o}.id AND ${raw(statusOf('n'))} = 'OPEN')
    OR EXISTS (SELECT FROM need n WHERE n.activity_id = ${o}.activity_id AND n.occurrence_id IS NULL AND ${raw(statusOf('n'))} = 'OPEN')`;
};

/** What a network's needs are asked for by, but the paging; `from` may be told in SQL. */
type Wanted = Pick<NetworkNeedsArgs, 'status' | 'kind'> & { from?: Sql | string | null };

/** The day that it is where the need `n` is. */
const dayThere = (now: Date): Sql =>
  sql`(SELECT (${now}::timestamptz AT TIME ZONE here.time_zone)::date FROM network here WHERE here.id = n.network_id)`;

function wanted({ status, kind, from }: Wanted, alias: string): Sql {
  const n = raw(alias);
  return sql`${status ? sql`AND ${raw(statusOf(alias))} = ANY(${status})` : empty} ${kind ? sql`AND ${n}.kind = ${kind}` : empty}
    ${from ? sql`AND COALESCE(${n}.needed_by >= ${from}, true)` : empty}`;
}

/** Whether an earlier need of the same series is asked for as well. */
const isPrecededIn = (args: Wanted): Sql =>
  sql`EXISTS (SELECT 1 FROM need earlier WHERE earlier.series_id = n.series_id AND ${comesBefore('earlier', 'n')} ${wanted(args, 'earlier')})`;

/** Found while something can be given; of a series the next one alone. */
const foundBy = (viewer: Viewer, alias: string, args: Wanted): Sql =>
  sql`EXISTS (SELECT FROM need n ${belonging('n')} WHERE n.id = ${raw(alias)}.id AND ${visibleTo(viewer, 'n')} ${wanted(args, 'n')}
    AND NOT ${isPrecededIn(args)})`;

/** In the order of the lists. */
const comesBefore = (first: string, second: string): Sql => {
  const [one, other] = [first, second].map((alias) => `(COALESCE(${alias}.needed_by, 'infinity'::date), ${alias}.id)`);
  return raw(`${one ?? ''} < ${other ?? ''}`);
};

const list = (name: string, viewer: Viewer, parent: string, filter = empty): List => ({
  name,
  columns,
  from: sql`need n ${belonging('n')}`,
  where: sql`${raw(parent)} = parent.id AND ${visibleTo(viewer, 'n')} ${filter}`,
  keyset: soonest,
});
