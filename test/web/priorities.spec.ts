// What is to be done first, in real browsers: placed by keyboard alone, seen by others at once.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

const PRIORITY = {
  benefit: { value: 2, reason: 'Hjelper nokre.' },
  severity: { value: 2, reason: 'Kan vente.' },
  resourceUse: { time: 4, money: 4, staff: 4, reason: 'Mange vakter.' },
};

inBrowser('the matrix of priorities', () => {
  const set = async () => {
    const town = await network(app);
    const people = await town.people();
    const campaign = await town.set.campaign({ title: 'Ut på tur' });
    const plan = await town.set.plan();
    const measure = await town.set.measure({ of: plan });
    return { town, ...people, campaign, measure, path: `/${town.slug}/priorities` };
  };

  it('is filled in by keyboard alone, and who looks on sees it', async () => {
    const { coordinator, stranger, path } = await set();
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(stranger, { width: 390 })];
    await mine.open(path);
    await theirs.open(path);
    const { page } = mine;
    await theirs.page.getByText('Ingenting er prioritert enno.').waitFor();
    await page.getByRole('button', { name: 'Plasser Ut på tur' }).focus();
    await page.keyboard.press('Enter');
    const dot = page.getByRole('button', { name: 'Ut på tur: nytte og alvor middels, ressursbruk middels' });
    await dot.and(page.locator(':focus')).waitFor();
    for (const key of ['ArrowUp', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    await page.getByLabel('Kvifor hjelper det?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Folk kjem seg ut.');
    await page.getByRole('button', { name: 'Lagre' }).press('Enter');
    await page.getByText('Skriv kvifor.').first().waitFor();
    await page.getByLabel('Kvifor er det alvorleg?').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Einsemd gjer sjuk.');
    await page.getByLabel('Kva går ressursane til?').fill('Turleiarar.');
    await page.getByRole('button', { name: 'Lagre' }).press('Enter');
    await page.getByText('Ut på tur er plassert.').waitFor();
    await page.getByRole('region', { name: 'Gjer først' }).getByRole('link', { name: 'Ut på tur' }).waitFor();
    await theirs.page.getByRole('region', { name: 'Gjer først' }).getByText('Ut på tur').waitFor();
    expect(await theirs.page.locator('main h1').innerText()).toBe('Éin ting bør gjerast først.');
    expect(await theirs.page.getByRole('button', { name: 'Endre' }).count()).toBe(0);
  });

  it('keeps what was written when somebody else was faster', async () => {
    const { town, coordinator, measure, path } = await set();
    const { page, open } = await screens.of(coordinator);
    done(await coordinator.mutate('prioritiseMeasure', { measure: measure.id, version: 1, priority: PRIORITY }));
    await open(path);
    await page.getByRole('region', { name: 'Vent med' }).getByRole('button', { name: 'Endre' }).click();
    await page.getByLabel('Kvifor hjelper det?').fill('Hjelper mange.');
    await page.reload();
    await page.getByRole('region', { name: 'Vent med' }).getByRole('button', { name: 'Endre' }).click();
    await page.getByText('Her er det du skreiv sist og ikkje lagra.').waitFor();
    expect(await page.getByLabel('Kvifor hjelper det?').inputValue()).toBe('Hjelper mange.');
    const other = await town.person({ role: 'COORDINATOR' });
    const theirs = { ...PRIORITY, benefit: { value: 5, reason: 'Hjelper alle.' } };
    done(await other.mutate('prioritiseMeasure', { measure: measure.id, version: 2, priority: theirs }));
    await page.locator('.versions').getByText('Nytte 5').waitFor();
    expect(await page.getByLabel('Kvifor hjelper det?').inputValue()).toBe('Hjelper mange.');
    await page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Samtale med pårørande er plassert.').waitFor();
  });
});
