import { done, network, startApp } from '../kit/index.js';

const app = await startApp();
app.clock.set('2026-10-01T12:00:00+02:00');
const town = await network(app);
const { coordinator } = await town.people();
const read = (slug = town.slug, headers: Record<string, string> = {}) =>
  fetch(`${app.url}/${slug}/news.atom`, { headers });

describe('news as a feed', () => {
  it('tells in the network’s language what everybody may see', async () => {
    const open = await town.set.activity({ title: 'Kaffi & <kaker> ☕' });
    await town.set.activity({ title: 'For oss', visibility: 'NETWORK' });
    await town.set.campaign({ title: 'Utkastet', visibility: 'DRAFT', status: 'PROPOSED' });
    const response = await read();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('xml:lang="nn-NO"');
    expect(text).toContain('<title>Turlaget inviterer til «Kaffi &amp; &lt;kaker&gt; ☕».</title>');
    expect(text).toContain(`href="${app.config.publicUrl}/${town.slug}/activities/${open.id}"`);
    expect(text).toContain('<updated>2026-10-01T10:00:00.000Z</updated>');
    expect(text).not.toMatch(/For oss|Utkastet|Solveig/);
  });

  it('is sent again only when there is something new', async () => {
    const etag = (await read()).headers.get('etag') ?? '';
    expect((await read(town.slug, { 'if-none-match': etag })).status).toBe(304);
    const gone = await town.set.activity({ title: 'Open kveld' });
    const reason = 'Storm';
    done(await coordinator.mutate('cancelActivity', { activity: gone.id, version: gone.version, reason }));
    const fresh = await read(town.slug, { 'if-none-match': etag });
    expect(fresh.status).toBe(200);
    const text = await fresh.text();
    expect(text.indexOf('«Open kveld» er avlyst.')).toBeGreaterThan(0);
    expect(text.indexOf('«Open kveld» er avlyst.')).toBeLessThan(text.indexOf('inviterer til «Open kveld»'));
  });

  it('leads to the page of what it tells', async () => {
    const plan = await town.set.plan();
    expect(await (await read()).text()).toContain(`href="${app.config.publicUrl}/${town.slug}/plans/${plan.id}"`);
  });

  it('of a network that is not there is 404, in words', async () => {
    const response = await read('finst-ikkje');
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('There is no such network'),
    ]);
  });
});
