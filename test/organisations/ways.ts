// How people in these stories get in.
import { newId } from '@saman/kernel';
import { Accounts, Passwords, SignInFailure } from '@saman/organisations';
import { system } from '@saman/platform';
import { Actor, done, type Outcome, stranger, type TestApp } from '../kit/index.js';

export const PASSWORD = 'eit langt nok passord';

export const VIEWER = `email language person { id name } organisations { organisation { id } role } networks { network { id } role }`;

/** What VIEWER answers. */
export interface SeenViewer {
  readonly email: string;
  readonly language: string;
  readonly person: { id: string; name: string };
  readonly organisations: { organisation: { id: string }; role: string }[];
  readonly networks: { network: { id: string }; role: string | null }[];
}

/** An account that was made already; its address. */
export async function account(app: TestApp, { name = 'Kari', email = `${newId()}@example.org` } = {}): Promise<string> {
  const passwordHash = await app.get(Passwords).hash(PASSWORD);
  const facts = { name, email, language: 'NN' as const, passwordHash };
  await app.database.write(system, (tx) => app.get(Accounts).make(tx, facts));
  return email;
}

export const signIn = (app: TestApp, email: string, password = PASSWORD): Promise<Outcome> =>
  stranger(app).mutate('signIn', { email, password }, { select: VIEWER });

/** Who got in by a deed that signs in. */
export function entered(app: TestApp, outcome: Outcome): Actor {
  const { person } = done(outcome) as unknown as SeenViewer;
  return new Actor(app.url, person.id, String(outcome.payload.token));
}

/** Somebody with an account who has signed in by password. */
export async function signedIn(app: TestApp, email?: string): Promise<Actor> {
  return entered(app, await signIn(app, email ?? (await account(app))));
}

/** Whom the server takes somebody for. */
export async function viewerSeenBy(actor: Actor): Promise<SeenViewer | null> {
  return (await actor.query<{ viewer: SeenViewer | null }>(`{ viewer { ${VIEWER} } }`)).viewer;
}

/** The mails to an address, once all that was asked for is done. */
export async function mailsTo(app: TestApp, email: string): Promise<string[]> {
  await app.posted();
  return app.outbox.filter(({ to }) => to === email).map(({ text }) => text);
}

/** The token of the newest mail to an address. */
export async function tokenFor(app: TestApp, email: string): Promise<string> {
  const token = /#token=(\S+)/.exec((await mailsTo(app, email)).at(-1) ?? '')?.[1];
  if (token === undefined) throw new Error(`no link was mailed to ${email}`);
  return token;
}

export const choose = (app: TestApp, token: string, password = PASSWORD, name?: string): Promise<Outcome> =>
  stranger(app).mutate('choosePassword', { token, password, name }, { select: VIEWER });

export const accept = (actor: Actor, token: string): Promise<Outcome> =>
  actor.mutate('acceptInvitation', { token }, { select: VIEWER });

/** All earlier attempts are forgotten, as by the next day. */
export const forgetAttempts = (app: TestApp): Promise<unknown> =>
  app.database.write(system, (tx) => tx.manager.deleteAll(SignInFailure));
