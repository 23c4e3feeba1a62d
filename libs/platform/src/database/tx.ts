import { createHash } from 'node:crypto';
import type { Sql } from 'sql-template-tag';
import type { EntityManager, EntityMetadata, FindOneOptions } from 'typeorm';
import type { Caller } from '../caller.js';

/** A running transaction, and who acts in it. Only `database.write` makes one, so nothing can be written outside. */
export class Tx {
  private readonly afterwards: (() => void)[] = [];

  constructor(
    readonly caller: Caller,
    readonly manager: EntityManager,
  ) {}

  /** Rows of a statement inside the transaction. */
  async query<Row>(query: Sql): Promise<Row[]> {
    const result: unknown = await this.manager.query(query.text, query.values);
    // TypeORM answers UPDATE and DELETE with [rows, count]
    const isPair =
      Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number';
    return (isPair ? result[0] : result) as Row[];
  }

  /**
   * The columns of the entity's row with this id, held if so wished; null where there is none. By a short way: deeds look up much, and a
   * query builder takes longer than the question.
   */
  async row<Row extends { id: string }>(entity: new () => Row, id: string, hold?: Hold): Promise<Row | null> {
    const text = selects.get(entity) ?? selectOf(this.manager.dataSource.getMetadata(entity));
    selects.set(entity, text);
    const [row] = await this.manager.query<Row[]>(hold === undefined ? text : `${text} ${HOLDING[hold]}`, [id]);
    return row ?? null;
  }

  /** To be done once the deed is committed; must not throw. */
  afterCommit(action: () => void): void {
    this.afterwards.push(action);
  }

  /** Called by `database.write` alone. */
  committed(): void {
    for (const action of this.afterwards) action();
  }

  /** Held to the end of the transaction: one at a time for all who name the same thing. */
  async lockFor(what: string): Promise<void> {
    const number = createHash('sha256').update(what).digest().readBigInt64BE();
    await this.manager.query('SELECT pg_advisory_xact_lock($1)', [number.toString()]);
  }
}

/** How a row is held to the end of a transaction: so that nobody changes it, or in order to change it. */
export type Hold = 'to read' | 'to change';

const HOLDING: Record<Hold, string> = { 'to read': 'FOR SHARE', 'to change': 'FOR NO KEY UPDATE' };

/** How a row of each entity is read by its id. */
const selects = new WeakMap<object, string>();

function selectOf({ columns, tablePath }: EntityMetadata): string {
  const all = columns.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`);
  return `SELECT ${all.join(', ')} FROM "${tablePath}" WHERE id = $1`;
}

/** TypeORM's words for it. "To change" leaves room for rows that merely refer to this one. */
export const holding = (hold: Hold | undefined): Pick<FindOneOptions, 'lock'> =>
  hold === undefined ? {} : { lock: { mode: hold === 'to read' ? 'pessimistic_read' : 'for_no_key_update' } };

/** Thrown when what was read before a lock no longer holds under it: `database.write` carries the deed out anew. */
export class ReadAgain extends Error {
  /** serialization_failure */
  readonly code = '40001';
}
