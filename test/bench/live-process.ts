// A server that listeners come to, in a process of its own.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export type LiveOrder =
  /** What it uses, in kB, after garbage collection. */
  | { do: 'memory' }
  /** The most that it has held so far (RSS), in kB. */
  | { do: 'peak' }
  /** `text`: what the bare server sends. */
  | { do: 'append'; networkId: string; campaignId: string; count: number; text: string };

export class LiveProcess {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  static async start(environment: Record<string, string>): Promise<LiveProcess> {
    const child = fork(fileURLToPath(new URL('live-server.js', import.meta.url)), {
      execArgv: ['--max-semi-space-size=64', '--expose-gc', ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [])],
      env: {
        ...process.env,
        ...{ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', NODE_ENV: 'production' },
        ...{ LIVE_SOCKETS: '20000', LIVE_SOCKETS_PER_ADDRESS: '20000' },
        ...environment,
      },
    });
    const [url] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (typeof url !== 'string') throw new Error('the server ended without listening');
    return new LiveProcess(child, url);
  }

  get socketUrl(): string {
    return `${this.url.replace('http', 'ws')}/graphql`;
  }

  async ask(order: LiveOrder): Promise<number> {
    this.process.send(order);
    const [answer] = (await once(this.process, 'message')) as [number];
    return answer;
  }

  async end(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
  }
}
