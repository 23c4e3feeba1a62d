import type { Caller } from './caller.js';

/** What a request shows of who sends it. */
export interface Credentials {
  /** The secret in `Authorization: Bearer …`. */
  readonly bearer?: string | undefined;
  /** The secret in the session's cookie; looked at only where no bearer is given. */
  readonly cookie?: string | undefined;
}

type Find = (credentials: Credentials) => Promise<Caller>;
type Over = (all: readonly Credentials[]) => Promise<readonly Credentials[]>;

/** Who calls: the room that knows people and sessions says how they are found. One way for HTTP and WebSocket. */
export class Callers {
  private find: Find = () => Promise.reject(new Error('no room has said how callers are found'));

  private over: Over = (all) => this.overOneByOne(all);

  /** `over`: those that stand for nobody any more, found by one question; left out, they are asked for one by one. */
  use(find: Find, over?: Over): void {
    this.find = find;
    if (over) this.over = over;
  }

  /** Never rejects for credentials that are unknown, ended or missing: that is a caller without a person. Somebody who is signed in is a new object each time. */
  of(credentials: Credentials): Promise<Caller> {
    return this.find(credentials);
  }

  /** Those of the credentials whose session has ended. Sockets that listen for long are asked for by this, all at once. */
  ended(all: readonly Credentials[]): Promise<readonly Credentials[]> {
    return this.over(all);
  }

  private async overOneByOne(all: readonly Credentials[]): Promise<readonly Credentials[]> {
    const over: Credentials[] = [];
    for (const credentials of all) {
      if ((await this.of(credentials)).personId === null) over.push(credentials);
    }
    return over;
  }
}
