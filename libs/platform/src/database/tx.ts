import { createHash } from 'node:crypto';
import type pg from 'pg';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager, EntityMetadata, FindOneOptions } from 'typeorm';
import type { Caller } from '../caller.js';
import { type Hold, inserting, rowsOf, selecting, type Statement, updating } from './row-statements.js';

export type { Hold };

type Entity<Row> = new () => Row;

/** Rows by names of their own: of which entity and id, and how each is held. Without an id there is none. */
type Wanted<Rows> = {
  readonly [Name in keyof Rows]: readonly [Entity<Rows[Name]>, string | null, (Hold | undefined)?];
};

/** A running transaction, and who acts in it. Only `database.write` makes one, so nothing can be written outside. */
export class Tx {
  private readonly afterwards: (() => void)[] = [];
  private isOver = false;

  constructor(
    readonly caller: Caller,
    /** For what has no short way here. */
    readonly manager: EntityManager,
    /** The manager's own. Statements are carried out in the order in which they are sent, whether or not one waits for the answers. */
    private readonly connection: pg.ClientBase,
  ) {}

  /** Rows of a statement inside the transaction. */
  query<Row>({ text, values }: Statement | Sql): Promise<Row[]> {
    return this.ask<Row>({ text, values });
  }

  /** The columns of the entity's row with this id, held if so wished; null where there is none. */
  async row<Row extends object>(entity: Entity<Row>, id: string, hold?: Hold): Promise<Row | null> {
    const found = await this.rows({ row: [entity, id, hold] });
    return found?.row ?? null;
  }

  /**
   * Rows that belong together, by one statement; null unless all are there that an id is given for. They are held in the order in which they are
   * named.
   */
  async rows<Rows extends Record<string, object>>(
    wanted: Wanted<Rows>,
  ): Promise<{ [Name in keyof Rows]: Rows[Name] | null } | null> {
    const named = Object.entries<Wanted<Record<string, object>>[string]>(wanted);
    const sought = named.flatMap(([name, [entity, id, hold]]) =>
      id === null ? [] : [{ name, of: this.metadataOf(entity), id, hold }],
    );
    const [line] = await this.ask<unknown[]>({ ...selecting(sought), rowMode: 'array' });
    if (!line) return null;
    const found = rowsOf(sought, line).map((row, index) => [sought[index]?.name, row]);
    const none = named.map(([name]) => [name, null]);
    return Object.fromEntries([...none, ...found]) as { [Name in keyof Rows]: Rows[Name] | null };
  }

  async insert<Row extends object>(entity: Entity<Row>, row: Row): Promise<void> {
    await this.query(inserting(this.metadataOf(entity), row));
  }

  async update<Row extends object>(entity: Entity<Row>, id: string, fields: Partial<Row>): Promise<void> {
    await this.query(updating(this.metadataOf(entity), id, fields));
  }

  /** To be done once the deed is committed; must not throw. */
  afterCommit(action: () => void): void {
    this.afterwards.push(action);
  }

  /** Called by `database.write` alone: what a deed left running cannot reach whoever has the connection next. */
  end(): void {
    this.isOver = true;
  }

  /** Called by `database.write` alone. */
  committed(): void {
    for (const action of this.afterwards) action();
  }

  /** Held to the end of the transaction: one at a time for all who name the same thing. */
  async lockFor(what: string): Promise<void> {
    const number = createHash('sha256').update(what).digest().readBigInt64BE();
    await this.query(sql`SELECT pg_advisory_xact_lock(${number.toString()})`);
  }

  private async ask<Row>(question: Statement & { rowMode?: 'array' }): Promise<Row[]> {
    if (this.isOver) throw new Error('the transaction is over');
    const { rows } = await this.connection.query(question);
    return rows as Row[];
  }

  private metadataOf(entity: Entity<object>): EntityMetadata {
    return this.manager.dataSource.getMetadata(entity);
  }
}

/** TypeORM's words for it. */
export const holding = (hold: Hold | undefined): Pick<FindOneOptions, 'lock'> =>
  hold === undefined ? {} : { lock: { mode: hold === 'to read' ? 'pessimistic_read' : 'for_no_key_update' } };

/** Thrown when what was read before a lock no longer holds under it: `database.write` carries the deed out anew. */
export class ReadAgain extends Error {
  /** serialization_failure */
  readonly code = '40001';
}
