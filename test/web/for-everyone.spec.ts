// What axe-core finds on each page, in each language, light and dark, on the narrowest screen: nothing.
import { type Actor, network, startApp } from '../kit/index.js';
import { findingsOn, inBrowser, LANGUAGES, overhangOf, screensOf, speak } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { volunteer, coordinator, stranger } = await town.people();
const campaign = await town.set.campaign({ partners: [town.company, town.club] });
const activity = await town.set.activity({ campaign, recurrence: 'FREQ=WEEKLY;COUNT=5' });
await town.set.need({ activity, eachOccurrence: true, title: 'Kaffi', quantity: 2 });
await town.set.contribution({ campaign, quantity: 6 });
const plan = await town.set.plan();
const measure = await town.set.measure({ of: plan });
const mandate = await town.set.mandate({ plan, rule: { campaignsCompleted: { count: 1 } } });
await town.set.evidence();
await volunteer.mutate('markSeen', { network: town.id, sequence: await town.lastSequence() });
await town.set.contribution({ need: await town.set.need({ campaign, title: 'Ved', quantity: 40 }), quantity: 35 });

const PAGES: readonly (readonly [path: string, by: Actor])[] = [
  ['embedding', stranger],
  ['needs', volunteer],
  ['needs', stranger],
  ['campaigns', volunteer],
  ['campaigns/new', volunteer],
  ['plan', coordinator],
  ['strategy', stranger],
  ['priorities', coordinator],
  ['priorities', stranger],
  [`plans/${plan.id}`, coordinator],
  [`measures/${measure.id}`, coordinator],
  [`mandates/${mandate.id}`, coordinator],
  [`campaigns/${campaign.id}`, coordinator],
  [`campaigns/${campaign.id}`, stranger],
  ['search?q=ut+på+tur', volunteer],
  ['activities?help=1', stranger],
  ['activities?view=calendar', stranger],
  ['feed', volunteer],
];

inBrowser('for everyone', () => {
  it.each(PAGES)('%s', async (path, by) => {
    const { page, open } = await screens.of(by, { width: 320 });
    const findings: Record<string, string[]> = {};
    await open(`/${town.slug}/${path}`);
    for (const language of LANGUAGES) {
      await speak(page, language);
      await page.emulateMedia({ colorScheme: 'light' });
      const found = await findingsOn(page);
      // the dark screen has the same words and order: only its colours differ
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await findingsOn(page, 'colours')).map((finding) => `dark ${finding}`));
      if ((await overhangOf(page)) > 0) found.push('reaches beyond the window');
      if (found.length > 0) findings[language] = found;
    }
    expect(findings).toEqual({});
  });
});
