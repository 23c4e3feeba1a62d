// All that runs: servers, the database, NATS, and what lies between them.
import { fileURLToPath } from 'node:url';
import { freePort } from '../live/free-port.js';
import { startNats } from './nats.js';
import type { Postgres } from './postgres.js';
import { Program } from './program.js';
import { Proxy } from './proxy.js';

/** How long a server that is asked to end says that it is not ready before it begins to. */
export const DRAIN_MS = 2_000;

export interface Server {
  readonly program: Program;
  /** Where clients reach it. */
  readonly url: string;
  readonly toPostgres: Proxy;
  /** Absent where servers wake each other by the database. */
  readonly toNats: Proxy | undefined;
}

export interface Cluster {
  readonly postgres: Postgres;
  readonly nats: Program | undefined;
  readonly servers: readonly Server[];
}

interface Wishes {
  readonly postgres: Postgres;
  /** The nats-server program; undefined: servers wake each other by the database. */
  readonly natsFile: string | undefined;
  /** Of how many processes each server is. */
  readonly processes: readonly number[];
  /** Address of the receiver. */
  readonly receiver: string;
}

export async function startCluster({ postgres, natsFile, processes, receiver }: Wishes): Promise<Cluster> {
  const nats = natsFile === undefined ? undefined : await startNats(natsFile);
  const started = processes.map(async (count, index): Promise<Server> => {
    const port = await freePort();
    const toPostgres = await postgres.through();
    const toNats = nats && (await Proxy.open(() => nats.port));
    const env = {
      ...{ HOST: '127.0.0.1', PORT: String(port), PROCESSES: String(count), DRAIN_MS: String(DRAIN_MS) },
      ...{ DATABASE_URL: postgres.urlThrough(toPostgres), NATS_URL: toNats ? `nats://127.0.0.1:${toNats.port}` : '' },
      ...{ RECEIVER: receiver, LOG_LEVEL: 'error', NODE_OPTIONS: '', NODE_ENV: 'production' },
    };
    const file = fileURLToPath(new URL('server-program.js', import.meta.url));
    const program = new Program(`server ${index + 1}`, { file: process.execPath, args: [file], env });
    program.start();
    return { program, url: `http://127.0.0.1:${port}`, toPostgres, toNats };
  });
  return { postgres, nats: nats?.program, servers: await Promise.all(started) };
}

/** Answers the names of those that did not end in order. */
export async function stopCluster({ nats, servers }: Cluster): Promise<string[]> {
  const ended = servers.map(async ({ program }) => ((await program.close()) ? [] : program.name));
  const late = (await Promise.all(ended)).flat();
  await nats?.close();
  for (const { toPostgres, toNats } of servers) {
    toPostgres.close();
    toNats?.close();
  }
  return late;
}
