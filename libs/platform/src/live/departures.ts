/** How long sockets are written to before others have their turn, in ms, which is mostly one socket: a deed has ten steps, and may wait for a turn at each. */
const TURN_MS = 0.01;
/** After so long in the line sockets are written to for as long as the others took, so that much to do for these cannot hold them up for ever. */
const PATIENCE_MS = 50;

/**
 * All sockets that have something to send, in one line. They are served for a moment at a time: an event that goes to ten thousand would else
 * hold up every deed and question meanwhile.
 */
export class Departures {
  private line: (() => void)[] = [];
  private next = 0;
  /** When the line was empty last, and when others had their turn. */
  private begun = 0;
  private since = 0;

  /** `leave` is called when its turn has come; it must not throw. */
  join(leave: () => void): void {
    this.line.push(leave);
    if (this.line.length > 1) return;
    this.begun = performance.now();
    this.letOthers();
  }

  /** Resolves once all have left who stand in the line now. */
  async left(): Promise<void> {
    if (this.line.length > 0) await new Promise<void>((resolve) => this.join(resolve));
  }

  private letOthers(): void {
    this.since = performance.now();
    setImmediate(this.serve);
  }

  private readonly serve = (): void => {
    const now = performance.now();
    const end = now + (now - this.begun < PATIENCE_MS ? TURN_MS : Math.max(TURN_MS, now - this.since));
    do {
      this.line[this.next]?.();
      this.next += 1;
    } while (this.next < this.line.length && performance.now() < end);
    if (this.next < this.line.length) this.letOthers();
    else [this.line, this.next] = [[], 0];
  };
}

/** There is one line, since there is one event loop. */
export const departures = new Departures();
