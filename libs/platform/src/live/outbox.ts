// What is on its way to one socket. Bounded: a reader that does not keep up is paused, then told to come back.
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { departures } from './departures.js';
import { framesOf, type Message, sizeOf } from './text-frames.js';

const PAUSE_AT = 256 * 1024;
const RESUME_AT = 64 * 1024;
/** Only answers to a flood of messages get this far: events stop at PAUSE_AT. */
const CLOSE_AT = 1024 * 1024;
const STALLED_AFTER_MS = 30_000;
/** How long a socket has to take its close frame before it is cut. */
const FAREWELL_MS = 2_000;

/** Close code 'try again later': the client reconnects, here or elsewhere, and resumes by `after`. */
export const TRY_AGAIN_LATER = 1013;

export class Outbox {
  /** What leaves when it is this socket's turn, together. */
  private packed: Message[] = [];
  private packedBytes = 0;
  private waiting: (() => void)[] = [];
  private stalled: NodeJS.Timeout | undefined;
  /** Whether it was closed for reading too slowly. */
  isTooSlow = false;

  /** `wire`: what the socket stands on. */
  constructor(
    private readonly socket: WebSocket,
    private readonly wire: Pick<Duplex, 'write'>,
  ) {
    socket.once('close', () => {
      this.release();
    });
  }

  /** Whether the socket has enough to swallow for now. */
  get isFull(): boolean {
    return this.bytes >= PAUSE_AT;
  }

  private get bytes(): number {
    return this.socket.bufferedAmount + this.packedBytes;
  }

  /** A message; encoded ones may come in parts, which are shared with other sockets until they leave. */
  send(message: Message): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    if (this.bytes > CLOSE_AT) {
      this.giveUp();
      return;
    }
    if (this.packed.length === 0) departures.join(this.leave);
    this.packed.push(message);
    this.packedBytes += typeof message === 'string' ? message.length : sizeOf(message);
  }

  private readonly leave = (): void => {
    const { packed, bytes } = this;
    [this.packed, this.packedBytes] = [[], 0];
    if (packed.length === 0 || this.socket.readyState !== this.socket.OPEN) return;
    // only a socket that fills up may come to wait for being flushed
    if (bytes > RESUME_AT) this.wire.write(framesOf(packed), this.flushed);
    else this.wire.write(framesOf(packed));
  };

  /** Resolves once the socket takes more, or is closed. One that takes nothing for 30 s is closed with 'try again later'. */
  async drained(): Promise<void> {
    if (!this.isFull || this.socket.readyState !== this.socket.OPEN) return;
    this.stalled ??= setTimeout(() => {
      this.giveUp();
    }, STALLED_AFTER_MS);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  close(code?: number, reason?: string): void {
    if (this.socket.readyState !== this.socket.OPEN) return;
    this.leave();
    this.socket.close(code, reason);
    setTimeout(() => {
      this.socket.terminate();
    }, FAREWELL_MS).unref();
  }

  private giveUp(): void {
    this.isTooSlow = true;
    this.close(TRY_AGAIN_LATER, 'you read too slowly: resume');
  }

  private readonly flushed = (): void => {
    if (this.waiting.length > 0 && this.bytes <= RESUME_AT) this.release();
  };

  private release(): void {
    clearTimeout(this.stalled);
    this.stalled = undefined;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }
}
