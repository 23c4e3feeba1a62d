// `npm start`, without the build, as a process.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const START = fileURLToPath(new URL('../../../apps/api/dist/start.js', import.meta.url));

/** One `npm start`, without the build. */
export class Start {
  readonly #process: ChildProcess;
  #output = '';
  #hasEnded = false;
  /** Its exit code, null when killed; resolved when its API, which shares its output, has ended, too. */
  readonly ended: Promise<number | null>;

  /** `data`: the folder of its database. */
  constructor(
    data: string,
    [program, ...args]: [string, ...string[]] = [process.execPath, START],
    more: NodeJS.ProcessEnv = {},
  ) {
    const own = { SAMAN_DATA: data, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', NODE_OPTIONS: '' };
    const env = { ...process.env, ...own, ...more };
    this.#process = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.#process.emit('said');
      });
    }
    this.ended = once(this.#process, 'close').then(([code]) => {
      this.#hasEnded = true;
      this.#process.emit('said');
      return code as number | null;
    });
  }

  get output() {
    return this.#output;
  }

  /** The address that it prints once it listens; of its so manieth API. */
  async address(number = 1): Promise<string> {
    for (;;) {
      const addresses = this.#output.match(/http:\/\/[\w.]+:\d+(?=\/graphql\n)/g) ?? [];
      const address = addresses[number - 1];
      if (address) return address;
      if (this.#hasEnded) throw new Error(`ended without listening: ${this.#output}`);
      await once(this.#process, 'said');
    }
  }

  pause(): void {
    this.#process.kill('SIGSTOP');
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.#process.kill(signal);
    return this.ended;
  }
}
