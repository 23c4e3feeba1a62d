// Who sits at this device now: one client after another, each one person's, so that nothing of theirs stays for the next. A session that ends midway
// leaves the page as it is, covered, until they sign in again; somebody else gets a new page.
import type { AnyVariables, Client, DocumentInput } from '@urql/core';
import type { Client as Socket } from 'graphql-ws';
import { openClient, openSocket } from '../graphql/client.js';
import { carryOut, type Outcome, type Payloads, type Problem } from '../graphql/deeds.js';
import { Answers } from '../offline/answers.js';
import { type Deed, pauseAfter } from '../offline/deed.rules.js';
import { contact } from '../offline/contact.js';
import { holder, setHolder, wipe } from '../offline/device.js';
import { isLeaving, leave, leaving, whoIsHere } from '../offline/leaving.js';
import { alone, queue } from '../offline/queue.js';
import { isGiven } from './show.js';
import { type In, SessionDocument, SignInDocument, type SignedIn } from './session-documents.js';

export interface Ended {
  /** Whose session it was. */
  person: string;
  /** Null when it was over before this page was opened. */
  viewer: SignedIn | null;
  /** Their deeds that were not sent: held by this page alone, until they are back. */
  unsent: readonly Deed[];
}

interface State {
  client: Client;
  /** Null: nobody is signed in. Undefined: not known yet. */
  viewer: SignedIn | null | undefined;
  ended: Ended | null;
  /** They signed out, and the server has not heard of it yet. */
  isLeaving: boolean;
  /** They signed out on this page, and nobody has signed in since. */
  hasLeft: boolean;
}

/** To the other pages that are open on this device. */
const pages = new BroadcastChannel('saman.visit');
/** Who is in now, a person's id; '' when they signed out. */
type Told = string;

class Visit {
  state: State;
  /** Whether the live connection stands; null before it was ever needed. Beside the state, since most who look at that do not ask. */
  isConnected: boolean | null = null;
  private readonly listeners = new Set<() => void>();
  private socket!: Socket;
  private answers!: Answers;
  private attempts = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const viewer = isGiven() ? null : undefined;
    this.state = { client: this.open(), viewer, ended: null, isLeaving: false, hasLeft: false };
    this.read();
    pages.onmessage = ({ data }: MessageEvent<Told>) => void this.hear(data);
    addEventListener('online', () => void this.leaveNow());
    void this.leaveNow();
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** After something that changes who the viewer is: a role, a name, a language. */
  readonly renew = (): void => {
    this.answers.close();
    void this.socket.dispose();
    this.set({ client: this.open() });
    this.read();
  };

  /** Problems; none: they are in. An error: nobody was reached. */
  readonly signIn = async (email: string, password: string): Promise<readonly Problem[] | Error> => {
    const outcome = await this.comeIn(SignInDocument, { email, password });
    if ('fault' in outcome) return new Error('no answer');
    return 'problems' in outcome ? outcome.problems : [];
  };

  /** By any deed that lets somebody in; nothing else is sent meanwhile. */
  readonly comeIn = async (way: DocumentInput<Payloads>, variables: AnyVariables): Promise<Outcome<In>> => {
    await this.leaveNow();
    if (isLeaving()) return { fault: { code: undefined } };
    const outcome = (await alone(() => carryOut(this.state.client, way, variables, null))) as Outcome<In>;
    if ('payload' in outcome && outcome.payload.viewer) await this.enter(outcome.payload.viewer.person.id);
    return outcome;
  };

  /** Also without a network: then the server hears of it as soon as it is reached, and until then this device does not say who it is. */
  readonly signOut = async (): Promise<void> => {
    leaving();
    queue.rest();
    this.answers.close();
    await wipe();
    setHolder('');
    this.set({ viewer: null, hasLeft: true });
    pages.postMessage('' satisfies Told);
    await this.leaveNow();
    this.renew();
  };

