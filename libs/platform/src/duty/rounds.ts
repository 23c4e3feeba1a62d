import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import sql from 'sql-template-tag';
import { system } from '../caller.js';
import type { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { OneAtATime } from '../live/one-at-a-time.js';
import { logInternalError } from '../logging/internal-error.js';
import { Duty, UNHEARD_OF } from './duty.js';

const EVERY_MS = 1_000;

/** A task that gets no further in this time, e.g. because PostgreSQL does not answer on its connection, is better done by another process. */
const STUCK_MS = 3_000;

/** `stint` is another number each time that this process has come on duty: what somebody else had begun before it may be left half done. */
type Task = (stint: number) => Promise<void>;

/** What the process on duty does, once a second, one task after the other. A task that fails is tried again in the next round. */
export class Rounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Rounds.name);
  private readonly duty: Duty;
  private readonly tasks = new Map<string, Task>();
  private readonly failing = new Set<string>();
  private readonly going = new OneAtATime(() => (this.round = this.go()));
  private round: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  /** When the round that is under way last got further; null between rounds. */
  private movedAt: number | null = null;

  constructor(
    private readonly database: Database,
    databaseUrl: string,
  ) {
    this.duty = new Duty(databaseUrl, () => this.movedAt === null || performance.now() - this.movedAt < STUCK_MS);
  }

  /** In the order in which they are registered. */
  register(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  /** A round at once, if this process is on duty. */
  ask(): void {
    if (this.timer) this.going.ask();
  }

  /** A transaction of a task. PostgreSQL ends it soon when the process stops in the middle, so that it holds up nobody who stands in. */
  async write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const done = await this.database.write(system, async (tx) => {
      await tx.query(sql`SELECT set_config('idle_in_transaction_session_timeout', ${UNHEARD_OF}, true)`);
      return work(tx);
    });
    if (this.movedAt !== null) this.movedAt = performance.now();
    return done;
  }

  onApplicationBootstrap(): void {
    this.duty.start();
    this.timer = setInterval(() => {
      this.going.ask();
    }, EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.round;
    await this.duty.stop();
  }

  private async go(): Promise<void> {
    for (const [name, task] of this.tasks) {
      this.movedAt = performance.now();
      if (this.duty.isMine) await this.carryOut(name, task);
    }
    this.movedAt = null;
  }

  private async carryOut(name: string, task: Task): Promise<void> {
    try {
      await task(this.duty.stint);
      this.failing.delete(name);
    } catch (error) {
      // said once, not each second
      if (!this.failing.has(name)) this.logger.error(`'${name}' failed, logged as ${logInternalError(error)}`);
      this.failing.add(name);
    }
  }
}
