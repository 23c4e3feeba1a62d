// The small process that `npm start` is: it holds the lock, keeps the embedded database and the API together, and ends both.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type LocalPostgres, localPostgres, stopLocalPostgres } from './local-postgres.js';
import { type Lock, takeLock } from './lock.js';

/** How long the API may take to close before it is killed, in ms. */
const PATIENCE = 15_000;

const lockIn = (data: string) => join(data, 'lock');

/**
 * Runs the program `main` on the embedded database in `data` until it ends, the database does, or SIGINT, SIGTERM or SIGHUP
 * ask for the end; leaves nothing behind. Returns the exit code. `main` calls `stopWithParent`, for the case that this process is killed.
 */
export async function runWithDatabase(data: string, main: string): Promise<number> {
  mkdirSync(data, { recursive: true });
  const lock = await takeLock(lockIn(data));
  const end = askedToEnd();
  try {
    const database = await localPostgres({ dir: data, say });
    try {
      return end.aborted ? 0 : await runApi({ data, main, database, lock, end });
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}

/**
 * Told once, however often a signal comes: npm passes a Ctrl-C on that the terminal has already sent. When npm or its shell dies
 * without passing anything on, whoever started us has changed; that counts as asked, too.
 */
function askedToEnd(): AbortSignal {
  const end = new AbortController();
  const ask = () => {
    end.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  const starter = process.ppid;
  const orphaned = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== starter;
  setInterval(() => orphaned() && ask(), 1000).unref();
  surviveClosedTerminal();
  return end.signal;
}

interface Run {
  data: string;
  main: string;
  database: LocalPostgres;
  lock: Lock;
  end: AbortSignal;
}

async function runApi({ data, main, database, lock, end }: Run): Promise<number> {
  const api = fork(main, {
    detached: true, // Ctrl-C must reach this process only
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: database.url, SAMAN_EMBEDDED: '1', SAMAN_DATA: data },
  });
  const exit = once(api, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (api.pid !== undefined) lock.shareWith(api.pid);
  end.addEventListener('abort', () => {
    close(api);
  });
  const watch = setInterval(() => {
    if (database.isRunning()) return;
    clearInterval(watch);
    close(api);
  }, 1000);
  const [code, signal] = await exit;
  clearInterval(watch);
  if (end.aborted) return code ?? 0;
  if (!database.isRunning()) {
    complain(`The database has ended unexpectedly, so Saman ends too. Its messages: ${database.log}`);
    return code || 1;
  }
  if (code !== 0) complain(`The server has ended unexpectedly (${signal ?? `exit code ${String(code)}`}).`);
  return code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
}

function close(api: ChildProcess): void {
  api.kill('SIGTERM');
  setTimeout(() => api.kill('SIGKILL'), PATIENCE).unref();
}

/** For the API: when the process that started it is killed, it closes and stops the embedded database itself. */
export function stopWithParent(app: { close(): Promise<unknown> }): void {
  const data = process.env.SAMAN_DATA;
  if (process.send === undefined || data === undefined) return;
  surviveClosedTerminal();
  const leave = async () => {
    await Promise.race([app.close().catch(() => undefined), delay(PATIENCE)]);
    await stopLocalPostgres(data);
    rmSync(lockIn(data), { force: true });
    process.exit();
  };
  if (!process.connected) void leave();
  process.once('disconnect', () => void leave());
  process.channel?.unref();
}

/** A terminal or pipe that is gone makes every further sentence an error; ending in order matters more. */
function surviveClosedTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

const say = (sentence: string) => {
  console.log(sentence);
};
const complain = (sentence: string) => {
  console.error(sentence);
};
