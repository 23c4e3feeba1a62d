// Everybody who uses the servers during a run.
import type { Balancer } from './balancer.js';
import { Caller } from './caller.js';
import type { Server } from './cluster.js';
import type { Ledger } from './ledger.js';
import { Listener, type Wish } from './listener.js';
import { Onlooker, stay } from './presence.js';
import type { Pulse } from './pulse.js';
import type { Scene } from './world.js';
import { Writer } from './writer.js';

interface Means {
  readonly scenes: readonly Scene[];
  readonly balancer: Balancer;
  readonly ledger: Ledger;
  readonly pulse: Pulse;
  readonly ending: ReadonlySet<Server>;
}

/** Of each kind of listener. */
const COPIES = 2;

export class Crowd {
  readonly listeners: readonly Listener[];
  readonly onlookers: readonly Onlooker[];
  /** How many are at each campaign. */
  readonly present = 2;
  private readonly writers: readonly Writer[];
  private readonly stopWriting = new AbortController();
  private readonly leave = new AbortController();
  private running: Promise<unknown>[] = [];
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly means: Means) {
    const { scenes, balancer, ledger, pulse } = means;
    this.writers = scenes.flatMap((scene, index) => this.writersOf(scene, index));
    const wishes = scenes.flatMap((scene) => Array.from({ length: COPIES }, () => wishesOf(scene)).flat());
    this.listeners = wishes.map(
      (wish, index) => new Listener(wish, { name: nameOf(wish, index), balancer, ledger, pulse }),
    );
    this.onlookers = scenes.map((scene) => new Onlooker(balancer, scene.observers[0] ?? '', scene.campaignId));
  }

  start(): void {
    for (const listener of this.listeners) listener.start();
    const stays = this.means.scenes.flatMap((scene) =>
      scene.observers
        .slice(-this.present)
        .map((secret) => stay(this.callerOf(secret), scene.campaignId, this.leave.signal)),
    );
    this.running = [...stays, ...this.onlookers.map((onlooker) => onlooker.run())];
    this.writing = Promise.all(this.writers.map((writer) => writer.run(this.stopWriting.signal)));
  }

  /** Resolves when every deed that was begun is answered. */
  async endWriting(): Promise<void> {
    this.stopWriting.abort();
    await this.writing;
  }

  /** Nobody says any more that they are there. */
  endStaying(): void {
    this.leave.abort();
  }

  async end(): Promise<void> {
    this.endStaying();
    for (const onlooker of this.onlookers) onlooker.end();
    await Promise.all([...this.listeners.map((listener) => listener.end()), ...this.running]);
  }

  private writersOf(scene: Scene, network: number): Writer[] {
    const { ledger, pulse } = this.means;
    const scarce = { id: null };
    return scene.writers.map((secret, index) => {
      const visibility = index % 2 === 0 ? 'PUBLIC' : 'NETWORK';
      const name = `writer ${network + 1}.${index + 1}`;
      return new Writer({ name, scene, caller: this.callerOf(secret), ledger, pulse, visibility, scarce });
    });
  }

  private callerOf(secret: string): Caller {
    const { balancer, ledger, ending } = this.means;
    return new Caller(balancer, ledger, secret, ending);
  }
}

function wishesOf({ id: network, start, writers, observers, clubId, campaignId }: Scene): Wish[] {
  const [coordinator = null] = writers;
  const [observer = null] = observers;
  const base = { network, start };
  return [
    { ...base, secret: coordinator, filter: null },
    { ...base, secret: null, filter: null },
    { ...base, secret: observer, filter: { kinds: ['CONTRIBUTION_PLEDGED', 'CONTRIBUTION_CONFIRMED'] } },
    { ...base, secret: null, filter: { kinds: ['ACTIVITY_REGISTERED'], organisation: clubId } },
    { ...base, secret: coordinator, filter: { campaign: campaignId } },
  ];
}

const nameOf = ({ secret, filter }: Wish, index: number): string =>
  `listener ${index + 1} (${secret === null ? 'a stranger' : 'an insider'}${filter ? `, ${Object.keys(filter).join(' and ')}` : ''})`;
