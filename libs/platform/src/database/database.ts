// The one door to PostgreSQL: deeds by `write`, reads by `read`. Counting and tracing have their place here.
import { setTimeout as pause } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import type { Caller } from '../caller.js';
import { claimOnce, keepResult } from '../idempotency/once.js';
import { problemOfConstraint } from './constraint-problems.js';
import { PreparedNames } from './prepared.js';
import { Tx } from './tx.js';

/** The type date[] by its number, which pg does not name. */
const DATES = 1182;
const types: { setTypeParser(type: number, parse: (text: string) => unknown): void } = pg.types;

// a `date` stays the text YYYY-MM-DD; a `bigint` count is a number
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(DATES, (text) => text.slice(1, -1).split(',').filter(Boolean));
types.setTypeParser(pg.types.builtins.INT8, Number);

const anyInstant = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date;
/** Connections speak UTC, so this is how nearly all instants look. Read so, they take half the time of pg's own way. */
const UTC_INSTANT = /^\d{4}-\d\d-\d\d [\d:.]+\+00$/;
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  UTC_INSTANT.test(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : anyInstant(text),
);

const ATTEMPTS = 4;
/** serialization_failure, deadlock_detected: PostgreSQL asks for the transaction to be tried again. */
const TRY_AGAIN = new Set(['40001', '40P01']);

export class Database implements OnApplicationShutdown {
  /** Statements sent by `read` so far: tests compare two readings. */
  statements = 0;
  private readonly names = new PreparedNames();

  constructor(
    readonly source: DataSource,
    readonly pool: pg.Pool,
  ) {}

  /**
   * Carries out a deed in one transaction: all of it, or nothing when `deed` throws. Repeated when PostgreSQL asks for it, so
   * `deed` must do nothing outside the transaction (use `tx.afterCommit`). With an Idempotency-Key it is carried out once.
   * A broken constraint that has an entry in constraintProblems becomes its Problem.
   */
  async write<T>(caller: Caller, deed: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(caller, deed);
      } catch (error) {
        if (attempt === ATTEMPTS || !TRY_AGAIN.has(sqlStateOf(error))) throw problemOfConstraint(error) ?? error;
        await pause(attempt * 10 * Math.random());
      }
    }
  }

  /**
   * Plain rows. `name` is for logs and measurements; texts that come often are prepared. Columns are renamed in SQL
   * (`starts_at AS "startsAt"`), instants are Dates, days are text.
   */
  async read<Row extends object>(name: string, query: Sql): Promise<Row[]> {
    this.statements += 1;
    const { text, values } = query;
    try {
      const result = await this.pool.query<Row>({ name: this.names.nameOf(text, name), text, values });
      return result.rows;
    } catch (error) {
      throw problemOfConstraint(error) ?? error;
    }
  }

  /** After the server: what still runs may still read. TypeORM's connections are closed by its own module. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  private async attempt<T>(caller: Caller, deed: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as pg.PoolClient;
      // TypeORM holds no rows outside of a transaction
      Object.assign(runner, { isTransactionActive: true });
      const tx = new Tx(caller, runner.manager, connection);
      const done = await transaction(connection, () => within(tx, deed));
      tx.committed();
      return done;
    } finally {
      await runner.release();
    }
  }
}

async function within<T>(tx: Tx, deed: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    await claimOnce(tx);
    const done = await deed(tx);
    await keepResult(tx, done);
    return done;
  } finally {
    tx.end();
  }
}

/** BEGIN goes out together with the work's first statement. */
async function transaction<T>(connection: pg.PoolClient, work: () => Promise<T>): Promise<T> {
  const begun = connection.query('BEGIN');
  try {
    const [done] = await Promise.all([work(), begun]);
    const { command } = await connection.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a statement had failed, so nothing was committed');
    return done;
  } catch (error) {
    // what is wrong with the connection shows in the error already
    await connection.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

const sqlStateOf = (error: unknown): string =>
  (error as { driverError?: { code?: string }; code?: string }).driverError?.code ??
  (error as { code?: string }).code ??
  '';
