// Where there is no network: the app opens, shows what it knew, and keeps what people do until somebody is reached.
import type { Page } from 'playwright-core';
import { network, startApp } from '../kit/index.js';
import { inBrowser, type Screen, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

const cast = async () => {
  const town = await network(app);
  return { town, ...(await town.people()), board: `/${town.slug}/needs` };
};

/** The app is kept, and so is what the page shows. */
async function settled({ page }: Screen): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready');
  await page.waitForFunction('navigator.serviceWorker.controller !== null');
  await page.waitForFunction(`new Promise((resolve) => {
    const opening = indexedDB.open('saman');
    opening.onsuccess = () => {
      const count = opening.result.transaction('answers').objectStore('answers').count();
      count.onsuccess = () => { opening.result.close(); resolve(count.result > 2); };
    };
  })`);
}

const setOffline = (page: Page, isOffline: boolean) => page.context().setOffline(isOffline);

inBrowser('without a network', () => {
  it('the app opens after one visit, and shows what it knew with its age', async () => {
    const { town, volunteer, board } = await cast();
    await town.set.need({ campaign: await town.set.campaign(), title: 'Refleksvestar', quantity: 4 });
    const screen = await screens.of(volunteer, { losesNetwork: true });
    const { page } = screen;
    await screen.open(board);
    await settled(screen);
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
});
