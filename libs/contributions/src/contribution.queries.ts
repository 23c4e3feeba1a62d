import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import type { Context, Viewer } from '@saman/organisations';
import {
  byId,
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
import { belonging, holderOf, isHeldBy, visibleTo as belongsVisibleTo } from './need.queries.js';
import type { ContributionStatus, NetworkContributionsArgs, ResourceKind, ResourceUnit } from './schema.gen.js';

/** A contribution as resolvers see it. */
export interface ContributionRow {
  __typename: 'Contribution';
  id: string;
  networkId: string;
  organisationId: string;
  campaignId: string | null;
  activityId: string | null;
  needId: string | null;
  holderId: string;
  kind: ResourceKind;
  unit: ResourceUnit;
  quantity: number;
  delivered: number;
  note: string | null;
  declineReason: string | null;
  status: ContributionStatus;
  pledgedAt: Date;
  confirmedAt: Date | null;
  deliveredOn: string | null;
  version: number;
}

const columns =
  raw(`'Contribution' AS "__typename", k.id, k.network_id AS "networkId", k.organisation_id AS "organisationId",
  k.campaign_id AS "campaignId", k.activity_id AS "activityId", k.need_id AS "needId", ${holderOf('k')} AS "holderId", k.kind, k.unit,
  k.quantity, k.delivered, k.note, k.reason AS "declineReason", k.status, k.pledged_at AS "pledgedAt", k.confirmed_at AS "confirmedAt",
  k.delivered_on AS "deliveredOn", k.version`);

const newestFirst = new Keyset(
  [
    ['k.pledged_at', 'timestamptz'],
    ['k.id', 'uuid'],
  ],
  'DESC',
);

/** Which rows of `contribution k`: for the network's people alone, and of drafts only for those who see the draft. */
export const visibleTo = (viewer: Viewer): Sql =>
  sql`k.network_id = ANY(${viewer.insideOf}::uuid[]) AND ${belongsVisibleTo(viewer, 'k')}`;

@Injectable()
export class ContributionQueries {
  /** A contribution that the viewer may see, or null. */
  readonly byId = loader<ContributionRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<ContributionRow>(
      'contributions',
      sql`SELECT ${columns} FROM contribution k ${belonging('k')} WHERE ${isAmong('k.id', ids)} AND ${visibleTo(viewer)}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkContributionsArgs, Page<ContributionRow>, Context>(
    (networks, args, { viewer }) =>
      this.pages.of(list('network.contributions', viewer, 'k.network_id', wanted(args)), networks, args),
  );

  readonly ofCampaign = this.below('campaign.contributions', 'k.campaign_id');
  readonly ofNeed = this.below('need.contributions', 'k.need_id');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Contribution', this.byId);
  }

  private below(name: string, parent: string) {
    return loaderWith<PageArgs, Page<ContributionRow>, Context>((parents, args, { viewer }) =>
      this.pages.of(list(name, viewer, parent), parents, args),
    );
  }
}

/** What a network's contributions are asked for by, but the paging. */
function wanted({ organisation, status }: NetworkContributionsArgs): Sql {
  const between = (id: string) => (isId(id) ? sql`(k.organisation_id = ${id} OR ${isHeldBy(id, 'k')})` : sql`false`);
  return sql`${status ? sql`AND k.status = ANY(${status})` : empty} ${organisation ? sql`AND ${between(organisation)}` : empty}`;
}

const list = (name: string, viewer: Viewer, parent: string, filter = empty): List => ({
  name,
  columns,
  from: sql`contribution k ${belonging('k')}`,
  where: sql`${raw(parent)} = parent.id AND ${visibleTo(viewer)} ${filter}`,
  keyset: newestFirst,
});
