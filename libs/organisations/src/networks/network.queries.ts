import { isId, notFound } from '@saman/kernel';
import { byId, Database, loader, type Tx } from '@saman/platform';
import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Context } from '../people/viewer.js';
import type { Language } from '../schema.gen.js';

/** A network as resolvers see it. */
export interface NetworkRow {
  readonly __typename: 'Network';
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly municipalities: readonly { number: string; name: string; county: string }[];
  readonly crossSectorKinds: number;
  readonly crossSectorSectors: number;
  /** Read in the same statement as the rest of the row. */
  readonly lastSequence: number;
}

const columns = sql`'Network' AS "__typename", n.id, n.slug, n.name, n.language, n.time_zone AS "timeZone", n.municipalities,
  n.cross_sector_kinds AS "crossSectorKinds", n.cross_sector_sectors AS "crossSectorSectors", clock.last_sequence AS "lastSequence"`;

/** Networks are seen by everybody. */
@Injectable()
export class NetworkQueries {
  /** `byId(context).load(id)`: the network, or null. */
  readonly byId = loader<NetworkRow, Context>((ids) => this.rows(ids));

  constructor(@Inject(Database) private readonly database: Database) {}

  /** Any texts as ids; those that are no network's are left out. */
  async rows(ids: readonly string[]): Promise<Map<string, NetworkRow>> {
    return byId(
      await this.database.read<NetworkRow>(
        'networks.byId',
        sql`
        SELECT ${columns} FROM network n JOIN network_clock clock ON clock.network_id = n.id
        WHERE n.id = ANY (${ids.filter(isId)}::uuid[])`,
      ),
    );
  }

  async bySlug(slug: string): Promise<NetworkRow | null> {
    const [row] = await this.database.read<NetworkRow>(
      'networks.bySlug',
      sql`
      SELECT ${columns} FROM network n JOIN network_clock clock ON clock.network_id = n.id WHERE n.slug = ${slug}`,
    );
    return row ?? null;
  }

  /** The IANA name that a network's days are counted in, inside a deed. NOT_FOUND, at `path`, when there is no such network. */
  async timeZoneOf(tx: Tx, networkId: string, path: string[] = ['network']): Promise<string> {
    const [row] = isId(networkId)
      ? await tx.query<{ timeZone: string }>(sql`SELECT time_zone AS "timeZone" FROM network WHERE id = ${networkId}`)
      : [];
    if (!row) throw notFound('network', ...path);
    return row.timeZone;
  }
}
