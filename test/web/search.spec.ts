// The one field for the whole network, by keys alone, and its page on a phone.
import type { Page } from 'playwright-core';
import { network, startApp } from '../kit/index.js';
import { findingsOn, inBrowser, overhangOf, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { stranger } = await town.people();
const walk = await town.set.activity({ title: 'Turgåing på Bømoen' });
await town.set.activity({ title: 'Hemmeleg turgåing', visibility: 'NETWORK' });
const campaign = await town.set.campaign({ title: 'Turane våre' });

/** The server's words stand there before the app does, which then takes their place. */
async function isAwake(page: Page): Promise<void> {
  const isThere = `Object.keys(document.getElementById('root')).some((key) => key.startsWith('__react'))`;
  while (!(await page.evaluate<boolean>(isThere))) await page.waitForTimeout(50);
}

inBrowser('the search', () => {
  it('is opened, used and left by keys', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/campaigns`);
    await isAwake(page);
    await page.keyboard.press('/');
    const field = page.getByRole('combobox');
    await field.waitFor();
    await page.keyboard.type('turgaing bømon');
    const option = page.getByRole('option', { name: 'Turgåing på Bømoen' });
    await option.waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await page.getByRole('status').filter({ hasText: 'Eitt treff.' }).waitFor();
    expect(await findingsOn(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await option.getAttribute('aria-selected')).toBe('true');
    expect(await page.evaluate<string>('document.activeElement.role')).toBe('combobox');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/activities/${walk.id}`);
    await page.getByRole('heading', { name: 'Turgåing på Bømoen' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/campaigns');
  });

  it('gives the focus back on Escape, and opens by Ctrl+K, also where / is turned off', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}`);
    await isAwake(page);
    await page.getByRole('link', { name: 'Søk' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').waitFor();
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Søk');
    await page.keyboard.press('/');
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('tur');
    await page.getByRole('option').first().waitFor();
    // a group for each kind, and round through the field itself
    expect(await page.getByRole('listbox').getByRole('group').count()).toBe(3);
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=tur');
  });

  it('opens also for whoever asks before it has said that it closed', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}`);
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox').fill('fyrst');
    await page.evaluate(`document.querySelector('dialog').close();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }))`);
    await page.getByRole('combobox').waitFor();
    expect(await page.evaluate<string>('document.activeElement.role')).toBe('combobox');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('BODY');
  });

  it('is a page on a phone: a link that can be sent, and a way back', async () => {
    const { page, open } = await screens.of(stranger, { width: 320 });
    await open(`/${town.slug}`);
    await page.getByRole('link', { name: 'Søk' }).click();
    await page.waitForURL('**/search');
    await page.getByRole('searchbox').fill('turane');
    await page.waitForURL('**/search?q=turane');
    await page.getByRole('radio', { name: 'Kampanjar' }).click();
    await page.waitForURL('**/search?q=turane&kind=CAMPAIGN');
    await page.getByRole('link', { name: 'Turane våre' }).click();
    await page.waitForURL(`**/campaigns/${campaign.id}`);
    await page.goBack();
    await page.getByRole('link', { name: 'Turane våre' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('turane');
    expect(await page.getByRole('radio', { name: 'Kampanjar' }).isChecked()).toBe(true);
    expect(await overhangOf(page)).toBe(0);
    expect(
      await page.evaluate<string>('JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage })'),
    ).not.toContain('turane');
    await page.goBack();
    await page.waitForURL(`**/${town.slug}`);
  });

  it('shows nothing of what is hidden, and says so where nothing is found', async () => {
    const { page, open } = await screens.of(stranger);
    await open(`/${town.slug}/search?q=hemmeleg`);
    await page.getByRole('status').filter({ hasText: 'Ingen treff.' }).waitFor();
  });
});
