// Pages come with their words in them: for search engines, link previews, and who waits for a slow line. As strangers see them, and nobody else.
import { createHash } from 'node:crypto';
import { done, network, startApp } from '../kit/index.js';

const app = await startApp();

async function visit(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}${path}`, { headers: { accept: 'text/html,*/*;q=0.8', ...headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What stands in the page's root. */
const contentOf = (html: string): string => /<div id="root">(.*)<\/div>\s*<(?:script|!--)/s.exec(html)?.[1] ?? '';

/** What schema.org's words in it say. */
const thingsIn = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script data-page type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

const BAD = `</script><script>alert(1)</script><img src=x onerror=alert(2)>"'&`;

describe('a page that everybody may see', () => {
  it('tells who it is about in its head, in the network’s language', async () => {
    const town = await network(app);
    const { status, text } = await visit(`/${town.slug}`, { 'accept-language': 'en' });
    expect(status).toBe(200);
    expect(text).toContain('<html lang="nn" data-given');
    expect(text).toContain(`<title>Nettverket ${town.slug} · Saman</title>`);
    expect(text).toMatch(/<meta data-page name="description" content="[^"]{60,200}">/);
    expect(text).toContain(`rel="canonical" href="${app.config.publicUrl}/${town.slug}"`);
    expect(text).toContain('property="og:locale" content="nn_NO"');
    expect(text).toContain(`type="text/calendar" title="Kalender: Nettverket ${town.slug}"`);
    expect(thingsIn(text).map((thing) => thing['@type'])).toEqual(['Organization', 'WebSite']);
    expect(contentOf(text)).toMatch(/<h1 class="ds-heading">I dag er det stilt på Voss\.<\/h1>/);
  });

  it('lists what there is, with links that lead there', async () => {
    const town = await network(app);
    const campaign = await town.set.campaign({ title: 'Ord over bordet', owner: town.club });
    const activity = await town.set.activity({ title: 'Onsdagsturen', campaign });
    for (const [path, title, link] of [
      ['activities', 'Onsdagsturen', `activities/${activity.id}`],
      ['campaigns', 'Ord over bordet', `campaigns/${campaign.id}`],
      [`campaigns/${campaign.id}`, 'Onsdagsturen', `activities/${activity.id}`],
      [`activities/${activity.id}`, 'Ord over bordet', `campaigns/${campaign.id}`],
    ]) {
      const page = contentOf((await visit(`/${town.slug}/${path ?? ''}`)).text);
      expect({ path, found: page.includes(title ?? '') }).toEqual({ path, found: true });
      expect(page).toContain(`href="/${town.slug}/${link ?? ''}"`);
    }
  });

  it('is given in the language that the browser asks for where no network says which', async () => {
    expect((await visit('/about', { 'accept-language': 'nb-NO,en;q=0.5' })).text).toContain('<html lang="nb"');
    expect((await visit('/about', { 'accept-language': 'de' })).text).toContain('<html lang="nn"');
  });

  it('is read by programs that take anything, too', async () => {
    const { slug } = await network(app);
    expect(await visit(`/${slug}`, { accept: '*/*' })).toMatchObject({ status: 200 });
  });
});

describe('an organisation’s page', () => {
  it('describes it as a member of the network, and is nothing to find where it is none', async () => {
    const [town, other] = [await network(app), await network(app)];
    const { text } = await visit(`/${town.slug}/organisations/${town.club.id}`);
    const [described] = thingsIn(text);
    expect(described).toMatchObject({ '@type': 'Organization', name: 'Turlaget' });
    expect(described?.['memberOf']).toEqual({ '@id': `${app.config.publicUrl}/${town.slug}#network` });
    const elsewhere = await visit(`/${other.slug}/organisations/${town.club.id}`);
    expect(elsewhere.text).toContain('name="robots" content="noindex"');
  });
});

