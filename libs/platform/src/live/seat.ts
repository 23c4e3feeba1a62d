// Who sits at a socket.
import { createHash } from 'node:crypto';
import type { Onlooker } from '../caller.js';
import type { Callers, Credentials } from '../callers.js';
import type { GraphContext } from '../graphql/context.js';
import type { Attendance, Attendant } from './attendance.js';
import { Expelled } from './tail.js';

/** Where the socket comes from, as resolvers may ask. */
type Origin = Pick<GraphContext, 'address' | 'hasOrigin'>;

interface House {
  readonly callers: Callers;
  readonly attendance: Attendance;
}

export class Seat {
  private constructor(
    private readonly house: House,
    private readonly origin: Origin,
    /** Null for those who are not signed in. */
    private readonly attendant: Attendant | null,
  ) {}

  /** A cookie that stands for nobody is no cookie; a bearer that stands for nobody gets no seat: null. */
  static async of(credentials: Credentials, house: House, origin: Origin): Promise<Seat | null> {
    const secret = credentials.bearer ?? credentials.cookie;
    if (secret === undefined) return new Seat(house, origin, null);
    const seat = new Seat(house, origin, house.attendance.enter(keyOf(secret), credentials));
    try {
      await house.attendance.renew();
    } catch (error) {
      seat.leave();
      throw error;
    }
    if (seat.onlooker) return seat;
    seat.leave();
    return credentials.bearer === undefined ? new Seat(house, origin, null) : null;
  }

  /** With which rights somebody sits here, as of the last renewal; null once the session is over. */
  get onlooker(): Onlooker | null {
    return this.attendant ? this.attendant.onlooker : this.house.callers.nobody;
  }

  /** Whose account it is; null for those who are not signed in. */
  get personId(): string | null {
    return this.attendant?.personId ?? null;
  }

  /** For resolvers, with the rights that the caller has now. Rejects with Expelled once the session is over. */
  async context(): Promise<GraphContext> {
    if (this.attendant) await this.house.attendance.renew();
    const { onlooker, personId } = this;
    if (!onlooker) throw new Expelled();
    const viewer = personId === null ? onlooker : onlooker.as(personId);
    return { viewer, ...this.origin, setCookie: () => undefined };
  }

  /** To be called once, when the socket is gone. */
  leave(): void {
    if (this.attendant) this.house.attendance.leave(this.attendant);
  }
}

/** Not the secret itself: keys stand in memory for long. */
const keyOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
