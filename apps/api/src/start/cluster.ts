// A PostgreSQL data folder and the programs that run it.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Account, accountFor, reaches, sharedFolder } from './account.js';
import { binariesFor } from './binaries.js';
import { runningProcess } from './processes.js';

export interface Cluster {
  /** Absolute, without symbolic links: it is how a running postgres is told from others. */
  folder: string;
  log: string;
  binaries: string;
  account: Account | undefined;
}

/** The cluster below `data`, or elsewhere when the account that must run it cannot enter `data`. Makes `data`, not the cluster. */
export async function clusterIn(data: string): Promise<Cluster> {
  mkdirSync(data, { recursive: true });
  const account = accountFor(join(data, 'postgres'));
  if (account) chmodSync(data, 0o711); // to be passed through; the cluster itself is closed to others
  const place = realpathSync(data);
  const folder = join(reaches(account, place) ? place : sharedFolder(place), 'postgres');
  return { folder, log: join(folder, 'server.log'), binaries: await binariesFor(account), account };
}

/** Runs initdb, pg_ctl or postgres. `detached`, so that Ctrl-C reaches only the start, which then ends everything in order. */
export async function run(cluster: Cluster, program: string, args: string[], input = '') {
  const child = spawn(join(cluster.binaries, program), args, {
    ...cluster.account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env.PATH, TZ: process.env.TZ, LC_ALL: 'C' }, // without the caller's PGDATA, PGPORT and the like
  });
  const code = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  child.stdin.on('error', () => undefined).end(input);
  const [out, problems, exit] = await Promise.all([text(child.stdout), text(child.stderr), code]);
  return { succeeded: exit === 0, output: `${out}${problems}` };
}

export interface Postmaster {
  port: number;
  /** False while it starts up or shuts down. */
  isReady: boolean;
  /** False: a postgres that may be ours under another name of the folder, or has nothing to do with it. */
  isOurs: boolean;
}

/** The postgres that the cluster's pid file names, if it lives: a file that names anything else is disarmed. */
export function postmasterOf(cluster: Cluster): Postmaster | undefined {
  const file = join(cluster.folder, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port, , , , status] = lines;
  const command = runningProcess(Number(pid))?.command;
  if (command?.includes('postgres')) {
    return { port: Number(port), isReady: status?.trim() === 'ready', isOurs: command.includes(cluster.folder) };
  }
  disarm(file, lines);
  return undefined;
}

/**
 * PostgreSQL and pg_ctl take a zombie, or whoever has its number now, for a running server. The number of no process at all (Linux
 * gives out less than 2^22) makes them see that it is dead; deleting the file would also switch off their check for orphaned backends.
 */
function disarm(file: string, [, ...rest]: string[]): void {
  writeFileSync(file, ['4194304', ...rest].join('\n'));
}
