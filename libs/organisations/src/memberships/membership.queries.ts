import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
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
} from '@saman/platform';
import sql, { empty, raw, type Sql } from 'sql-template-tag';
import type { Context, Viewer } from '../people/viewer.js';
import type { NetworkMembershipsArgs, OrganisationMembershipArgs, OrganisationMembershipsArgs } from '../schema.gen.js';
import type { MembershipFacts } from './membership.access.js';

const MOST_MEMBERS = 1_000;

/** A membership as resolvers see it. */
export interface MembershipRow extends MembershipFacts {
  readonly __typename: 'Membership';
  readonly since: string | null;
  readonly statusAt: Date;
  /** Not for everybody: resolvers ask first. */
  readonly reason: string | null;
  readonly version: number;
}

const columns =
  raw(`'Membership' AS "__typename", m.id, m.network_id AS "networkId", m.organisation_id AS "organisationId", m.kind,
  m.sector, m.status, m.since, m.status_at AS "statusAt", m.reason, m.version`);

/** By the name of the other side, `o` an organisation's or `n` a network's. */
const byName = (alias: 'o' | 'n') =>
  new Keyset(
    [
      [`${alias}.name`, 'text'],
      ['m.id', 'uuid'],
    ],
    'ASC',
  );

/**
 * Which memberships a viewer sees, as a condition on a table alias: ACTIVE ones like everybody, others as one of the network's or of the
 * organisation's people.
 */
export function membershipSeenBy(viewer: Viewer, alias: string): Sql {
  const row = raw(alias);
  return sql`(${row}.status = 'ACTIVE' OR ${row}.network_id = ANY (${viewer.insideOf}::uuid[])
    OR ${row}.organisation_id = ANY (${[...viewer.roles.keys()]}::uuid[]))`;
}

@Injectable()
export class MembershipQueries {
  /** The membership if the viewer may see it, else null. */
  readonly visible = loader<MembershipRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<MembershipRow>(
        'memberships.visible',
        sql`
        SELECT ${columns} FROM membership m WHERE ${isAmong('m.id', ids)} AND ${membershipSeenBy(viewer, 'm')}`,
      ),
    ),
  );

  /** By the organisation's name, then id. */
  readonly ofNetwork = loaderWith<NetworkMembershipsArgs, Page<MembershipRow>, Context>((networks, args, { viewer }) =>
    this.pages.of(membershipsOfNetwork(viewer, args), networks, args),
  );

  /** By the network's name, then id. */
  readonly ofOrganisation = loaderWith<OrganisationMembershipsArgs, Page<MembershipRow>, Context>(
    (organisations, args, { viewer }) => this.pages.of(membershipsOfOrganisation(viewer, args), organisations, args),
  );

  /** The active ones, by the organisation's name, then id. */
  readonly active = loader<MembershipRow[], Context>(async (networks) => {
    const rows = await this.database.read<MembershipRow>(
      'network.members',
      sql`SELECT active.* FROM unnest(${networks}::uuid[]) AS network (id) CROSS JOIN LATERAL (
        SELECT ${columns} FROM membership m JOIN organisation o ON o.id = m.organisation_id
        WHERE m.network_id = network.id AND m.status = 'ACTIVE' ORDER BY o.name, m.id LIMIT ${MOST_MEMBERS}) AS active`,
    );
    const members = new Map<string, MembershipRow[]>(networks.map((id) => [id, []]));
    for (const row of rows) members.get(row.networkId)?.push(row);
    return members;
  });

  /** Of an organisation in one network. */
  readonly inNetwork = loaderWith<OrganisationMembershipArgs, MembershipRow, Context>(
    async (organisations, { network }, { viewer }) => {
      if (!isId(network)) return new Map();
      const rows = await this.database.read<MembershipRow>(
        'organisation.membership',
        sql`SELECT ${columns} FROM membership m
          WHERE m.network_id = ${network} AND ${isAmong('m.organisation_id', organisations)} AND ${membershipSeenBy(viewer, 'm')}`,
      );
      return new Map(rows.map((row) => [row.organisationId, row]));
    },
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Membership', this.visible);
  }
}

const membershipsOfNetwork = (viewer: Viewer, { status, kind }: NetworkMembershipsArgs): List => ({
  name: 'network.memberships',
  columns,
  from: raw('membership m JOIN organisation o ON o.id = m.organisation_id'),
  where: sql`m.network_id = parent.id AND ${membershipSeenBy(viewer, 'm')}
    ${status ? sql`AND m.status = ${status}` : empty} ${kind ? sql`AND m.kind = ${kind}` : empty}`,
  keyset: byName('o'),
});

const membershipsOfOrganisation = (viewer: Viewer, { status }: OrganisationMembershipsArgs): List => ({
  name: 'organisation.memberships',
  columns,
  from: raw('membership m JOIN network n ON n.id = m.network_id'),
  where: sql`m.organisation_id = parent.id AND ${membershipSeenBy(viewer, 'm')} ${status ? sql`AND m.status = ${status}` : empty}`,
  keyset: byName('n'),
});
