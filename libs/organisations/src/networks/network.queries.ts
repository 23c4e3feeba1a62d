import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import {
  byId,
  Database,
  isAmong,
  Keyset,
  type List,
  loader,
  type Page,
  Pages,
  root,
  Things,
  type Tx,
} from '@saman/platform';
import sql, { raw } from 'sql-template-tag';
import type { Context } from '../people/viewer.js';
import type { Language, NetworksArgs } from '../schema.gen.js';

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

const columns =
  raw(`'Network' AS "__typename", n.id, n.slug, n.name, n.language, n.time_zone AS "timeZone", n.municipalities,
  n.cross_sector_kinds AS "crossSectorKinds", n.cross_sector_sectors AS "crossSectorSectors", clock.last_sequence AS "lastSequence"`);
const tables = raw('network n JOIN network_clock clock ON clock.network_id = n.id');

const all: List = {
  name: 'networks',
  columns,
  from: tables,
  where: sql`true`,
  keyset: new Keyset(
    [
      ['n.name', 'text'],
      ['n.id', 'uuid'],
    ],
    'ASC',
  ),
};

/** Networks are seen by everybody. */
@Injectable()
export class NetworkQueries {
  /** `byId(context).load(id)`: the network, or null. */
  readonly byId = loader<NetworkRow, Context>((ids) => this.rows(ids));

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Things) things: Things,
  ) {
    things.register('Network', this.byId);
  }

  /** By name, then id. */
  async page(args: NetworksArgs): Promise<Page<NetworkRow>> {
    const pages = await this.pages.of<NetworkRow>(all, [root], args);
    return [...pages.values()][0] as Page<NetworkRow>;
  }

  /** Any texts as ids; those that are no network's are left out. */
  async rows(ids: readonly string[]): Promise<Map<string, NetworkRow>> {
    return byId(
      await this.database.read<NetworkRow>(
        'networks.byId',
        sql`
        SELECT ${columns} FROM ${tables}
        WHERE ${isAmong('n.id', ids.filter(isId))}`,
      ),
    );
  }

  async bySlug(slug: string): Promise<NetworkRow | null> {
    const [row] = await this.database.read<NetworkRow>(
      'networks.bySlug',
      sql`
      SELECT ${columns} FROM ${tables} WHERE n.slug = ${slug}`,
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
