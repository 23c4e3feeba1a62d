// One socket, from its opening to its end.
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { Member } from './member.js';
import { Outbox } from './outbox.js';
import type { Seat } from './seat.js';

/** Close code 'unauthorized': the session has ended or never was; sign in again. */
export const SIGN_IN_AGAIN = 4401;

export class Visit {
  readonly outbox: Outbox;
  /** How it came; let go once somebody sits here, since a head is larger than all the rest. */
  request: IncomingMessage | undefined;
  seat: Seat | undefined;
  /** Whether it has shown life since it was last asked. */
  isAlive = true;
  /** Subscriptions, those included that are still being looked at. */
  running = 0;
  private leaveSeat: () => void = () => undefined;
  private readonly members = new Set<Member>();

  constructor(
    private readonly socket: WebSocket,
    request: IncomingMessage,
    /** The network address that it comes from. */
    readonly address: string,
  ) {
    this.request = request;
    this.outbox = new Outbox(socket, request.socket);
    socket.on('pong', () => {
      this.isAlive = true;
    });
    socket.once('close', () => {
      for (const member of [...this.members]) void member.return();
      this.leaveSeat();
    });
  }

  private get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  /** Takes a seat; `leave` is called once, when the socket is gone. */
  sit(seat: Seat, leave: () => void): void {
    this.request = undefined;
    this.seat = seat;
    this.leaveSeat = leave;
    if (!this.isOpen) leave();
  }

  /** The member leaves with the socket. */
  admit(member: Member): void {
    this.members.add(member);
    member.onLeave(() => {
      this.members.delete(member);
      this.running -= 1;
    });
    if (!this.isOpen) void member.return();
  }

  /** Cuts a socket that has not answered the last ping; asks again. One that has much to swallow is left to its outbox. */
  ping(): void {
    if (!this.isOpen || this.outbox.isFull) return;
    if (this.isAlive) this.socket.ping();
    else this.socket.terminate();
    this.isAlive = false;
  }
}
