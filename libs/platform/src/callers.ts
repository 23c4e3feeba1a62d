import type { Caller } from './caller.js';

/** What a request shows of who sends it. */
export interface Credentials {
  /** The secret in `Authorization: Bearer …`. */
  readonly bearer?: string | undefined;
  /** The secret in the session's cookie; looked at only where no bearer is given. */
  readonly cookie?: string | undefined;
}

/** How the room that knows people and sessions finds who calls. */
interface Finder {
  find(credentials: Credentials): Promise<Caller>;
  ended(all: readonly Credentials[]): Promise<readonly Credentials[]>;
}

/** Who calls: the room that knows people and sessions says how they are found. One way for HTTP and WebSocket. */
export class Callers {
  private finder: Finder | undefined;

  use(finder: Finder): void {
    this.finder = finder;
  }

  /** Never rejects for credentials that are unknown, ended or missing: that is a caller without a person. Somebody who is signed in is a new object each time. */
  of(credentials: Credentials): Promise<Caller> {
    return this.known().find(credentials);
  }

  /** Those of the credentials whose session has ended, found by one question: sockets that listen for long are looked after by this. */
  ended(all: readonly Credentials[]): Promise<readonly Credentials[]> {
    return this.known().ended(all);
  }

  private known(): Finder {
    if (!this.finder) throw new Error('no room has said how callers are found');
    return this.finder;
  }
}
