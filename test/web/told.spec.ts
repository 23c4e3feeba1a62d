// What people choose to be told about, in a real browser, down to the letter and the link in it that stops it.
import { network, startApp } from '../kit/index.js';
import { Mailbox } from '../notifications/mailbox.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp({ ownDatabase: true });
const screens = screensOf(app);
const town = await network(app);
const { partner, unit, admin, volunteer } = await town.people();

inBrowser('following', () => {
  it('a partner follows a campaign, gets the news, and stops them by the link in the letter', async () => {
    const campaign = await town.set.campaign({ title: 'Ut på tur' });
    const box = await Mailbox.of(app, partner);
    const { page, open } = await screens.of(partner);
    await open(`/${town.slug}/campaigns/${campaign.id}`);
    await page.getByRole('button', { name: 'Følg på e-post: Ut på tur' }).click();
    await page.getByText('Du følgjer dette').waitFor();
    await page.getByLabel('Kor ofte du får e-post om Ut på tur').selectOption('IMMEDIATELY');
    await open('/my/mail');
    await page.getByRole('heading', { level: 1, name: 'Du følgjer éin ting.' }).waitFor();
    expect(await page.getByLabel('Kor ofte du får e-post om Ut på tur').inputValue()).toBe('IMMEDIATELY');

    const { id, version } = campaign;
    await unit.mutate('changeCampaign', { campaign: id, version, changes: { summary: 'Kvar torsdag.' } });
    const { text } = await box.next();
    const link = /\/mail\/unsubscribe\?token=\S+/.exec(text)?.[0] ?? '';
    await open(link);
    await page.getByRole('button', { name: 'Stopp e-posten' }).click();
    await page.getByText('Då sender vi deg ikkje fleire nyheiter.').waitFor();
    await open('/my/mail');
    await page.getByText('Du har sagt nei til e-post om det du følgjer.').waitFor();
    const news = page.getByLabel('Nytt om det eg følgjer');
    expect(await news.isChecked()).toBe(false);
    await news.check();
    await page.getByText('E-posten går til').waitFor();
    await page.getByRole('button', { name: 'Slutt: Ut på tur' }).click();
    await page.getByRole('heading', { level: 1, name: 'Du følgjer ingenting.' }).waitFor();
  });
});

inBrowser('other systems', () => {
  it('are told from an address whose key is shown once', async () => {
    const { page, open } = await screens.of(admin);
    await open('/my/webhooks');
    await page.getByLabel('Adressa som skal få beskjed').fill('http://127.0.0.1/');
    await page.getByRole('button', { name: 'Lag', exact: true }).click();
    await page.getByText('Denne adressa kan vi ikkje sende til.').waitFor();
    await page.getByLabel('Adressa som skal få beskjed').fill('http://hooks.example.org/');
    await page.getByRole('button', { name: 'Lag', exact: true }).click();
    expect(await page.getByRole('textbox', { name: 'Nøkkelen' }).inputValue()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'Eg har teke vare på han' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eitt anna system får beskjed når noko skjer.' }).waitFor();
    expect(await page.getByText('whsec_').count()).toBe(0);
    await page.getByRole('button', { name: 'Stans' }).click();
    await page.getByText('Får ikkje beskjed').waitFor();
  });
});

inBrowser('oneself', () => {
  it('is who one says, and is signed out elsewhere', async () => {
    const { page, open } = await screens.of(volunteer);
    await open('/my/profile');
    await page.getByLabel('Kva heiter du?').fill('Ingrid Turvoll');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.locator('.who').getByText('Ingrid Turvoll').waitFor();
    await page.getByLabel('Passordet du har no').fill('feil passord heile vegen');
    await page.getByLabel('Det nye passordet').fill('eit langt nok passord');
    await page.getByRole('button', { name: 'Byt passord' }).click();
    await page.getByText(/assordet stemmer ikkje\./).waitFor();
  });
});
