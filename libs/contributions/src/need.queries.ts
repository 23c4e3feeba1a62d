import { Inject, Injectable } from '@nestjs/common';
import { activityVisibleTo } from '@saman/activities';
import { campaignVisibleTo } from '@saman/campaigns';
import type { Context, Viewer } from '@saman/organisations';
import {
  byId,
  Database,
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

const STATUS = `CASE WHEN n.is_closed THEN 'CLOSED' WHEN n.covered < n.quantity THEN 'OPEN' ELSE 'COVERED' END`;

const columns = raw(`'Need' AS "__typename", n.id, n.network_id AS "networkId", n.campaign_id AS "campaignId",
  n.activity_id AS "activityId", n.occurrence_id AS "occurrenceId", ${holderOf('n')} AS "holderId", n.title, n.kind, n.unit,
  n.quantity, n.covered, n.confirmed, n.needed_by AS "neededBy", ${STATUS} AS status, n.version`);

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

/** It is seen like what it belongs to; the activity decides where there is one. */
export const visibleTo = (viewer: Viewer, alias: string): Sql =>
  sql`CASE WHEN ${raw(alias)}.activity_id IS NULL THEN ${campaignVisibleTo(viewer, 'c')} ELSE ${activityVisibleTo(viewer, 'a')} END`;

@Injectable()
export class NeedQueries {
  /** A need that the viewer may see, or null. */
  readonly byId = loader<NeedRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<NeedRow>(
      'needs',
      sql`SELECT ${columns} FROM need n ${belonging('n')} WHERE n.id = ANY(${ids}::uuid[]) AND ${visibleTo(viewer, 'n')}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkNeedsArgs, Page<NeedRow>, Context>((networks, args, { viewer }) => {
    const { status, kind } = args;
    const filter = sql`${status ? sql`AND ${raw(STATUS)} = ANY(${status})` : empty} ${kind ? sql`AND n.kind = ${kind}` : empty}`;
    return this.pages.of(list('network.needs', viewer, 'n.network_id', filter), networks, args);
  });

  readonly ofCampaign = this.below('campaign.needs', 'n.campaign_id');
  readonly ofActivity = this.below('activity.needs', 'n.activity_id');
  readonly ofOccurrence = this.below('occurrence.needs', 'n.occurrence_id');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Need', this.byId);
  }

  private below(name: string, parent: string) {
    return loaderWith<PageArgs, Page<NeedRow>, Context>((parents, args, { viewer }) =>
      this.pages.of(list(name, viewer, parent), parents, args),
    );
  }
}

const list = (name: string, viewer: Viewer, parent: string, filter = empty): List => ({
  name,
  columns,
  from: sql`need n ${belonging('n')}`,
  where: sql`${raw(parent)} = parent.id AND ${visibleTo(viewer, 'n')} ${filter}`,
  keyset: soonest,
});
