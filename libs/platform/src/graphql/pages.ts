import { Inject, Injectable } from '@nestjs/common';
import { Cursors } from '@saman/kernel';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { Database } from '../database/database.js';
import { type Keyset, type Page, type PageArgs, pageOf, pageSize } from './page.js';

/** A list that hangs on a parent, as parts of one statement. `where` ties it to its parent by `parent.id`. */
export interface List {
  /** For logs, and for keeping cursors of different lists apart, e.g. `network.campaigns`. */
  name: string;
  columns: Sql;
  from: Sql;
  where: Sql;
  keyset: Keyset;
}

/** The parent of lists that have none. */
export const root = '00000000-0000-0000-0000-000000000000';

/** Pages of a list for many parents in one statement, so that nested lists cost the same however many parents there are. */
@Injectable()
export class Pages {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  async of<Row extends object>(
    list: List,
    parents: readonly string[],
    args: PageArgs,
  ): Promise<Map<string, Page<Row>>> {
    const size = pageSize(args.first);
    const { after } = args;
    // a cursor belongs to one parent's list: under several parents it is a false one for all but one of them
    const scope = parents.length === 1 ? `${list.name}:${parents[0] ?? ''}` : '';
    const from = list.keyset.after(this.cursors, scope, after);
    // the cursor's condition comes first: PostgreSQL 18 begins its walk through an index at the first condition on a column
    const rows = await this.database.read<Row & { parentId: string; cursorKeys: string }>(
      list.name,
      sql`SELECT parent.id AS "parentId", page.* FROM unnest(${parents}::uuid[]) AS parent (id) CROSS JOIN LATERAL (
        SELECT ${list.columns}, ${list.keyset.columns} FROM ${list.from} WHERE true ${from} AND ${list.where}
        ${list.keyset.order} LIMIT ${size + 1}) AS page`,
    );
    const counts = new DataLoader((ids: readonly string[]) => this.counts(list, ids));
    const groups = new Map<string, typeof rows>(parents.map((id) => [id, []]));
    for (const row of rows) groups.get(row.parentId)?.push(row);
    return new Map(
      parents.map((id) => {
        const page = { size, scope: `${list.name}:${id}`, cursors: this.cursors, after, count: () => counts.load(id) };
        return [id, pageOf(groups.get(id) ?? [], page)];
      }),
    );
  }

  private async counts(list: List, parents: readonly string[]): Promise<number[]> {
    const rows = await this.database.read<{ id: string; count: number }>(
      `${list.name}.count`,
      sql`SELECT parent.id, (SELECT count(*) FROM ${list.from} WHERE ${list.where}) AS count
        FROM unnest(${parents}::uuid[]) AS parent (id)`,
    );
    const found = new Map(rows.map(({ id, count }) => [id, count]));
    return parents.map((id) => found.get(id) ?? 0);
  }
}
