import type { Caller, Onlooker } from './caller.js';

/** What a request shows of who sends it. */
export interface Credentials {
  /** The secret in `Authorization: Bearer …`. */
  readonly bearer?: string | undefined;
  /** The secret in the session's cookie; looked at only where no bearer is given. */
  readonly cookie?: string | undefined;
}

/** Somebody signed in who listens. */
export interface FoundListener {
  readonly personId: string;
  readonly onlooker: Onlooker;
  /** When the session is over unless it is prolonged. */
  readonly until: Date;
}

export interface RightsChanges {
  /** All changes up to this one are committed and told. */
  readonly revision: number;
  readonly personIds: readonly string[];
}

/** How the room that knows people and sessions finds who calls and who listens. */
interface Finder {
  /** Whoever is not signed in. */
  readonly nobody: Onlooker;
  find(credentials: Credentials): Promise<Caller>;
  listeners(all: readonly Credentials[]): Promise<readonly (FoundListener | null)[]>;
  changesSince(revision: number | null): Promise<RightsChanges>;
}

/** Who calls: the room that knows people and sessions says how they are found. One way for HTTP and WebSocket. */
export class Callers {
  private finder: Finder | undefined;

  use(finder: Finder): void {
    this.finder = finder;
  }

  get nobody(): Onlooker {
    return this.known().nobody;
  }

  /** Never rejects for credentials that are unknown, ended or missing: that is a caller without a person. Somebody who is signed in is a new object each time. */
  of(credentials: Credentials): Promise<Caller> {
    return this.known().find(credentials);
  }

  /** Who listens by these credentials, by one question; null where a session is over. Prolongs the others. */
  listeners(all: readonly Credentials[]): Promise<readonly (FoundListener | null)[]> {
    return this.known().listeners(all);
  }

  /**
   * Whose rights have changed after a revision, the end of one of their sessions included; with null only how far the revisions go. Revisions are
   * in the order of commits: who has asked after reading an event knows every change that was committed before it.
   */
  changesSince(revision: number | null): Promise<RightsChanges> {
    return this.known().changesSince(revision);
  }

  private known(): Finder {
    if (!this.finder) throw new Error('no room has said how callers are found');
    return this.finder;
  }
}
