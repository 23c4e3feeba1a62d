import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import sql from 'sql-template-tag';
import { system } from '../caller.js';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { logInternalError } from '../logging/internal-error.js';

const DAY_MS = 24 * 60 * 60 * 1000;

type Chore = (tx: Tx) => Promise<void>;

/**
 * What is to be done once a day: at start and every 24 hours after, each chore in a transaction of its own, in one process at a time. A chore
 * must be harmless when it is done more often. One that fails is logged and tried again the next day.
 */
export class Daily implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Daily.name);
  private readonly chores = new Map<string, Chore>();
  private running: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly database: Database) {}

  register(name: string, chore: Chore): void {
    this.chores.set(name, chore);
  }

  onApplicationBootstrap(): void {
    const start = () => {
      this.running = this.run();
    };
    this.timer = setInterval(start, DAY_MS).unref();
    start();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Does all chores now, one after the other. Never rejects. */
  async run(): Promise<void> {
    for (const [name, chore] of this.chores) {
      try {
        await this.database.write(system, (tx) => inOneProcess(tx, name, chore));
      } catch (error) {
        this.logger.error(`the daily chore '${name}' failed, logged as ${logInternalError(error)}`);
      }
    }
  }
}

async function inOneProcess(tx: Tx, name: string, chore: Chore): Promise<void> {
  const [lock] = await tx.query<{ isMine: boolean }>(
    sql`SELECT pg_try_advisory_xact_lock(hashtextextended(${`daily ${name}`}, 0)) AS "isMine"`,
  );
  if (lock?.isMine) await chore(tx);
}
