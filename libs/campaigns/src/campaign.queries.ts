import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { type Context, seenBy, type Viewer } from '@saman/organisations';
import { priorityOf } from '@saman/plans';
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
  Pages,
  Things,
  words,
} from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { CampaignStatus, NetworkCampaignsArgs, Visibility } from './schema.gen.js';

/** A campaign as resolvers see it. */
export interface CampaignRow {
  __typename: 'Campaign';
  id: string;
  networkId: string;
  ownerId: string;
  title: string;
  summary: string;
  status: CampaignStatus;
  visibility: Visibility;
  startsOn: string;
  endsOn: string;
  cancelReason: string | null;
  priority: object | null;
  version: number;
}

export const campaignColumns =
  raw(`'Campaign' AS "__typename", c.id, c.network_id AS "networkId", c.owner_id AS "ownerId", c.title,
  c.summary, c.status, c.visibility, c.starts_on AS "startsOn", c.ends_on AS "endsOn", c.cancel_reason AS "cancelReason", ${priorityOf('c').sql} AS priority,
  c.version`);

/** How lists of campaigns are ordered. */
export const newestFirst = new Keyset(
  [
    ['c.created_at', 'timestamptz'],
    ['c.id', 'uuid'],
  ],
  'DESC',
);

/** Which rows of `campaign`, under the alias, the viewer sees. */
export const visibleTo = (viewer: Viewer, alias: string): Sql => seenBy(viewer, alias, 'owner_id');

@Injectable()
export class CampaignQueries {
  /** A campaign that the viewer may see, or null. */
  readonly byId = loader<CampaignRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<CampaignRow>(
      'campaigns',
      sql`SELECT ${campaignColumns} FROM campaign c WHERE ${isAmong('c.id', ids)} AND ${visibleTo(viewer, 'c')}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkCampaignsArgs, Page<CampaignRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(campaignsOfNetwork(viewer, args), networks, args),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
    @Inject(Findables) findables: Findables,
  ) {
    things.register('Campaign', this.byId);
    findables.register({
      ...{ kind: 'CAMPAIGN', type: 'Campaign' },
      seenBy: (viewer: Viewer, alias) =>
        sql`EXISTS (SELECT FROM campaign c WHERE c.id = ${raw(alias)}.id AND ${visibleTo(viewer, 'c')})`,
      texts: ({ title, summary }: CampaignRow) => ({ title, others: [summary] }),
    });
  }
}

const campaignsOfNetwork = (viewer: Viewer, { status, search, organisation }: NetworkCampaignsArgs): List => ({
  name: 'network.campaigns',
  columns: campaignColumns,
  from: raw('campaign c'),
  where: sql`c.network_id = parent.id AND ${visibleTo(viewer, 'c')}
    ${status ? sql`AND c.status = ANY(${status})` : empty} ${words(search, 'c.title', 'c.summary')}
    ${organisation ? sql`AND ${isOf(organisation)}` : empty}`,
  keyset: newestFirst,
});

/** Those that the organisation owns or is a partner of. Any text for an id. */
const isOf = (organisation: string): Sql =>
  isId(organisation)
    ? sql`(c.owner_id = ${organisation} OR EXISTS (SELECT FROM campaign_partner p
        WHERE p.campaign_id = c.id AND p.organisation_id = ${organisation} AND p.status = 'ACCEPTED'))`
    : sql`false`;
