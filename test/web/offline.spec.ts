// Where there is no network: the app opens, shows what it knew, and keeps what people do until somebody is reached.
import type { Page } from 'playwright-core';
import { type Actor, done, network, startApp } from '../kit/index.js';
import { inBrowser, type Screen, screensOf } from './browser.js';
import { age, keptOn, setFaulty, settled, until } from './device.js';

const app = await startApp();
const screens = screensOf(app);

const cast = async () => {
  const town = await network(app);
  return { town, ...(await town.people()), board: `/${town.slug}/needs` };
};

const setOffline = (page: Page, isOffline: boolean) => page.context().setOffline(isOffline);

/** Opens a page, which is then kept, and takes the network away. */
async function visited(actor: Actor, path: string, losesNetwork = true): Promise<Screen> {
  const screen = await screens.of(actor, { losesNetwork });
  await screen.open(path);
  await settled(screen.page);
  return screen;
}

const giftsTo = async (actor: Actor, id: string) => {
  const query = 'query ($id: ID!) { need(id: $id) { covered contributions { nodes { quantity } } } }';
  const { need } = await actor.query<{ need: { covered: number; contributions: { nodes: object[] } } }>(query, { id });
  return { covered: need.covered, gifts: need.contributions.nodes.length };
};

const promise = async (page: Page) => {
  await page.getByRole('button', { name: 'Vi kan stille' }).click();
  await page.getByRole('button', { name: 'Vi stiller' }).click();
};

