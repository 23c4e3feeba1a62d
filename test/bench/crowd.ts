// Thousands of listeners in a process of their own, told by messages what to do.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What the crowd is asked to do. */
export type CrowdOrder =
  | ({ do: 'come'; url: string; count: number; networks: readonly string[]; query: string; after: number } & Signs)
  /** Cut so many sockets at once; each comes back with the last sequence it saw. */
  | { do: 'drop'; count: number }
  /** Answers once everybody has seen this sequence of their network. */
  | { do: 'until'; last: number; each?: Readonly<Record<string, number>> }
  /** What was heard since the last time that this was asked. */
  | { do: 'tell' }
  | { do: 'stop reading'; count: number };

interface Signs {
  /** Where to begin in some networks; `after` in the others. */
  each?: Readonly<Record<string, number>>;
  /** The n-th comes with the session of this and n; absent: nobody is signed in. */
  secrets?: string;
}

export interface CrowdReport {
  /** When the last of what was waited for arrived, in ms since 1970. */
  readonly at: number;
  readonly heard: number;
  /** Sequences that were left out, came twice or out of order. */
  readonly wrong: number;
  /** Milliseconds from an event's `at` to its arrival, sorted. */
  readonly delays: readonly number[];
}

export class Crowd {
  private readonly process: ChildProcess = fork(fileURLToPath(new URL('crowd-program.js', import.meta.url)), {
    execArgv: ['--max-semi-space-size=64'],
  });

  private readonly ended = once(this.process, 'exit');

  constructor() {
    // in life they listen elsewhere: here they take what the server leaves of the processor
    if (this.process.pid !== undefined) setPriority(this.process.pid, constants.priority.PRIORITY_LOW);
  }

  async ask(order: CrowdOrder): Promise<CrowdReport> {
    this.process.send(order);
    const [report] = (await Promise.race([once(this.process, 'message'), this.ended])) as [CrowdReport];
    if (typeof report !== 'object') throw new Error('the crowd has ended');
    return report;
  }

  async end(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }
}

/** The value below which this part of sorted values lies. */
export const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
