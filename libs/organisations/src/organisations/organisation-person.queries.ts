import { Inject, Injectable } from '@nestjs/common';
import { Database, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import type { PersonRow } from '../people/person.queries.js';
import type { Context } from '../people/viewer.js';
import type { OrganisationRole } from '../schema.gen.js';

export interface OrganisationPersonRow {
  readonly organisationId: string;
  readonly person: PersonRow;
  readonly role: OrganisationRole;
  readonly email: string;
}

@Injectable()
export class OrganisationPersonQueries {
  /** An organisation's people by name, for its own people; null for others. */
  readonly ofOrganisation = loader<OrganisationPersonRow[], Context>(async (organisations, { viewer }) => {
    const own = organisations.filter((id) => viewer.roles.has(id));
    if (own.length === 0) return new Map();
    const rows = await this.database.read<OrganisationPersonRow>(
      'organisation.people',
      sql`
      SELECT own.organisation_id AS "organisationId", own.role, person.email,
        jsonb_build_object('__typename', 'Person', 'id', person.id, 'name', person.name) AS person
      FROM organisation_person own JOIN person ON person.id = own.person_id
      WHERE own.organisation_id = ANY (${own}::uuid[]) AND person.email IS NOT NULL
      ORDER BY person.name, person.id`,
    );
    const lists = new Map<string, OrganisationPersonRow[]>(own.map((id) => [id, []]));
    for (const row of rows) lists.get(row.organisationId)?.push(row);
    return lists;
  });

  /** Of organisations whose contact is not public: those whose contact the viewer may see as one of a network's people. */
  readonly withOpenContact = loader<true, Context>(async (organisations, { viewer }) => {
    if (viewer.insideOf.length === 0) return new Map();
    // a coordinator must be able to reach who asks to join
    const rows = await this.database.read<{ id: string }>(
      'organisation.withOpenContact',
      sql`
      SELECT DISTINCT organisation_id AS id FROM membership
      WHERE organisation_id = ANY (${organisations}::uuid[]) AND (
        (status = 'ACTIVE' AND network_id = ANY (${viewer.insideOf}::uuid[]))
        OR (status = 'APPLIED' AND network_id = ANY (${viewer.coordinated}::uuid[])))`,
    );
    return new Map(rows.map(({ id }) => [id, true]));
  });

  constructor(@Inject(Database) private readonly database: Database) {}
}
