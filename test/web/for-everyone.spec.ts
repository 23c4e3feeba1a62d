// What axe-core finds on each page, in each language, light and dark, on the narrowest screen: nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@saman/kernel';
import { type Actor, done, network, startApp } from '../kit/index.js';
import { account, signedIn, tokenFor } from '../organisations/ways.js';
import { findingsOn, inBrowser, LANGUAGES, overhangOf, type Screen, screensOf, speak } from './browser.js';

const app = await startApp();
const screens = screensOf(app);
const town = await network(app);
const { volunteer, admin, coordinator, operator, stranger } = await town.people();
const campaign = await town.set.campaign({ partners: [town.company, town.club] });
const activity = await town.set.activity({ campaign, recurrence: 'FREQ=WEEKLY;COUNT=5' });
await town.set.need({ activity, eachOccurrence: true, title: 'Kaffi', quantity: 2 });
await town.set.contribution({ campaign, quantity: 6 });
const plan = await town.set.plan();
const measure = await town.set.measure({ of: plan });
const draft = await town.set.plan({ status: 'DRAFT', level: 'THEMATIC_PLAN', parent: plan });
await town.set.process(plan);
const mandate = await town.set.mandate({ plan, rule: { campaignsCompleted: { count: 1 } } });
await town.set.evidence();
await volunteer.mutate('markSeen', { network: town.id, sequence: await town.lastSequence() });
await town.set.contribution({ need: await town.set.need({ campaign, title: 'Ved', quantity: 40 }), quantity: 35 });

/** Below the network's own address. */
const IN_NETWORK: readonly (readonly [path: string, by: Actor])[] = [
  ['', stranger],
  ['', coordinator],
  ['embedding', stranger],
  ['needs', volunteer],
  ['needs', stranger],
  ['campaigns', volunteer],
  ['campaigns/new', volunteer],
  ['plan', coordinator],
  ['strategy', stranger],
  ['strategy', coordinator],
  ['priorities', coordinator],
  ['priorities', stranger],
  [`plans/${plan.id}`, coordinator],
  [`plans/${draft.id}`, coordinator],
  ['plans/new', coordinator],
  [`plans/${plan.id}/measures/new`, coordinator],
  [`measures/${measure.id}`, coordinator],
  [`mandates/${mandate.id}`, coordinator],
  ['mandates/new', coordinator],
  [`campaigns/${campaign.id}`, coordinator],
  [`campaigns/${campaign.id}`, stranger],
  ['search?q=ut+på+tur', volunteer],
  ['activities?help=1', stranger],
  ['activities?view=calendar', stranger],
  ['activities?view=map', stranger],
  [`activities/${activity.id}`, stranger],
  [`activities/${activity.id}`, volunteer],
  ['feed', volunteer],
  ['organisations', stranger],
  [`organisations/${town.club.id}`, admin],
  ['join', stranger],
  ['admin', coordinator],
  ['admin/people', coordinator],
  ['admin/settings', coordinator],
  ['admin/levels', coordinator],
  ['admin/processes', coordinator],
  ['admin/invite', coordinator],
  ['no-such-page', stranger],
];

const PAGES: typeof IN_NETWORK = [
  ...IN_NETWORK.map(([path, by]) => [`/${town.slug}/${path}`, by] as const),
  // without the question it goes on to the network that was looked at last
  ['/?choose', stranger],
  ['/about', stranger],
  ['/privacy', stranger],
  ['/sign-in', stranger],
  ['/welcome', stranger],
  ['/account', volunteer],
  ['/my', volunteer],
  ['/my/register', volunteer],
  ['/my/calendar', volunteer],
  ['/my/mail', admin],
  ['/my/profile', admin],
  ['/my/webhooks', admin],
  [`/my/organisations/${town.club.id}`, admin],
  [`/my/organisations/${town.club.id}/networks`, admin],
  [`/my/organisations/${town.club.id}/profile`, admin],
  ['/admin', operator],
  ['/admin/new', operator],
  ['/no-such-network', stranger],
];

/** One device for each person: what it has loaded stays. */
const devices = new Map<Actor, Promise<Screen>>();
function deviceOf(actor: Actor): Promise<Screen> {
  const device = devices.get(actor) ?? screens.of(actor, { width: 320 });
  devices.set(actor, device);
  return device;
}

inBrowser('for everyone', () => {
  it.each(PAGES)('%s', async (path, by) => {
    expect(await found(path, by)).toEqual({});
  });

  it('where mailed links lead', async () => {
    const [newcomer, known] = [`${newId()}@example.org`, await account(app)];
    for (const email of [newcomer, known]) {
      done(await admin.mutate('invitePerson', { organisation: town.club.id, email, role: 'EDITOR' }));
    }
    const invitation = `/welcome#token=${await tokenFor(app, known)}`;
    expect(await found(`/welcome#token=${await tokenFor(app, newcomer)}`, stranger)).toEqual({});
    expect(await found(invitation, stranger)).toEqual({});
    expect(await found(invitation, await signedIn(app, known))).toEqual({});
    expect(await found(invitation, volunteer)).toEqual({});
    await stranger.mutate('requestPasswordReset', { email: known });
    expect(await found(`/welcome#token=${await tokenFor(app, known)}`, stranger)).toEqual({});
  }, 60_000);
});

/** What is found on a page, by language. */
async function found(path: string, by: Actor): Promise<Record<string, string[]>> {
  const { page, open } = await deviceOf(by);
  const findings: Record<string, string[]> = {};
  await open(path);
  // what is folded is for everyone, too
  await page.evaluate(`document.querySelectorAll('main details').forEach((one) => { one.open = true; })`);
  for (const language of LANGUAGES) {
    await speak(page, language);
    await page.emulateMedia({ colorScheme: 'light' });
    const here = await findingsOn(page);
    // the dark screen has the same words and order: only its colours differ
    await page.emulateMedia({ colorScheme: 'dark' });
    here.push(...(await findingsOn(page, 'colours')).map((finding) => `dark ${finding}`));
    if ((await overhangOf(page)) > 0) here.push('reaches beyond the window');
    if (here.length > 0) findings[language] = here;
  }
  // a page that leads on to another would be looked at half-way
  expect(new URL(page.url()).pathname).toBe(new URL(path, app.url).pathname);
  return findings;
}

describe('for everyone', () => {
  it('no page is forgotten', () => {
    const routes = readFileSync(join(import.meta.dirname, '../../../apps/web/src/app/routes.tsx'), 'utf8');
    const paths = [...routes.matchAll(/path: '([\w/:-]+)'/g)].flatMap(([, path]) => (path === undefined ? [] : [path]));
    expect(paths.length).toBeGreaterThan(30);
    const isSeen = (path: string) => {
      const place = new RegExp(`^(/${town.slug})?/${path.replaceAll(/:\w+/g, '[^/?]+')}(\\?|$)`);
      return PAGES.some(([visited]) => place.test(visited));
    };
    expect(paths.filter((path) => !isSeen(path))).toEqual([]);
  });
});
