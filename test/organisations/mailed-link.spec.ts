// What a mailed link is for: told to whoever has it, and to nobody else; looking uses nothing up.
import { newId } from '@saman/kernel';
import { MailedLink } from '@saman/organisations';
import { system } from '@saman/platform';
import { type Actor, done, join, network, startApp, stranger } from '../kit/index.js';
import { accept, account, choose, entered, forgetAttempts, PASSWORD, signedIn, tokenFor } from './ways.js';

const app = await startApp({ ownDatabase: true });
app.clock.set('2027-03-01T12:00:00+01:00');
const town = await network(app);
const { admin, coordinator, volunteer } = await town.people();

const fresh = () => `${newId()}@example.org`;

const LINK = `query ($token: String!) {
  mailedLink(token: $token) { purpose email hasAccount invitation { to inviter organisationRole networkRole } }
}`;

/** As anybody who has the token sees it. */
const seen = async (token: string, by: Actor = stranger(app)) =>
  (await by.query<{ mailedLink: Record<string, unknown> | null }>(LINK, { token })).mailedLink;

const requestAccount = async (email: string): Promise<string> => {
  await stranger(app).mutate('requestAccount', { email, name: 'Kari', language: 'NN' });
  return tokenFor(app, email);
};

async function invited(email: string, by: Actor = admin): Promise<string> {
  done(await by.mutate('invitePerson', { organisation: town.club.id, email, role: 'EDITOR' }));
  return tokenFor(app, email);
}

beforeEach(async () => {
  app.clock.set('2027-03-01T12:00:00+01:00');
  await forgetAttempts(app);
});

describe('a mailed link says', () => {
  it('that it is for a new account', async () => {
    const email = fresh();
    const nothing = { hasAccount: false, invitation: null };
    expect(await seen(await requestAccount(email))).toEqual({ purpose: 'ACCOUNT', email, ...nothing });
  });

  it('that it is for a new password', async () => {
    const email = await account(app);
    const known = { email, hasAccount: true, invitation: null };
    expect(await seen(await requestAccount(email))).toEqual({ purpose: 'ACCOUNT', ...known });
    await stranger(app).mutate('requestPasswordReset', { email });
    expect(await seen(await tokenFor(app, email))).toEqual({ purpose: 'RESET', ...known });
  });

  it('who invites, to which organisation and as what', async () => {
    const [newcomer, known] = [fresh(), await account(app)];
    const { name } = (await admin.query<{ viewer: { person: { name: string } } }>('{ viewer { person { name } } }'))
      .viewer.person;
    const invitation = { to: town.club.name, inviter: name, organisationRole: 'EDITOR', networkRole: null };
    const promised = { purpose: 'INVITATION', invitation };
    expect(await seen(await invited(newcomer))).toEqual({ ...promised, email: newcomer, hasAccount: false });
    expect(await seen(await invited(known))).toEqual({ ...promised, email: known, hasAccount: true });
  });

  it('to which network', async () => {
    const email = fresh();
    done(await coordinator.mutate('nameObserver', { network: town.id, email }));
    const { network: made } = await coordinator.query<{ network: { name: string } }>(
      `{ network(slug: "${town.slug}") { name } }`,
    );
    const invitation = { to: made.name, inviter: 'Solveig', organisationRole: null, networkRole: 'OBSERVER' };
    expect(await seen(await tokenFor(app, email))).toMatchObject({ email, invitation });
  });

  it('no name of an inviter who is erased', async () => {
    const gyda = await signedIn(app, await account(app, { name: 'Gyda' }));
    await join(app, gyda, town.club, 'ADMIN');
    const token = await invited(fresh(), gyda);
    expect(await seen(token)).toMatchObject({ invitation: { inviter: 'Gyda' } });
    expect((await gyda.mutate('eraseMyAccount', { password: PASSWORD })).payload).toEqual({ eraseMyAccount: true });
    expect(await seen(token)).toMatchObject({ invitation: { inviter: '', to: town.club.name } });
  });
});

describe('a mailed link', () => {
  it('is not used up by who looks at it, nor changed', async () => {
    const email = fresh();
    const token = await invited(email);
    const kept = () => app.database.write(system, (tx) => tx.manager.findBy(MailedLink, { email }));
    const before = await kept();
    for (const by of [stranger(app), volunteer, stranger(app)]) expect(await seen(token, by)).toMatchObject({ email });
    expect(await kept()).toEqual(before);
    done(await choose(app, token));
  });

  it('that is used, withdrawn or too old says nothing', async () => {
    const email = fresh();
    const chosen = await invited(email);
    const accepted = await invited(email);
    const ola = entered(app, await choose(app, chosen));
    done(await accept(ola, accepted));
    const withdrawn = await invited(await account(app));
    const { organisation } = await admin.query<{ organisation: { invitations: { id: string }[] } }>(
      `{ organisation(id: "${town.club.id}") { invitations { id } } }`,
    );
    const [newest] = organisation.invitations;
    done(await admin.mutate('withdrawInvitation', { organisation: town.club.id, invitation: newest?.id }));
    for (const token of [chosen, accepted, withdrawn]) expect(await seen(token)).toBeNull();
    const [old, older] = [await invited(fresh()), await requestAccount(fresh())];
    app.clock.advance(1, 'days');
    expect([await seen(old), await seen(older)]).toMatchObject([{ purpose: 'INVITATION' }, null]);
    app.clock.advance(13, 'days');
    expect(await seen(old)).toBeNull();
  });

  it.each(['x'.repeat(43), '', '\u0000', '{}', "' OR true --"])('that is invented says nothing: %j', async (token) => {
    for (const by of [stranger(app), admin, coordinator]) expect(await seen(token, by)).toBeNull();
  });

  it('is not known by its hash', async () => {
    const email = fresh();
    await invited(email);
    const [link] = await app.database.write(system, (tx) => tx.manager.findBy(MailedLink, { email }));
    expect(await seen(link?.tokenHashes[0] ?? '')).toBeNull();
    expect(await seen(link?.id ?? '')).toBeNull();
  });
});
