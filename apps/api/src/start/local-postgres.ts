// The embedded PostgreSQL: made when absent, adopted when an earlier start left it running. It listens on loopback only and trusts
// everybody there, which suits a demo and tests; for anything else DATABASE_URL names a database with a password.
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Cluster, clusterIn, postmasterOf, run } from './cluster.js';
import { StartProblem } from './start-problem.js';

/** How long a database may take to start up, to shut down or to find a free port, in ms. */
const PATIENCE = 60_000;

export interface LocalPostgres {
  /** Of the database `saman`, as its owner. */
  url: string;
  /** File with the server's messages since its last start. */
  log: string;
  isRunning(): boolean;
  /** After it was killed: at the same address as before. A StartProblem says why it does not start. */
  startAgain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The database whose files are in the folder `dir`, running and ready. Whoever calls makes sure that nobody else does so for the
 * same folder. Called by root, with a `dir` below a folder that is closed to others, the files are below /var/tmp instead.
 * A StartProblem says why there is none.
 */
export async function localPostgres({
  dir,
  say,
}: {
  dir: string;
  say?: (sentence: string) => void;
}): Promise<LocalPostgres> {
  const cluster = await clusterIn(dir);
  if (!existsSync(cluster.folder)) {
    say?.(`Making a database in ${cluster.folder} (only this once).`);
    await create(cluster);
  }
  const adopted = await settledPort(cluster);
  if (adopted !== undefined) say?.('The database of an earlier start is still running; going on with it.');
  const port = adopted ?? (await start(cluster));
  return {
    url: urlOf(port),
    log: cluster.log,
    isRunning: () => postmasterOf(cluster) !== undefined,
    startAgain: async () => {
      await start(cluster, port);
    },
    stop: () => stop(cluster),
  };
}

/** The address of the database in `dir` while it runs, e.g. under `npm start`; undefined otherwise. Makes and starts nothing. */
export async function runningPostgres(dir: string): Promise<string | undefined> {
  if (!existsSync(dir)) return undefined;
  const postmaster = postmasterOf(await clusterIn(dir));
  return postmaster?.isOurs && postmaster.isReady ? urlOf(postmaster.port) : undefined;
}

const urlOf = (port: number): string => `postgresql://owner@127.0.0.1:${String(port)}/saman`;

/** Stops the database in `dir`, if it runs. */
export async function stopLocalPostgres(dir: string): Promise<void> {
  await stop(await clusterIn(dir));
}

/** Whole or not at all: made under another name, which the next start removes if this one is interrupted. */
async function create(cluster: Cluster): Promise<void> {
  const parent = dirname(cluster.folder);
  const prefix = `${basename(cluster.folder)}-unfinished-`;
  for (const name of await readdir(parent)) {
    if (name.startsWith(prefix)) await rm(join(parent, name), { recursive: true });
  }
  const unfinished = await mkdtemp(join(parent, prefix));
  try {
    if (cluster.account) await chown(unfinished, cluster.account.uid, cluster.account.gid);
    // The locale provider that is built in sorts and folds alike on every platform.
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await must(cluster, 'initdb', [
      '-D',
      unfinished,
      '-U',
      'owner',
      '-A',
      'trust',
      '-E',
      'UTF8',
      ...locale,
      '--no-sync',
    ]);
    await must(cluster, 'postgres', ['--single', '-D', unfinished, 'postgres'], 'CREATE DATABASE saman\n');
    await rename(unfinished, cluster.folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function must(cluster: Cluster, program: string, args: string[], input?: string): Promise<void> {
  const { succeeded, output } = await run(cluster, program, args, input);
  if (succeeded && !/(ERROR|FATAL|PANIC):/.test(output)) return;
  const why = output.includes('No space left on device') ? 'the disk is full' : `${program} failed`;
  throw new StartProblem(`No database could be made in ${dirname(cluster.folder)}: ${why}.\n${lastLines(output)}`);
}

/** The port of the database that runs already; undefined when none does. Waits for one that is starting up or shutting down. */
async function settledPort(cluster: Cluster): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const postmaster = postmasterOf(cluster);
    if (!postmaster?.isOurs) return undefined;
    if (postmaster.isReady) return postmaster.port;
    await delay(50);
  }
  throw new StartProblem(
    `The database in ${cluster.folder} neither starts up nor shuts down. Its messages: ${cluster.log}`,
  );
}

/** Starts the database on this port or on a free one, which it returns. */
async function start(cluster: Cluster, wanted?: number): Promise<number> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    await rm(cluster.log, { force: true });
    const port = wanted ?? (await freePort());
    const options = `-p ${String(port)} -h 127.0.0.1 -k ''`;
    const { succeeded, output } = await run(cluster, 'pg_ctl', [
      ...['start', '-w', '-s', '-t', String(PATIENCE / 1000), '-D', cluster.folder, '-l', cluster.log, '-o', options],
    ]);
    if (succeeded) return port;
    const messages = existsSync(cluster.log) ? readFileSync(cluster.log, 'utf8') : output;
    // Somebody was quicker to take the port; or backends of a database that was killed are still ending.
    const passes = /Address already in use|shared memory block .* still in use/.test(messages);
    if (!passes || Date.now() > deadline) {
      throw new StartProblem(
        `The database in ${cluster.folder} does not start. Its last messages:\n${lastLines(messages)}`,
      );
    }
    await delay(200);
  }
}

async function stop(cluster: Cluster): Promise<void> {
  for (const mode of ['fast', 'immediate']) {
    if (!postmasterOf(cluster)?.isOurs) return;
    await run(cluster, 'pg_ctl', ['stop', '-w', '-s', '-t', '20', '-m', mode, '-D', cluster.folder]);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

const lastLines = (output: string) => output.trim().split('\n').slice(-5).join('\n');
