// Connections by keyset: a page is found by the row it begins after, so it costs the same however deep it lies.
import { type CursorKeys, Cursors, Problem } from '@saman/kernel';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

/** What a connection's resolver returns; the fields of every `…Connection` type are answered from it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  cursorOf(row: Row): string;
  /** Counted only when asked for. */
  count(): Promise<number>;
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

const DEFAULT_FIRST = 20;
const MOST = 100;

/** `first` as a number of rows; outside 1 to 100 is a top-level error INVALID. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_FIRST;
  if (size < 1) throw new Problem('INVALID', 'TOO_SMALL', '`first` is at least 1.', ['first'], 1);
  if (size > MOST) throw new Problem('INVALID', 'TOO_LARGE', `\`first\` is at most ${String(MOST)}.`, ['first'], MOST);
  return size;
}

/** Columns that order a list, the unique one last, e.g. `[['a.starts_at', 'timestamptz'], ['a.id', 'uuid']]`. */
export class Keyset {
  /** To be selected with the row: `SELECT …, ${keyset.columns}`. Text, not parsed until a cursor is asked for: few are. */
  readonly columns: Sql;
  /** `ORDER BY …` */
  readonly order: Sql;

  constructor(
    private readonly keys: readonly (readonly [expression: string, type: string])[],
    private readonly direction: 'ASC' | 'DESC',
  ) {
    this.columns = raw(`json_build_array(${keys.map(([key]) => `(${key})::text`).join(', ')})::text AS "cursorKeys"`);
    this.order = raw(`ORDER BY ${keys.map(([key]) => `${key} ${direction}`).join(', ')}`);
  }

  /** `AND (keys) > (…)`, or nothing for the first page. A cursor that this list never gave is a top-level error INVALID. */
  after(cursors: Cursors, scope: string, after: string | null | undefined): Sql {
    if (after === null || after === undefined) return empty;
    const values = cursors.decode(scope, after);
    if (values?.length !== this.keys.length) {
      throw new Problem('INVALID', 'WRONG_TYPE', '`after` is not a cursor that this list gave.', ['after']);
    }
    const row = join(this.keys.map(([, type], index) => sql`${values[index] ?? ''}::${raw(type)}`));
    return sql`AND (${raw(this.keys.map(([key]) => key).join(', '))}) ${raw(this.direction === 'ASC' ? '>' : '<')} (${row})`;
  }
}

/** A page from rows of which one more than `size` was asked for. */
export function pageOf<Row extends { cursorKeys: string }>(
  rows: readonly Row[],
  page: {
    size: number;
    scope: string;
    cursors: Cursors;
    after: string | null | undefined;
    count: () => Promise<number>;
  },
): Page<Row> {
  return {
    rows: rows.slice(0, page.size),
    hasNextPage: rows.length > page.size,
    hasPreviousPage: page.after !== null && page.after !== undefined,
    cursorOf: (row) => page.cursors.encode(page.scope, JSON.parse(row.cursorKeys) as CursorKeys),
    count: page.count,
  };
}
