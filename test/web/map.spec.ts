// Where it is: the map of what is on, and the same as a list beside it.
import { network, startApp } from '../kit/index.js';
import { findingsOn, inBrowser, overhangOf, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { stranger } = await town.people();
const tomorrow = new Date(Date.now() + 86_400_000);
const at = (name: string, latitude: number, longitude: number) => ({ place: { name, latitude, longitude } });

inBrowser('the map', () => {
  it('shows where something is on, near places as one, opens their times by keys, and lists what lies nowhere', async () => {
    await town.set.activity({ title: 'Kor for alle', startsAt: tomorrow, ...at('Kulturhuset', 60.6286, 6.4134) });
    await town.set.activity({ title: 'Lesestund', startsAt: tomorrow, ...at('Biblioteket', 60.6287, 6.4138) });
    await town.set.activity({ title: 'Skirenn', startsAt: tomorrow, ...at('Hagahaugen', 60.633, 6.419) });
    const hike = await town.set.activity({
      title: 'Fjelltur',
      startsAt: tomorrow,
      ...at('Myrkdalen', 60.8331, 6.4802),
    });
    await town.set.need({ activity: hike, title: 'Sjåfør', quantity: 2 });
    await town.set.activity({ title: 'Turlag på nett', startsAt: tomorrow });
    const { page, open } = await screens.of(stranger, { width: 320 });
    await open(`/${town.slug}/activities`);
    await page.getByText('Kart', { exact: true }).click();
    await page.waitForURL('**/activities?view=map');

    const together = page.locator('.map-mark[data-many]');
    await together.waitFor();
    await page.getByRole('button', { name: /^1 gong: Myrkdalen/ }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    expect(await overhangOf(page)).toBe(0);

    // looked at closer, some come apart; what stands together in the same street does not
    await together.focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-mark:focus').waitFor();
    await page.getByRole('button', { name: /^1 gong: Hagahaugen/ }).waitFor();
    await page.locator('.map-mark[data-many]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-places summary:focus').waitFor();
    await page.getByRole('link', { name: 'Kor for alle' }).waitFor();
    await page.getByRole('link', { name: 'Lesestund' }).waitFor();
    await page.getByText('Stad ikkje oppgjeven').click();
    await page.getByRole('link', { name: 'Turlag på nett' }).waitFor();

    await page.getByRole('button', { name: 'Vis alle stadene' }).click();
    await page.getByRole('button', { name: /^1 gong: Myrkdalen/ }).waitFor();
    await page.getByRole('button', { name: 'Fleire val' }).click();
    await page.getByRole('checkbox').check();
    await together.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^1 gong: Myrkdalen/ }).click();
    await page.getByRole('link', { name: 'Fjelltur' }).click();
    await page.waitForURL(`**/activities/${hike.id}`);
    await page.goBack();
    await page.waitForURL('**/activities?view=map&help=1');
    await page.getByRole('button', { name: /^1 gong: Myrkdalen/ }).waitFor();
  });
});
