// The small process that `npm start` is: it holds the lock, keeps the embedded database and the API together, and ends both.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { keepApi, type Run } from './keep-api.js';
import { keepDatabase } from './keep-database.js';
import { localPostgres, stopLocalPostgres } from './local-postgres.js';
import { takeLock } from './lock.js';

/** How long an API without its parent may take to close, in ms. */
const PATIENCE = 15_000;

const lockIn = (data: string) => join(data, 'lock');

/**
 * Runs the program `main` on the embedded database in `data` until SIGINT, SIGTERM or SIGHUP ask for the end; leaves nothing behind. Returns the
 * exit code. `main` calls `tellParent` once it serves, and `stopWithParent`, for the case that this process is killed.
 */
export async function runWithDatabase(data: string, main: string): Promise<number> {
  mkdirSync(data, { recursive: true });
  const lock = await takeLock(lockIn(data));
  const end = askedToEnd();
  try {
    const database = await localPostgres({ dir: data, say });
    try {
      return end.aborted ? 0 : await keepRunning({ data, main, database, lock, end });
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

/** Whichever of the two dies is started again, the database where it was. Returns the exit code. */
async function keepRunning(run: Run): Promise<number> {
  const [over, lost] = [new AbortController(), new AbortController()];
  const watching = keepDatabase(run.database, over.signal).catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    lost.abort();
  });
  try {
    const code = await keepApi({ ...run, end: AbortSignal.any([run.end, lost.signal]) });
    return lost.signal.aborted ? code || 1 : code;
  } finally {
    over.abort();
    await watching;
  }
}

/** For the API: tells the process that started it that it serves. */
export function tellParent(): void {
  if (process.env.SAMAN_EMBEDDED) process.send?.('serving');
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
