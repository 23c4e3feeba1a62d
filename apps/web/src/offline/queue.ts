// Deeds that wait for a network: sent in the order in which they were made, by their person alone, by one page at a time, each carried out once.
import type { Client } from '@urql/core';
import { carryOut, type Outcome } from '../graphql/deeds.js';
import { contact } from './contact.js';
import { type Deed, isThereAlready, isTooOld, nextOf, pauseAfter, TOO_OLD, withFollowers } from './deed.rules.js';
import { device } from './device.js';
import { whoIsHere } from './leaving.js';

export interface Queue {
  /** The person's own, oldest first. */
  deeds: readonly Deed[];
  /** Carried out while this page was open, newest last. */
  done: readonly (Deed & { doneAt: number })[];
}

/** Of all pages on this device one at a time: whoever sends deeds, signs in or signs out. */
export const alone = <Result>(act: () => Promise<Result>): Promise<Result> =>
  'locks' in navigator ? navigator.locks.request('saman.queue', act) : act();

const pages = new BroadcastChannel('saman.queue');

class Waiting {
  state: Queue = { deeds: [], done: [] };
  private readonly listeners = new Set<() => void>();
  private person = '';
  private client: Client | null = null;
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSending = false;
  /** Those that nobody answered, or that the server could not carry out, in this round: they hold up none but their followers. */
  private readonly failed = new Set<string>();

  constructor() {
    pages.onmessage = ({ data }: MessageEvent<Deed | null>) => void this.read(data);
    addEventListener('online', () => this.sendSoon());
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** The server has said that this person is here. */
  serve(person: string, client: Client): void {
    this.client = client;
    this.show(person);
    this.sendSoon();
  }

  /** Whose deeds are shown; they are sent once the server has said who is here. */
  show(person: string): void {
    if (this.person !== person) this.change({ deeds: [], done: [] });
    this.person = person;
    void this.read();
  }

  rest(): void {
    this.client = null;
    this.show('');
  }

  /** False where the device keeps nothing: then the deed is nowhere but on the page. */
  async add(deed: Omit<Deed, 'person'>): Promise<boolean> {
    try {
      const kept = await device();
      if (!kept || this.person === '') return false;
      await kept.put('deeds', { ...deed, person: this.person });
    } catch {
      return false;
    }
    await this.tell();
    this.sendLater();
    return true;
  }

  /** Those that waited when the session ended, now that the same person is back. */
  async takeBack(deeds: readonly Deed[]): Promise<void> {
    const kept = await device();
    for (const deed of deeds) await kept?.put('deeds', deed);
    await this.tell();
  }

  /** The person wants it tried again after a refusal, under the same key; or as something else. */
  async retry(deed: Deed, instead: Partial<Deed> = {}): Promise<void> {
    const wanted = { ...deed, ...instead };
    delete wanted.refused;
    await (await device())?.put('deeds', wanted);
    await this.tell();
    this.sendSoon();
  }

  /** The person does not want it any more, nor what was to follow it. */
  async discard({ id }: Deed): Promise<void> {
    await this.remove(withFollowers(this.state.deeds, id));
  }

  /** What was carried out has been seen. */
  forgetDone(): void {
    if (this.state.done.length > 0) this.change({ ...this.state, done: [] });
  }

  sendSoon(): void {
    this.attempts = 0;
    void this.send();
  }

  private sendLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pauseAfter(this.attempts));
    this.attempts += 1;
  }

  private async send(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.failed.clear();
    try {
      while (await alone(() => this.sendNext()));
    } finally {
      this.isSending = false;
    }
    if (this.failed.size > 0) this.sendLater();
  }

  /** Whether to go on with the next. */
  private async sendNext(): Promise<boolean> {
    await this.read();
    const { client, person } = this;
    const deed = nextOf(this.state.deeds, person, this.failed);
    if (!deed || !client) return false;
    if (isTooOld(deed, Date.now())) return this.refuse({ ...deed, refused: { code: TOO_OLD } });
    // another page may have let somebody else in meanwhile
    const isTheirs = (await whoIsHere()) === person;
    const outcome = isTheirs ? await carryOut(client, deed.query, deed.variables, deed.key) : NOBODY_THERE;
    return this.settle(deed, outcome);
  }

  private async settle(deed: Deed, outcome: Outcome<unknown>): Promise<boolean> {
    if ('payload' in outcome || isThereAlready(outcome)) {
      await this.remove([deed.id], deed);
      // somebody answers: what is shown may be read anew at once
      contact.askAgain();
      return true;
    }
    if ('problems' in outcome) return this.refuse({ ...deed, refused: { problems: outcome.problems } });
    const { code, isPassing = false } = outcome.fault;
    if (isPassing || code === undefined || code === 'UNAUTHENTICATED') {
      this.failed.add(deed.id);
      return isPassing;
    }
    return this.refuse({ ...deed, refused: { code } });
  }

  /** It stays, with why; unless it was taken away meanwhile. */
  private async refuse(deed: Deed): Promise<true> {
    const changing = (await device())?.transaction('deeds', 'readwrite');
    if (await changing?.store.get(deed.id)) await changing?.store.put(deed);
    await this.tell();
    return true;
  }

  private async remove(ids: readonly string[], done: Deed | null = null): Promise<void> {
    const kept = await device();
    for (const id of ids) await kept?.delete('deeds', id);
    await this.tell(done);
  }

  private async tell(done: Deed | null = null): Promise<void> {
    pages.postMessage(done);
    await this.read(done);
  }

  private async read(done: Deed | null = null): Promise<void> {
    const { person } = this;
    const all = person === '' ? [] : ((await (await device())?.getAll('deeds')) ?? []);
    if (person !== this.person) return;
    const deeds = all.filter((deed) => deed.person === person);
    const isNew = done?.person === person;
    this.change({ deeds, done: isNew ? [...this.state.done, { ...done, doneAt: Date.now() }] : this.state.done });
  }

  private change(state: Queue): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

const NOBODY_THERE: Outcome<unknown> = { fault: { code: undefined } };

export const queue = new Waiting();
