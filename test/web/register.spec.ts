// A volunteer registers a weekly activity, with days and clocks typed as people write them.
import { network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

inBrowser('registering', () => {
  it('takes a weekly activity on one screen, says the days back in words, and puts it on the board', async () => {
    const town = await network(app);
    const { volunteer, stranger } = await town.people();
    const { page, open } = await screens.of(volunteer, { width: 390 });
    await open(`/${town.slug}`);
    await open('/my/register');
    // what is refused is stood in, however far away the button is
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByLabel('Kva heiter det?').and(page.locator(':focus')).waitFor();
    await page.getByLabel('Kva heiter det?').fill('Torsdagsturen');
    await page.getByLabel('Kva skjer der?').fill('Vi går rundt vatnet.');
    await page.getByLabel('Kvar møtest de?').fill('Lundhaugen');
    await page.getByLabel('Dag', { exact: true }).fill('neste uke');
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByText('Vi forstår ikkje dagen.').waitFor();
    expect(await page.getByLabel('Dag', { exact: true }).inputValue()).toBe('neste uke');
    expect(await page.evaluate<string>('document.activeElement.value')).toBe('neste uke');
    await page.getByLabel('Dag', { exact: true }).fill('31. februar 2027');
    await page.getByLabel('Til klokka').focus();
    await page.getByText('Den dagen finst ikkje. Februar 2027 har 28 dagar.').waitFor();
    await page.locator('.sentence').waitFor({ state: 'detached' });
    await page.getByLabel('Dag', { exact: true }).fill('1. januar 2020');
    await page.getByText('Onsdag 1. januar 2020 er over.').waitFor();
    // a tap takes hold of the old day: what is typed replaces it
    await page.getByLabel('Til klokka').focus();
    await page.getByLabel('Dag', { exact: true }).click();
    await page.keyboard.type('torsdag');
    await page.getByLabel('Frå klokka').fill('18');
    await page.getByLabel('Til klokka').fill('1930');
    await page.getByText('Kvar veke', { exact: true }).click();
    await page.getByText(/Kvar torsdag frå \d+\.\s.* klokka 18\.00–19\.30\./).waitFor();
    expect(await page.getByLabel('Dag', { exact: true }).inputValue()).toMatch(/^\d+\. [a-z]+ 20\d\d$/);
    await page.getByRole('button', { name: 'Registrer aktiviteten' }).click();
    await page.getByText('«Torsdagsturen» heng på tavla.').waitFor();
    await page.getByRole('link', { name: 'Sjå aktiviteten' }).click();
    await page.getByText('18.00–19.30').first().waitFor();
    const query = `query ($slug: String!) { network(slug: $slug) { activities { nodes { title recurrence } } } }`;
    const seen = await stranger.query<{ network: { activities: { nodes: object[] } } }>(query, { slug: town.slug });
    const recurrence = expect.stringMatching(/^FREQ=WEEKLY;BYDAY=TH;UNTIL=/) as string;
    expect(seen.network.activities.nodes).toEqual([{ title: 'Torsdagsturen', recurrence }]);
  });

  it('keeps what is half written until it is taken away, and copies the last one with its times', async () => {
    const town = await network(app);
    const { volunteer } = await town.people();
    await town.set.activity({ title: 'Torsdagsturen', recurrence: 'FREQ=WEEKLY;INTERVAL=2' });
    const { page, open } = await screens.of(volunteer);
    await open(`/${town.slug}`);
    await open('/my/register');
    await page.getByLabel('Kva heiter det?').fill('Grautkveld');
    await page.reload();
    await page.getByText('Her er det du skreiv sist og ikkje lagra.').waitFor();
    await page.getByRole('button', { name: 'Byrja på nytt' }).click();
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Kopier «Torsdagsturen»' }).click();
    await page.getByText(/Annakvar \S+dag frå \d+\.\s/).waitFor();
  });
});
