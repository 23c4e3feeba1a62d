// What the server gave is taken over by the app as it stands: nothing is asked or drawn again, and who was there already stays there.
import { network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { stranger } = await town.people();
await town.set.activity({ title: 'Kaffi og kort' });

inBrowser('a page that the server gave', () => {
  it('is taken over with what was written in it before the app was there', async () => {
    const { page } = await screens.of(stranger);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? '');
    });
    let letAppCome: () => void = () => undefined;
    const isWritten = new Promise<void>((resolve) => (letAppCome = resolve));
    await page.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
      await isWritten;
      await route.continue();
    });
    await page.goto(`${app.url}/${town.slug}/activities`, { waitUntil: 'commit' });
    const search = page.getByRole('searchbox');
    await search.fill('kort');
    await page.locator('main a[href*="/activities/"]').getByText('Kaffi og kort').waitFor();
    await page.evaluate('window.given = document.querySelector("main h1")');
    letAppCome();
    await page.locator('[data-app]').waitFor();
    await page.waitForURL(/q=kort/);
    expect(await search.inputValue()).toBe('kort');
    expect(
      await page.evaluate('document.activeElement.type + (window.given === document.querySelector("main h1"))'),
    ).toBe('searchtrue');
    expect(asked.filter((name) => ['Network', 'Occurrences'].includes(name))).toEqual([]);
  });

  it('is asked for nothing but who is there', async () => {
    const { page, open } = await screens.of(stranger);
    const asked: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1]);
    });
    await open(`/${town.slug}`);
    expect(asked).toEqual(['Session']);
  });
});
