// What was registered is changed: one time moved or called off, the whole of it, what it needs, and what is promised.
import { done, network, startApp } from '../kit/index.js';
import { findingsOn, inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const DAY = 86_400_000;

inBrowser('what was registered', () => {
  const cast = async () => {
    const town = await network(app);
    const people = await town.people();
    const startsAt = new Date(Date.now() + 3 * DAY);
    const activity = await town.set.activity({ title: 'Onsdagsturen', startsAt, recurrence: 'FREQ=WEEKLY;COUNT=5' });
    const need = await town.set.need({ activity, eachOccurrence: true, title: 'Kaffikokar', quantity: 4 });
    const contribution = { need: need.id, quantity: 1 };
    done(await people.partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    return { town, activity, path: `/${town.slug}/activities/${activity.id}`, ...people };
  };

  it('is shown to everybody when the draft is ready', async () => {
    const town = await network(app);
    const { volunteer, stranger } = await town.people();
    const draft = await town.set.activity({ title: 'Hengjekøyenatt', visibility: 'DRAFT' });
    const path = `/${town.slug}/activities/${draft.id}`;
    const [mine, theirs] = [await screens.of(volunteer), await screens.of(stranger)];
    await theirs.open(path);
    await theirs.page.getByRole('heading', { name: 'Vi finn ikkje dette.' }).waitFor();
    await mine.open(path);
    await mine.page.getByText('Utkast', { exact: true }).waitFor();
    await mine.page.getByRole('button', { name: 'Vis for alle' }).click();
    await mine.page.getByText('Utkast', { exact: true }).waitFor({ state: 'detached' });
    await theirs.open(path);
    await theirs.page.getByRole('heading', { name: 'Hengjekøyenatt' }).waitFor();
  });

  it('has one time moved and another called off, and who has promised something sees it at once', async () => {
    const { path, volunteer, partner } = await cast();
    const [mine, theirs] = [await screens.of(volunteer, { width: 390 }), await screens.of(partner)];
    await mine.open(path);
    await theirs.open(path);
    const gift = theirs.page.getByText(/stiller med 1\./);
    await gift.waitFor();
    const buttons = mine.page.getByRole('button', { name: /^Flytt eller avlys/ });
    const dialog = mine.page.getByRole('dialog');

    await buttons.nth(0).click();
    await dialog.getByText('Eitt løfte følgjer med til den nye tida.').waitFor();
    expect(await findingsOn(mine.page)).toEqual([]);
    await dialog.getByLabel('Frå klokka').fill('2115');
    await dialog.getByLabel('Til klokka').fill('2045');
    await dialog.getByRole('button', { name: 'Flytt denne gongen' }).click();
    await dialog.getByText('Sluttida er før starten.').waitFor();
    await dialog.getByLabel('Til klokka').fill('2245');
    await dialog.getByRole('button', { name: 'Flytt denne gongen' }).click();
    await mine.page.locator('.told:focus', { hasText: 'Flytta til' }).waitFor();
    await theirs.page.getByText('21.15–22.45').waitFor();
    await theirs.page
      .locator('.need', { hasText: 'Flytta frå' })
      .getByText(/stiller med 1\./)
      .waitFor();

    await buttons.nth(1).click();
    await dialog.getByText('Avlys', { exact: true }).click();
    await dialog.getByLabel('Kvifor?').fill('Hallen er stengd.');
    await dialog.getByRole('button', { name: 'Avlys denne gongen' }).click();
    await mine.page.locator('.told:focus', { hasText: 'er avlyst.' }).waitFor();
    await theirs.page.getByText('Hallen er stengd.').waitFor();
    // the others go on as before
    await buttons.nth(3).waitFor();
    await gift.waitFor();
  });

  it('is changed on one screen, also where somebody else was faster, and says what that comes to', async () => {
    const { path, activity, volunteer, coordinator } = await cast();
    const { page, open } = await screens.of(volunteer, { width: 390 });
    await open(path);
    await page.getByRole('button', { name: 'Endre', exact: true }).first().click();
    await page.getByLabel('Kva heiter det?').fill('Onsdagsturen for alle');
    const changes = { title: 'Kveldsturen' };
    done(await coordinator.mutate('changeActivity', { activity: activity.id, version: 1, changes }));
    await page.getByRole('heading', { name: 'Solveig endra dette medan du skreiv.' }).waitFor();
    await page.locator('.versions').getByText('Kveldsturen').waitFor();
    expect(await page.getByLabel('Kva heiter det?').inputValue()).toBe('Onsdagsturen for alle');
    await page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await page.getByRole('heading', { level: 1, name: 'Onsdagsturen for alle' }).waitFor();

    await page.getByRole('button', { name: 'Endre', exact: true }).first().click();
    await page.getByLabel('Frå klokka').fill('0505');
    await page.getByLabel('Til klokka').fill('0615');
    await page.getByText('Alle gongene framover får ny tid').waitFor();
    await page.getByText('Eitt løfte er gitt til det som fell bort.').waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('05.05–06.15').first().waitFor();
  });

  it('is called off with a reason, which a coordinator must give; everybody sees it', async () => {
    const { path, coordinator, stranger } = await cast();
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(stranger, { width: 390 })];
    await mine.open(path);
    await mine.page.getByRole('button', { name: 'Avlys', exact: true }).click();
    const dialog = mine.page.getByRole('dialog');
    await dialog.getByText(/^Fem gonger fell bort/).waitFor();
    await dialog.getByText(/Eitt løfte blir trekt/).waitFor();
    await dialog.getByRole('button', { name: 'Avlys alle gongene' }).click();
    await dialog.getByText('Skriv kvifor.').waitFor();
    await dialog.getByLabel('Kvifor?').fill('Stien er rasa ut.');
    await dialog.getByRole('button', { name: 'Avlys alle gongene' }).click();
    await dialog.waitFor({ state: 'detached' });
    await theirs.open(path);
    await theirs.page.getByText('Avlyst: Stien er rasa ut.').waitFor();
  });

  it('has its need changed and closed by who holds it, and a promise by who gave it', async () => {
    const { path, volunteer, partner } = await cast();
    const [mine, theirs] = [await screens.of(volunteer), await screens.of(partner, { width: 390 })];
    await mine.open(path);
    await theirs.open(path);
    const [card, own] = [mine, theirs].map(({ page }) => page.locator('.need', { hasText: 'Kaffikokar' }).first());
    if (!card || !own) throw new Error('no card');

    await own.getByRole('button', { name: 'Endre', exact: true }).click();
    await own.getByRole('button', { name: 'Éin til' }).click();
    await own.getByText(/stiller med 2\./).waitFor();
    await card.getByText('2 av 4 stykke').waitFor();

    await card.getByRole('button', { name: 'Endre behovet Kaffikokar' }).click();
    await card.getByLabel('Kor mange?').fill('1');
    await card.getByRole('button', { name: 'Lagre' }).click();
    await card.getByText('Det er lova 2 alt.').waitFor();
    await card.getByLabel('Kor mange?').fill('3');
    await card.getByRole('button', { name: 'Lagre' }).click();
    await own.getByText('2 av 3 stykke').waitFor();

    await mine.page.getByRole('button', { name: 'Meld eit behov' }).click();
    await mine.page.getByLabel('Kva trengst?').fill('Turleiar');
    await mine.page.getByLabel('Kor mange?').last().fill('2');
    await mine.page.getByRole('button', { name: 'Meld behovet' }).click();
    await mine.page.getByText('Behovet er meldt.').waitFor();
    await theirs.open(path);
    await theirs.page.locator('.need', { hasText: 'Turleiar' }).first().getByText('0 av 2 er med').waitFor();
  });
});
