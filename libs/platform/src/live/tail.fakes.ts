// What the tail is tested on: a log, rights and renderings that take their time as chance has it.
import type { Onlooker } from '../caller.js';
import type { EventRow } from '../events/event.js';
import { fits, type Wanted, wantedBy } from '../events/event.filter.js';
import type { Stretch } from '../events/event.queries.js';
import type { Exit, Rendering, Request, Sitter } from './member.js';
import { frameOf, Told } from './told.js';

export const network = '01900000-0000-7000-8000-000000000001';
export const odd = wantedBy({ kinds: ['ODD'] });
export const all = wantedBy(null);

const line = (sequence: number): EventRow => ({
  __typename: 'NetworkEvent',
  networkId: network,
  sequence,
  id: String(sequence),
  kind: sequence % 2 === 0 ? 'EVEN' : 'ODD',
  at: new Date(0),
  actorId: null,
  organisationId: null,
  subjectType: null,
  subjectId: null,
  about: [],
  changes: [],
});

/** Resolves after a few turns of the event loop, as chance has it. */
export type Delay = () => Promise<void>;

/** A log that can be written and read; reads see what is committed when they begin or end, as chance has it. */
export class FakeLog {
  length = 0;
  fails = false;
  onRead: () => void = () => undefined;

  constructor(private readonly delay: Delay) {}

  /** What was written. */
  write(count: number): EventRow[] {
    const before = this.length;
    this.length += count;
    return Array.from({ length: count }, (_, index) => line(before + 1 + index));
  }

  async stretch({ after, upTo = Infinity, limit, wanted = all }: Stretch): Promise<EventRow[]> {
    this.onRead();
    await this.delay();
    if (this.fails) throw new Error('the database is away');
    const lines = Array.from({ length: this.length }, (_, index) => line(index + 1));
    const found = lines.filter((event) => event.sequence > after && event.sequence <= upTo && fits(wanted, event));
    await this.delay();
    return found.slice(0, limit);
  }
}

export class FakeExit implements Exit {
  readonly sent: number[] = [];
  isFull = false;
  private waiting: (() => void)[] = [];

  send(parts: readonly Buffer[]): void {
    this.sent.push((JSON.parse(Buffer.concat(parts).toString()) as { payload: number }).payload);
  }

  drained(): Promise<void> {
    return this.isFull ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  fill(isFull: boolean): void {
    this.isFull = isFull;
    if (!isFull) for (const go of this.waiting.splice(0)) go();
  }
}

const onlooker = (viewerClass: string): Onlooker => ({
  ...{ personId: null, viewerClass, isInsiderOf: () => false, standingIn: () => viewerClass },
  ...{ barelyIn: () => anybody, with: () => anybody, as: () => anybody },
});
const anybody = onlooker('anybody');
export const insider = onlooker('insider');
export const outsider = onlooker('outsider');

/** For insiders alone. */
export const isHidden = (sequence: number): boolean => sequence % 5 === 0;

/** Rights as they are committed, and as this process knows them. */
export class FakeSeat implements Sitter {
  readonly personId = null;
  onlooker: Onlooker | null;
  /** Where the log ended when rights changed, and what they were from then on. */
  readonly changes: { at: number; to: Onlooker | null }[];

  constructor(first: Onlooker = outsider) {
    this.onlooker = first;
    this.changes = [{ at: 0, to: first }];
  }

  change(at: number, to: Onlooker | null): void {
    this.changes.push({ at, to });
  }

  /** Rights when the event was committed, and all that came later. */
  since(sequence: number): (Onlooker | null)[] {
    const before = this.changes.findLastIndex(({ at }) => at < sequence);
    return this.changes.slice(before).map(({ to }) => to);
  }
}

export class FakeAttendance {
  readonly seats: FakeSeat[] = [];

  constructor(private readonly delay: Delay) {}

  async renew(): Promise<void> {
    await this.delay();
    for (const seat of this.seats) seat.onlooker = seat.changes.at(-1)?.to ?? null;
    await this.delay();
  }
}

export class FakeRendering implements Rendering {
  failure: Error | null = null;

  constructor(
    readonly key: string,
    readonly wanted: Wanted,
    private readonly delay: Delay,
  ) {}

  audienceOf(): Onlooker {
    return anybody;
  }

  async render({ batch, members, isLastTry }: Request): Promise<Told> {
    await this.delay();
    if (this.failure && !isLastTry) throw this.failure;
    const frames = batch.events
      .filter((event) => fits(this.wanted, event))
      .map(({ sequence }) => frameOf(sequence, String(sequence)));
    const open = frames.filter(({ sequence }) => !isHidden(sequence));
    if (open.length === frames.length) return new Told(frames);
    const asked = new Set(members().map(({ viewerClass }) => viewerClass));
    await this.delay();
    return new Told(open, new Map(asked.has('insider') ? [['insider', frames]] : []), asked);
  }
}
