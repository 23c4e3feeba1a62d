import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { type Context, seenBy, type Viewer } from '@saman/organisations';
import { byId, Database, Keyset, type List, loader, loaderWith, type Page, Pages, Things } from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { ActivityOccurrencesArgs, ActivityStatus, NetworkOccurrencesArgs } from './schema.gen.js';

/** An occurrence as resolvers see it. */
export interface OccurrenceRow {
  __typename: 'Occurrence';
  id: string;
  networkId: string;
  activityId: string;
  startsAt: Date;
  endsAt: Date;
  status: ActivityStatus;
  movedFrom: Date | null;
  cancelReason: string | null;
  version: number;
}

const columns = raw(`'Occurrence' AS "__typename", o.id, o.network_id AS "networkId", o.activity_id AS "activityId",
  o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.status, nullif(o.original_start, o.starts_at) AS "movedFrom",
  o.cancel_reason AS "cancelReason", o.version`);

const inOrder = new Keyset(
  [
    ['o.starts_at', 'timestamptz'],
    ['o.id', 'uuid'],
  ],
  'ASC',
);

/** `AND` it ends after `from` and starts before `to`. None lasts longer than the entity's constraint says, so an index by start will do. */
export const within = ({ from, to }: { from?: Date | null | undefined; to?: Date | null | undefined }): Sql =>
  sql`${from ? sql`AND o.ends_at > ${from} AND o.starts_at > ${from}::timestamptz - interval '360 hours'` : empty}
    ${to ? sql`AND o.starts_at < ${to}` : empty}`;

@Injectable()
export class OccurrenceQueries {
  /** An occurrence of an activity that the viewer may see, or null. */
  readonly byId = loader<OccurrenceRow, Context>(async (ids, { viewer }) => {
    const rows = await this.database.read<OccurrenceRow>(
      'occurrences',
      sql`SELECT ${columns} FROM occurrence o JOIN activity a ON a.id = o.activity_id
        WHERE o.id = ANY(${ids}::uuid[]) AND ${seenBy(viewer, 'a', 'organiser_id')}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkOccurrencesArgs, Page<OccurrenceRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(occurrencesOfNetwork(viewer, args), networks, args),
  );

  /** Of activities that the viewer may see. */
  readonly ofActivity = loaderWith<ActivityOccurrencesArgs, Page<OccurrenceRow>, Context>((activities, args) =>
    this.pages.of(occurrencesOfActivity(args), activities, args),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Occurrence', this.byId);
  }
}

const occurrencesOfNetwork = (viewer: Viewer, { from, to, audience, organisations }: NetworkOccurrencesArgs): List => ({
  name: 'network.occurrences',
  columns,
  from: raw('occurrence o JOIN activity a ON a.id = o.activity_id'),
  where: sql`o.network_id = parent.id ${within({ from, to })} AND ${seenBy(viewer, 'a', 'organiser_id')}
    ${audience ? sql`AND ${audience} = ANY(a.audiences)` : empty} ${organisations ? sql`AND a.organiser_id = ANY(${organisations.filter(isId)}::uuid[])` : empty}`,
  keyset: inOrder,
});

const occurrencesOfActivity = (args: ActivityOccurrencesArgs): List => ({
  name: 'activity.occurrences',
  columns,
  from: raw('occurrence o'),
  where: sql`o.activity_id = parent.id ${within(args)}`,
  keyset: inOrder,
});
