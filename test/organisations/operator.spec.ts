// How the first operator gets in: by a password that is printed once, on the machine itself.
import { makeOperator } from '@saman/organisations';
import { done, expectProblem, startApp } from '../kit/index.js';
import { account, entered, PASSWORD, signedIn, signIn, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const NEW = 'operatøren sitt eige passord';
const NETWORK = {
  ...{ name: 'Nettverket', language: 'NN' },
  municipalities: [{ number: '4621', name: 'Voss', county: 'Vestland' }],
};

const make = (email: string) => makeOperator(app.database, email, app.clock.now());

beforeEach(() => {
  app.clock.set('2027-03-01T12:00:00+01:00');
});

it('signs in once, by one of those who try at once, chooses a password, and creates networks', async () => {
  const password = await make('drift@example.org');
  expect(password).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
  const tries = await Promise.all([1, 2, 3].map(() => signIn(app, 'drift@example.org', password)));
  const operator = entered(app, tries.find(({ thing }) => thing !== null) ?? (await signIn(app, 'drift@example.org')));
  expect(tries.filter(({ thing }) => thing === null).map(({ problems }) => problems[0]?.code)).toEqual([
    'SIGN_IN_FAILED',
    'SIGN_IN_FAILED',
  ]);
  expectProblem(await signIn(app, 'drift@example.org', password), 'SIGN_IN_FAILED');
  done(await operator.mutate('changePassword', { current: password, new: NEW }));
  for (let round = 0; round < 2; round++) done(await signIn(app, 'drift@example.org', NEW));
  done(await operator.mutate('createNetwork', { network: { ...NETWORK, slug: 'ny-voss' } }));
});

it('has a day to sign in', async () => {
  const [early, late] = [await make('tidleg@example.org'), await make('seint@example.org')];
  app.clock.advance(23, 'hours');
  done(await signIn(app, 'tidleg@example.org', early));
  app.clock.advance(1, 'hours');
  expectProblem(await signIn(app, 'seint@example.org', late), 'SIGN_IN_FAILED');
});

it('may be somebody who has an account; what signed in before does not any more', async () => {
  const email = await account(app);
  const before = await signedIn(app, email);
  expectProblem(await before.mutate('createNetwork', { network: { ...NETWORK, slug: 'anna-voss' } }), 'FORBIDDEN');
  const password = await make(email);
  expect(await viewerSeenBy(before)).toBeNull();
  expectProblem(await signIn(app, email), 'SIGN_IN_FAILED');
  const after = entered(app, await signIn(app, email, password));
  expect(after.personId).toBe(before.personId);
  done(await after.mutate('createNetwork', { network: { ...NETWORK, slug: 'anna-voss' } }));
  expectProblem(await after.mutate('changePassword', { current: PASSWORD, new: NEW }), 'SIGN_IN_FAILED');
});