inBrowser('without a network', () => {
  it('the app opens after one visit, and shows what it knew with its age', async () => {
    const { town, volunteer, board } = await cast();
    await town.set.need({ campaign: await town.set.campaign(), title: 'Refleksvestar', quantity: 4 });
    const { page } = await visited(volunteer, board);
    await setOffline(page, true);
    await page.reload();
    await page.locator('.need', { hasText: 'Refleksvestar' }).waitFor();
    await page.getByText(/Du er utan nett\. Vist slik det var i dag klokka \d\d\.\d\d\./).waitFor();
    await page.locator('.who').getByText('Kari').waitFor();

    await town.set.need({ campaign: await town.set.campaign(), title: 'Lykter' });
    await setOffline(page, false);
    await page.locator('.need', { hasText: 'Lykter' }).waitFor();
    await page.locator('.line-bar').waitFor({ state: 'detached' });
  });

  it('a promise waits in its place, for all pages of the person, and is sent once when one of them is back', async () => {
    const { town, volunteer, board } = await cast();
    const need = await town.set.need({ campaign: await town.set.campaign(), title: 'Stolar', quantity: 4 });
    const { page } = await visited(volunteer, board);
    const other = await page.context().newPage();
    await other.goto(`${app.url}${board}`);
    await other.locator('.need').waitFor();
    const sent: string[] = [];
    page.context().on('request', (request) => {
      if (request.postData()?.includes('mutation Pledge') === true) sent.push(request.url());
    });
    await setOffline(page, true);
    await promise(page);
    for (const one of [page, other]) {
      await one.locator('.need').getByText('Turlaget stiller med 1. Ventar på nett.').waitFor();
      await one.getByText('1 av 4 stykke').waitFor();
      await one.getByText('Éin ting ventar på nett.').waitFor();
    }
    expect(await giftsTo(volunteer, need.id)).toEqual({ covered: 0, gifts: 0 });

    await setOffline(page, false);
    await page.getByText('Alt som venta, er sendt.').waitFor();
    await page.locator('.need').getByText('Ventar på nett').waitFor({ state: 'detached' });
    await other.locator('.need').getByText('Ventar på nett').waitFor({ state: 'detached' });
    expect(await giftsTo(volunteer, need.id)).toEqual({ covered: 1, gifts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('a deed whose answer was lost on its way is known again', async () => {
    const { town, volunteer, board } = await cast();
    const need = await town.set.need({ campaign: await town.set.campaign(), title: 'Bord', quantity: 4 });
    const { page } = await visited(volunteer, board);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('mutation Pledge') !== true || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await promise(page);
    await page.getByText('Alt som venta, er sendt.').waitFor();
    expect(lost).toBe(1);
    expect(await giftsTo(volunteer, need.id)).toEqual({ covered: 1, gifts: 1 });
  });

  it('the page of a registration that waits takes itself back when it was sent', async () => {
    const { town, volunteer } = await cast();
    const { page } = await visited(volunteer, `/my/register?network=${town.slug}`);
    await setOffline(page, true);
    await page.getByLabel('Kva heiter det?').fill('Morgontur');
    await page.getByLabel('Kva skjer der?').fill('Vi går rundt vatnet.');
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByRole('heading', { name: '«Morgontur» ventar på nett.' }).waitFor();
    await setOffline(page, false);
    await page.getByRole('heading', { name: '«Morgontur» heng på tavla.' }).waitFor();
    await page.getByRole('link', { name: 'Sjå aktiviteten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Morgontur' }).waitFor();
  });

  it('an activity and what it needs are registered, wait on the person’s own page, and are sent in order', async () => {
    const { town, volunteer } = await cast();
    const { page } = await visited(volunteer, `/my/register?network=${town.slug}`);
    await setOffline(page, true);
    await page.getByLabel('Kva heiter det?').fill('Kveldstur');
    await page.getByRole('button', { name: 'Éin til' }).click();
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByText('Skriv noko her.').waitFor();
    await page.getByLabel('Kva skjer der?').fill('Vi går rundt vatnet.');
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByRole('heading', { name: '«Kveldstur» ventar på nett.' }).waitFor();
    await page.reload();
    await page.getByText('To ting ventar på nett.').waitFor();
    await page.getByRole('button', { name: 'Sjå kva det er' }).click();
    await page.locator('.queue').getByText('«Kveldstur» på tavla').waitFor();

    await setOffline(page, false);
    await page.getByText('Alt som venta, er sendt.').waitFor();
    const query = `query ($slug: String!) { network(slug: $slug) { activities { nodes { title needs { totalCount } } } } }`;
    const { network: found } = await volunteer.query<{ network: { activities: { nodes: object[] } } }>(query, {
      slug: town.slug,
    });
    expect(found.activities.nodes).toEqual([
      { title: 'Kveldstur', needs: { totalCount: expect.any(Number) as number } },
    ]);
  });

  it('who came is noted, and stands for all to see when there is a network', async () => {
    const { town, volunteer } = await cast();
    const startsAt = new Date(Date.now() - 86_400_000);
    const activity = await town.set.activity({ title: 'Onsdagsturen', startsAt });
    const { page } = await visited(volunteer, `/${town.slug}/activities/${activity.id}`);
    await setOffline(page, true);
    await page.getByRole('button', { name: /^Noter/ }).click();
    await page.getByLabel(/^Kom/).fill('14');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.locator('.past').getByText('Ventar på nett.').waitFor();
    await setOffline(page, false);
    await page.locator('.past').getByText('Ventar på nett.').waitFor({ state: 'detached' });
    await page.locator('.past').getByText(/^14/).waitFor();
  });

  it('what was refused stays with why, until the person decides', async () => {
    const { town, volunteer, partner, board } = await cast();
    const need = await town.set.need({ campaign: await town.set.campaign(), title: 'Telt', quantity: 3 });
    const { page } = await visited(volunteer, board);
    await setOffline(page, true);
    await page.getByRole('button', { name: 'Vi kan stille' }).click();
    await page.getByRole('button', { name: 'Éin til' }).click();
    await page.getByRole('button', { name: 'Vi stiller' }).click();
    await page.getByText('Éin ting ventar på nett.').waitFor();
    const contribution = { need: need.id, quantity: 2 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    await setOffline(page, false);
    await page.getByText('Éin ting kom ikkje med.').waitFor();
    await page.getByRole('button', { name: 'Sjå kva det er' }).click();
    await page.locator('.queue').getByText('Telt: 2 frå Turlaget').waitFor();
    await page
      .locator('.queue')
      .getByText('Nokon kom før dykk. Ingenting er lova bort. Det manglar berre 1.')
      .waitFor();
    await page.locator('.queue').getByRole('button', { name: 'Ta 1' }).click();
    await page.getByText('Alt som venta, er sendt.').waitFor();
    expect(await giftsTo(volunteer, need.id)).toEqual({ covered: 3, gifts: 2 });
    expect(await keptOn(page)).toMatchObject({ deeds: 0 });
  });

  it('what the server failed with is sent again under its key; a key that is too old only if the person says so', async () => {
    const { town, volunteer, board } = await cast();
    const need = await town.set.need({ campaign: await town.set.campaign(), title: 'Benker', quantity: 4 });
    const { page } = await visited(volunteer, board);
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('mutation Pledge') === true) keys.push(request.headers()['idempotency-key']);
    });
    await setOffline(page, true);
    await promise(page);
    await page.getByText('Éin ting ventar på nett.').waitFor();
    await setFaulty(page, 'mutation Pledge');
    await setOffline(page, false);
    await until(page, () => Promise.resolve(keys.length > 1));
    expect(new Set(keys).size).toBe(1);
    expect(await keptOn(page)).toMatchObject({ deeds: 1 });

    await age(page, 14);
    await page.getByText('Éin ting kom ikkje med.').waitFor();
    await setFaulty(page, 'mutation Pledge', false);
    const sent = keys.length;
    await page.getByRole('button', { name: 'Sjå kva det er' }).click();
    await page.locator('.queue').getByText('Dette er meir enn to veker gammalt.').waitFor();
    expect(keys).toHaveLength(sent);
    await page.locator('.queue').getByRole('button', { name: 'Send det likevel' }).click();
    await page.getByText('Alt som venta, er sendt.').waitFor();
    expect(new Set(keys).size).toBe(2);
    expect(await giftsTo(volunteer, need.id)).toEqual({ covered: 1, gifts: 1 });
  });
});
