import { Problem } from '@saman/kernel';
import sql, { empty, join, raw, type Sql } from 'sql-template-tag';

const LONGEST = 200;

/** `AND` each word of a search stands in one of the columns, capitals or not; nothing for an empty search. */
export function words(search: string | null | undefined, ...columns: readonly string[]): Sql {
  const text = search?.trim() ?? '';
  if (text.length > LONGEST) {
    throw new Problem(
      'INVALID',
      'TOO_LONG',
      `\`search\` has at most ${String(LONGEST)} characters.`,
      ['search'],
      LONGEST,
    );
  }
  if (text === '') return empty;
  const patterns = text.split(/\s+/u).map((word) => `%${word.replace(/[\\%_]/gu, '\\$&')}%`);
  const stands = patterns.map(
    (pattern) =>
      sql`(${join(
        columns.map((column) => sql`${raw(column)} ILIKE ${pattern}`),
        ' OR ',
      )})`,
  );
  return sql`AND ${join(stands, ' AND ')}`;
}
