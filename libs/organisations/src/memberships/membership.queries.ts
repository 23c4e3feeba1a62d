import { Inject, Injectable } from '@nestjs/common';
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
import type { NetworkMembershipsArgs, OrganisationMembershipsArgs } from '../schema.gen.js';
import type { MembershipFacts } from './membership.access.js';

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
