import type { Caller } from './caller.js';

/** What a request shows of who sends it. */
export interface Credentials {
  /** The secret in `Authorization: Bearer …`. */
  readonly bearer?: string | undefined;
  /** The secret in the session's cookie; looked at only where no bearer is given. */
  readonly cookie?: string | undefined;
}

type Find = (credentials: Credentials) => Promise<Caller>;

/** Who calls: the room that knows people and sessions says how they are found. One way for HTTP and WebSocket. */
export class Callers {
  private find: Find = () => Promise.reject(new Error('no room has said how callers are found'));

  use(find: Find): void {
    this.find = find;
  }

  /** Never rejects for credentials that are unknown, ended or missing: that is a caller without a person. Somebody who is signed in is a new object each time. */
  of(credentials: Credentials): Promise<Caller> {
    return this.find(credentials);
  }
}
