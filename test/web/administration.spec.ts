// Running a network and an organisation, in real browsers: who wants in, who is invited, and that nobody locks all others out.
import { newId } from '@saman/kernel';
import { network, person, startApp } from '../kit/index.js';
import { tokenFor } from '../organisations/ways.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp({ ownDatabase: true });
const screens = screensOf(app);

/** As when somebody comes back to the page: what has no events of its own is read anew. */
const COME_BACK = `document.dispatchEvent(new Event('visibilitychange'))`;

inBrowser('joining a network', () => {
  it('a club asks, the coordinator answers, and the club sees it', async () => {
    const town = await network(app);
    const theirs = await screens.of(await person(app), { width: 390 });
    const mine = await screens.of(town.coordinator);
    await mine.open(`/${town.slug}/admin`);
    await mine.page.getByRole('heading', { level: 1, name: 'Ingen ventar på svar.' }).waitFor();

    await theirs.open(`/${town.slug}/join`);
    await theirs.page.getByRole('button', { name: 'Send søknaden' }).click();
    await theirs.page.getByText('Skriv noko her.').waitFor();
    await theirs.page.getByLabel('Kva heiter organisasjonen?').fill('Songlaget');
    await theirs.page.getByLabel('Organisasjonsnummer').fill('123');
    await theirs.page.getByRole('button', { name: 'Send søknaden' }).click();
    await theirs.page.getByText('Organisasjonsnummeret stemmer ikkje.').waitFor();
    expect(await theirs.page.getByLabel('Kva heiter organisasjonen?').inputValue()).toBe('Songlaget');
    await theirs.page.getByLabel('Organisasjonsnummer').fill('');
    // as people write it
    await theirs.page.getByLabel('Nettside').fill('songlaget.example.org');
    await theirs.page.getByRole('button', { name: 'Send søknaden' }).click();
    await theirs.page.getByRole('heading', { name: 'Songlaget har søkt om å bli med.' }).waitFor();
    // nobody fills in a form that would only be refused
    await theirs.open(`/my/register?network=${town.slug}`);
    await theirs.page.getByRole('heading', { name: 'Laget ditt er ikkje med i nettverket enno.' }).waitFor();
    await theirs.page.getByRole('main').getByRole('link', { name: 'Sjå søknaden' }).click();
    await theirs.page.getByText('Ventar på svar frå koordinatoren').waitFor();

    await mine.page.getByRole('heading', { level: 1, name: 'Éin søknad ventar på svar.' }).waitFor();
    await mine.page.getByLabel('Kva sektor?').selectOption('CULTURE_AND_SPORT');
    await mine.page.getByRole('button', { name: 'Ta dei med' }).click();
    await mine.page.getByRole('heading', { level: 1, name: 'Ingen ventar på svar.' }).waitFor();
    await theirs.page.getByRole('heading', { name: 'Songlaget er med i nettverket.' }).waitFor();
  });

  it('a no says why, and they may ask again', async () => {
    const town = await network(app);
    const kari = await person(app);
    const club = { name: 'Bridgeklubben', kind: 'VOLUNTARY', sector: 'CIVIL_SOCIETY' };
    const { thing } = await kari.mutate('registerOrganisation', { organisation: club });
    await kari.mutate('requestMembership', { network: town.id, organisation: thing?.id });
    const mine = await screens.of(town.coordinator);
    await mine.open(`/${town.slug}/admin`);
    await mine.page.getByRole('button', { name: 'Sei nei' }).click();
    await mine.page.getByLabel('Kvifor ikkje?').fill('De er med gjennom idrettslaget.');
    await mine.page.getByRole('button', { name: 'Send avslaget' }).click();
    await mine.page.getByRole('heading', { level: 1, name: 'Ingen ventar på svar.' }).waitFor();
    const theirs = await screens.of(kari);
    await theirs.open(`/${town.slug}/join`);
    await theirs.page.getByText('De er med gjennom idrettslaget.').waitFor();
    await theirs.page.getByRole('button', { name: 'Søk på nytt' }).click();
    await theirs.page.getByText('Ventar på svar frå koordinatoren').waitFor();
  });

  it('is run by its coordinator alone, who cannot lock everybody out', async () => {
    const town = await network(app);
    const { volunteer, stranger } = await town.people();
    for (const other of [volunteer, stranger]) {
      const { page, open } = await screens.of(other);
      await open(`/${town.slug}/admin`);
      await page.getByRole('heading', { name: 'Dette er for dei som er med.' }).waitFor();
    }
    const { page, open } = await screens.of(town.coordinator);
    await open(`/${town.slug}/admin/people`);
    await page.getByRole('button', { name: 'Gå av: Solveig' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Gå av' }).click();
    await page.getByText('Nettverket må ha ein koordinator, elles blir alle stengde ute.').waitFor();
  });
});

inBrowser('the people of an organisation', () => {
  it('an ADMIN invites somebody, who accepts and is an editor', async () => {
    const town = await network(app);
    const { admin } = await town.people();
    const email = `${newId()}@example.org`;
    const ola = await person(app, { name: 'Ola', email });
    const mine = await screens.of(admin);
    await mine.open(`/my/organisations/${town.club.id}`);
    await mine.page.getByLabel('E-post').fill(email);
    await mine.page.getByRole('button', { name: 'Send invitasjonen' }).click();
    await mine.page.getByRole('heading', { name: 'Éin er invitert og har ikkje svara.' }).waitFor();

    const theirs = await screens.of(ola);
    await theirs.open(`/welcome#token=${await tokenFor(app, email)}`);
    await theirs.page.getByRole('heading', { name: `inviterer deg til ${town.club.name}.` }).waitFor();
    await theirs.page.getByText(`Du er logga inn som Ola (${email}).`).waitFor();
    await theirs.page.getByRole('button', { name: 'Takk ja til invitasjonen' }).click();
    await theirs.page.waitForURL((url) => !url.pathname.startsWith('/welcome'));
    await mine.page.evaluate(COME_BACK);
    expect(await mine.page.getByLabel('Rolla til Ola').inputValue()).toBe('EDITOR');
    await theirs.open('/my');
    await theirs.page.locator('dl').getByText('Redaktør').waitFor();
  });
});
