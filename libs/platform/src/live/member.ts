// One subscription of one socket, on its way through a network's log.
import type { Onlooker } from '../caller.js';
import type { Wanted } from '../events/event.filter.js';
import type { Batch, Frame, Told } from './told.js';

/** What is to be told, and to whom. */
export interface Request {
  readonly batch: Batch;
  /** One of those that `audienceOf` gives. */
  readonly audience: Onlooker;
  /** Those of the audience who are there. */
  readonly members: () => readonly Onlooker[];
  /** An event whose answer has an internal error is then told with the error: one broken event must not hold up the log for ever. */
  readonly isLastTry: boolean;
}

/** Makes frames of events for all who ask the same; what they may not see or do not want is left out. */
export interface Rendering {
  /** Renderings of one key give the same frames to the same onlookers. */
  readonly key: string;
  readonly wanted: Wanted;
  /** Those with the same audience share frames. */
  audienceOf(onlooker: Onlooker, personId: string | null): Onlooker;
  /** Rejects when it cannot be done now. */
  render(request: Request): Promise<Told>;
}

/** Who a member is, as far as it decides what it may see. */
export interface Sitter {
  /** Null once the session is over. */
  readonly onlooker: Onlooker | null;
  /** Null for those who are not signed in. */
  readonly personId: string | null;
}

/** Where a member stands in a group. */
export interface Place {
  readonly group: Group;
  /** With which rights it entered. */
  readonly onlooker: Onlooker;
}

/** Where frames go. */
export interface Exit {
  readonly isFull: boolean;
  /** A message's parts. */
  send(parts: readonly Buffer[]): void;
  drained(): Promise<void>;
}

/** Members who ask the same and may see the same: one rendering serves them all. */
export interface Group {
  readonly key: string;
  readonly rendering: Rendering;
  readonly audience: Onlooker;
  readonly members: Set<Member>;
}

export class Member implements AsyncIterableIterator<never> {
  /** How many events it was sent. */
  sent = 0;
  private isOut = false;
  private readonly farewells: (() => void)[] = [];
  /** The beginning of each message. */
  private readonly head: Buffer;
  /** The group that it is in; null while it catches up. */
  place: Place | null = null;
  private end: (() => void) | undefined;
  private failure: Error | undefined;

  /** `cursor`: all up to this sequence has been sent, or is not for this member. Only ever grows. */
  constructor(
    subscriptionId: string,
    readonly rendering: Rendering,
    readonly seat: Sitter,
    readonly exit: Exit,
    public cursor: number,
  ) {
    this.head = Buffer.from(`{"id":${JSON.stringify(subscriptionId)},"type":"next","payload":`);
  }

  hasLeft(): boolean {
    return this.isOut;
  }

  /**
   * Sends what is later than the cursor and moves it, to `upTo` at last. Stops when the socket has enough for now: false, and the cursor
   * tells where to go on.
   */
  deliver(frames: readonly Frame[], upTo: number): boolean {
    for (const { sequence, rest } of frames) {
      if (sequence <= this.cursor) continue;
      if (this.exit.isFull) return false;
      this.exit.send([this.head, rest]);
      this.cursor = sequence;
      this.sent += 1;
    }
    this.cursor = Math.max(this.cursor, upTo);
    return true;
  }

  /** Done once, when the member leaves; at once if it has left. */
  onLeave(action: () => void): void {
    if (this.isOut) action();
    else this.farewells.push(action);
  }

  /** Ends the subscription with an error. */
  fail(error: Error): void {
    this.failure = error;
    this.leave();
  }

  // graphql-ws waits here: a stream that never yields (frames go straight to the socket) and ends when the member leaves

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<never>> {
    return new Promise((resolve, reject) => {
      this.end = () => {
        if (this.failure) reject(this.failure);
        else resolve({ done: true, value: undefined });
      };
      if (this.isOut) this.end();
    });
  }

  return(): Promise<IteratorResult<never>> {
    this.leave();
    return Promise.resolve({ done: true, value: undefined });
  }

  private leave(): void {
    if (this.isOut) return;
    this.isOut = true;
    for (const action of this.farewells) action();
    this.end?.();
  }
}
