import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '@saman/kernel';
import PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import type { Rounds } from '../duty/rounds.js';
import { OneAtATime } from '../live/one-at-a-time.js';
import { logInternalError } from '../logging/internal-error.js';
import type { Mail, Mailer } from './mailer.js';
import { beginAnew, QUEUE, SCHEMA } from './queue.js';

/**
 * What a letter is about; it is written when it is sent, so that it tells only what its reader may see then. `data` lies in the database until the letter
 * is sent: ids of things, never a secret nor what people wrote.
 */
export interface Draft {
  /** By default a new one. */
  readonly id?: string;
  /** Who knows how to write it. */
  readonly kind: string;
  readonly data: object;
}

/** `sent` is done once the mail server has the letter, also where there is nothing to tell any more and `mail` is null. */
interface Letter {
  readonly mail: Omit<Mail, 'id'> | null;
  readonly sent?: () => Promise<unknown>;
}

/** Gets what the draft holds, and the letter's id. May be called more than once for a letter: it is sent at least once. */
type Writer = (data: object, id: string) => Promise<Letter>;

/** Letters sent in a row before the queue is asked again. */
const BATCH = 20;

/** The way of all mail: a deed writes down that there is a letter to send, and it leaves when the deed is committed; for about a day while it cannot be sent. */
export class Post implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Post.name);
  private readonly writers = new Map<string, Writer>();
  private readonly boss: PgBoss;
  private readonly sending = new OneAtATime(() => (this.batch = this.sendAll()));
  private batch: Promise<void> = Promise.resolve();
  private stint = 0;
  private isStopping = false;

  constructor(
    database: Database,
    private readonly mailer: Pick<Mailer, 'send'>,
    private readonly rounds: Rounds,
  ) {
    const db = { executeSql: (text: string, values: unknown[]) => database.pool.query(text, values) };
    this.boss = new PgBoss({ db, schema: SCHEMA, migrate: false, schedule: false, maintenanceIntervalSeconds: 60 });
    this.boss.on('error', ({ message }) => {
      this.logger.warn(`the mail queue could not be looked after: ${message}`);
    });
  }

  /** How letters of a kind are written. Rejects: it is tried again later. */
  write(kind: string, writer: Writer): void {
    this.writers.set(kind, writer);
  }

  /** Puts letters into the queue; they go out if the deed is committed. */
  async send(tx: Tx, drafts: readonly Draft[]): Promise<void> {
    if (drafts.length === 0) return;
    const db = {
      executeSql: async (text: string, values: unknown[]) => ({
        rows: await tx.query<unknown>({ text, values }),
      }),
    };
    const jobs = drafts.map(({ id = newId(), ...data }) => ({ id, name: QUEUE, data }));
    await this.boss.insert(jobs, { db });
    tx.afterCommit(() => {
      this.rounds.ask();
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.boss.start();
    this.rounds.register('letters', (stint) => this.begin(stint));
  }

  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.batch;
    await this.boss.stop({ graceful: false });
  }

  private async begin(stint: number): Promise<void> {
    if (stint !== this.stint) await this.rounds.write(beginAnew);
    this.stint = stint;
    // not awaited: a slow mail server holds nothing else up
    this.sending.ask();
  }

  private async sendAll(): Promise<void> {
    try {
      for (let jobs = await this.fetch(); jobs.length > 0; jobs = await this.fetch()) {
        for (const job of jobs) await this.attempt(job);
      }
    } catch (error) {
      // in the queue it stays: the next round tries again
      this.logger.warn(`the mail queue could not be read: ${String(error)}`);
    }
  }

  private async fetch(): Promise<PgBoss.Job<Draft>[]> {
    return this.isStopping ? [] : this.boss.fetch<Draft>(QUEUE, { batchSize: BATCH });
  }

  private async attempt({ id, data: { kind, data } }: PgBoss.Job<Draft>): Promise<void> {
    try {
      const writer = this.writers.get(kind);
      if (!writer) throw new Error(`nobody knows how to write a letter of the kind ${kind}`);
      const { mail, sent } = await writer(data, id);
      if (mail) await this.mailer.send({ ...mail, id });
      await sent?.();
      await this.boss.deleteJob(QUEUE, id);
    } catch (error) {
      await this.boss.fail(QUEUE, id, { logged: logInternalError(error) });
    }
  }
}
