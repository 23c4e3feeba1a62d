import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * That a column of ids holds one of these. A single one is asked for as such: PostgreSQL then knows that there is one row at most, and keeps its plan. For a list
 * it plans anew each time, since it cannot know its length, and that takes ten times as long as looking up a row.
 */
export const isAmong = (column: string, ids: readonly string[]): Sql =>
  ids.length === 1 ? sql`${raw(column)} = ${ids[0]}::uuid` : sql`${raw(column)} = ANY (${ids}::uuid[])`;
