// Where mailed links lead, in real browsers: each says what it is for, whoever is signed in, and its token stays on the page.
import { newId } from '@saman/kernel';
import type { Page } from 'playwright-core';
import { type Actor, done, network, stranger, startApp } from '../kit/index.js';
import { account, forgetAttempts, PASSWORD, signedIn, signIn, tokenFor, viewerSeenBy } from '../organisations/ways.js';
import { inBrowser, screensOf } from './browser.js';
import { settled, until } from './device.js';

const app = await startApp({ ownDatabase: true });
const screens = screensOf(app);
const town = await network(app);
const { coordinator } = await town.people();

const NEW = 'eit heilt nytt passord';
const fresh = () => `${newId()}@example.org`;

async function invited(email: string): Promise<string> {
  done(await coordinator.mutate('nameObserver', { network: town.id, email }));
  return `/welcome#token=${await tokenFor(app, email)}`;
}

async function resetOf(email: string): Promise<string> {
  await stranger(app).mutate('requestPasswordReset', { email });
  return `/welcome#token=${await tokenFor(app, email)}`;
}

const isIn = (page: Page, name: string) => page.locator('.who').getByText(name, { exact: true }).waitFor();
const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click();
const away = (page: Page) => page.waitForURL((url) => !url.pathname.startsWith('/welcome'));

/** All that the browser sends from now on but bodies, which alone may have the token. */
function addressesOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())));
  return sent;
}

const ANSWERS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('saman');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const reading = opening.result.transaction('answers').objectStore('answers').getAll();
    reading.onsuccess = () => { opening.result.close(); resolve(JSON.stringify([reading.result, { ...localStorage }, { ...sessionStorage }])); };
  };
})`;

beforeEach(() => forgetAttempts(app));

inBrowser('an invitation', () => {
  it('says who invites to what and as what, and wants a name and a password of who is new', async () => {
    const email = fresh();
    const { page, open } = await screens.of(stranger(app), { width: 390 });
    await open(await invited(email));
    await page.getByRole('heading', { level: 1, name: `Solveig inviterer deg til Nettverket ${town.slug}.` }).waitFor();
    await page.getByText('Som observatør les du alt').waitFor();
    expect(await page.getByLabel('E-post').inputValue()).toBe(email);
    await page.getByLabel('Passord').fill('kort');
    await press(page, 'Kom i gang');
    await page.getByText('Skriv noko her.').waitFor();
    await page.getByLabel('Kva heiter du?').fill('Gunn');
    await press(page, 'Kom i gang');
    await page.getByText('Skriv minst 12 teikn.').waitFor();
    await page.getByLabel('Passord').fill(NEW);
    await press(page, 'Kom i gang');
    await away(page);
    await page.goto(`${app.url}/my`);
    await isIn(page, 'Gunn');
  });

  it('lets who has an account sign in on the spot, and its token goes nowhere', async () => {
    const email = await account(app, { name: 'Ola' });
    const path = await invited(email);
    const token = path.slice(path.indexOf('=') + 1);
    const { page, open } = await screens.of(stranger(app));
    const sent = addressesOf(page);
    await open(path);
    // the way to the content is an address after a # too
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('header').getByRole('link', { name: 'Logg inn' }).count()).toBe(0);
    await page.getByLabel('Passord').fill('feil passord, trur eg');
    await press(page, 'Logg inn');
    await page.getByText('E-posten eller passordet stemmer ikkje.').waitFor();
    await page.getByLabel('Passord').fill(PASSWORD);
    await press(page, 'Logg inn');
    await page.getByText(`Du er logga inn som Ola (${email}).`).waitFor();
    await until(page, () => page.evaluate<boolean>(`document.activeElement?.id === 'content'`));
    await press(page, 'Takk ja til invitasjonen');
    await away(page);
    await page.goto(`${app.url}/my`);
    await page.locator('dl').getByText('Observatør').waitFor();
    await settled(page);
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.join(' ')).not.toContain(token);
    expect(await page.evaluate<string>(ANSWERS)).not.toContain(token);
  });

  it("that is somebody else's is told so, and waits for them", async () => {
    const [mine, theirs] = [await account(app, { name: 'Kari' }), await account(app, { name: 'Ola' })];
    const { page, open } = await screens.of(await signedIn(app, mine));
    await open(await invited(theirs));
    await page.getByRole('heading', { level: 1, name: 'Solveig inviterer deg til' }).waitFor();
    await page.getByText(`Invitasjonen er til ${theirs}, og du er logga inn som Kari.`).waitFor();
    await press(page, 'Logg ut');
    await page.getByLabel('Passord').fill(PASSWORD);
    expect(await page.getByLabel('E-post').inputValue()).toBe(theirs);
    await press(page, 'Logg inn');
    await press(page, 'Takk ja til invitasjonen');
    await away(page);
    await page.goto(`${app.url}/my`);
    await isIn(page, 'Ola');
  });

  it('that is withdrawn while it is read says so when it is accepted', async () => {
    const email = await account(app, { name: 'Ola' });
    const { page, open } = await screens.of(await signedIn(app, email));
    await open(await invited(email));
    const { network: here } = await coordinator.query<{ network: { invitations: { id: string; email: string }[] } }>(
      `{ network(slug: "${town.slug}") { invitations { id email } } }`,
    );
    const invitation = here.invitations.find((one) => one.email === email)?.id;
    done(await coordinator.mutate('withdrawNetworkInvitation', { network: town.id, invitation }));
    await press(page, 'Takk ja til invitasjonen');
    await page.getByRole('heading', { name: 'Lenkja er brukt eller for gammal.' }).waitFor();
    await page.getByText('Du er logga inn som Ola.').waitFor();
  });
});

inBrowser('a link to an account of their own', () => {
  it('is sent to the address that is said back, and leads to what comes next', async () => {
    const email = fresh();
    const { page, open } = await screens.of(stranger(app), { width: 390 });
    await open(`/${town.slug}/join`);
    await page.getByRole('link', { name: 'Få ein konto' }).click();
    await page.getByLabel('Kva heiter du?').fill('Gunn');
    await page.getByLabel('E-post').fill(`x${email}`);
    await press(page, 'Send lenkja');
    await page.getByText(`Er x${email} rett, ligg det ei lenkje der no.`).waitFor();
    await press(page, 'Skriv adressa på nytt');
    await page.getByLabel('E-post').fill(email);
    await press(page, 'Send lenkja');
    await page.getByText(`Er ${email} rett`).waitFor();
    await page.goto(`${app.url}/welcome#token=${await tokenFor(app, email)}`);
    await page.getByLabel('Passord').fill(NEW);
    await press(page, 'Kom i gang');
    await page.getByRole('link', { name: 'Bli med i nettverket' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kven er de?' }).waitFor();
  });
});

