// In by mailed links: an account, a new password, a role. Each link works once, in its time.
import { newId } from '@saman/kernel';
import { MailedLink } from '@saman/organisations';
import { system } from '@saman/platform';
import { done, expectProblem, network, type Outcome, startApp, stranger } from '../kit/index.js';
import {
  accept,
  account,
  choose,
  entered,
  forgetAttempts,
  mailsTo,
  signedIn,
  signIn,
  tokenFor,
  viewerSeenBy,
} from './ways.js';

const app = await startApp({ ownDatabase: true });
app.clock.set('2027-03-01T12:00:00+01:00');
const town = await network(app);
const { admin, coordinator } = await town.people();

const fresh = () => `${newId()}@example.org`;
const NEW = 'eit heilt nytt passord';

async function requestAccount(email: string, facts: object = {}): Promise<void> {
  const { payload } = await stranger(app).mutate('requestAccount', { email, name: 'Kari', language: 'NN', ...facts });
  expect(payload).toEqual({ requestAccount: true });
  await mailsTo(app, email);
}

async function requestReset(email: string): Promise<void> {
  const { payload } = await stranger(app).mutate('requestPasswordReset', { email });
  expect(payload).toEqual({ requestPasswordReset: true });
  await mailsTo(app, email);
}

const invite = (email: string, role = 'EDITOR'): Promise<Outcome> =>
  admin.mutate('invitePerson', { organisation: town.club.id, email, role });

beforeEach(async () => {
  app.clock.set('2027-03-01T12:00:00+01:00');
  await forgetAttempts(app);
});

describe('a new account', () => {
  it('is made by the link that was mailed, with the name and the language asked for', async () => {
    const email = fresh();
    await requestAccount(email.toUpperCase());
    const [mail = ''] = await mailsTo(app, email);
    expect(mail).toContain(`${app.config.publicUrl}/welcome#token=`);
    // nobody has proved yet whose address it is
    expect(mail).not.toContain('Kari');
    const kari = entered(app, await choose(app, await tokenFor(app, email)));
    expect(await viewerSeenBy(kari)).toMatchObject({ email, language: 'NN', person: { name: 'Kari' } });
    await signedIn(app, email);
  });

  it('takes the name that is chosen with the password', async () => {
    const email = fresh();
    await requestAccount(email);
    const kari = entered(app, await choose(app, await tokenFor(app, email), NEW, ' Kari Nordmann '));
    expect((await viewerSeenBy(kari))?.person.name).toBe('Kari Nordmann');
  });

  it('is not made twice: there is a mail that says so, and a way to a new password', async () => {
    const email = await account(app);
    await requestAccount(email, { name: 'Ola' });
    expect(app.outbox.at(-1)?.subject).toBe('Du har alt ein konto i Saman');
    const kari = entered(app, await choose(app, await tokenFor(app, email), NEW, 'Ola'));
    expect((await viewerSeenBy(kari))?.person.name).toBe('Kari');
  });

  it.each([
    ['short', 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(201), 'PASSWORD_TOO_LONG'],
  ] as const)('wants a password of 12 to 200 characters, and keeps the link meanwhile', async (password, rule) => {
    const email = fresh();
    await requestAccount(email);
    const token = await tokenFor(app, email);
    expect(expectProblem(await choose(app, token, password), 'INVALID', rule).path).toEqual(['password']);
    done(await choose(app, token, 'æøå '.repeat(3)));
    expect((await signIn(app, email, 'æøå '.repeat(3).normalize('NFD'))).problems).toEqual([]);
  });
});

