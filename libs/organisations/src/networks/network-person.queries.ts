import { Inject, Injectable } from '@nestjs/common';
import { Database, loader } from '@saman/platform';
import sql from 'sql-template-tag';
import type { PersonRow } from '../people/person.queries.js';
import type { Context } from '../people/viewer.js';
import type { NetworkRole } from '../schema.gen.js';
import { mayRun } from './network.rules.js';

export interface NetworkPersonRow {
  readonly networkId: string;
  readonly person: PersonRow;
  readonly role: NetworkRole;
  readonly email: string;
}

@Injectable()
export class NetworkPersonQueries {
  /** A network's coordinators and observers by name, for those who may know; an empty list, or null, for others. */
  readonly ofNetwork = loader<NetworkPersonRow[], Context>(async (networks, { viewer }) => {
    const open = networks.filter((id) => mayRun(viewer, id));
    if (open.length === 0) return new Map();
    const rows = await this.database.read<NetworkPersonRow>(
      'network.people',
      sql`
      SELECT own.network_id AS "networkId", own.role, person.email,
        jsonb_build_object('__typename', 'Person', 'id', person.id, 'name', person.name) AS person
      FROM network_person own JOIN person ON person.id = own.person_id
      WHERE own.network_id = ANY (${open}::uuid[]) AND person.email IS NOT NULL
      ORDER BY person.name, person.id`,
    );
    const lists = new Map<string, NetworkPersonRow[]>(open.map((id) => [id, []]));
    for (const row of rows) lists.get(row.networkId)?.push(row);
    return lists;
  });

  constructor(@Inject(Database) private readonly database: Database) {}
}
