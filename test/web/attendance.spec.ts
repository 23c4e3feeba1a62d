// Who came, noted in real browsers by those who organise.
import { done, network, startApp } from '../kit/index.js';
import { inBrowser, screensOf } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(app.clock.now().getTime() - hours * HOUR);

inBrowser('attendance', () => {
  const cast = async () => {
    const town = await network(app);
    const activity = await town.set.activity({
      title: 'Onsdagsturen',
      startsAt: ago(5),
      recurrence: 'FREQ=DAILY;COUNT=2',
    });
    return { town, activity, ...(await town.people()) };
  };

  it('waits for the organiser, is noted in two taps, and everybody sees it at once', async () => {
    const { town, activity, volunteer, stranger } = await cast();
    const [mine, theirs] = [await screens.of(volunteer, { width: 390 }), await screens.of(stranger)];
    await theirs.open(`/${town.slug}/activities/${activity.id}`);
    expect(await theirs.page.getByText('Kor mange kom?').count()).toBe(0);
    await mine.open(`/${town.slug}`);
    await mine.open('/my');
    await mine.page.getByText('Éin ting ventar på deg.').waitFor();
    await mine.page.getByRole('button', { name: /Noter oppmøte/ }).click();
    // the first field has the focus, and the hours follow the volunteers: the walk takes two hours
    await mine.page.keyboard.type('14');
    await mine.page.getByLabel('Frivillige').fill('3');
    expect(await mine.page.getByLabel('Timar').inputValue()).toBe('6');
    await mine.page.getByRole('button', { name: 'Lagre' }).click();
    await mine.page.getByText('14 kom').waitFor();
    await mine.page.getByText('Ingenting ventar på deg no.').waitFor();
    await theirs.page.getByText('14 møtte opp den eine gongen det er notert. Frivillige gav 6 timar.').waitFor();
    expect(await theirs.page.getByRole('button', { name: /Rett|Noter/ }).count()).toBe(0);
  });

  it('keeps what was written when it is no number, and when somebody else was first', async () => {
    const { town, activity, volunteer, coordinator } = await cast();
    const { page, open } = await screens.of(volunteer);
    await open(`/${town.slug}/activities/${activity.id}`);
    await page.getByRole('button', { name: /Noter oppmøte/ }).click();
    await page.getByLabel('Kom', { exact: true }).fill('mange');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('Skriv eit heilt tal, til dømes 12.').waitFor();
    expect(await page.getByLabel('Kom', { exact: true }).inputValue()).toBe('mange');
    const query = 'query ($id: ID!) { activity(id: $id) { occurrences { nodes { id } } } }';
    const found = await coordinator.query<{ activity: { occurrences: { nodes: { id: string }[] } } }>(query, activity);
    const occurrence = found.activity.occurrences.nodes[0]?.id;
    await page.getByLabel('Kom', { exact: true }).fill('12');
    done(await coordinator.mutate('noteAttendance', { occurrence, participants: 9, volunteers: 1, hours: 2 }));
    await page.getByText('9 møtte opp').waitFor();
    await page.getByText('Imens er det notert: 9 kom · Éin frivillig, 2 timar.').waitFor();
    expect(await page.getByLabel('Kom', { exact: true }).inputValue()).toBe('12');
    await page.getByRole('button', { name: 'Lagre' }).click();
    await page.getByText('12 kom · Ingen frivillige', { exact: true }).waitFor();
  });
});
