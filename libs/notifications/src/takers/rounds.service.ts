import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type Config, CONFIG, logInternalError, OneAtATime } from '@saman/platform';
import { Duty } from './duty.js';

/** Whoever dies on duty is stood in for within a few of these. */
const EVERY_MS = 1_000;

type Task = () => Promise<void>;

/** What the process on duty does, once a second, one task after the other. A task that fails is tried again in the next round. */
@Injectable()
export class Rounds implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Rounds.name);
  private readonly duty: Duty;
  private readonly tasks = new Map<string, Task>();
  private readonly failing = new Set<string>();
  private readonly going = new OneAtATime(() => (this.round = this.go()));
  private round: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.duty = new Duty(config.databaseUrl);
  }

  /** In the order in which they are registered. */
  register(name: string, task: Task): void {
    this.tasks.set(name, task);
  }

  onApplicationBootstrap(): void {
    this.duty.start();
    this.timer = setInterval(() => {
      this.going.ask();
    }, EVERY_MS);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    await this.duty.stop();
  }

  private async go(): Promise<void> {
    for (const [name, task] of this.tasks) if (await this.duty.isMine()) await this.carryOut(name, task);
  }

  private async carryOut(name: string, task: Task): Promise<void> {
    try {
      await task();
      this.failing.delete(name);
    } catch (error) {
      // said once, not each second
      if (!this.failing.has(name)) this.logger.error(`'${name}' failed, logged as ${logInternalError(error)}`);
      this.failing.add(name);
    }
  }
}
