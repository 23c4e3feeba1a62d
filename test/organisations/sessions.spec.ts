// How long a session lasts, and that its end is one everywhere.
import { type Actor, network, startApp, stranger } from '../kit/index.js';
import { account, entered, PASSWORD, signedIn, signIn, viewerSeenBy } from './ways.js';

const app = await startApp({ ownDatabase: true });
const town = await network(app);
app.clock.set('2027-03-01T12:00:00+01:00');

/** Waits for the socket of a subscription to be closed; how long it took, in ms, and why it was. */
async function closing(watch: { next(): Promise<unknown> }): Promise<{ took: number; code: unknown }> {
  const start = performance.now();
  const end = await watch.next().catch((error: unknown) => error);
  return { took: performance.now() - start, code: (end as { code?: unknown }).code };
}

/** Somebody follows the network, and has seen its last event arrive. */
async function listening(actor: Actor) {
  const watch = await town.watchedBy(actor, (await town.lastSequence()) - 1);
  await watch.next();
  return watch;
}

describe('a session', () => {
  it('lasts 30 days from when it was last used', async () => {
    const kari = await signedIn(app);
    app.clock.advance(29, 'days');
    expect(await viewerSeenBy(kari)).not.toBeNull();
    app.clock.advance(29, 'days');
    expect(await viewerSeenBy(kari)).not.toBeNull();
    app.clock.advance(31, 'days');
    expect(await viewerSeenBy(kari)).toBeNull();
    await expect(kari.mutate('changeProfile', { name: 'Kari' })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is prolonged at most once an hour', async () => {
    const kari = await signedIn(app);
    const until = async () => {
      const data = await kari.query<{ myData: string }>('{ myData }');
      return JSON.stringify((JSON.parse(data.myData) as Record<string, unknown>).sessions);
    };
    const before = await until();
    app.clock.advance(59, 'minutes');
    expect(await until()).toBe(before);
    app.clock.advance(2, 'minutes');
    await viewerSeenBy(kari);
    expect(await until()).not.toBe(before);
  });

  it('ends everywhere by signing out, also at an open socket, within a second', async () => {
    const email = await account(app);
    const [here, there] = [await signedIn(app, email), await signedIn(app, email)];
    const [mine, other] = [await listening(here), await listening(there)];
    await here.mutate('signOut');
    const { took, code } = await closing(mine);
    expect(code).toBe(4401);
    expect(took).toBeLessThan(1000);
    expect(await viewerSeenBy(here)).toBeNull();
    expect(await viewerSeenBy(there)).not.toBeNull();
    await town.set.activity();
    expect(await other.next()).toBeDefined();
    await other.close();
  });

  it('ends at an open socket when its time is over', async () => {
    const watch = await listening(await signedIn(app));
    app.clock.advance(31, 'days');
    const { took, code } = await closing(watch);
    expect(code).toBe(4401);
    expect(took).toBeLessThan(1000);
  });

  it('ends when the password is changed elsewhere', async () => {
    const email = await account(app);
    const [here, there] = [await signedIn(app, email), await signedIn(app, email)];
    const watch = await listening(there);
    const changed = await here.mutate('changePassword', { current: PASSWORD, new: 'eit heilt nytt passord' });
    expect(changed.problems).toEqual([]);
    expect((await closing(watch)).code).toBe(4401);
    expect(await viewerSeenBy(there)).toBeNull();
    expect(await viewerSeenBy(here)).toMatchObject({ email });
    expect((await signIn(app, email)).problems).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    expect(await viewerSeenBy(entered(app, await signIn(app, email, 'eit heilt nytt passord')))).toMatchObject({
      email,
    });
  });

  it('is nobody to a socket that names one which has ended, and none to who names no session', async () => {
    const kari = await signedIn(app);
    await kari.mutate('signOut');
    expect((await closing(await town.watchedBy(kari, 0))).code).toBe(4401);
    expect(await stranger(app).mutate('signOut')).toMatchObject({ payload: { signOut: true } });
  });
});
