// The coordinator's years in real browsers: what is missing, trying, proposing, inviting, and how the mandates move.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, type Screen, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

const cast = async () => {
  const town = await network(app);
  return { town, ...(await town.people()), plan: `/${town.slug}/plan` };
};

const barIn = ({ page }: Screen, title: string) => page.locator('table').getByRole('slider', { name: title });
const dockIn = ({ page }: Screen) => page.locator('.dock');

inBrowser('the coordinator’s journey', () => {
  it('from what is missing to a mandate that is met, live', async () => {
    const { town, coordinator, volunteer, plan } = await cast();
    await town.set.mandate({ title: 'Ein kampanje', rule: { campaignsCompleted: { count: 1, linkedOnly: true } } });
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(volunteer, { width: 390 })];
    const { page } = mine;
    await mine.open(plan);
    await page.getByText('treng éin kampanje til innan 31. desember 2035.').waitFor();
    await page.locator('.todo').getByRole('link', { name: 'Foreslå ein kampanje' }).click();
    await page.getByText('Ein kampanje, innan 31. desember 2035').waitFor();
    expect(await page.getByLabel('Frå').inputValue()).toMatch(/^1\. [a-z]+ 20\d\d$/);
    expect(await page.getByLabel('Til').inputValue()).toMatch(/^\d+\. [a-z]+ 20\d\d$/);
    await page.getByRole('button', { name: 'Send framlegget' }).click();
    await page.getByText('Vel kven som eig kampanjen.').last().waitFor();
    await page.getByLabel('Kven eig kampanjen?').selectOption({ label: 'Frisklivssentralen' });
    await page.getByLabel('Kva heiter han?').fill('Ut på tur');
    await page.getByLabel('Kva handlar han om?').fill('Vi går saman kvar veke.');
    await page.getByRole('checkbox', { name: 'Turlaget' }).check();
    await page.getByText('Med desse er det nok slag og sektorar.').waitFor();
    await page.getByRole('button', { name: 'Send framlegget' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ut på tur' }).waitFor();

    await theirs.open(new URL(page.url()).pathname);
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    const row = page.getByRole('row', { name: 'Ut på tur' });
    await row.getByText('Turlaget har ikkje svara.').waitFor();
    await theirs.page.getByRole('button', { name: 'Ja, vi er med' }).first().click();
    await row.getByText('Turlaget har ikkje lova noko enno.').waitFor();
    const campaign = new URL(theirs.page.url()).pathname.split('/').at(-1) ?? '';
    const contribution = { campaign, kind: 'VOLUNTEERS', quantity: 4 };
    done(await volunteer.mutate('pledgeContribution', { organisation: town.club.id, contribution }));
    await page.locator('.todo').getByRole('button', { name: 'Stadfest fire plassar' }).click();
    await row.getByText('Ingenting manglar.').waitFor();
    await page.locator('.todo').getByRole('button', { name: 'Ta inn i planen' }).click();
    await page.getByText('Ingenting ventar på deg no.').waitFor();
    expect(await page.locator('main h1').innerText()).toBe('Oppdraget er ikkje oppfylt enno.');

    await row.getByRole('link', { name: 'Ut på tur' }).click();
    await page.getByRole('button', { name: 'Set i gang' }).click();
    await page.getByRole('button', { name: 'Meld gjennomført' }).click();
    const asked = page.getByRole('dialog');
    await asked.getByText('blir ståande som tverrsektoriell').waitFor();
    await asked.getByRole('button', { name: 'Meld gjennomført' }).click();
    await page.getByText('Gjennomført', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Oppdraget er oppfylt.' }).waitFor();
  });

  it('invites from what is missing, those of another sector first', async () => {
    const { town, coordinator, plan } = await cast();
    await town.set.campaign({ title: 'Ut på tur' });
    const mine = await screens.of(coordinator);
    await mine.open(plan);
    await mine.page.locator('.todo').getByRole('button', { name: 'Inviter nokon' }).click();
    const dialog = mine.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Inviter Turlaget' }).click();
    await dialog.getByText('Invitert', { exact: true }).last().waitFor();
    await mine.page.keyboard.press('Escape');
    await mine.page.getByRole('row', { name: 'Ut på tur' }).getByText('Turlaget har ikkje svara.').waitFor();
  });
});

inBrowser('trying among the years', () => {
  const set = async () => {
    const all = await cast();
    await all.town.set.mandate({
      title: 'Ein kampanje',
      dueOn: '2030-12-31',
      rule: { campaignsCompleted: { count: 1 } },
    });
    const campaign = await all.town.set.crossSectorCampaign({ title: 'Ut på tur', status: 'PLANNED' });
    const { version } = campaign;
    const changes = { startsOn: '2029-01-10', endsOn: '2029-12-10' };
    done(await all.coordinator.mutate('changeCampaign', { campaign: campaign.id, version, changes }));
    const mine = await screens.of(all.coordinator);
    await mine.open(all.plan);
    return { ...all, campaign, mine, bar: barIn(mine, 'Ut på tur'), dock: dockIn(mine) };
  };
  const monthsOf = (bar: ReturnType<typeof barIn>) => bar.getAttribute('aria-valuetext');

  it('a bar is dragged by the pointer, and the mandates follow before anything is written', async () => {
    const { mine, bar, dock } = await set();
    await bar.scrollIntoViewIfNeeded();
    const box = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await mine.page.mouse.move(x, y);
    await mine.page.mouse.down();
    await mine.page.mouse.move(x + box.width, y, { steps: 8 });
    await mine.page.mouse.move(x + 2 * box.width, y, { steps: 8 });
    await dock.getByText('Ville ikkje bli nådd.').first().waitFor();
    await mine.page.mouse.up();
    expect(await monthsOf(bar)).not.toBe('januar 2029 – desember 2029');
    await dock.getByRole('button', { name: 'Ta tilbake' }).click();
    expect(await monthsOf(bar)).toBe('januar 2029 – desember 2029');
  });

  it('and by the keys: a month, a quarter, taken back, kept and carried out', async () => {
    const { mine, bar, dock } = await set();
    const { keyboard } = mine.page;
    await bar.focus();
    await keyboard.press('ArrowRight');
    expect(await monthsOf(bar)).toBe('februar 2029 – januar 2030');
    await keyboard.press('Shift+ArrowRight');
    expect(await monthsOf(bar)).toBe('mai 2029 – april 2030');
    await dock.getByRole('status').getByText('Oppdraga står som før.').waitFor({ state: 'attached' });
    await keyboard.press('Escape');
    await dock.waitFor({ state: 'detached' });
    expect(await monthsOf(bar)).toBe('januar 2029 – desember 2029');
    for (let step = 0; step < 5; step++) await keyboard.press('Shift+ArrowRight');
    await dock.getByRole('status').getByText('Ville ikkje bli nådd.').waitFor({ state: 'attached' });
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await mine.page.getByText('Ut på tur er flytta: april 2030 til mars 2031.').waitFor();
    await mine.page.getByRole('row', { name: 'april 2030' }).waitFor();
    expect(await mine.page.locator('[role=slider]:focus').getAttribute('aria-label')).toBe('Ut på tur');
  });

  it('shows both when somebody else moved it meanwhile', async () => {
    const { town, coordinator, campaign, mine, bar, dock } = await set();
    await bar.focus();
    await mine.page.keyboard.press('ArrowRight');
    const other = await town.person({ role: 'COORDINATOR' });
    const { version } = (
      await coordinator.query<{ campaign: { version: number } }>('query ($id: ID!) { campaign(id: $id) { version } }', {
        id: campaign.id,
      })
    ).campaign;
    done(await other.mutate('changeCampaign', { campaign: campaign.id, version, changes: { endsOn: '2030-05-10' } }));
    await dock.getByText('Nokon flytta kampanjen medan du prøvde.').waitFor();
    await dock.locator('.versions').getByText('10. mai 2030').first().waitFor();
    await dock.getByRole('button', { name: 'Bruk det eg prøvde' }).click();
    await mine.page.getByText('Ut på tur er flytta: februar 2029 til januar 2030.').waitFor();
  });

  it('what if it were called off, or somebody joined', async () => {
    const { town, mine, dock } = await set();
    await town.set.campaign({ title: 'Åleine' });
    await barIn(mine, 'Åleine').click();
    await dock.getByText('Nokon blir med').click();
    await dock.getByLabel('Kven blir med?').selectOption({ label: 'Bakeriet (partnar)' });
    await dock.getByRole('button', { name: 'Inviter Bakeriet' }).click();
    await mine.page.getByText('Bakeriet er invitert til Åleine.').waitFor();
    await barIn(mine, 'Ut på tur').click();
    await dock.getByText('Avlyse').click();
    await dock.getByText('Ville ikkje bli nådd.').first().waitFor();
    await dock.getByRole('button', { name: 'Avlys på ordentleg' }).click();
    await mine.page.getByRole('dialog').getByRole('button', { name: 'Avlys kampanjen' }).click();
    await mine.page.getByText('Ut på tur er avlyst.').waitFor();
    await barIn(mine, 'Ut på tur').waitFor({ state: 'detached' });
  });

  it('is for coordinators', async () => {
    const { volunteer, plan } = await cast();
    const { page, open } = await screens.of(volunteer);
    await open(plan);
    expect(await page.locator('main h1').innerText()).toBe('Dette er for dei som er med.');
  });
});
