// What is read stays on the screen while it is read anew, whatever happens meanwhile.
import { network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

inBrowser('an activity that is read anew', () => {
  it('stays on the screen when one of its times is called off meanwhile', async () => {
    const town = await network(app);
    const { volunteer } = await town.people();
    const activity = await town.set.activity({ title: 'Onsdagsturen', recurrence: 'FREQ=WEEKLY;COUNT=5' });
    const { page, open } = await screens.of(volunteer);
    await open(`/${town.slug}/activities/${activity.id}`);
    await page
      .getByRole('button', { name: /^Flytt eller avlys/ })
      .first()
      .waitFor();
    await page.evaluate(`window.gone = 0; new MutationObserver(() => {
      if (document.querySelector('main h1')?.textContent !== 'Onsdagsturen') window.gone += 1;
    }).observe(document.body, { childList: true, subtree: true })`);
    // its answer is from before what happens next
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const asked = new Promise<void>((resolve) => {
      void page.route('**/graphql', async (route) => {
        if (!(route.request().postData() ?? '').includes('query Activity(')) return route.continue();
        resolve();
        const response = await route.fetch();
        await held;
        return route.fulfill({ response });
      });
    });
    await town.set.need({ activity, title: 'Kaffi', quantity: 1 });
    await asked;
    await page
      .getByRole('button', { name: /^Flytt eller avlys/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Avlys', { exact: true }).click();
    await dialog.getByLabel('Kvifor?').fill('Hallen er stengd.');
    await dialog.getByRole('button', { name: 'Avlys denne gongen' }).click();
    await dialog.waitFor({ state: 'detached' });
    letGo();
    await page.getByText('Kaffi').first().waitFor();
    expect(await page.evaluate('window.gone')).toBe(0);
  });
});
