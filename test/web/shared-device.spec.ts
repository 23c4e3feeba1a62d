// A device that several people use, sessions that end midway, and new releases of the app.
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sql from 'sql-template-tag';
import { system } from '@saman/platform';
import type { Page } from 'playwright-core';
import { type Actor, join, network, startApp } from '../kit/index.js';
import { account, PASSWORD, signedIn } from '../organisations/ways.js';
import { inBrowser, screensOf } from './browser.js';
import { keptOn, setFaulty, settled, until } from './device.js';

const app = await startApp();
const screens = screensOf(app);

/** Two editors of the same club, who sign in by password. */
async function cast() {
  const town = await network(app);
  const emails = { ingrid: await account(app, { name: 'Ingrid' }), odd: await account(app, { name: 'Odd' }) };
  const ingrid = await signedIn(app, emails.ingrid);
  await join(app, ingrid, town.club, 'EDITOR');
  await join(app, await signedIn(app, emails.odd), town.club, 'EDITOR');
  await town.set.need({ campaign: await town.set.campaign(), title: 'Stolar', quantity: 4 });
  return { town, emails, ingrid, board: `/${town.slug}/needs`, form: `/my/register?network=${town.slug}` };
}

const endSessionsOf = ({ personId }: Actor) =>
  app.database.write(system, (tx) => tx.query(sql`DELETE FROM session WHERE person_id = ${personId}`));

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Passord').fill(PASSWORD);
  await page.locator('form').getByRole('button', { name: 'Logg inn' }).click();
}

const promise = async (page: Page) => {
  await page.getByRole('button', { name: 'Vi kan stille' }).click();
  await page.getByRole('button', { name: 'Vi stiller' }).click();
  await page.getByText('Éin ting ventar på nett.').waitFor();
};

inBrowser('a shared device', () => {
  it('keeps nothing of who signs out, who is asked first where something would be lost', async () => {
    const { emails, ingrid, board, form } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open(form);
    await page.getByLabel('Kva heiter det?').fill('Løyndom');
    await open('/my');
    await open(board);
    await settled(page);
    await page.context().setOffline(true);
    await promise(page);
    await page.locator('.who').click();
    await page.getByRole('button', { name: 'Logg ut' }).click();
    const question = page.getByRole('dialog');
    await question.getByText('Stolar: 1 frå Turlaget').waitFor();
    await question.getByRole('button', { name: 'Lukk' }).click();
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await question.getByRole('button', { name: 'Logg ut likevel' }).click();
    await page.getByRole('heading', { name: 'Du er logga ut.' }).waitFor();

    const kept = await keptOn(page);
    expect(kept).toMatchObject({ answers: 0, deeds: 0 });
    expect(kept.names.sort()).toEqual(['saman.language', 'saman.leaving']);
    expect(kept.files.filter((path) => !/^\/(assets\/|saman\.svg$)/.test(path))).toEqual([]);
    // without a network there is nothing for the next one to see
    await page.goto(`${app.url}${board}`);
    await page.getByRole('heading', { name: 'Vi får ikkje kontakt.' }).waitFor();
    // the server hears of it as soon as it is reached, before anything is asked in the name of who left
    await page.context().setOffline(false);
    await page.locator('.need').waitFor();
    await page.locator('header').getByRole('link', { name: 'Logg inn' }).click();
    await signIn(page, emails.odd);
    await page.locator('.who').getByText('Odd').waitFor();
    await page.goto(`${app.url}${form}`);
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('');
    expect(await page.locator('.line-bar').count()).toBe(0);
    expect(await ingrid.query('{ viewer { email } }')).toEqual({ viewer: null });
  }, 60_000);

  it('a session that ends midway keeps the words, for the same person alone', async () => {
    const { emails, ingrid, form } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open(form);
    await settled(page);
    await page.getByLabel('Kva heiter det?').fill('Kveldstur');
    await page.getByLabel('Kva skjer der?').fill('Vi går rundt vatnet.');
    await endSessionsOf(ingrid);
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    const dialog = page.getByRole('dialog', { name: 'Du er logga ut.' });
    await dialog.getByText('Logg inn att som Ingrid').waitFor();
    expect(await keptOn(page)).toMatchObject({ answers: 0, deeds: 0 });
    expect((await keptOn(page)).names.some((name) => name.startsWith('saman.draft.'))).toBe(false);

    await dialog.getByLabel('Passord').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Logg inn' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('Kveldstur');
    await until(page, async () => (await keptOn(page)).names.some((name) => name.startsWith('saman.draft.')));
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByRole('heading', { name: '«Kveldstur» heng på tavla.' }).waitFor();

    await page.getByRole('button', { name: 'Registrer ein til' }).click();
    await page.getByLabel('Kva heiter det?').fill('Berre for meg');
    await page.getByLabel('Kva skjer der?').fill('Hemmeleg');
    await endSessionsOf(ingrid);
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await dialog.getByLabel('E-post').fill(emails.odd);
    await dialog.getByLabel('Passord').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Logg inn' }).click();
    await page.locator('.who').getByText('Odd').waitFor();
    await open(form);
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('');
  });

  it('deeds that waited when the session ended are sent when the same person is back', async () => {
    const { ingrid, emails, board } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open(board);
    await settled(page);
    await page.context().setOffline(true);
    await promise(page);
    await endSessionsOf(ingrid);
    await page.context().setOffline(false);
    const dialog = page.getByRole('dialog', { name: 'Du er logga ut.' });
    await dialog.getByText('Éin ting ventar på å bli sendt.').waitFor();
    expect(await keptOn(page)).toMatchObject({ answers: 0, deeds: 0 });
    await dialog.getByLabel('E-post').fill(emails.ingrid);
    await dialog.getByLabel('Passord').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByText(/Turlaget stiller med 1\. .*Trekk tilbake/).waitFor();
    await page.locator('.need').getByText('Ventar på nett').waitFor({ state: 'detached' });
  });

  it('what one page held when the session ended is sent when the same person is back in another', async () => {
    const { ingrid, emails, board } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open(board);
    await settled(page);
    const other = await page.context().newPage();
    await other.goto(`${app.url}${board}`);
    await other.locator('.need').waitFor();
    await page.context().setOffline(true);
    await promise(page);
    await endSessionsOf(ingrid);
    await page.context().setOffline(false);
    for (const one of [page, other]) await one.getByRole('dialog', { name: 'Du er logga ut.' }).waitFor();
    const held = 'Éin ting ventar på å bli sendt.';
    const isHeldByOther = (await other.getByText(held).count()) > 0;
    const dialog = (isHeldByOther ? page : other).getByRole('dialog', { name: 'Du er logga ut.' });
    expect(await dialog.getByText(held).count()).toBe(0);
    await dialog.getByLabel('E-post').fill(emails.ingrid);
    await dialog.getByLabel('Passord').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Logg inn' }).click();
    for (const one of [page, other]) {
      await one.getByText('Turlaget stiller med 1.').waitFor();
      await one.locator('.need').getByText('Ventar på nett').waitFor({ state: 'detached' });
    }
  });

  it('signing out is done when the server has done it, and is tried until then', async () => {
    const { ingrid } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open('/my');
    await setFaulty(page, 'mutation SignOut');
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.getByText('Du er logga ut på denne eininga, men tenaren veit det ikkje enno.').waitFor();
    expect((await keptOn(page)).names).toContain('saman.leaving');
    expect(await page.locator('.who').count()).toBe(0);
    await setFaulty(page, 'mutation SignOut', false);
    await page.getByText('Du er logga ut på denne eininga').waitFor({ state: 'detached' });
    expect((await keptOn(page)).names).not.toContain('saman.leaving');
    expect(await ingrid.query('{ viewer { email } }')).toEqual({ viewer: null });
  });

  it('a fault of the server is no end of the session', async () => {
    const { ingrid, board } = await cast();
    const { page, open } = await screens.of(ingrid, { losesNetwork: true });
    await open(board);
    await settled(page);
    await page.context().setOffline(true);
    await promise(page);
    const { answers } = await keptOn(page);
    await setFaulty(page, 'viewer {');
    await page.context().setOffline(false);
    await page.reload();
    await page.locator('.need').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await keptOn(page)).toMatchObject({ answers: expect.any(Number) as number, deeds: 1 });
    expect((await keptOn(page)).answers).toBeGreaterThanOrEqual(answers);
    await setFaulty(page, 'viewer {', false);
    await page.reload();
    // the news of it may come before the answer to it
    await until(page, async () => (await keptOn(page)).deeds === 0);
    await page.getByText('Turlaget stiller med 1.').waitFor();
  });
});