describe('a link', () => {
  it('works once, also for those who try at the same moment', async () => {
    const email = fresh();
    await requestAccount(email);
    const token = await tokenFor(app, email);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => choose(app, token)));
    expect(outcomes.filter(({ thing }) => thing !== null)).toHaveLength(1);
    for (const { problems } of outcomes.filter(({ thing }) => thing === null)) {
      expect(problems).toMatchObject([{ code: 'NOT_FOUND', rule: 'LINK_NOT_VALID', path: ['token'] }]);
    }
    expectProblem(await choose(app, token), 'NOT_FOUND', 'LINK_NOT_VALID');
  });

  it.each([
    ['to an account', 23, requestAccount],
    ['to a new password', 23, async (email: string) => requestReset(email)],
    ['to a role', 14 * 24 - 1, async (email: string) => void done(await invite(email))],
  ] as const)('%s is good for %d hours, and not much longer', async (to, hours, ask) => {
    const [early, late] = to.includes('password') ? [await account(app), await account(app)] : [fresh(), fresh()];
    await ask(early);
    await ask(late);
    await app.posted();
    app.clock.advance(hours, 'hours');
    done(await choose(app, await tokenFor(app, early)));
    app.clock.advance(1, 'hours');
    expectProblem(await choose(app, await tokenFor(app, late)), 'NOT_FOUND', 'LINK_NOT_VALID');
  });

  it('is answered the same where there never was one', async () => {
    expectProblem(await choose(app, 'x'.repeat(43)), 'NOT_FOUND', 'LINK_NOT_VALID');
    expectProblem(await choose(app, '\u0000'), 'NOT_FOUND', 'LINK_NOT_VALID');
    expectProblem(await accept(admin, 'x'.repeat(43)), 'NOT_FOUND', 'LINK_NOT_VALID');
  });

  it('is kept as a hash alone, and nothing of its mail is kept once it is sent', async () => {
    const email = fresh();
    await requestAccount(email);
    const token = await tokenFor(app, email);
    const links = await app.database.write(system, (tx) => tx.manager.findBy(MailedLink, { email }));
    expect(links).toMatchObject([{ tokenHashes: [expect.stringMatching(/^[0-9a-f]{64}$/)] }]);
    expect(JSON.stringify(links)).not.toContain(token);
    expect((await app.database.pool.query('TABLE saman_mail.job')).rows).toEqual([]);
    expect((await app.database.pool.query('TABLE saman_mail.archive')).rows).toEqual([]);
  });
});

describe('a new password', () => {
  it('ends earlier sessions, and makes earlier links void', async () => {
    const email = await account(app);
    const before = await signedIn(app, email);
    await requestReset(email);
    const older = await tokenFor(app, email);
    await requestReset(email);
    const after = entered(app, await choose(app, await tokenFor(app, email), NEW));
    expect(await viewerSeenBy(before)).toBeNull();
    expect(await viewerSeenBy(after)).toMatchObject({ email });
    expectProblem(await choose(app, older, NEW), 'NOT_FOUND', 'LINK_NOT_VALID');
    expectProblem(await signIn(app, email), 'SIGN_IN_FAILED');
    done(await signIn(app, email, NEW));
  });

  it('is not mailed to who has no account, and the answer is the same', async () => {
    const email = fresh();
    await requestReset(email);
    expect(await mailsTo(app, email)).toEqual([]);
  });
});

describe('an invitation', () => {
  it('makes the account of who has none, with the role it promises', async () => {
    const email = fresh();
    done(await invite(email));
    const ola = entered(app, await choose(app, await tokenFor(app, email), NEW, 'Ola'));
    expect(await viewerSeenBy(ola)).toMatchObject({
      ...{ email, person: { name: 'Ola' } },
      organisations: [{ organisation: { id: town.club.id }, role: 'EDITOR' }],
      networks: [{ network: { id: town.id }, role: null }],
    });
  });

  it('is accepted by who has an account, and no other; it is no way to their password', async () => {
    const email = await account(app);
    done(await invite(email));
    const token = await tokenFor(app, email);
    expectProblem(await choose(app, token, NEW), 'ALREADY_EXISTS', 'ACCOUNT_EXISTS');
    expectProblem(await accept(await signedIn(app), token), 'NOT_FOUND', 'LINK_NOT_VALID');
    await expect(accept(stranger(app), token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const kari = await signedIn(app, email);
    expect(done(await accept(kari, token)).organisations).toEqual([
      { organisation: { id: town.club.id }, role: 'EDITOR' },
    ]);
    expectProblem(await accept(kari, token), 'NOT_FOUND', 'LINK_NOT_VALID');
  });

  it('takes nothing away from who has more already', async () => {
    const email = await account(app);
    done(await invite(email, 'EDITOR'));
    const editor = await tokenFor(app, email);
    done(await invite(email, 'MEMBER'));
    const member = await tokenFor(app, email);
    const kari = await signedIn(app, email);
    done(await accept(kari, editor));
    expect(done(await accept(kari, member)).organisations).toMatchObject([{ role: 'EDITOR' }]);
  });

  it('is refused for one of the people, and to who may not', async () => {
    const email = await account(app);
    done(await invite(email));
    done(await accept(await signedIn(app, email), await tokenFor(app, email)));
    expectProblem(await invite(email, 'ADMIN'), 'ALREADY_EXISTS', 'ROLE_HELD');
    const args = { organisation: town.club.id, email: fresh(), role: 'MEMBER' };
    expectProblem(await coordinator.mutate('invitePerson', args), 'FORBIDDEN', 'NOT_ALLOWED');
  });

  it('goes to some hundred people a day from one person', async () => {
    for (let round = 0; round < 100; round++) done(await invite(fresh()));
    const refused = fresh();
    expectProblem(await invite(refused), 'TRY_LATER', 'TOO_MANY_ATTEMPTS');
    expect(await mailsTo(app, refused)).toEqual([]);
    app.clock.advance(1, 'days');
    done(await invite(refused));
  });
});
