// In by address and password: what comes back, to whom, and what a refusal tells.
import { Passwords } from '@saman/organisations';
import { expectProblem, startApp, stranger } from '../kit/index.js';
import { account, entered, forgetAttempts, PASSWORD, signIn, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const https = await startApp({
  environment: { DATABASE_URL: app.config.databaseUrl, PUBLIC_URL: 'https://saman.example.org' },
});
const email = await account(app, { email: 'kari@example.org' });

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { token viewer { email } problems { code rule path } } }`;

/** As a page of this origin does it. */
async function fromPage(at: typeof app, origin: string) {
  const answer = await stranger(at).ask(SIGN_IN, { email, password: PASSWORD }, { origin });
  const cookie = answer.headers.get('set-cookie') ?? '';
  return { ...answer, cookie, pair: cookie.split(';')[0] ?? '' };
}

describe('signing in', () => {
  it('gives callers that are no browsers a token', async () => {
    const kari = entered(app, await signIn(app, 'Kari@Example.org '));
    expect(kari.secret).toMatch(/^[\w-]{43}$/);
    expect(await viewerSeenBy(kari)).toMatchObject({ email, language: 'NN', person: { name: 'Kari' } });
  });

  it('gives browsers a cookie that scripts cannot read, and no token', async () => {
    const { data, cookie, pair } = await fromPage(app, app.config.publicUrl);
    expect(data).toEqual({ signIn: { token: null, viewer: { email }, problems: [] } });
    expect(cookie).toMatch(/^saman=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=34560000$/);
    const again = await stranger(app).ask('{ viewer { email } }', {}, { cookie: pair, origin: app.config.publicUrl });
    expect(again.data).toEqual({ viewer: { email } });
  });

  it('insists on https where Saman is reached by it', async () => {
    const { cookie, pair } = await fromPage(https, 'https://saman.example.org');
    expect(cookie).toMatch(/^__Host-saman=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=34560000; Secure$/);
    const ask = (sent: string) => stranger(https).ask('{ viewer { email } }', {}, { cookie: sent });
    expect((await ask(pair)).data).toEqual({ viewer: { email } });
    expect((await ask(pair.replace('__Host-', ''))).data).toEqual({ viewer: null });
  });

  it('is of no use to the page of somebody else', async () => {
    const { pair } = await fromPage(app, app.config.publicUrl);
    const evil = await stranger(app).ask('{ viewer { email } }', {}, { cookie: pair, origin: 'https://evil.example' });
    expect(evil.data ?? null).toBeNull();
    expect(evil.text).not.toContain(email);
  });

  it('takes the cookie away on signing out', async () => {
    const { pair } = await fromPage(app, app.config.publicUrl);
    const headers = { cookie: pair, origin: app.config.publicUrl };
    const out = await stranger(app).ask('mutation { signOut }', {}, headers);
    expect(out.headers.get('set-cookie')).toBe('saman=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0');
    expect((await stranger(app).ask('{ viewer { email } }', {}, headers)).data).toEqual({ viewer: null });
  });
});

describe('a refusal', () => {
  beforeEach(() => forgetAttempts(app));

  it.each([
    ['a wrong password', email, 'eit heilt anna passord'],
    ['an unknown address', 'ingen@example.org', PASSWORD],
    ['no password', email, ''],
    ['a strange password', email, `\u0000\ud800${'x'.repeat(100_000)}`],
  ])('%s is answered in the same words', async (_, address, password) => {
    const { status, text } = await stranger(app).ask(SIGN_IN, { email: address, password });
    const problems = [{ code: 'SIGN_IN_FAILED', rule: 'SIGN_IN_FAILED', path: ['password'] }];
    expect([status, JSON.parse(text)]).toEqual([200, { data: { signIn: { token: null, viewer: null, problems } } }]);
  });

  it.each(['', 'kari', 'a@b', '\u0000', `${'x'.repeat(300)}@example.org`, "'; drop table person; --"])(
    '%j is no address',
    async (address) => {
      expectProblem(await signIn(app, address), 'INVALID', 'NOT_AN_EMAIL');
    },
  );

  it('takes the same steps for an address without an account', async () => {
    const passwords = app.get(Passwords);
    const checked: unknown[] = [];
    const fits = passwords.fits.bind(passwords);
    passwords.fits = (password, hash) => {
      checked.push(password);
      return fits(password, hash);
    };
    const stepsFor = async (address: string) => {
      await forgetAttempts(app);
      const [hashed, read] = [checked.length, app.database.statements];
      await signIn(app, address, 'eit heilt anna passord');
      return { hashed: checked.length - hashed, read: app.database.statements - read };
    };
    expect(await stepsFor('ingen@example.org')).toEqual(await stepsFor(email));
    expect(checked).toHaveLength(2);
    passwords.fits = fits;
  });
});