/** Stands before the server, and gives out another service worker when a new release is to be there. */
async function front(): Promise<{ url: string; server: Server; release: () => void }> {
  let isNew = false;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', app.url);
    const headers = { ...request.headers, 'accept-encoding': 'identity' };
    const asked = ask(new URL(request.url ?? '/', app.url), { method: request.method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks).toString('latin1');
        const isWorker = isNew && pathname === '/service-worker.js';
        const sent = isWorker ? body.replace(/\/assets\/app-[\w-]+\.js/g, '/saman.svg') + '\n// new' : body;
        response.writeHead(answer.statusCode ?? 500, { ...answer.headers, 'content-length': String(sent.length) });
        response.end(Buffer.from(sent, 'latin1'));
      });
    });
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, server, release: () => void (isNew = true) };
}

inBrowser('a new release', () => {
  it('is offered quietly, and is not taken while somebody writes', async () => {
    const { ingrid, form } = await cast();
    const { url, server, release } = await front();
    const { page } = await screens.of(ingrid, { losesNetwork: true });
    await page.context().addCookies([{ name: 'saman', value: ingrid.secret ?? '', url }]);
    await page.goto(`${url}${form}`);
    await page.getByLabel('Kva heiter det?').fill('Halvskrive');
    await until(page, () => page.evaluate<boolean>('navigator.serviceWorker.controller !== null'));
    release();
    await page.evaluate('navigator.serviceWorker.getRegistration().then((found) => found.update())');
    await page.getByText('Ein ny versjon av Saman er klar.').waitFor();
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('Halvskrive');
    await page.getByRole('button', { name: 'Last sida på nytt' }).click();
    await page.getByLabel('Kva heiter det?').waitFor();
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('Halvskrive');
    server.closeAllConnections();
    server.close();
  });
});
