// The API as a child of `npm start`: started again when it dies.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { LocalPostgres } from './local-postgres.js';
import type { Lock } from './lock.js';

/** How long the API may take to close, once it begins to, before it is killed, in ms: longer than it gives processes of its own (team.ts), which would outlive it. */
const PATIENCE = 20_000;
/** Before an API that died is started again, in ms. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;

export interface Run {
  data: string;
  main: string;
  database: LocalPostgres;
  lock: Lock;
  end: AbortSignal;
}

/** Until the end is asked for. An API that never got so far as to serve would not the next time either: that ends all, with its code. */
export async function keepApi(run: Run): Promise<number> {
  let hasServed = false;
  for (let failures = 0; !run.end.aborted; failures += 1) {
    const { code, signal, served } = await runApi(run);
    if (isAsked(run)) return code ?? 0;
    if (served) [hasServed, failures] = [true, 0];
    const how = signal ?? `exit code ${String(code)}`;
    if (!hasServed) {
      if (code !== 0) console.error(`The server has ended unexpectedly (${how}).`);
      return code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
    }
    console.error(`The server has ended unexpectedly (${how}); starting it again.`);
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
    await delay(pause, undefined, { signal: run.end }).catch(() => undefined);
  }
  return 0;
}

/** Read anew: it may have been asked meanwhile. */
const isAsked = ({ end }: Run): boolean => end.aborted;

interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Whether it has let requests in. */
  served: boolean;
}

async function runApi({ data, main, database, lock, end }: Run): Promise<Ending> {
  const api = fork(main, {
    detached: true, // Ctrl-C must reach this process only
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DATABASE_URL: database.url, SAMAN_EMBEDDED: '1', SAMAN_DATA: data },
  });
  let served = false;
  api.once('message', () => {
    served = true;
  });
  const exit = once(api, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (api.pid !== undefined) lock.shareWith(api.pid);
  const ask = () => {
    close(api);
  };
  end.addEventListener('abort', ask);
  const [code, signal] = await exit;
  end.removeEventListener('abort', ask);
  return { code, signal, served };
}

function close(api: ChildProcess): void {
  api.kill('SIGTERM');
  const drainMs = Number(process.env.DRAIN_MS) || 0;
  setTimeout(() => api.kill('SIGKILL'), drainMs + PATIENCE).unref();
}
