// Several processes of the server that share one port: this one starts them, replaces those that end, and ends them.
import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a process may take to close, once it begins to, before it is killed, in ms. */
const PATIENCE = 15_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

export class Team {
  private isEnding = false;
  private hasServed = false;
  private failures = 0;

  /** `drainMs`: how long a process that is asked to end waits before it begins to close. */
  constructor(private readonly drainMs: number) {}

  /** Starts so many processes of this same program. One that fails before any has served ends this one, with its code. */
  start(count: number): void {
    // each takes from the port for itself: one handed to a process that is killed before it takes it stays open, unanswered
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    cluster.setupPrimary({ execArgv: ['--max-semi-space-size=64'] });
    cluster.on('listening', () => {
      this.hasServed = true;
      this.failures = 0;
    });
    cluster.on('exit', (_, code) => void this.replace(code));
    for (let member = 0; member < count; member += 1) cluster.fork();
  }

  /** Asks all to end in order; those that do not are killed. */
  async close(): Promise<void> {
    this.isEnding = true;
    await Promise.all(
      Object.values(cluster.workers ?? {}).flatMap((worker) => (worker ? end(worker, this.drainMs + PATIENCE) : [])),
    );
  }

  private async replace(code: number): Promise<void> {
    if (this.isEnding) return;
    if (!this.hasServed) process.exit(code || 1);
    console.error('A process of the server has ended; starting another one.');
    await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures));
    this.failures += 1;
    // read anew: the end may have come meanwhile
    if (!this.hasEnded()) cluster.fork();
  }

  private hasEnded(): boolean {
    return this.isEnding;
  }
}

async function end(worker: Worker, patience: number): Promise<void> {
  if (worker.isDead()) return;
  const ended = once(worker, 'exit');
  worker.process.kill('SIGTERM');
  const killing = setTimeout(() => worker.process.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(killing);
}
