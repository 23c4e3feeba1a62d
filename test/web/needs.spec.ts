// The needs board in real browsers: two people look, one promises.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

inBrowser('the needs board', () => {
  const cast = async () => {
    const town = await network(app);
    return { town, ...(await town.people()), board: `/${town.slug}/needs` };
  };

  it('takes a pledge in two taps, and others see it at once, marked and in its place', async () => {
    const { town, volunteer, unit, board } = await cast();
    const campaign = await town.set.campaign();
    await town.set.need({ campaign, title: 'Refleksvestar', quantity: 4 });
    const [mine, theirs] = [await screens.of(volunteer), await screens.of(unit, { width: 390 })];
    await mine.open(board);
    await theirs.open(board);
    const card = (of: typeof mine) => of.page.locator('.need', { hasText: 'Refleksvestar' });

    const offer = card(mine).getByRole('button', { name: 'Vi kan stille' });
    await offer.click();
    await card(mine).getByRole('button', { name: 'Avbryt' }).click();
    await offer.and(mine.page.locator(':focus')).waitFor();
    await offer.click();
    await card(mine).getByRole('button', { name: 'Éin til' }).click();
    await card(mine).getByRole('button', { name: 'Vi stiller' }).click();

    await card(mine).getByText('Turlaget stiller med 2.').waitFor();
    await card(theirs).getByText('2 av 4 stykke').waitFor();
    await card(theirs).getByText('Turlaget tok to stykke').waitFor();
    expect(await theirs.page.getByRole('status').allInnerTexts()).toContainEqual(
      expect.stringContaining('Turlaget tok'),
    );

    await card(mine).getByRole('button', { name: 'Trekk tilbake' }).click();
    await card(theirs).getByText('0 av 4 stykke').waitFor();
  });

  it('says that somebody came first, and what is left to take', async () => {
    const { town, volunteer, partner, board } = await cast();
    const campaign = await town.set.campaign();
    const need = await town.set.need({ campaign, title: 'Stolar', quantity: 3 });
    const { page, open } = await screens.of(volunteer);
    await open(board);
    // between the tap and the server somebody else is faster, once
    let isFirst = true;
    await page.route('**/graphql', async (route) => {
      if (isFirst && route.request().postData()?.includes('mutation Pledge') === true) {
        isFirst = false;
        const contribution = { need: need.id, quantity: 2 };
        done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
      }
      await route.continue();
    });
    await page.getByRole('button', { name: 'Vi kan stille' }).click();
    await page.getByRole('button', { name: 'Éin til' }).click();
    await page.getByRole('button', { name: 'Vi stiller' }).click();

    await page.getByText('Nokon kom før dykk.').waitFor();
    await page.getByText('De ville ta 2, men det manglar berre 1.').waitFor();
    await page.getByRole('button', { name: 'Ta 1' }).click();
    await page.getByText('Turlaget stiller med 1.').waitFor();
  });

  it('shows what every occurrence needs once, and the other times when they are asked for', async () => {
    const { town, volunteer, board } = await cast();
    const activity = await town.set.activity({ title: 'Onsdagsturen', recurrence: 'FREQ=WEEKLY;COUNT=5' });
    await town.set.need({ activity, eachOccurrence: true, title: 'Kaffi', quantity: 2 });
    const { page, open } = await screens.of(volunteer);
    await open(board);
    expect(await page.locator('main h1').innerText()).toBe('Eitt behov ventar på nokon.');
    expect(await page.locator('.need').count()).toBe(1);
    await page.getByText('Sjå 4 gonger til').click();
    await page.locator('.later li').nth(3).waitFor();
    expect(await page.locator('.later li').count()).toBe(4);
  });

  it('tells who is to answer a promise which time it is for', async () => {
    const { town, volunteer, partner } = await cast();
    const activity = await town.set.activity({ title: 'Onsdagsturen', recurrence: 'FREQ=WEEKLY;COUNT=5' });
    const need = await town.set.need({ activity, eachOccurrence: true, title: 'Kaffi', quantity: 2 });
    const contribution = { need: need.id, quantity: 2 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    const { page, open } = await screens.of(volunteer, { width: 390 });
    await open(`/${town.slug}`);
    await open('/my');
    await page.locator('.gifts li', { hasText: /Onsdagsturen · .+ klokka \d\d\.\d\d/ }).waitFor();
  });

  it('shows all of many, and reads anew only what something happens to', async () => {
    const { town, volunteer, partner, board } = await cast();
    const campaign = await town.set.campaign();
    const needs: { id: string }[] = [];
    for (let count = 0; count < 103; count += 1)
      needs.push(await town.set.need({ campaign, title: `Stol nummer ${String(count)}`, quantity: 20 }));
    const { page, open } = await screens.of(volunteer);
    await open(board);
    await page.locator('.column .more').click();
    const last = page.locator('.need', { hasText: 'Stol nummer 102' });
    await last.waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(/query (\w+)/.exec(request.postData() ?? '')?.[1] ?? ''));

    const contribution = { need: needs[102]?.id, quantity: 3 };
    done(await partner.mutate('pledgeContribution', { organisation: town.company.id, contribution }));
    await last.getByText('3 av 20 stykke').waitFor();
    await last.getByText('tok tre stykke').waitFor();
    expect(asked).toContain('TheseNeeds');
    expect(asked.filter((name) => name === 'Needs' || name === 'MoreNeeds')).toEqual([]);
  });

  it('is used by keyboard alone', async () => {
    const { town, volunteer, board } = await cast();
    await town.set.need({ campaign: await town.set.campaign(), title: 'Lykter', quantity: 4 });
    const { page, open } = await screens.of(volunteer);
    await open(board);
    await page.getByRole('button', { name: 'Vi kan stille' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Turlaget stiller med 1.').waitFor();
    await page.locator('.thanks:focus').waitFor();
  });

  it('marks what is new since the person was here, and moves it when they ask', async () => {
    const { town, volunteer, board } = await cast();
    const campaign = await town.set.campaign();
    await town.set.need({ campaign, title: 'Bord' });
    await volunteer.mutate('markSeen', { network: town.id, sequence: await town.lastSequence() });
    await town.set.need({ campaign, title: 'Duk' });
    const { page, open } = await screens.of(volunteer);
    await open(board);
    await page.getByText('Éin ting er ny').waitFor();
    expect(await page.locator('.need h3').allInnerTexts()).toEqual(['Bord', 'Duk']);
    await page.getByRole('button', { name: 'Vis det nye' }).click();
    expect(await page.locator('.need h3').allInnerTexts()).toEqual(['Duk', 'Bord']);
    await page.getByRole('button', { name: 'Eg har sett det' }).click();
    await page.locator('.need[data-new]').waitFor({ state: 'detached' });
  });

  it('shows strangers what is public, and the way in', async () => {
    const { town, stranger, board } = await cast();
    await town.set.need({ campaign: await town.set.campaign(), title: 'Telt' });
    await town.set.need({ campaign: await town.set.campaign({ visibility: 'NETWORK' }), title: 'Primus' });
    const { page, open } = await screens.of(stranger);
    await open(board);
    expect(await page.locator('.need h3').allInnerTexts()).toEqual(['Telt']);
    await page.locator('.invite').getByRole('link', { name: 'Logg inn' }).click();
    await page.waitForURL(`**/sign-in?to=${encodeURIComponent(board)}`);
  });
});
