// A plan's life on the web: drafted, filled, heard, decided, revised; a stale form resolved; and who sees the ways to it.
import { done, network, startApp } from '../kit/index.js';
import { findingsOn, inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

const cast = async () => {
  const town = await network(app);
  return { town, ...(await town.people()), pageOf: ({ id }: { id: string }) => `/${town.slug}/plans/${id}` };
};

inBrowser('a plan on the web', () => {
  it('goes from its first words to adoption, and on to its next edition', async () => {
    const { town, coordinator } = await cast();
    const { page, open } = await screens.of(coordinator, { width: 390 });
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await open(`/${town.slug}/strategy`);
    await page.getByRole('link', { name: 'Skriv ein ny plan' }).click();
    await page.getByLabel('Kva heiter planen?').fill('Ute kvar dag');
    await button('Lag utkastet').click();
    await page.getByText('Vel kven som er ansvarleg.').last().waitFor();
    await page.getByLabel('Kven er ansvarleg?').selectOption({ label: 'Frisklivssentralen' });
    await page.getByLabel('Første dag').fill('1.1.2026');
    await page.getByLabel('Siste dag').fill('31.12.2025');
    await button('Lag utkastet').click();
    await page.getByText('Sluttida er før starten.').waitFor();
    await page.getByLabel('Siste dag').fill('31.12.2035');
    await button('Lag utkastet').click();

    await page.getByRole('heading', { name: 'Tre ting manglar før planen kan vedtakast.' }).waitFor();
    await button('Skriv visjonen').click();
    await page.locator('textarea[name=vision]:focus').fill('Alle er ute.');
    await page.getByLabel('Kvifor trengst planen?').fill('Folk sit for mykje inne.');
    await button('Lagre').click();
    await page.getByRole('heading', { name: 'Éin ting manglar før planen kan vedtakast.' }).waitFor();
    await button('Gå til målområda').click();
    await page.getByLabel('Kva heiter målområdet?').fill('Nærmiljø');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Planen er klar til høyring og vedtak.' }).waitFor();
    await page.getByRole('region', { name: 'Nærmiljø' }).getByRole('button', { name: 'Legg til eit mål' }).click();
    await page.getByLabel('Kva er målet?').fill('Fleire går til fots');
    await page.getByLabel('Korleis ser vi at det er nådd?').fill('Kvar skule har gåtog\nKvart lag har ein tur');
    expect(await findingsOn(page)).toEqual([]);
    await button('Lagre').click();
    await page.getByRole('listitem').getByText('Kvart lag har ein tur').waitFor();

    await button('Send på høyring').click();
    await page.getByText('Sendt. No kan alle lese planen.').waitFor();
    await button('Registrer vedtak').click();
    await page.locator('.choice').getByText('Administrasjon').click();
    await page.getByText('Administrasjonen kan ikkje vedta denne utgåva.').waitFor();
    await page.locator('.choice').getByText('Kommunestyre').click();
    await page.getByText('Planen gjeld frå').waitFor();
    await page.getByLabel('Kva heiter organet?').fill('Heradsstyret');
    expect(await findingsOn(page)).toEqual([]);
    await button('Registrer vedtaket').click();
    await page.getByText('Planen er vedteken, og gjeld no.').waitFor();

    await button('Revider planen').click();
    await page.locator('.choice').getByText('Lite').click();
    await button('Lag utkastet').click();
    await page.getByText('Skal erstatte utgåva for 2026–2035.').waitFor();
    await page.getByRole('article').getByRole('button', { name: 'Ta ut' }).click();
    const drop = page.getByRole('form', { name: 'Ta ut målet' });
    await drop.getByRole('button', { name: 'Ta ut' }).click();
    await drop.getByText('Skriv kvifor.').waitFor();
    await drop.getByLabel('Kvifor blir det ikkje ført vidare?').fill('Det er nådd.');
    await drop.getByRole('button', { name: 'Ta ut' }).click();
    await page.getByRole('region', { name: 'Ikkje ført vidare' }).getByText('Det er nådd.').waitFor();
    await button('Registrer vedtak').click();
    await page.getByText('Utgåva for 2026–2035 blir erstatta').waitFor();
    await page.getByLabel('Kva heiter organet?').fill('Heradsstyret');
    await button('Registrer vedtaket').click();
    await page.getByText('har teke over for den førre utgåva.').waitFor();
    await page.getByRole('region', { name: 'Utgåver' }).getByText('Erstatta').waitFor();
  });

  it('shows both when somebody else was faster, and who decides follows its level', async () => {
    const { town, unit, volunteer, coordinator, pageOf } = await cast();
    const plan = await town.set.plan({ status: 'DRAFT', title: 'Ute' });
    const mine = await screens.of(unit);
    await mine.open(pageOf(plan));
    await mine.page.getByText('Koordinatoren sender planen på høyring').waitFor();
    expect(await mine.page.getByRole('button', { name: 'Send på høyring' }).count()).toBe(0);
    await mine.page.getByRole('button', { name: 'Skriv i planen' }).click();
    await mine.page.getByLabel('Kva heiter planen?').fill('Ute kvar dag');
    const changes = { title: 'Ute kvar veke', vision: 'Alle går.' };
    done(await coordinator.mutate('changePlan', { plan: plan.id, version: plan.version, changes }));
    await mine.page.getByRole('heading', { name: 'Solveig endra dette medan du skreiv.' }).waitFor();
    await mine.page.locator('.versions').getByText('Ute kvar veke').waitFor();
    expect(await mine.page.getByLabel('Kva heiter planen?').inputValue()).toBe('Ute kvar dag');
    await mine.page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await mine.page.getByRole('heading', { level: 1, name: 'Ute kvar dag' }).waitFor();
    await mine.page.getByText('Alle går.').waitFor();

    const theirs = await screens.of(coordinator);
    await theirs.open(`/${town.slug}/admin/levels`);
    const level = theirs.page.getByRole('region', { name: 'Strategi' });
    await level.getByRole('button', { name: 'Endre' }).click();
    await level.getByLabel('Ny plan').selectOption({ label: 'Administrativt vedtak' });
    await level.getByRole('button', { name: 'Lagre' }).click();
    await level.getByText('Det er lagra.').waitFor();
    await mine.page.getByText('Administrasjonen kan vedta det.').waitFor();

    const other = await screens.of(volunteer);
    await other.open(pageOf(plan));
    expect(await other.page.locator('main h1').innerText()).toBe('Vi finn ikkje dette.');

    await mine.page.getByRole('button', { name: 'Legg bort utkastet' }).click();
    await mine.page.getByRole('button', { name: 'Legg bort', exact: true }).click();
    await mine.page.getByText('Skriv kvifor.').waitFor();
    await mine.page.getByLabel('Kvifor blir det lagt bort?').fill('Ikkje no.');
    await mine.page.getByRole('button', { name: 'Legg bort', exact: true }).click();
    await mine.page.getByText('Lagd bort: Ikkje no.').waitFor();
  });
});
