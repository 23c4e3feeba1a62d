// A run: everything is started, one fault after the other is done to it under load, and at the end the books are compared.
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '@saman/api';
import { audit } from './audit.js';
import { Balancer } from './balancer.js';
import { type Cluster, type Server, startCluster, stopCluster } from './cluster.js';
import { Crowd } from './crowd.js';
import { settle } from './settle.js';
import { carryOut } from './havoc.js';
import { Ledger } from './ledger.js';
import { Postgres } from './postgres.js';
import { Pulse } from './pulse.js';
import { Receiver } from './receiver.js';
import type { Overcome } from './report.js';
import { inWords, type Step } from './schedule.js';
import { until } from './until.js';
import { makeWorld, type Scene } from './world.js';

export interface Options {
  /** Of how many processes each server is. */
  readonly processes: readonly number[];
  readonly networks: number;
  /** In each network. */
  readonly writers: number;
  /** The nats-server program; undefined: servers wake each other by the database. */
  readonly natsFile: string | undefined;
  readonly steps: Iterable<Step>;
  /** For how long something is stopped, stalled or cut off, in ms. */
  readonly forMs: number;
  /** Whether it is waited for that those who left are gone, and that all mail has come: minutes, where a sender died. */
  readonly isPatient: boolean;
  say(line: string): void;
}

export interface Outcome {
  readonly ledger: Ledger;
  readonly overcome: readonly Overcome[];
  readonly history: readonly string[];
  /** Calls of webhooks, and letters. */
  readonly receiver: Receiver;
}

/** What a fault may take to be overcome, and a start, on a busy machine. */
const PATIENCE_MS = 150_000;

export async function run(options: Options): Promise<Outcome> {
  const postgres = await Postgres.start();
  const pulse = new Pulse();
  const receiver = new Receiver(pulse);
  try {
    const address = await receiver.start();
    await migrate(postgres.url);
    const { networks, writers } = options;
    const scenes = await makeWorld({ databaseUrl: postgres.url, networks, writers, receiver: address });
    for (const { path } of scenes.flatMap(({ hooks }) => hooks)) receiver.expect(path);
    const cluster = await startCluster({ ...options, postgres, receiver: address });
    const trial = new Trial(options, cluster, { scenes, pulse, receiver });
    try {
      return await trial.run();
    } finally {
      trial.close();
      for (const name of await stopCluster(cluster)) trial.ledger.complain(`${name} did not end in order`);
    }
  } finally {
    receiver.close();
    await postgres.close();
  }
}

interface Surroundings {
  readonly scenes: readonly Scene[];
  readonly pulse: Pulse;
  readonly receiver: Receiver;
}

class Trial {
  readonly ledger = new Ledger();
  private readonly ending = new Set<Server>();
  private readonly balancer: Balancer;
  private readonly crowd: Crowd;
  private readonly overcome: Overcome[] = [];
  private readonly history: string[] = [];

  constructor(
    private readonly options: Options,
    private readonly cluster: Cluster,
    private readonly around: Surroundings,
  ) {
    this.balancer = new Balancer(cluster.servers);
    this.crowd = new Crowd({ ...around, ledger: this.ledger, balancer: this.balancer, ending: this.ending });
  }

  async run(): Promise<Outcome> {
    const { ledger, overcome, history, around } = this;
    if (await this.begin()) {
      for (const step of this.options.steps) if (!(await this.suffer(step))) break;
      // a run that got stuck has said why
      if (ledger.complaints.length === 0) await this.compare();
    }
    return { ledger, overcome, history, receiver: around.receiver };
  }

  close(): void {
    this.balancer.close();
    void this.crowd.end();
  }

  private async begin(): Promise<boolean> {
    const isUp = await until(() => this.balancer.areAllReady, PATIENCE_MS);
    if (!isUp) return this.stuck('the servers did not start');
    const since = Date.now();
    this.crowd.start();
    return this.isThrough(since, 'the beginning');
  }

  private async suffer({ faults, quietMs }: Step): Promise<boolean> {
    const what = faults.map(inWords).join(' + ');
    const since = Date.now();
    const recovering = this.around.pulse.recovery(since);
    const havoc = { cluster: this.cluster, forMs: this.options.forMs, ending: this.ending };
    this.history.push(what);
    await Promise.all(faults.map((fault) => carryOut(havoc, fault)));
    if (!(await this.isThrough(since, what))) return false;
    const recovery = await recovering;
    const [only] = faults;
    this.overcome.push({
      fault: only && faults.length === 1 ? kindOf(inWords(only)) : 'two of these at once',
      recovery,
    });
    const { deeds, events, takers } = recovery;
    this.options.say(`${what}: deeds ${deeds.all} ms, events ${events.all} ms, takers ${takers.all} ms`);
    this.ending.clear();
    await pause(quietMs);
    return this.ledger.complaints.length === 0;
  }

  private async isThrough(since: number, what: string): Promise<boolean> {
    const { pulse } = this.around;
    const isSo = () => pulse.missing(since).length === 0 && this.balancer.areAllReady;
    if (await until(isSo, PATIENCE_MS)) return true;
    const ready = this.balancer.areAllReady ? 'all servers are ready' : 'not all servers are ready';
    return this.stuck(`not overcome: ${what}; ${ready}; nothing came through to ${pulse.missing(since).join(', ')}`);
  }

  private stuck(sentence: string): false {
    this.ledger.complain(sentence);
    for (const { program } of this.cluster.servers) this.options.say(`${program.name}: ${program.lastWords}`);
    return false;
  }

  private async compare(): Promise<void> {
    const { ledger, crowd, around, options } = this;
    await crowd.endWriting();
    const databaseUrl = this.cluster.postgres.url;
    await settle({ ...around, databaseUrl, crowd, ledger, isPatient: options.isPatient });
    await crowd.end();
    await audit({ ...around, databaseUrl, ledger, listeners: crowd.listeners });
  }
}

/** Without what it was done to, but for whether that is a server, the database, NATS or what lies between. */
const kindOf = (words: string): string =>
  words.replace(/ ?server \d+/, (found) => (words.endsWith(found) ? ' server' : ''));
