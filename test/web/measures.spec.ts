// From a template to a mandate that is met, in real browsers: a measure is added, its way is put down, it is told how it goes, and others see each step.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);

inBrowser('a measure', () => {
  it('is added with its way, told of by who answers for it, and counts for a mandate until its evidence is set aside', async () => {
    const town = await network(app);
    const { coordinator, unit } = await town.people();
    const plan = await town.set.plan();
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(unit, { width: 390 })];
    const { page } = mine;

    await mine.open(`/${town.slug}/admin/processes`);
    await page.getByRole('heading', { level: 1, name: 'Nettverket har ingen prosessmalar enno.' }).waitFor();
    await page.getByRole('button', { name: 'Lag ein mal' }).click();
    await page.getByLabel('Kva heiter malen?').fill('Prosjekt');
    await page.getByLabel('Namn på fase 1').fill('Konsept');
    await page.getByLabel('Kva må vere på plass i fase 1?').fill('Mandat');
    await page.getByRole('button', { name: 'Ein frist til' }).click();
    await page.getByLabel('Kva skal vere gjort?').fill('Saka er meld');
    await page.getByLabel('Veker før møteveka').fill('fire');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Skriv eit heilt tal frå 1 til 52.').waitFor();
    await page.getByLabel('Veker før møteveka').fill('4');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Saka er meld: tysdag fire veker før møteveka').waitFor();

    await mine.open(`/${town.slug}/plans/${plan.id}`);
    await page.getByRole('article').getByRole('link', { name: 'Legg til eit tiltak' }).click();
    await page.getByRole('button', { name: 'Legg til tiltaket' }).click();
    await page.getByText('Skriv noko her.').waitFor();
    await page.getByLabel('Kva heiter tiltaket?').fill('Samtale med pårørande');
    await page.getByLabel('Kven har ansvaret?').selectOption({ label: 'Frisklivssentralen' });
    await page.getByLabel('Frå').fill('1. januar 2026');
    await page.getByRole('button', { name: 'Legg til tiltaket' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samtale med pårørande' }).waitFor();

    await theirs.open(new URL(page.url()).pathname);
    await page.getByRole('button', { name: 'Start ein prosess' }).click();
    await page.getByRole('button', { name: 'Start prosessen' }).click();
    await theirs.page.getByRole('heading', { name: 'Prosjekt' }).waitFor();
    await page.getByRole('button', { name: /^Legg til ein milepåle/ }).click();
    await page.getByText('Møte', { exact: true }).click();
    await page.getByLabel('Kva heiter det?').fill('Møte i utvalet');
    await page.getByLabel('Dag', { exact: true }).fill('12. mars 2027');
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await theirs.page.getByText('Frist · 9. februar 2027 · før Møte i utvalet').waitFor();
    await page.getByRole('button', { name: /^Endre.*Møte i utvalet/ }).click();
    await page.getByLabel('Dag', { exact: true }).fill('19. mars 2027');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await theirs.page.getByText('Frist · 16. februar 2027 · før Møte i utvalet').waitFor();

    await theirs.page.getByRole('button', { name: 'Skriv korleis det går' }).click();
    await theirs.page.getByLabel('Korleis går det?').fill('Ti samtalar til no.');
    await theirs.page.getByLabel('Når').fill('2. mars 2026');
    await theirs.page.getByLabel('Korleis går det?').focus();
    await theirs.page.reload();
    await theirs.page.getByRole('button', { name: 'Skriv korleis det går' }).click();
    expect(await theirs.page.getByLabel('Når').inputValue()).toBe('2. mars 2026');
    expect(await theirs.page.getByLabel('Korleis går det?').inputValue()).toBe('Ti samtalar til no.');
    await theirs.page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Ti samtalar til no.').waitFor();
    await theirs.page.getByRole('button', { name: /^Nådd.*Mandat/ }).click();
    await theirs.page.getByRole('button', { name: 'Lagre' }).click();
    await page.locator('.status', { hasText: 'Nådd' }).waitFor();

    await mine.open(`/${town.slug}/strategy`);
    await page.getByRole('link', { name: 'Gi eit oppdrag' }).click();
    await page.getByLabel('Kva er oppdraget?').fill('Alle pårørande blir spurde');
    await page.getByLabel('Frist').fill('1. januar 2040');
    await page.getByText('Tiltak er gjorde').click();
    await page.getByRole('button', { name: 'Gi oppdraget' }).click();
    await page.getByText('Planen går ut 31. desember 2035. Vel ein dag innan det.').waitFor();
    await page.getByText('Vel minst eitt tiltak.').waitFor();
    await page.getByLabel('Frist').fill('31. desember 2030');
    await page.getByText('Samtale med pårørande').click();
    await page.getByText('og det er skrive kva som kom ut av det, innan 31. desember 2030.').waitFor();
    await page.getByRole('button', { name: 'Gi oppdraget' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alle pårørande blir spurde' }).waitFor();

    await theirs.page.getByRole('button', { name: 'Meld gjort' }).click();
    await theirs.page.locator('form').getByRole('button', { name: 'Meld gjort' }).click();
    await theirs.page.getByText('Skriv noko her.').waitFor();
    await theirs.page.getByLabel('Kva kom ut av det?').fill('Førti samtalar.');
    await theirs.page.locator('form').getByRole('button', { name: 'Meld gjort' }).click();
    await theirs.page.getByText('Tiltaket er gjort, og det er dokumentert.').waitFor();
    await page.getByText('Oppfylt', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Legg til side' }).click();
    await page.getByRole('button', { name: 'Legg til side' }).click();
    await page.getByText('Skriv kvifor.').waitFor();
    await page.getByLabel('Kvifor skal det leggjast til side?').fill('Samtalane var i fjor.');
    await page.getByRole('button', { name: 'Legg til side' }).click();
    await page.getByText('Lagt til side: Samtalane var i fjor.').waitFor();
    await page.getByText('Oppfylt', { exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ta inn att' }).click();
    await page.getByText('Oppfylt', { exact: true }).waitFor();
  });

  it('keeps what was written when somebody else was faster, and leaves a revised plan with a reason', async () => {
    const town = await network(app);
    const { coordinator, volunteer, unit } = await town.people();
    const plan = await town.set.plan();
    await town.set.measure({ of: plan });
    const { thing: draft } = await coordinator.mutate('revisePlan', {
      plan: plan.id,
      version: plan.version,
      change: 'SMALL',
    });
    const carried = await coordinator.query<{ plan: { measures: { nodes: { id: string; version: number }[] } } }>(
      'query ($id: ID!) { plan(id: $id) { measures(first: 1) { nodes { id version } } } }',
      { id: draft?.id },
    );
    const { id = '', version = 0 } = carried.plan.measures.nodes[0] ?? {};
    const { page, open } = await screens.of(coordinator);
    await open(`/${town.slug}/measures/${id}`);
    await page.getByRole('button', { name: 'Endre', exact: true }).click();
    await page.getByLabel('Kva heiter tiltaket?').fill('Samtale innan to veker');
    done(await unit.mutate('changeMeasure', { measure: id, version, changes: { title: 'Samtale snart' } }));
    await page.locator('.versions').getByText('Samtale snart').waitFor();
    expect(await page.getByLabel('Kva heiter tiltaket?').inputValue()).toBe('Samtale innan to veker');
    await page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await page.getByRole('heading', { level: 1, name: 'Samtale innan to veker' }).waitFor();

    const elsewhere = await screens.of(volunteer);
    await elsewhere.open(`/${town.slug}/plans/${plan.id}`);
    await elsewhere.page.getByRole('link', { name: 'Samtale med pårørande' }).click();
    await elsewhere.page.getByRole('heading', { level: 1, name: 'Samtale med pårørande' }).waitFor();
    await elsewhere.page.getByRole('heading', { name: 'Om tiltaket' }).waitFor();
    expect(await elsewhere.page.locator('main').getByRole('button').count()).toBe(0);

    await page.getByRole('button', { name: 'Ta ut av planen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Ta ut tiltaket' }).click();
    await dialog.getByText('Skriv kvifor.').waitFor();
    await dialog.getByLabel('Kvifor?').fill('Det er ein rutine no.');
    await dialog.getByRole('button', { name: 'Ta ut tiltaket' }).click();
    await page.getByRole('heading', { name: 'Ikkje ført vidare' }).waitFor();
    await page.getByText('Det er ein rutine no.').waitFor();
  });
});

inBrowser('a mandate', () => {
  it('is changed with what that leads to said first, both versions kept, and withdrawn with a reason', async () => {
    const town = await network(app);
    const { coordinator, stranger } = await town.people();
    const mandate = await town.set.mandate({ title: 'Tre kampanjar' });
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(stranger, { width: 390 })];
    const { page } = mine;
    await mine.open(`/${town.slug}/mandates/${mandate.id}`);
    await theirs.open(`/${town.slug}/mandates/${mandate.id}`);
    await page.getByRole('button', { name: 'Endre' }).click();
    await page.getByLabel('Kva er oppdraget?').fill('Fire kampanjar');
    await page.getByRole('group', { name: 'Kor mange tverrsektorielle kampanjar?' }).getByRole('button').last().click();
    await page.getByText('0 av 4 tel. No er det 0 av 3.').waitFor();
    const other = await town.person({ role: 'COORDINATOR' });
    const changes = { title: 'Fleire kampanjar' };
    done(await other.mutate('changeMandate', { mandate: mandate.id, version: mandate.version, changes }));
    await page.locator('.versions').getByText('Fleire kampanjar').waitFor();
    expect(await page.getByLabel('Kva er oppdraget?').inputValue()).toBe('Fire kampanjar');
    await page.getByRole('button', { name: 'Bruk det eg skreiv' }).click();
    await theirs.page.getByRole('heading', { level: 1, name: 'Fire kampanjar' }).waitFor();
    await theirs.page.getByText('av 4').waitFor();

    await page.getByRole('button', { name: 'Trekk tilbake' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Trekk oppdraget tilbake' }).click();
    await dialog.getByText('Skriv kvifor.').waitFor();
    await dialog.getByLabel('Kvifor?').fill('Heradsstyret vil noko anna.');
    await dialog.getByRole('button', { name: 'Trekk oppdraget tilbake' }).click();
    await theirs.page.getByText('Trekt tilbake: Heradsstyret vil noko anna.').waitFor();
    await page.getByRole('button', { name: 'Endre' }).waitFor({ state: 'detached' });
  });
});

inBrowser('what something is for', () => {
  it('is said of a campaign and of an activity by who answers for them, and read by all', async () => {
    const town = await network(app);
    const { coordinator, volunteer, stranger } = await town.people();
    const plan = await town.set.plan();
    await town.set.measure({ of: plan });
    await town.set.mandate({ plan, title: 'Tre kampanjar' });
    const campaign = await town.set.campaign();
    const activity = await town.set.activity();
    const [mine, theirs] = [await screens.of(coordinator), await screens.of(stranger, { width: 390 })];
    await theirs.open(`/${town.slug}/campaigns/${campaign.id}`);
    await mine.open(`/${town.slug}/campaigns/${campaign.id}`);
    await mine.page.getByRole('button', { name: 'Sei kva det er for' }).click();
    for (const aim of ['Tre kampanjar', 'Fleire går til fots', 'Samtale med pårørande'])
      await mine.page.getByLabel(aim).check({ force: true });
    await mine.page.getByRole('button', { name: 'Lagre' }).click();
    await theirs.page.getByRole('link', { name: 'Tre kampanjar' }).waitFor();
    await theirs.page.getByRole('link', { name: 'Samtale med pårørande' }).waitFor();

    const organiser = await screens.of(volunteer);
    await organiser.open(`/${town.slug}/activities/${activity.id}`);
    await organiser.page.getByRole('button', { name: 'Sei kva det er for' }).click();
    await organiser.page.getByLabel('Fleire går til fots').check({ force: true });
    expect(await organiser.page.getByLabel('Tre kampanjar').count()).toBe(0);
    await organiser.page.getByRole('button', { name: 'Lagre' }).click();
    await organiser.page.getByRole('link', { name: 'Fleire går til fots' }).waitFor();
  });
});
