import { Inject, Injectable } from '@nestjs/common';
import { type Clock, isId, newId, notFound } from '@saman/kernel';
import { CLOCK, Database, signInFirst, system, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Attempts } from './attempt.service.js';
import { deviceOf } from './device.rules.js';
import { hashOf, newSecret } from './secret.js';
import { Session } from './session.entity.js';
import type { Viewer } from './viewer.js';

/** How long a session lasts after it was last used. */
export const SESSION_DAYS = 30;

/** Who signs in, and by what the browser calls itself. */
interface Opening {
  readonly id: string;
  readonly email: string;
  readonly userAgent: string | undefined;
}

@Injectable()
export class Sessions {
  private readonly others: ((tx: Tx, personId: string) => Promise<unknown>)[] = [];

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Attempts) private readonly attempts: Attempts,
  ) {}

  /** Begins a session and returns its secret, which cannot be had again. Failed attempts for the account are forgotten. */
  async open(tx: Tx, { id, email, userAgent }: Opening): Promise<string> {
    await this.attempts.forget(tx, ['account', email]);
    const secret = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + SESSION_DAYS * 24 * 60 * 60 * 1000);
    const device = deviceOf(userAgent);
    await tx.manager.insert(Session, { secretHash: hashOf(secret), id: newId(), personId: id, expiresAt, device });
    return secret;
  }

  /** Ends the caller's session, if there is one, on every process at once. */
  async end({ sessionHash }: Viewer): Promise<void> {
    if (sessionHash === null) return;
    await this.database.write(system, (tx) => tx.query(sql`DELETE FROM session WHERE secret_hash = ${sessionHash}`));
  }

  /** By a signed-in person: ends one of their own sessions; NOT_FOUND where it is over, or somebody else's. Answers the person's id. */
  endOne(viewer: Viewer, id: string): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      const ended = isId(id)
        ? await tx.query(sql`DELETE FROM session WHERE id = ${id} AND person_id = ${viewer.personId} RETURNING id`)
        : [];
      if (ended.length === 0) throw notFound('session of yours', 'session');
      return viewer.personId;
    });
  }

  /** By a signed-in person: ends all but the one that asks. */
  endOthers(viewer: Viewer): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      await endSessions(tx, viewer.personId ?? '', viewer.sessionHash);
      return viewer.personId;
    });
  }

  /** Rooms above name here what else lets somebody in as a person by a secret: it ends when all sessions do, e.g. by a new password. */
  alsoEnd(end: (tx: Tx, personId: string) => Promise<unknown>): void {
    this.others.push(end);
  }

  /** Ends all sessions of a person, but for the one that may go on, and all else that lets somebody in as them. */
  async endAllOf(tx: Tx, personId: string, but: string | null = null): Promise<void> {
    for (const end of this.others) await end(tx, personId);
    await endSessions(tx, personId, but);
  }

  /**
   * Before something is made that lets somebody in as a person: it waits for a new password, or the account's end, that is on the way; UNAUTHENTICATED
   * where that ended the session which asks.
   */
  async holdPerson(tx: Tx, { personId, sessionHash }: Viewer): Promise<void> {
    await tx.query(sql`SELECT FROM person WHERE id = ${personId} FOR NO KEY UPDATE`);
    const sessions = await tx.query(
      sql`SELECT FROM session WHERE secret_hash = ${sessionHash} AND person_id = ${personId}`,
    );
    if (sessions.length === 0) throw signInFirst();
  }
}

const endSessions = (tx: Tx, personId: string, but: string | null) =>
  tx.query(sql`DELETE FROM session WHERE person_id = ${personId} AND secret_hash IS DISTINCT FROM ${but}::text`);
