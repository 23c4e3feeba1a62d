// Statements about single rows, found by their id, made of what an entity says of its columns. Deeds look up and write much, and a query builder takes
// longer than most of its statements.
import type { EntityMetadata } from 'typeorm';

/** How a row is held to the end of a transaction: so that nobody changes it, or in order to change it. "To change" leaves room for rows that merely refer to this one. */
export type Hold = 'to read' | 'to change';

const HOLDING: Record<Hold, string> = { 'to read': 'FOR SHARE', 'to change': 'FOR NO KEY UPDATE' };

export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** A row to be read. */
export interface Sought {
  readonly of: EntityMetadata;
  readonly id: string;
  readonly hold: Hold | undefined;
}

const lists = new WeakMap<EntityMetadata, Map<string, string>>();

/** An entity's columns under an alias, renamed to its properties. */
function columnsOf(of: EntityMetadata, alias: string): string {
  const known = lists.get(of) ?? new Map<string, string>();
  lists.set(of, known);
  const list =
    known.get(alias) ??
    of.columns.map(({ databaseName, propertyName }) => `${alias}."${databaseName}" AS "${propertyName}"`).join(', ');
  known.set(alias, list);
  return list;
}

/** All rows side by side, in one line, or none unless all are there. PostgreSQL takes the locks of a line in the order of the clauses. */
export function selecting(sought: readonly Sought[]): Statement {
  const each = sought.map(({ of, hold }, index) => {
    const alias = `r${String(index)}`;
    return {
      columns: columnsOf(of, alias),
      from: `"${of.tablePath}" ${alias}`,
      where: `${alias}.id = $${String(index + 1)}`,
      hold: hold === undefined ? '' : ` ${HOLDING[hold]} OF ${alias}`,
    };
  });
  const all = (part: 'columns' | 'from' | 'where' | 'hold', by: string) => each.map((one) => one[part]).join(by);
  return {
    text: `SELECT ${all('columns', ', ')} FROM ${all('from', ', ')} WHERE ${all('where', ' AND ')}${all('hold', '')}`,
    values: sought.map(({ id }) => id),
  };
}

/** The rows of such a line: property by property, in the columns' order. */
export function rowsOf(sought: readonly Sought[], line: readonly unknown[]): object[] {
  let next = 0;
  return sought.map(({ of }) => {
    const row: Record<string, unknown> = {};
    for (const { propertyName } of of.columns) row[propertyName] = line[next++];
    return row;
  });
}

export function inserting(into: EntityMetadata, row: object): Statement {
  const given = valuesOf(into, row);
  const names = given.map(({ name }) => name).join(', ');
  const places = given.map((_, index) => `$${String(index + 1)}`).join(', ');
  return {
    text: `INSERT INTO "${into.tablePath}" (${names}) VALUES (${places})`,
    values: given.map(({ value }) => value),
  };
}

export function updating(of: EntityMetadata, id: string, fields: object): Statement {
  const given = valuesOf(of, fields);
  const set = given.map(({ name }, index) => `${name} = $${String(index + 2)}`).join(', ');
  return {
    text: `UPDATE "${of.tablePath}" SET ${set} WHERE id = $1`,
    values: [id, ...given.map(({ value }) => value)],
  };
}

/** Of the columns that the fields name; what they leave out stays, or becomes what the table says. */
function valuesOf(of: EntityMetadata, fields: object): { name: string; value: unknown }[] {
  return of.columns.flatMap(({ databaseName, propertyName, type }) => {
    const value = (fields as Record<string, unknown>)[propertyName];
    if (value === undefined) return [];
    const isJson = type === 'jsonb' && value !== null;
    return [{ name: `"${databaseName}"`, value: isJson ? JSON.stringify(value) : value }];
  });
}
