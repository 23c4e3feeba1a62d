// Going from page to page and back, as the browser's own pages do.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';
import { until } from './device.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { stranger, coordinator } = await town.people();
for (let number = 1; number <= 12; number += 1)
  await town.set.activity({ title: `Tur ${String(number)}`, recurrence: 'FREQ=DAILY;COUNT=7' });

inBrowser('going through the pages', () => {
  it('a new page begins at its top, and the way back leads to where one was', async () => {
    const { page, open } = await screens.of(stranger, { width: 390 });
    const isAt = (top: number) => until(page, async () => (await page.evaluate('Math.round(scrollY)')) === top);
    await open(`/${town.slug}/activities`);
    await page.getByRole('link', { name: 'Tur 9' }).last().waitFor();
    await page.evaluate('scrollTo(0, 900)');
    await isAt(900);
    // not by a tap, before which the driver would bring the bar into view, which already is
    await page.locator('.tabbar').getByRole('link', { name: 'Behov' }).dispatchEvent('click');
    await page.waitForURL('**/needs');
    await isAt(0);
    await until(page, async () => (await page.evaluate('document.activeElement.id')) === 'content');
    await page.goBack();
    await isAt(900);
  });

  it('what is tapped in the menu is marked at once, and the page says that another is on its way', async () => {
    const { page, open } = await screens.of(stranger, { width: 390 });
    // it would fetch the code by itself
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    let letCome: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(/campaigns-page/, async (route) => {
      await held;
      await route.continue();
    });
    await open(`/${town.slug}`);
    const tab = page.locator('.tabbar').getByRole('link', { name: 'Kampanjar' });
    const marked = page.locator('.tabbar a.pending');
    const elsewhere = page.context().waitForEvent('page');
    await tab.click({ modifiers: ['Control'] });
    await (await elsewhere).close();
    expect(await marked.count()).toBe(0);
    // what is there as soon as the tap itself is done with, before the router has had its turn
    const path = `/${town.slug}/campaigns`;
    const afterTap = `(async () => {
      const tab = document.querySelector('.tabbar a[href="${path}"]');
      tab.click();
      await Promise.resolve();
      return tab.className;
    })()`;
    expect(await page.evaluate(afterTap)).toBe('pending');
    await page.locator('main[aria-busy=true]').waitFor();
    letCome();
    await page.locator('main[aria-busy=false] h1', { hasText: 'Kampanjar' }).waitFor();
    expect(await marked.count()).toBe(0);
  });

  it('who goes by keys goes on where they were when what they pressed is gone', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/campaigns`);
    const bokmal = page.locator('footer button[lang=nb]');
    await bokmal.focus();
    await page.keyboard.press('Enter');
    await bokmal.waitFor({ state: 'detached' });
    await until(page, () => page.evaluate('document.activeElement.closest("footer") !== null'));
  });

  it('a page whose code a new version has taken away is read anew, and the ways to the others stay', async () => {
    const { page, open } = await screens.of(stranger, { losesNetwork: true });
    await open(`/${town.slug}`);
    await page.route(/campaigns-page/, (route) => route.abort());
    await page.getByRole('link', { name: 'Kampanjar', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Sida må lastast på nytt.' }).waitFor();
    await page.getByRole('link', { name: 'Behov' }).first().click();
    await page.waitForURL('**/needs');
    await page.goBack();
    await page.unroute(/campaigns-page/);
    await page.getByRole('button', { name: 'Last sida på nytt' }).click();
    await page.getByRole('heading', { name: 'Her er ingen kampanjar enno.' }).waitFor();
  });

  it('what is not to be found says where else to look', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/campaigns/01a20597-2d25-7b1e-9941-37033a2d3fc1`);
    await page.getByRole('heading', { name: 'Vi finn ikkje dette.' }).waitFor();
    const ways = `[...document.querySelectorAll('main a')].map((way) => way.getAttribute('href'))`;
    expect(await page.evaluate<string[]>(ways)).toEqual([
      `/sign-in?to=%2F${town.slug}%2Fcampaigns%2F01a20597-2d25-7b1e-9941-37033a2d3fc1`,
      `/${town.slug}/search`,
      `/${town.slug}/campaigns`,
    ]);
  });

  it('a person who has chosen nothing is met in their own language, also after a reload', async () => {
    const { page, open } = await screens.of(coordinator);
    await page.addInitScript(`localStorage.removeItem('saman.language')`);
    await coordinator.mutate('changeProfile', { language: 'EN' }, { select: 'email' });
    await open(`/${town.slug}/campaigns`);
    await page.locator('html[lang=en]').waitFor();
    await page.reload();
    await page.locator('html[lang=en]').waitFor();
  });
});

inBrowser('what is on its way', () => {
  it('when something happens is read once more: it may be from before', async () => {
    const activity = await town.set.activity({ title: 'Tur i regn' });
    const { page, open } = await screens.of(coordinator);
    const told = new Promise<void>((resolve) => {
      page.on('websocket', (socket) => {
        socket.on('framereceived', ({ payload }) => {
          if (payload.includes('ACTIVITY_CHANGED')) resolve();
        });
      });
    });
    await open(`/${town.slug}/feed`);
    // the answer is read before the change, and comes after the news of it
    let reads = 0;
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Activity(') !== true) return route.fallback();
      reads += 1;
      if (reads > 1) return route.fallback();
      const response = await route.fetch();
      const { version } = activity;
      done(
        await coordinator.mutate('changeActivity', {
          activity: activity.id,
          version,
          changes: { description: 'Ta med regntøy.' },
        }),
      );
      await told;
      return route.fulfill({ response });
    });
    await page.evaluate(`document.querySelector('main a[href$="${activity.id}"]').click()`);
    await page.getByText('Ta med regntøy.').waitFor();
    expect(reads).toBeGreaterThan(1);
  });
});