describe('an activity’s page', () => {
  it('describes it as an Event, by the clock of the place', async () => {
    const town = await network(app);
    const startsAt = new Date('2027-07-07T16:00:00Z');
    const { id } = await town.set.activity({ startsAt });
    const { text } = await visit(`/${town.slug}/activities/${id}`);
    expect(thingsIn(text)).toEqual([
      expect.objectContaining({
        '@type': 'Event',
        name: 'Tur til Lønahorgi',
        description: 'Ta med niste.',
        startDate: '2027-07-07T18:00:00+02:00',
        endDate: '2027-07-07T20:00:00+02:00',
        eventStatus: 'https://schema.org/EventScheduled',
        organizer: { '@type': 'Organization', name: 'Turlaget' },
      }),
    ]);
  });

  it('tells of a series by its schedule, and that one of its times is called off', async () => {
    const town = await network(app);
    const activity = await town.set.activity({
      startsAt: new Date('2027-03-03T17:00:00Z'),
      recurrence: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=3',
    });
    const { activity: found } = await town.coordinator.query<{
      activity: { occurrences: { nodes: { id: string; version: number }[] } };
    }>('query ($id: ID!) { activity(id: $id) { occurrences { nodes { id version } } } }', { id: activity.id });
    const [first] = found.occurrences.nodes;
    done(
      await town.coordinator.mutate('cancelOccurrence', {
        occurrence: first?.id,
        version: first?.version,
        reason: 'Snø.',
      }),
    );
    const [event] = thingsIn((await visit(`/${town.slug}/activities/${activity.id}`)).text);
    expect(event).toMatchObject({
      startDate: '2027-03-17T18:00:00+01:00',
      eventSchedule: {
        repeatFrequency: 'P2W',
        byDay: ['https://schema.org/Wednesday'],
        repeatCount: 3,
        startTime: '18:00:00',
        scheduleTimezone: 'Europe/Oslo',
      },
    });
    expect((event?.['subEvent'] as { eventStatus: string }[]).map(({ eventStatus }) => eventStatus)).toEqual([
      'https://schema.org/EventCancelled',
      'https://schema.org/EventScheduled',
      'https://schema.org/EventScheduled',
    ]);
  });

  it('says so when it is called off', async () => {
    const town = await network(app);
    const { id, version } = await town.set.activity();
    done(await town.coordinator.mutate('cancelActivity', { activity: id, version, reason: 'Snøskred.' }));
    const { text } = await visit(`/${town.slug}/activities/${id}`);
    expect(thingsIn(text)[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(contentOf(text)).toContain('Avlyst: Snøskred.');
  });
});

describe('what people have written', () => {
  it('is text wherever it stands', async () => {
    const town = await network(app);
    const campaign = await town.set.campaign({ title: BAD, owner: town.club });
    const activity = await town.set.activity({ title: BAD, campaign });
    for (const path of ['', 'activities', 'campaigns', `campaigns/${campaign.id}`, `activities/${activity.id}`]) {
      const { text } = await visit(`/${town.slug}/${path}`);
      expect({ path, has: /<script>|<img|onerror=alert\(2\)>/.test(text) }).toEqual({ path, has: false });
    }
    const { text } = await visit(`/${town.slug}/activities/${activity.id}`);
    expect(thingsIn(text)[0]).toMatchObject({ name: BAD });
    expect(/<title>(.*)<\/title>/.exec(text)?.[1]).toContain('&#60;/script&#62;');
  });

  it('stands under a policy that lets nothing inline in but the sheet that it names', async () => {
    const town = await network(app);
    const { headers, text } = await visit(`/${town.slug}`);
    const policy = headers.get('content-security-policy') ?? '';
    const sheets = [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, sheet = '']) => sheet);
    expect(sheets).toHaveLength(1);
    for (const sheet of sheets) {
      const hash = createHash('sha256').update(sheet).digest('base64');
      expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`);
    }
    expect(policy).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(text).not.toMatch(
      / style="|<script(?! type="module"(?: fetchpriority="low")? crossorigin src="\/| data-page type="application\/(?:ld\+)?json")| on\w+="/,
    );
  });
});

describe('what not everybody may see', () => {
  it('is not found by strangers, and not told of', async () => {
    const town = await network(app);
    const hidden = 'Løynd møteplass';
    const campaign = await town.set.campaign({ title: hidden, visibility: 'NETWORK' });
    const activity = await town.set.activity({ title: hidden, visibility: 'NETWORK' });
    const need = await town.set.need({ campaign, title: hidden });
    const plan = await town.set.plan({ title: hidden, status: 'DRAFT' });
    for (const path of [`campaigns/${campaign.id}`, `activities/${activity.id}`, `plans/${plan.id}`]) {
      const { status, text } = await visit(`/${town.slug}/${path}`);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('Vi finn ikkje dette.');
      expect(text).toContain('name="robots" content="noindex"');
      expect(text).toContain('<script type="module"');
      expect(text).not.toContain(hidden);
    }
    for (const path of ['', 'campaigns', 'activities', 'needs', 'sitemap.xml']) {
      const { text } = await visit(`/${town.slug}/${path}`);
      expect({
        path,
        tells: [hidden, campaign.id, activity.id, need.id, plan.id].filter((one) => text.includes(one)),
      }).toEqual({
        path,
        tells: [],
      });
    }
  });

  it('is found out by the app itself for who is signed in', async () => {
    const town = await network(app);
    const campaign = await town.set.campaign({ title: 'Løynd', visibility: 'NETWORK' });
    const { coordinator } = town;
    const { status, text } = await visit(`/${town.slug}/campaigns/${campaign.id}`, {
      cookie: `saman=${coordinator.secret ?? ''}`,
    });
    expect({ status, content: contentOf(text) }).toEqual({ status: 200, content: '<!--content-->' });
    expect(text).not.toContain('Løynd');
  });
});

describe('an address that leads nowhere', () => {
  it('is said so, by a page that helps on', async () => {
    const { slug } = await network(app);
    for (const path of ['/no-such-network', `/${slug}/no-such-page`, `/${slug}/activities/zz`, '/a/b/c', '//x']) {
      const { status, text } = await visit(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(contentOf(text)).toContain('Vi finn ikkje dette.');
    }
  });

  it('is nothing for programs', async () => {
    const { status, headers } = await visit('/no-such-network', { accept: '*/*' });
    expect([status, headers.get('content-type')]).toEqual([404, expect.stringContaining('application/json')]);
  });
});

describe('search engines', () => {
  it('are told where to go, and what there is', async () => {
    const town = await network(app);
    const { id } = await town.set.activity();
    const robots = await visit('/robots.txt', { accept: '*/*' });
    expect(robots.text).toContain(`Sitemap: ${app.config.publicUrl}/sitemap.xml`);
    expect(robots.text).toContain('Disallow: /my');
    const all = await visit('/sitemap.xml', { accept: '*/*' });
    expect(all.headers.get('content-type')).toContain('application/xml');
    expect(all.text).toContain('/sitemap.xml</loc>');
    const own = await visit(`/${town.slug}/sitemap.xml`, { accept: '*/*' });
    expect(own.text).toContain(`<loc>${app.config.publicUrl}/${town.slug}/activities/${id}</loc>`);
    expect(own.text).toContain(`<loc>${app.config.publicUrl}/${town.slug}/organisations/${town.club.id}</loc>`);
    expect(await visit('/no-such-network/sitemap.xml', { accept: '*/*' })).toMatchObject({ status: 404 });
  });

  it('find nothing of pages that are for one person', async () => {
    const { status, text } = await visit('/sign-in');
    expect(status).toBe(200);
    expect(contentOf(text)).toBe('<!--content-->');
  });
});
