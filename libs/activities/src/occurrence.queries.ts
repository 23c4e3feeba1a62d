import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { type Context, seenBy, type Viewer } from '@saman/organisations';
import {
  byId,
  Database,
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
import { OccurrenceHooks } from './occurrence.hooks.js';
import type { StoredPlace } from './place.rules.js';
import type {
  ActivityOccurrencesArgs,
  ActivityStatus,
  NetworkOccurrencesArgs,
  NetworkPlacesArgs,
} from './schema.gen.js';

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

/** Of the row `o`. */
export const columns =
  raw(`'Occurrence' AS "__typename", o.id, o.network_id AS "networkId", o.activity_id AS "activityId",
  o.starts_at AS "startsAt", o.ends_at AS "endsAt", o.status, nullif(o.original_start, o.starts_at) AS "movedFrom",
  o.cancel_reason AS "cancelReason", o.version`);

/** How lists of occurrences are ordered. */
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
        WHERE ${isAmong('o.id', ids)} AND ${seenBy(viewer, 'a', 'organiser_id')}`,
    );
    return byId(rows);
  });

  readonly ofNetwork = loaderWith<NetworkOccurrencesArgs, Page<OccurrenceRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(occurrencesOfNetwork(viewer, args, this.hooks.lacking()), networks, args),
  );

  /** Where they take place. Two that are called alike are one: the one that is told most of, e.g. where it lies. */
  readonly placesOfNetwork = loaderWith<NetworkPlacesArgs, StoredPlace[], Context>(
    async (networks, args, { viewer }) => {
      const rows = await this.database.read<{ id: string; places: StoredPlace[] }>(
        'network.places',
        sql`SELECT network.id, COALESCE(found.places, '[]') AS places FROM unnest(${networks}::uuid[]) AS network (id)
        CROSS JOIN LATERAL (SELECT json_agg(place ORDER BY place->>'name') AS places FROM (
          SELECT DISTINCT ON (a.place->>'name') a.place FROM occurrence o JOIN activity a ON a.id = o.activity_id
          WHERE o.network_id = network.id ${within(args)} AND a.place IS NOT NULL AND ${seenBy(viewer, 'a', 'organiser_id')}
          ORDER BY a.place->>'name', a.place->>'latitude' IS NULL, a.place->>'address' IS NULL, a.id LIMIT ${MOST_PLACES}) AS named) AS found`,
      );
      return new Map(rows.map(({ id, places }) => [id, places]));
    },
  );

  /** Of activities that the viewer may see. */
  readonly ofActivity = loaderWith<ActivityOccurrencesArgs, Page<OccurrenceRow>, Context>((activities, args) =>
    this.pages.of(occurrencesOfActivity(args), activities, args),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OccurrenceHooks) private readonly hooks: OccurrenceHooks,
    @Inject(Things) things: Things,
  ) {
    things.register('Occurrence', this.byId);
  }
}

/** More are not chosen from. */
const MOST_PLACES = 500;

/** Those that the viewer may see of the network that `parent` is. */
function occurrencesOfNetwork(viewer: Viewer, args: NetworkOccurrencesArgs, lacking: Sql): List {
  const name = 'network.occurrences';
  const all = raw('occurrence o JOIN activity a ON a.id = o.activity_id');
  const where = sql`o.network_id = parent.id ${within(args)} AND ${wanted(viewer, args, lacking)}
    ${args.organisations ? sql`AND a.organiser_id = ANY(${args.organisations.filter(isId)}::uuid[])` : empty}`;
  if (!args.firstOfEach) return { name, columns, from: all, where, keyset: inOrder };
  const first = sql`(SELECT DISTINCT ON (o.activity_id) o.* FROM ${all} WHERE ${where} ORDER BY o.activity_id, o.starts_at, o.id) o`;
  return { name, columns, from: first, where: sql`true`, keyset: inOrder };
}

/** What is looked for among occurrences, however they are shown. */
type Wanted = Pick<NetworkOccurrencesArgs, 'audience' | 'place' | 'needsHelp' | 'search'>;

/** Which occurrences `o` of activities `a` the viewer sees and looks for. `lacking`: the condition that something is needed for one. */
export const wanted = (viewer: Viewer, { audience, place, needsHelp, search }: Wanted, lacking: Sql): Sql =>
  sql`${seenBy(viewer, 'a', 'organiser_id')} ${audience ? sql`AND ${audience} = ANY(a.audiences)` : empty}
    ${place === null || place === undefined ? empty : sql`AND COALESCE(a.place->>'name', '') = ${place}`}
    ${needsHelp ? sql`AND o.status = 'SCHEDULED' AND ${lacking}` : empty}
    ${words(search, 'a.title', 'a.description')}`;

const occurrencesOfActivity = (args: ActivityOccurrencesArgs): List => ({
  name: 'activity.occurrences',
  columns,
  from: raw('occurrence o'),
  where: sql`o.activity_id = parent.id ${within(args)}`,
  keyset: inOrder,
});
