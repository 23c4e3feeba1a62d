// `npm start` on the embedded database: however it ends, nothing is left behind that the next start cannot go on with.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { START, Start } from './npm-start.js';

/** What a start may take on a busy machine, the first one with its demo included, in ms. */
const DEADLINE = 120_000;

const data = mkdtempSync(join(tmpdir(), 'saman-start-'));
const pidFile = join(data, 'postgres/postmaster.pid');
const lockFile = join(data, 'lock');
const running = new Set<Start>();

const begin = (...wishes: [command?: [string, ...string[]], environment?: NodeJS.ProcessEnv]): Start => {
  const start = new Start(data, ...wishes);
  running.add(start);
  void start.ended.then(() => running.delete(start));
  return start;
};

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
      const start = begin();
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
      const first = begin();
      await first.address();
      const second = begin();

      expect(await second.ended).toBe(1);
      expect(second.output).toMatch(/^Saman is already running here \(process \d+\)\. Stop that one first\.\n$/);
      expect(await answers(first)).toBe(true);
    },
    DEADLINE,
  );

  it(
    'that is killed leaves the API to stop the database and itself',
    async () => {
      const start = begin();
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
      const killed = begin();
      await killed.address();
      const former = postmaster();
      const ended = killed.end('SIGKILL');
      const next = begin();

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
      const killed = begin();
      await killed.address();
      const database = postmaster();
      killed.pause(); // else it might see its API die, and stop the database
      process.kill(api(), 'SIGKILL');
      await killed.end('SIGKILL');

      const next = begin();
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
      const start = begin(['sh', '-c', command, process.execPath, START]);
      await start.address();
      const pids = [postmaster(), api()];

      await start.end('SIGKILL');
      expect(left(...pids)).toEqual([]);
      expect([lockFile, pidFile].filter((file) => existsSync(file))).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'starts its API again when that is killed, and ends in order afterwards',
    async () => {
      const start = begin();
      await start.address();
      const [database, killed] = [postmaster(), api()];
      process.kill(killed, 'SIGKILL');

      expect((await fetch(`${await start.address(2)}/health/ready`)).ok).toBe(true);
      expect(start.output).toContain('The server has ended unexpectedly (SIGKILL); starting it again.');
      expect(postmaster()).toBe(database);
      const pids = [database, api()];
      expect(await start.end('SIGTERM')).toBe(0);
      expect(left(...pids)).toEqual([]);
    },
    DEADLINE,
  );

  it(
    'starts its database again when that is killed, and the API goes on with it',
    async () => {
      const start = begin();
      const address = await start.address();
      const [database, before] = [postmaster(), api()];
      process.kill(database, 'SIGKILL');

      while (!start.output.includes('starting it again')) await pause(50);
      while (!(await fetch(`${address}/health/ready`)).ok) await pause(50);
      expect(postmaster()).not.toBe(database);
      expect(api()).toBe(before);
    },
    DEADLINE,
  );

  it(
    'passes on how its API failed that never served, and stops the database',
    async () => {
      const first = createServer().listen(0, '127.0.0.1');
      await once(first, 'listening');
      const start = begin(undefined, { PORT: String((first.address() as AddressInfo).port) });

      expect(await start.ended).toBe(1);
      expect(start.output).toContain('The address is in use');
      expect(left()).toEqual([]);
      first.close();
    },
    DEADLINE,
  );

  it(
    'is not deceived by a zombie that has the number of its former database',
    async () => {
      const start = begin();
      await start.address();
      const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
      await start.end('SIGTERM');
      // The shell becomes a program that never asks for its child's end.
      const careless = spawn('sh', ['-c', 'true & echo $!; exec sleep 1000'], { stdio: ['ignore', 'pipe', 'ignore'] });
      const [zombie] = (await once(careless.stdout, 'data')) as [Buffer];
      writeFileSync(pidFile, [zombie.toString().trim(), ...rest].join('\n'));

      try {
        expect(await answers(begin())).toBe(true);
      } finally {
        careless.kill();
      }
    },
    DEADLINE,
  );
});
