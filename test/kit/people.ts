import { createHash, randomBytes } from 'node:crypto';
import { newId } from '@saman/kernel';
import { Accounts, Session, type Viewer, Viewers } from '@saman/organisations';
import { system } from '@saman/platform';
import { Actor } from './actor.js';
import type { TestApp } from './app.js';

const THIRTY_DAYS = 30 * 86_400_000;

interface Facts {
  name?: string;
  /** In small letters. */
  email?: string;
  isOperator?: boolean;
}

/** Somebody with an account, signed in. */
export async function person(app: TestApp, { name = 'Kari', email, isOperator = false }: Facts = {}): Promise<Actor> {
  const address = email ?? `${newId()}@example.org`;
  const account = { name, email: address, language: 'NN', isOperator } as const;
  return anew(app, await app.database.write(system, (tx) => app.get(Accounts).make(tx, account)));
}

/** A further session of somebody. */
export async function anew(app: TestApp, personId: string): Promise<Actor> {
  const secret = randomBytes(32).toString('base64url');
  const secretHash = createHash('sha256').update(secret).digest('hex');
  const expiresAt = new Date(app.clock.now().getTime() + THIRTY_DAYS);
  await app.database.write(system, (tx) =>
    tx.manager.insert(Session, { secretHash, id: newId(), personId, expiresAt }),
  );
  return new Actor(app.url, personId, secret);
}

/** Nobody in particular: not signed in. */
export const stranger = (app: TestApp): Actor => new Actor(app.url, null, null);

/** An actor as services see them, for setting up what a story begins with. */
export const viewerOf = (app: TestApp, actor: Actor): Promise<Viewer> =>
  app.get(Viewers).ofPerson(actor.personId ?? '');
