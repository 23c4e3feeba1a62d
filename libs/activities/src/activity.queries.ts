import { Inject, Injectable } from '@nestjs/common';
import { campaignVisibleTo, type Visibility } from '@saman/campaigns';
import { isId } from '@saman/kernel';
import { type Context, seenBy, type StoredContact, type Viewer } from '@saman/organisations';
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
  words,
} from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { StoredPlace } from './place.rules.js';
import { within } from './occurrence.queries.js';
import type { ActivityStatus, Audience, NetworkActivitiesArgs } from './schema.gen.js';

/** An activity as resolvers see it. Its `contact` and `campaignId` are not for everybody: resolvers ask first. */
export interface ActivityRow {
  __typename: 'Activity';
  id: string;
  networkId: string;
  organiserId: string;
  campaignId: string | null;
  title: string;
  description: string;
  status: ActivityStatus;
  visibility: Visibility;
  audiences: Audience[];
  place: StoredPlace | null;
  contact: StoredContact | null;
  startsAt: Date;
  endsAt: Date;
  recurrence: string | null;
  except: string[];
  cancelReason: string | null;
  version: number;
}

/** Of the row `a`. */
export const columns =
  raw(`'Activity' AS "__typename", a.id, a.network_id AS "networkId", a.organiser_id AS "organiserId",
  a.campaign_id AS "campaignId", a.title, a.description, a.status, a.visibility, a.audiences, a.place, a.contact, a.starts_at AS "startsAt",
  a.ends_at AS "endsAt", a.recurrence, a."except", a.cancel_reason AS "cancelReason", a.version`);

/** How lists of activities are ordered. */
export const newestFirst = new Keyset(
  [
    ['a.created_at', 'timestamptz'],
    ['a.id', 'uuid'],
  ],
  'DESC',
);

/** Which rows of `activity`, under the alias, the viewer sees. */
export const visibleTo = (viewer: Viewer, alias: string): Sql => seenBy(viewer, alias, 'organiser_id');

@Injectable()
export class ActivityQueries {
  /** An activity that the viewer may see, or null. */
  readonly byId = loader<ActivityRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<ActivityRow>(
      'activities',
      sql`SELECT ${columns} FROM activity a WHERE ${isAmong('a.id', ids)} AND ${visibleTo(viewer, 'a')}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkActivitiesArgs, Page<ActivityRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(activitiesOfNetwork(viewer, args), networks, args),
  );

  readonly ofCampaign = loaderWith<PageArgs, Page<ActivityRow>, Context>((campaigns, args, { viewer }) =>
    this.pages.of(activitiesOfCampaign(viewer), campaigns, args),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
    @Inject(Findables) findables: Findables,
  ) {
    things.register('Activity', this.byId);
    findables.register({
      ...{ kind: 'ACTIVITY', type: 'Activity' },
      seenBy: (viewer: Viewer, alias) =>
        sql`EXISTS (SELECT FROM activity a WHERE a.id = ${raw(alias)}.id AND ${visibleTo(viewer, 'a')})`,
      texts: ({ title, description, place }: ActivityRow) => ({
        title,
        others: [description, place?.name, place?.address],
      }),
    });
  }
}

const activitiesOfCampaign = (viewer: Viewer): List => ({
  name: 'campaign.activities',
  columns,
  from: raw('activity a'),
  where: sql`a.campaign_id = parent.id AND ${visibleTo(viewer, 'a')}`,
  keyset: newestFirst,
});

const activitiesOfNetwork = (viewer: Viewer, args: NetworkActivitiesArgs): List => ({
  name: 'network.activities',
  columns,
  from: raw('activity a'),
  where: sql`a.network_id = parent.id AND ${visibleTo(viewer, 'a')} ${inCampaign(viewer, args.campaign)}
    ${ofOrganiser(args.organisation)} ${args.audience ? sql`AND ${args.audience} = ANY(a.audiences)` : empty}
    ${takesPlace(args)} ${words(args.search, 'a.title', 'a.description')}`,
  keyset: newestFirst,
});

/** A campaign that is hidden from the viewer has no activities: it would be known by them. */
function inCampaign(viewer: Viewer, id: string | null | undefined): Sql {
  if (id === null || id === undefined) return empty;
  if (!isId(id)) return sql`AND false`;
  return sql`AND a.campaign_id = ${id}
    AND EXISTS (SELECT FROM campaign c WHERE c.id = a.campaign_id AND ${campaignVisibleTo(viewer, 'c')})`;
}

function ofOrganiser(id: string | null | undefined): Sql {
  if (id === null || id === undefined) return empty;
  return isId(id) ? sql`AND a.organiser_id = ${id}` : sql`AND false`;
}

function takesPlace({ from, to }: NetworkActivitiesArgs): Sql {
  if (!from && !to) return empty;
  return sql`AND EXISTS (SELECT FROM occurrence o WHERE o.activity_id = a.id AND o.network_id = parent.id ${within({ from, to })})`;
}
