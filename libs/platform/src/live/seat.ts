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
    const caller = await house.callers.of(credentials);
    if (caller.personId === null) return credentials.bearer === undefined ? new Seat(house, origin, null) : null;
    const seat = new Seat(house, origin, house.attendance.enter(keyOf(credentials), credentials));
    try {
      await house.attendance.renew();
    } catch (error) {
      seat.leave();
      throw error;
    }
    return seat;
  }

  /** With which rights somebody sits here, as of the last renewal; null once the session is over. */
  get onlooker(): Onlooker | null {
    return this.attendant ? this.attendant.onlooker : this.house.callers.nobody;
  }

  /** Whose account it is; null for those who are not signed in. */
  get personId(): string | null {
    return this.attendant?.personId ?? null;
  }

  /** For the resolver of a subscription, with the rights that the caller has now. Rejects with Expelled once the session is over. */
  async context(): Promise<GraphContext> {
    const viewer = await this.house.callers.of(this.attendant?.credentials ?? {});
    if (this.attendant && viewer.personId === null) throw new Expelled();
    return { viewer, ...this.origin, setCookie: () => undefined };
  }

  /** To be called once, when the socket is gone. */
  leave(): void {
    if (this.attendant) this.house.attendance.leave(this.attendant);
  }
}

/** Not the secret itself: keys stand in memory for long. */
const keyOf = ({ bearer, cookie }: Credentials): string =>
  createHash('sha256')
    .update(bearer ?? cookie ?? '')
    .digest('base64url');
