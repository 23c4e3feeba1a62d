// A campaign's page, the list, proposing, and the news, in real browsers.
import { network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

const cast = async () => {
  const town = await network(app);
  return { town, ...(await town.people()), pageOf: ({ id }: { id: string }) => `/${town.slug}/campaigns/${id}` };
};

inBrowser('a campaign’s page', () => {
  it('says the one step that is missing, and who looks on sees it taken', async () => {
    const { town, coordinator, partner, pageOf } = await cast();
    const campaign = await town.set.campaign({ partners: [town.company] });
    await town.set.contribution({ campaign, quantity: 6 });
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(partner, { width: 390 })];
    await mine.open(pageOf(campaign));
    await theirs.open(pageOf(campaign));
    await theirs.page.getByRole('heading', { name: 'Eitt steg att, så tel kampanjen som tverrsektoriell.' }).waitFor();
    await theirs.page.getByText('Ikkje stadfesta').first().waitFor();

    await mine.page.locator('.step').getByRole('button', { name: 'Stadfest' }).click();

    const counts = { name: 'Kampanjen tel som tverrsektoriell.' };
    await mine.page.getByRole('heading', counts).waitFor();
    await theirs.page.getByRole('heading', counts).waitFor();
    await theirs.page.getByText('er stadfesta.').waitFor();
  });

  it('invites in a dialog, and the invited answers on a screen of their own', async () => {
    const { town, unit, volunteer, pageOf } = await cast();
    const campaign = await town.set.campaign();
    const [mine, theirs] = [await screens.of(unit), await screens.of(volunteer)];
    await mine.open(pageOf(campaign));
    await theirs.open(pageOf(campaign));
    await mine.page.getByRole('button', { name: 'Inviter nokon' }).click();
    const dialog = mine.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Inviter Turlaget' }).click();
    await dialog.getByText('Invitert', { exact: true }).last().waitFor();
    await mine.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await theirs.page.getByRole('button', { name: 'Ja, vi er med' }).first().click();
    await mine.page.getByText('To er med, éin av dei tel.').waitFor();
  });

  it('asks before somebody says no or goes out: only a new invitation leads back', async () => {
    const { town, coordinator, volunteer, partner, pageOf } = await cast();
    const campaign = await town.set.campaign({ partners: [town.company] });
    await coordinator.mutate('invitePartner', { campaign: campaign.id, organisation: town.club.id });
    const [invited, inside] = [await screens.of(volunteer), await screens.of(partner, { width: 390 })];
    const saysNo = invited.page.getByRole('button', { name: 'Nei takk' });
    await invited.open(pageOf(campaign));
    await saysNo.first().click();
    await invited.page.getByRole('dialog').getByText('Turlaget blir ikkje med.').waitFor();
    await invited.page.keyboard.press('Escape');
    await invited.page.getByRole('dialog').waitFor({ state: 'detached' });
    await saysNo.first().click();
    await invited.page.getByRole('dialog').getByRole('button', { name: 'Nei takk' }).click();
    await saysNo.first().waitFor({ state: 'detached' });

    const leaves = inside.page.getByRole('button', { name: 'Gå ut av kampanjen' });
    await inside.open(pageOf(campaign));
    await leaves.click();
    await inside.page.getByRole('dialog').getByRole('button', { name: 'Gå ut av kampanjen' }).click();
    await leaves.first().waitFor({ state: 'detached' });
    await invited.page.getByText('Éin er med').waitFor();
  });

  it('keeps what was written when somebody else was faster, and shows both', async () => {
    const { town, unit, coordinator, pageOf } = await cast();
    const campaign = await town.set.campaign({ title: 'Ut på tur' });
    const { page, open } = await screens.of(unit);
    await open(pageOf(campaign));
    await page.getByRole('button', { name: 'Endre' }).click();
    await page.getByLabel('Kva heiter han?').fill('Ut på tur, aldri åleine');
    const { version } = (
      await unit.query<{ campaign: { version: number } }>('query ($id: ID!) { campaign(id: $id) { version } }', {
        id: campaign.id,
      })
    ).campaign;
    await coordinator.mutate('changeCampaign', { campaign: campaign.id, version, changes: { title: 'Ut og gå' } });
    await page.getByRole('heading', { name: 'Solveig endra dette medan du skreiv.' }).waitFor();
    expect(await page.locator('.versions').innerText()).toContain('Ut og gå');
    await page.reload();
    await page.getByRole('button', { name: 'Endre' }).click();
    await page.getByText('Her er det du skreiv sist og ikkje lagra.').waitFor();
    await page.getByRole('heading', { name: 'Nokon endra dette medan du skreiv.' }).waitFor();
    expect(await page.getByLabel('Kva heiter han?').inputValue()).toBe('Ut på tur, aldri åleine');
    await page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ut på tur, aldri åleine' }).waitFor();
  });

  it('shows who else looks at it now', async () => {
    const { town, unit, coordinator, pageOf } = await cast();
    const campaign = await town.set.campaign();
    const [mine, theirs] = [await screens.of(unit), await screens.of(coordinator)];
    await mine.open(pageOf(campaign));
    await theirs.open(pageOf(campaign));
    await mine.page.getByText('Solveig ser på dette no.').waitFor();
  });

  it('is not to be found by those who may not see it', async () => {
    const { town, stranger, pageOf } = await cast();
    const campaign = await town.set.campaign({ visibility: 'NETWORK' });
    const { page, open } = await screens.of(stranger);
    await open(pageOf(campaign));
    expect(await page.locator('main h1').innerText()).toBe('Vi finn ikkje dette.');
  });
});

