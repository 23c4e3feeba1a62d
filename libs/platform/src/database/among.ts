import sql, { raw, type Sql } from 'sql-template-tag';

/**
 * That a column of ids holds one of these. A single one is asked for as such, and PostgreSQL keeps its plan: for a list, whose length it cannot know, it plans anew
 * each time, which takes ten times as long as looking up a row.
 */
export const isAmong = (column: string, ids: readonly string[]): Sql =>
  ids.length === 1 ? sql`${raw(column)} = ${ids[0]}::uuid` : sql`${raw(column)} = ANY (${ids}::uuid[])`;