inBrowser('a link to a new password', () => {
  it('is good for who is signed in: they go on, and are out everywhere else', async () => {
    const email = await account(app, { name: 'Kari' });
    const [here, elsewhere] = [await signedIn(app, email), await signedIn(app, email)];
    await town.give(here, 'OBSERVER');
    const { page, open } = await screens.of(here);
    // another page of the same person's is told, and asks for nothing
    const other = await page.context().newPage();
    await other.goto(`${app.url}/${town.slug}/feed`);
    await isIn(other, 'Kari');
    await open(await resetOf(email));
    await page.getByRole('heading', { name: 'Vel eit nytt passord.' }).waitFor();
    await page.getByText('Du held fram som Kari her, og blir logga ut alle andre stader.').waitFor();
    expect(await page.getByLabel('Kva heiter du?').count()).toBe(0);
    await page.getByLabel('Nytt passord').fill(NEW);
    await press(page, 'Lagre passordet');
    await away(page);
    await isIn(page, 'Kari');
    await isIn(other, 'Kari');
    await until(other, async () => (await other.getByRole('dialog').count()) === 0);
    const seen = await Promise.all([here, elsewhere].map((one: Actor) => viewerSeenBy(one)));
    expect(seen).toEqual([null, null]);
    done(await signIn(app, email, NEW));
  });

  it("that is for another's account lets who is here leave first", async () => {
    const [mine, theirs] = [await account(app, { name: 'Kari' }), await account(app, { name: 'Ola' })];
    const kari = await signedIn(app, mine);
    const { page, open } = await screens.of(kari);
    await open(await resetOf(theirs));
    await page.getByRole('heading', { name: 'Lenkja gjeld ein annan konto.' }).waitFor();
    await page.getByText(`Ho er til ${theirs}, og du er logga inn som Kari.`).waitFor();
    await press(page, 'Logg ut');
    await page.getByLabel('Nytt passord').fill(NEW);
    await press(page, 'Lagre passordet');
    await away(page);
    await page.goto(`${app.url}/my`);
    await isIn(page, 'Ola');
    expect(await viewerSeenBy(kari)).toBeNull();
  });

  it('that is used says so, and another in the same window is read anew', async () => {
    const email = await account(app);
    const [older, newer] = [await resetOf(email), await resetOf(email)];
    const { page, open } = await screens.of(stranger(app));
    await open('/welcome#token=x');
    await page.getByRole('heading', { name: 'Lenkja er brukt eller for gammal.' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).waitFor();
    await page.goto(`${app.url}${older}`);
    await page.getByLabel('Nytt passord').fill(NEW);
    await press(page, 'Lagre passordet');
    await away(page);
    await page.goto(`${app.url}${newer}`);
    await page.getByRole('heading', { name: 'Lenkja er brukt eller for gammal.' }).waitFor();
  });

  it('waits for contact', async () => {
    const { page } = await screens.of(stranger(app), { losesNetwork: true });
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${app.url}${await resetOf(await account(app))}`);
    await page.getByRole('heading', { name: 'Vi får ikkje kontakt.' }).waitFor();
    await page.unroute('**/graphql');
    await press(page, 'Prøv att');
    await page.getByRole('heading', { name: 'Vel eit nytt passord.' }).waitFor();
  });
});
