import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { byId, Database, Findables, isAmong, loader, Things } from '@saman/platform';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { Context, Viewer } from '../people/viewer.js';
import type { OrganisationKind, Sector } from '../schema.gen.js';
import type { StoredContact } from './organisation.entity.js';

/** An organisation as resolvers see it. Its `contact` is not for everybody: resolvers ask first. */
export interface OrganisationRow {
  readonly __typename: 'Organisation';
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly sector: Sector;
  readonly organisationNumber: string | null;
  readonly website: string | null;
  readonly contact: StoredContact | null;
  readonly version: number;
}

const columns = sql`'Organisation' AS "__typename", o.id, o.name, o.kind, o.sector, o.organisation_number AS "organisationNumber",
  o.website, o.contact, o.version`;

/**
 * Which organisations a viewer may find by themselves, as a condition on a table alias: those that are an active member somewhere, the
 * viewer's own, and those that a network has to do with whose people the viewer belongs to.
 */
export function organisationSeenBy(viewer: Viewer, alias: string): Sql {
  const row = raw(alias);
  return sql`(${row}.is_active OR ${row}.id = ANY (${[...viewer.roles.keys()]}::uuid[]) OR EXISTS (
    SELECT FROM membership seen WHERE seen.organisation_id = ${row}.id AND seen.network_id = ANY (${viewer.insideOf}::uuid[])))`;
}

/** Found in the networks that it is an active member of. */
const isMember = (_viewer: Viewer, alias: string): Sql => sql`EXISTS (SELECT FROM membership found
  WHERE found.network_id = ${raw(alias)}.network_id AND found.organisation_id = ${raw(alias)}.id AND found.status = 'ACTIVE')`;

@Injectable()
export class OrganisationQueries {
  /**
   * `byId(context).load(id)`: the organisation whoever asks, or null. For naming the owner, organiser or giver of something that the
   * caller sees; what a caller asks for by id goes through `visible`.
   */
  readonly byId = loader<OrganisationRow, Context>((ids) => this.rows(ids));

  /** `visible(context).load(id)`, with any text for an id: the organisation if the viewer may see it, else null. */
  readonly visible = loader<OrganisationRow, Context>(async (ids, { viewer }) =>
    byId(
      await this.database.read<OrganisationRow>(
        'organisations.visible',
        sql`
        SELECT ${columns} FROM organisation o
        WHERE ${isAmong('o.id', ids.filter(isId))} AND ${organisationSeenBy(viewer, 'o')}`,
      ),
    ),
  );

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Things) things: Things,
    @Inject(Findables) findables: Findables,
  ) {
    things.register('Organisation', this.visible);
    findables.register({
      ...{ kind: 'ORGANISATION', type: 'Organisation', seenBy: isMember },
      texts: ({ name }: OrganisationRow) => ({ title: name, others: [] }),
    });
  }

  private async rows(ids: readonly string[]): Promise<Map<string, OrganisationRow>> {
    return byId(
      await this.database.read<OrganisationRow>(
        'organisations.byId',
        sql`
        SELECT ${columns} FROM organisation o WHERE ${isAmong('o.id', ids.filter(isId))}`,
      ),
    );
  }
}