inBrowser('proposing a campaign', () => {
  it('says next to the field what is lacking, and leads to the new campaign', async () => {
    const { town, volunteer } = await cast();
    const { page, open } = await screens.of(volunteer);
    await open(`/${town.slug}/campaigns`);
    await page.getByRole('link', { name: 'Foreslå ein kampanje' }).click();
    await page.getByLabel('Kva heiter han?').fill('Songar vi hugsar');
    await page.getByRole('button', { name: 'Send framlegget' }).click();
    await page.getByText('Vel ein dag.').first().waitFor();
    await page.getByLabel('Kva handlar han om?').fill('Allsong på helsetunet.');
    await page.getByLabel('Frå').fill('2027-02-01');
    await page.getByLabel('Til').fill('2027-01-01');
    await page.getByRole('button', { name: 'Send framlegget' }).click();
    await page.getByText('Sluttida er før starten.').waitFor();
    await page.getByLabel('Til').fill('2027-11-01');
    await page.getByRole('button', { name: 'Send framlegget' }).click();
    await page.getByRole('heading', { level: 1, name: 'Songar vi hugsar' }).waitFor();
  });
});

inBrowser('the news', () => {
  it('tells in sentences what happens, as it happens, above what was read', async () => {
    const { town, volunteer } = await cast();
    const campaign = await town.set.campaign({ title: 'Ord over bordet' });
    await volunteer.mutate('markSeen', { network: town.id, sequence: await town.lastSequence() });
    const { page, open } = await screens.of(volunteer);
    await open(`/${town.slug}/feed`);
    await page.getByText('Kampanjen Ord over bordet er i gang.').waitFor();
    await town.set.need({ campaign, title: 'Bokprat' });
    await page.getByText('Frisklivssentralen treng nokon: Bokprat.').waitFor();
    expect(await page.locator('main h1').innerText()).toBe('Éin ting har hendt sidan sist.');
    await page.getByText('Hit las du i dag').waitFor();
  });

  it('is for the network’s people', async () => {
    const { town, stranger, outsider } = await cast();
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/feed`);
    await page.locator('main').getByRole('link', { name: 'Logg inn' }).waitFor();
    const elsewhere = await screens.of(outsider);
    await elsewhere.open(`/${town.slug}/feed`);
    expect(await elsewhere.page.locator('main h1').innerText()).toBe('Dette er for dei som er med.');
  });
});
