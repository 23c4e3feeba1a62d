// What is on: found by words, audience, place and where help is needed, as a list and as a month; all of it in the address.
import { network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { stranger } = await town.people();
const soon = new Date(Date.now() + 86_400_000);
const needy = await town.set.activity({ title: 'Dugnad i parken', startsAt: soon });
await town.set.activity({ title: 'Kor for alle', startsAt: soon });
await town.set.need({ activity: needy, title: 'Rive', quantity: 2 });

inBrowser('what is on', () => {
  it('is narrowed to where help is needed, by an address that can be sent, and back again', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/activities`);
    await page.getByRole('link', { name: 'Kor for alle' }).waitFor();
    await open(`/${town.slug}/activities?help=1`);
    await page.getByRole('link', { name: 'Dugnad i parken' }).waitFor();
    expect(await page.getByRole('link', { name: 'Kor for alle' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Dugnad i parken' }).click();
    await page.waitForURL(`**/activities/${needy.id}`);
    await page.goBack();
    await page.waitForURL('**/activities?help=1');
    await page.getByRole('link', { name: 'Dugnad i parken' }).waitFor();
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);

    // `soon` is tomorrow, wherever the clock stands
    await page.getByText('I morgon', { exact: true }).click();
    await page.waitForURL('**/activities?help=1&day=tomorrow');
    await page.getByRole('heading', { name: 'Éin ting skjer i morgon.' }).waitFor();
    await page.getByText('I dag', { exact: true }).click();
    await page.getByRole('heading', { name: 'Ingenting skjer i dag.' }).waitFor();
    await page.getByRole('link', { name: 'Vis alt' }).click();
    await page.getByRole('link', { name: 'Kor for alle' }).waitFor();
  });

  it('keeps the focus in the field while words change what is shown', async () => {
    const { page, open } = await screens.of(stranger, { width: 390 });
    await open(`/${town.slug}/activities?view=list`);
    await page.getByRole('searchbox').click();
    await page.keyboard.type('dug', { delay: 200 });
    await page.waitForURL('**q=dug');
    await page.keyboard.type('nad');
    await page.waitForURL('**q=dugnad');
    await page.getByRole('link', { name: 'Dugnad i parken' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('dugnad');
  });

  it('goes on below what is shown, and begins anew when something else is looked for', async () => {
    const busy = await network(app);
    for (const title of ['Morgontur', 'Frukost', 'Middag', 'Kvelds'])
      await busy.set.activity({ title, recurrence: 'FREQ=DAILY' });
    const { page, open } = await screens.of((await busy.people()).stranger);
    await open(`/${busy.slug}/activities`);
    await page.getByRole('button', { name: 'Vis fleire' }).click();
    // both pages together have a day each for four weeks but today
    await page.locator('main section.day').nth(26).waitFor();
    await page.getByText('I morgon', { exact: true }).click();
    await page.getByRole('heading', { name: 'Fire ting skjer i morgon.' }).waitFor();
    await page.getByRole('link', { name: 'Middag' }).waitFor();
  });

  it('is a month, too, and other months are reached by keys', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/activities?view=calendar&month=${soon.toISOString().slice(0, 7)}`);
    await page.getByRole('table').getByRole('link', { name: 'Dugnad i parken' }).waitFor();
    await page.getByRole('button', { name: 'Månaden etter' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('table').getByRole('link', { name: 'Dugnad i parken' }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('month')).not.toBe(soon.toISOString().slice(0, 7));
  });
});
