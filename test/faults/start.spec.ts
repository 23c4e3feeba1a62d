// `npm start` on the embedded database: however it ends, nothing is left behind that the next start cannot go on with.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const START = fileURLToPath(new URL('../../../apps/api/dist/start.js', import.meta.url));
/** What a start may take on a busy machine, the first one with its demo included, in ms. */
const DEADLINE = 120_000;

const data = mkdtempSync(join(tmpdir(), 'saman-start-'));
const pidFile = join(data, 'postgres/postmaster.pid');
const lockFile = join(data, 'lock');
const running = new Set<Start>();

/** One `npm start`, without the build. */
class Start {
  readonly #process: ChildProcess;
  #output = '';
  /** Its exit code, null when killed; resolved when its API, which shares its output, has ended, too. */
  readonly ended: Promise<number | null>;

  constructor([program, ...args]: [string, ...string[]] = [process.execPath, START]) {
    const env = { ...process.env, SAMAN_DATA: data, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', NODE_OPTIONS: '' };
    this.#process = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.#process.emit('said');
      });
    }
    running.add(this);
    this.ended = once(this.#process, 'close').then(([code]) => {
      running.delete(this);
      this.#process.emit('said');
      return code as number | null;
    });
  }

  get output() {
    return this.#output;
  }

  /** The address that it prints once it listens. */
  async address(): Promise<string> {
    for (;;) {
      const [address] = /http:\/\/[\w.]+:\d+/.exec(this.#output) ?? [];
      if (address) return address;
      if (!running.has(this)) throw new Error(`ended without listening: ${this.#output}`);
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

const firstNumbers = (file: string) => readFileSync(file, 'utf8').split('\n').map(Number.parseFloat);
const postmaster = () => firstNumbers(pidFile)[0] ?? NaN;
const api = () => firstNumbers(lockFile)[1] ?? NaN;

/** Processes of the start that live: those named, and any that has the data folder in its arguments. */
function left(...pids: number[]): string[] {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => {
    const [pid, state = ''] = line.trim().split(/\s+/);
    return !state.startsWith('Z') && (pids.includes(Number(pid)) || line.includes(data));
  });
}

async function answers(start: Start): Promise<boolean> {
  return (await fetch(`${await start.address()}/health/ready`)).ok;
}

afterEach(async () => {
  await Promise.all([...running].map((start) => start.end('SIGTERM')));
}, DEADLINE);

afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});

describe('a start', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'ends on %s and leaves nothing',
    async (signal) => {
      const start = new Start();
      expect(await answers(start)).toBe(true);
      const pids = [postmaster(), api()];

      expect(await start.end(signal)).toBe(0);
      expect(left(...pids)).toEqual([]);
      expect([lockFile, pidFile].filter((file) => existsSync(file))).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'refuses to be the second one, and the first goes on',
    async () => {
      const first = new Start();
      await first.address();
      const second = new Start();

      expect(await second.ended).toBe(1);
      expect(second.output).toMatch(/^Saman is already running here \(process \d+\)\. Stop that one first\.\n$/);
      expect(await answers(first)).toBe(true);
    },
    DEADLINE,
  );

  it(
    'that is killed leaves the API to stop the database and itself',
    async () => {
      const start = new Start();
      await start.address();
      const pids = [postmaster(), api()];

      expect(await start.end('SIGKILL')).toBeNull();
      expect(left(...pids)).toEqual([]);
      expect([lockFile, pidFile].filter((file) => existsSync(file))).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'waits for the API of a killed one to stop the database, and then starts its own',
    async () => {
      const killed = new Start();
      await killed.address();
      const former = postmaster();
      const ended = killed.end('SIGKILL');
      const next = new Start();

      expect(await answers(next)).toBe(true);
      await ended;
      expect(postmaster()).not.toBe(former);
      expect(await answers(next)).toBe(true);
    },
    DEADLINE,
  );

  it(
    'goes on with the database of one that was killed together with its API',
    async () => {
      const killed = new Start();
      await killed.address();
      const database = postmaster();
      killed.pause(); // else it might see its API die, and stop the database
      process.kill(api(), 'SIGKILL');
      await killed.end('SIGKILL');

      const next = new Start();
      expect(await answers(next)).toBe(true);
      expect(next.output).toContain('The database of an earlier start is still running; going on with it.');
      expect(postmaster()).toBe(database);
      await next.end('SIGTERM');
      expect(left(database)).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'notices that npm and its shell are gone',
    async () => {
      const command = 'npm_lifecycle_event=start "$0" "$1"; exit $?';
      const start = new Start(['sh', '-c', command, process.execPath, START]);
      await start.address();
      const pids = [postmaster(), api()];

      await start.end('SIGKILL');
      expect(left(...pids)).toEqual([]);
      expect([lockFile, pidFile].filter((file) => existsSync(file))).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'passes on how its API failed, and stops the database',
    async () => {
      const start = new Start();
      await start.address();
      process.kill(api(), 'SIGKILL');

      expect(await start.ended).toBe(128 + 9);
      expect(start.output).toContain('The server has ended unexpectedly (SIGKILL).');
      expect(left()).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'says that its database was killed, and the next one works',
    async () => {
      const start = new Start();
      await start.address();
      process.kill(postmaster(), 'SIGKILL');

      expect(await start.ended).toBeGreaterThan(0);
      expect(start.output).toContain('The database has ended unexpectedly, so Saman ends too.');
      expect(await answers(new Start())).toBe(true);
    },
    DEADLINE,
  );

  it(
    'is not deceived by a zombie that has the number of its former database',
    async () => {
      const start = new Start();
      await start.address();
      const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
      await start.end('SIGTERM');
      // The shell becomes a program that never asks for its child's end.
      const careless = spawn('sh', ['-c', 'true & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [zombie] = (await once(careless.stdout, 'data')) as [Buffer];
      writeFileSync(pidFile, [zombie.toString().trim(), ...rest].join('\n'));

      try {
        expect(await answers(new Start())).toBe(true);
      } finally {
        careless.kill();
      }
    },
    DEADLINE,
  );
});
