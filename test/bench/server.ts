// A server in a process of its own, so that who asks does not slow down who answers.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';

const agent = new Agent({ keepAlive: true });

export class Server {
  private constructor(
    private readonly process: ChildProcess,
    private readonly url: string,
  ) {}

  /** `program` is a file beside this one, which tells its address when it listens. */
  static async start(program: string, databaseUrl: string): Promise<Server> {
    const child = fork(fileURLToPath(new URL(program, import.meta.url)), {
      execArgv: ['--max-semi-space-size=64', ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? [])],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'error',
        NODE_ENV: 'production',
      },
    });
    const [url] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown];
    if (typeof url !== 'string') throw new Error(`${program} ended without listening`);
    return new Server(child, url);
  }

  /** The answer, as it came, to a POST with a person's session. */
  async post(secret: string, body: string): Promise<string> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      authorization: `Bearer ${secret}`,
    };
    const sent = request(`${this.url}/graphql`, { method: 'POST', agent, headers });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const answered = await text(answer);
    if (answer.statusCode !== 200 || answered.startsWith('{"errors"')) throw new Error(answered);
    return answered;
  }

  /** Statements that reads have sent so far. */
  async statements(): Promise<number> {
    this.process.send('statements');
    const [count] = (await once(this.process, 'message')) as [number];
    return count;
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    await ended;
  }
}
