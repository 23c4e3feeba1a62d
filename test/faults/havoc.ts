// Carries out faults.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Cluster, Server } from './cluster.js';
import { signal } from './processes.js';
import type { Proxy } from './proxy.js';
import type { Fault } from './schedule.js';

export interface Havoc {
  readonly cluster: Cluster;
  /** For how long something is stopped, stalled or cut off, in ms. */
  readonly forMs: number;
  /** Servers that were asked to end, and what they did not answer is looked at. */
  readonly ending: Set<Server>;
}

/** Resolves when the fault is over, not when it is overcome. */
export async function carryOut(havoc: Havoc, fault: Fault): Promise<void> {
  const { kind } = fault;
  if (kind === 'kill') await kill(havoc, fault);
  else if (kind === 'stop') await stop(pidsOf(havoc, fault), havoc.forMs);
  else if (kind === 'asked to end') await end(havoc, serverOf(havoc, fault));
  else if (kind === 'no waker') await silenceWakers(havoc);
  else await breakLink(havoc, fault);
}

async function kill({ cluster, ...havoc }: Havoc, fault: Fault): Promise<void> {
  if (fault.target.part === 'postgres') await cluster.postgres.killAndStartAgain();
  else signal(pidsOf({ cluster, ...havoc }, fault), 'SIGKILL');
}

async function stop(pids: readonly number[], forMs: number): Promise<void> {
  signal(pids, 'SIGSTOP');
  await pause(forMs);
  signal(pids, 'SIGCONT');
}

async function end({ ending }: Havoc, server: Server): Promise<void> {
  ending.add(server);
  await server.program.askToEnd();
}

async function breakLink(havoc: Havoc, { kind, target }: Fault): Promise<void> {
  const { toPostgres, toNats } = serverOf(havoc, { kind, target });
  const link = target.part === 'to nats' ? toNats : toPostgres;
  if (!link) return;
  if (kind === 'cut') link.cut();
  else if (kind === 'silence') link.silence();
  else await hold(link, kind === 'stall' ? 'stall' : 'cutOff', havoc.forMs);
}

async function hold(link: Proxy, what: 'stall' | 'cutOff', forMs: number): Promise<void> {
  link[what]();
  await pause(forMs);
  link.mend();
}

/** No server hears of another by a wake-up. */
async function silenceWakers({ cluster, forMs }: Havoc): Promise<void> {
  if (cluster.nats) {
    for (const { toNats } of cluster.servers) toNats?.cutOff();
    await pause(forMs);
    for (const { toNats } of cluster.servers) toNats?.mend();
  } else await terminateWakers(cluster.postgres.url, forMs);
}

async function terminateWakers(url: string, forMs: number): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const over = Date.now() + forMs; Date.now() < over;) {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'saman wake-up%'`,
    );
    await pause(20);
  }
  await client.end();
}

function pidsOf(havoc: Havoc, fault: Fault): readonly number[] {
  const { part } = fault.target;
  if (part === 'postgres') return havoc.cluster.postgres.pids;
  if (part === 'nats') return havoc.cluster.nats?.pids ?? [];
  const { pids } = serverOf(havoc, fault).program;
  // of a server of several processes the last one serves; the first one leads
  return part === 'process' ? pids.slice(-1) : pids;
}

function serverOf({ cluster }: Havoc, { target }: Fault): Server {
  const server = 'server' in target ? cluster.servers[target.server] : undefined;
  if (!server) throw new Error('there is no such server');
  return server;
}