  private open(): Client {
    this.answers = new Answers(holder());
    const socket: Socket = openSocket({
      connected: () => {
        if (this.socket === socket) this.connected(true);
        contact.askAgain();
        queue.sendSoon();
      },
      closed: (why) => {
        if (this.socket !== socket) return;
        this.connected(why === 'IDLE' ? null : false);
        if (why === 'ENDED') void this.check(() => this.renew());
      },
    });
    this.socket = socket;
    return openClient(this.socket, this.answers, () => void this.check(() => undefined));
  }

  private read(): void {
    const { client } = this.state;
    let known: object | undefined;
    client.query(SessionDocument, {}).subscribe(({ data, error, extensions }) => {
      // the same again is no news: what it names is read anew for other reasons too
      if (client !== this.state.client || (data && data === known)) return;
      known = error || extensions?.['asOf'] !== undefined ? undefined : data;
      if (data && !error) void this.take(data.viewer ?? null, extensions?.['asOf'] === undefined);
      else if (error) this.set({ viewer: this.state.viewer ?? null });
    });
  }

  /** `isSure`: the server says so now, and not what is known from before. */
  private async take(viewer: SignedIn | null, isSure: boolean): Promise<void> {
    const person = viewer?.person.id ?? '';
    if (isSure && !(await this.isWelcome(person))) return;
    this.set({ viewer });
    if (isSure) queue.serve(person, this.state.client);
    else queue.show(person);
  }

  /** Makes room for who is here now. False: this page is not theirs. */
  private async isWelcome(person: string): Promise<boolean> {
    const { viewer } = this.state;
    if (viewer && viewer.person.id !== person) {
      if (person === '') await this.end(viewer);
      else location.reload();
      return false;
    }
    const before = holder();
    if (before !== person) {
      const unsent = await wipe();
      setHolder(person);
      if (person === '' && unsent.length > 0) this.set({ ended: { person: before, viewer: null, unsent } });
    }
    this.answers.isReadBy(person);
    return true;
  }

  /** The device keeps nothing any more; what is on this page's forms and in its queue waits here for the same person. */
  private async end(viewer: SignedIn): Promise<void> {
    if (this.state.ended) return;
    queue.rest();
    this.answers.close();
    const unsent = await wipe();
    setHolder('');
    this.set({ ended: { person: viewer.person.id, viewer, unsent } });
  }

  /** Something says that the session may be over. */
  private async check(otherwise: () => void): Promise<void> {
    const { viewer } = this.state;
    if (!viewer || this.state.ended) return;
    // not while somebody comes in, on whichever page: the old session may be over before the new one is here
    const person = await alone(whoIsHere);
    if (person === undefined) return;
    if (person === viewer.person.id) otherwise();
    else await this.isWelcome(person);
  }

  private async enter(person: string): Promise<void> {
    const { ended } = this.state;
    if (ended && ended.person !== person) {
      location.assign('/');
      return;
    }
    setHolder(person);
    await this.goOn();
    pages.postMessage(person satisfies Told);
  }

  /** The same person is back: what this page held for them goes back to the device first. */
  private async goOn(): Promise<void> {
    const { ended } = this.state;
    if (ended) await queue.takeBack(ended.unsent);
    this.set({ ended: null, hasLeft: false });
    this.renew();
  }

  private async hear(person: Told): Promise<void> {
    const { viewer, ended } = this.state;
    if (person === '' ? viewer : ended && ended.person !== person) location.reload();
    else if (person !== '') await this.goOn();
  }

  /** Tried until the server has ended the session; meanwhile the person is told. */
  private async leaveNow(): Promise<void> {
    if (!isLeaving() && !this.state.isLeaving) return;
    const isOver = await alone(leave);
    clearTimeout(this.timer);
    this.attempts = isOver ? 0 : this.attempts + 1;
    if (!isOver) this.timer = setTimeout(() => void this.leaveNow(), pauseAfter(this.attempts));
    this.set({ isLeaving: !isOver });
    if (isOver) this.renew();
  }

  private set(changes: Partial<State>): void {
    const isNew = (name: string) => changes[name as keyof State] !== this.state[name as keyof State];
    if (!Object.keys(changes).some(isNew)) return;
    this.state = { ...this.state, ...changes };
    this.tell();
  }

  private connected(isConnected: boolean | null): void {
    this.isConnected = isConnected;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const visit = new Visit();
