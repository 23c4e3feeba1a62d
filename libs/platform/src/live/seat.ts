// Who sits at a socket.
import { createHash } from 'node:crypto';
import type { Callers, Credentials } from '../callers.js';
import type { GraphContext } from '../graphql/context.js';
import { Expelled } from './tail.js';

/** Where the socket comes from, as resolvers may ask. */
type Origin = Pick<GraphContext, 'address' | 'hasOrigin'>;

export class Seat {
  private constructor(
    /** Same session, same key; all who are not signed in have one key. */
    readonly key: string,
    /** Null for those who are not signed in. */
    readonly credentials: Credentials | null,
    private readonly callers: Callers,
    private readonly origin: Origin,
  ) {}

  /** A cookie that stands for nobody is no cookie; a bearer that stands for nobody gets no seat: null. */
  static async of(credentials: Credentials, callers: Callers, origin: Origin): Promise<Seat | null> {
    const caller = await callers.of(credentials);
    if (caller.personId !== null) return new Seat(keyOf(credentials), credentials, callers, origin);
    return credentials.bearer === undefined ? new Seat('nobody', null, callers, origin) : null;
  }

  /** With the rights that the caller has now. Rejects with Expelled once the session has ended. */
  async context(): Promise<GraphContext> {
    const viewer = await this.callers.of(this.credentials ?? {});
    if (this.credentials && viewer.personId === null) throw new Expelled('Your session has ended.');
    return { viewer, ...this.origin, setCookie: () => undefined };
  }
}

/** Not the secret itself: keys stand in memory for long. */
const keyOf = ({ bearer, cookie }: Credentials): string =>
  createHash('sha256')
    .update(bearer ?? cookie ?? '')
    .digest('base64url');
