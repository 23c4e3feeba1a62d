// `npm start` without the build, on an embedded database of its own: the first start, then later ones.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { atMost, type Finding } from './finding.js';
import { median } from './rounds.js';

const START = fileURLToPath(new URL('../../../apps/api/dist/start.js', import.meta.url));
const LATER_STARTS = 3;
/** A start that takes longer is ended, in ms: it hangs. */
const PATIENCE = 120_000;

/** What a start took: seconds to listening, and megabytes that the server holds in memory a second later. */
interface Taken {
  seconds: number;
  megabytes: number;
}

export async function start(): Promise<Finding[]> {
  const data = mkdtempSync(join(tmpdir(), 'saman-bench-start-'));
  try {
    const first = await started(data);
    const later: Taken[] = [];
    for (let time = 0; time < LATER_STARTS; time += 1) later.push(await started(data));
    const seconds = median(later.map((taken) => taken.seconds));
    const megabytes = median(later.map((taken) => taken.megabytes));
    return [
      atMost('start: first, with initdb, migrations, demo', first.seconds, 20, 's'),
      atMost('start: later, until it listens', seconds, 5, 's'),
      atMost('start: memory (RSS) before the first request', megabytes, 200, 'MB'),
    ];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function started(data: string): Promise<Taken> {
  const env = { ...process.env, SAMAN_DATA: data, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', NODE_OPTIONS: '' };
  const begun = performance.now();
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const end = () => child.kill('SIGTERM');
  const hangs = setTimeout(end, PATIENCE);
  process.once('exit', end);
  try {
    await listening(child);
    const seconds = (performance.now() - begun) / 1000;
    await pause(1000);
    return { seconds, megabytes: memoryOf(serverOf(data)) };
  } finally {
    end();
    await ended;
    clearTimeout(hangs);
    process.off('exit', end);
  }
}

async function listening({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('the start has no output');
  for await (const line of createInterface({ input: stdout })) if (line.startsWith('Saman is at ')) return;
  throw new Error('the start ended without listening');
}

/** The lock's second line names the process that serves. */
const serverOf = (data: string): number =>
  Number.parseInt(readFileSync(join(data, 'lock'), 'utf8').split('\n')[1] ?? '');

const memoryOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
