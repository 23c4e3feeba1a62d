// Guessing is slow, for an account and for an address of the network, whether there is such an account or not.
import { expectProblem, type Outcome, RequestError, startApp, stranger } from '../kit/index.js';
import { account, forgetAttempts, mailsTo, PASSWORD, signedIn, signIn } from './ways.js';

const app = await startApp({ ownDatabase: true, environment: { TRUSTED_PROXIES: '1' } });

const guess = 'gjetting gjetting';
const guesses = (count: number, address: string): Promise<Outcome[]> =>
  Promise.all(Array.from({ length: count }, () => signIn(app, address, guess)));
const codes = (outcomes: readonly Outcome[]) => outcomes.map(({ problems }) => problems[0]?.code).sort();
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Sent from an address of the network. */
const from = (address: string, query: string, variables: object = {}) =>
  stranger(app).ask(query, variables, { 'x-forwarded-for': address });

beforeEach(async () => {
  app.clock.set('2027-03-01T12:00:00+01:00');
  await forgetAttempts(app);
});

describe('guesses at an account', () => {
  it.each([
    ['that there is', true],
    ['that there is not', false],
  ])('%s: 10 of 50 at once are looked at, and then even the right password waits', async (_, exists) => {
    const email = exists ? await account(app) : 'ingen@example.org';
    expect(codes(await guesses(50, email))).toEqual([...times(10, 'SIGN_IN_FAILED'), ...times(40, 'TRY_LATER')]);
    expect(expectProblem(await signIn(app, email), 'TRY_LATER', 'TOO_MANY_ATTEMPTS').limit).toBe(1);
    app.clock.advance(1 / 60, 'minutes');
    expect((await signIn(app, email)).problems[0]?.code).toBe(exists ? undefined : 'SIGN_IN_FAILED');
  });

  it('wait twice as long each time, and no longer than a quarter of an hour', async () => {
    const waits: unknown[] = [];
    await guesses(10, 'ingen@example.org');
    for (let round = 0; round < 12; round++) {
      const { limit } = expectProblem(await signIn(app, 'ingen@example.org', guess), 'TRY_LATER', 'TOO_MANY_ATTEMPTS');
      waits.push(limit);
      app.clock.advance((limit ?? 0) / 60, 'minutes');
      expectProblem(await signIn(app, 'ingen@example.org', guess), 'SIGN_IN_FAILED');
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('are forgotten by whoever knows the password', async () => {
    const email = await account(app);
    await guesses(9, email);
    await signedIn(app, email);
    expect(codes(await guesses(11, email))).toEqual([...times(10, 'SIGN_IN_FAILED'), 'TRY_LATER']);
  });

  it('are slowed the same at what a signed-in person is asked the password for', async () => {
    const kari = await signedIn(app);
    const attempts = times(13, () => kari.mutate('changePassword', { current: guess, new: PASSWORD }));
    const outcomes = await Promise.all(attempts.map((attempt) => attempt()));
    expect(codes(outcomes)).toEqual([...times(10, 'SIGN_IN_FAILED'), ...times(3, 'TRY_LATER')]);
    await expect(kari.mutate('eraseMyAccount', { password: guess })).rejects.toMatchObject({ code: 'TRY_LATER' });
  });
});

describe('an address of the network', () => {
  const SIGN_IN = `mutation ($email: String!) { signIn(email: $email, password: "${guess}") { problems { code } } }`;

  it('may fail 100 times, at whatever accounts; other addresses may go on', async () => {
    const seen: unknown[] = [];
    for (let round = 0; round < 102; round++) {
      const { data } = await from('192.0.2.7', SIGN_IN, { email: `nummer${String(round)}@example.org` });
      seen.push(data?.signIn);
    }
    const failed = { problems: [{ code: 'SIGN_IN_FAILED' }] };
    const later = { problems: [{ code: 'TRY_LATER' }] };
    expect(seen).toEqual([...times(100, failed), later, later]);
    const other = await from('192.0.2.8', SIGN_IN, { email: 'nummer101@example.org' });
    expect(other.data?.signIn).toEqual(failed);
  });
});

describe('mails to an address', () => {
  it('are three at once, then one an hour', async () => {
    const email = await account(app);
    const ask = () =>
      stranger(app).query('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
    const asked = await Promise.allSettled(times(6, ask).map((one) => one()));
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as RequestError] : []));
    expect(refused.map(({ code }) => code)).toEqual(times(3, 'TRY_LATER'));
    expect(await mailsTo(app, email)).toHaveLength(3);
    app.clock.advance(1, 'hours');
    await ask();
    expect(await mailsTo(app, email)).toHaveLength(4);
  });
});
