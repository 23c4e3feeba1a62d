// A process, and whoever owns it: one that ends without being asked to is started again, as a service manager would.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { familyOf, signal } from './processes.js';

const AGAIN_AFTER_MS = 100;
/** How long it may take to end. */
const PATIENCE_MS = 60_000;

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export class Program {
  private child: ChildProcess | undefined;
  private running: Promise<void> = Promise.resolve();
  private isEnding = false;
  /** How often it was started again. */
  restarts = 0;
  /** What it last wrote to its error output. */
  private complaints: string[] = [];

  constructor(
    readonly name: string,
    private readonly command: Command,
  ) {}

  start(): void {
    this.running = this.run();
    // whatever becomes of the run, nothing is left of it
    process.once('exit', () => {
      signal(this.pids, 'SIGKILL');
    });
  }

  /** It and all that it started. */
  get pids(): number[] {
    const pid = this.child?.exitCode === null && this.child.signalCode === null ? this.child.pid : undefined;
    return pid === undefined ? [] : familyOf(pid);
  }

  get lastWords(): string {
    return this.complaints.join('').split('\n').slice(-15).join('\n');
  }

  /** Resolves when it has ended after being asked to; the owner then starts it again. */
  async askToEnd(): Promise<void> {
    const { child } = this;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Whether it ended in order, as asked. */
  async close(): Promise<boolean> {
    this.isEnding = true;
    const { pids } = this;
    signal(pids, 'SIGCONT');
    this.child?.kill('SIGTERM');
    const late = new AbortController();
    const isInOrder = await Promise.race([
      this.running.then(() => true),
      pause(PATIENCE_MS, false, { signal: late.signal }).catch(() => false),
    ]);
    late.abort();
    if (!isInOrder) signal(pids, 'SIGKILL');
    await this.running;
    return isInOrder;
  }

  private async run(): Promise<void> {
    while (!this.hasToEnd()) {
      const { file, args, env } = this.command;
      const child = spawn(file, [...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
      this.child = child;
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        this.complaints = [...this.complaints.slice(-20), text];
      });
      await once(child, 'exit');
      if (this.hasToEnd()) return;
      this.restarts += 1;
      await pause(AGAIN_AFTER_MS);
    }
  }

  private hasToEnd(): boolean {
    return this.isEnding;
  }
}
