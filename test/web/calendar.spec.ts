// An inhabitant finds an activity and adds it to a calendar; somebody who helps gets one of their own.
import { readFileSync } from 'node:fs';
import { network, startApp } from '../kit/index.js';
import { readings } from '../activities/calendars.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { volunteer, stranger } = await town.people();
const soon = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + 86_400_000);
const activity = await town.set.activity({
  title: 'Kaffi; og kaker',
  startsAt: soon,
  recurrence: 'FREQ=WEEKLY;COUNT=3',
});
const SPAN = { from: new Date(), to: new Date(soon.getTime() + 40 * 86_400_000) };

inBrowser('calendars', () => {
  it('an inhabitant finds an activity, and the file that is saved holds its times', async () => {
    const { page, open } = await screens.of(stranger, { width: 390 });
    await open(`/${town.slug}/activities`);
    await page
      .getByRole('link', { name: /Kaffi; og kaker/ })
      .first()
      .click();
    await page.getByText('Legg til i kalenderen', { exact: true }).click();
    const subscribe = page.getByRole('link', { name: 'Følg i kalenderen din' });
    const { host } = new URL(app.url);
    expect(await subscribe.getAttribute('href')).toBe(
      `webcal://${host}/${town.slug}/activities/${activity.id}/calendar.ics`,
    );
    const address = await page.getByLabel('Adressa til kalenderen').inputValue();
    expect((await fetch(address)).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Last ned som fil' }).click(),
    ]);
    const { ical, tsIcs } = readings(readFileSync(await download.path(), 'utf8'), SPAN);
    expect(ical).toEqual(tsIcs);
    expect(ical.map(({ title }) => title)).toEqual(Array(3).fill('Kaffi; og kaker'));
    expect(ical[0]?.startsAt).toBe(soon.toISOString());
    expect(ical[0]?.uid).toBe(activity.id);
  });

  it('somebody signed in makes an address of their own, sees it once, renews it, and ends it', async () => {
    const { page, open } = await screens.of(volunteer, { width: 390 });
    await open('/my');
    await page.getByRole('link', { name: 'Min kalender' }).click();
    await page.getByRole('button', { name: 'Lag ei adresse' }).click();
    const field = page.getByLabel('Adressa til kalenderen');
    const first = (await field.inputValue()).replace(app.config.publicUrl, app.url);
    const text = await (await fetch(first)).text();
    expect(text).toContain('Kaffi\\; og kaker');
    await open('/my/calendar');
    expect(await field.count()).toBe(0);
    await page.getByText('Ein kalender henta det siste').waitFor();
    await page.getByRole('button', { name: 'Lag ei ny adresse' }).click();
    const second = (await field.inputValue()).replace(app.config.publicUrl, app.url);
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'Fjern adressa' }).click();
    await page.getByText('verkar ikkje lenger').waitFor();
    expect((await fetch(second)).status).toBe(404);
    await page.getByRole('button', { name: 'Lag ei adresse' }).waitFor();
  });

  it('without being signed in there is a way to it', async () => {
    const { page, open } = await screens.of(stranger);
    await open('/my/calendar');
    await page.getByRole('link', { name: 'Logg inn' }).last().waitFor();
  });
});
