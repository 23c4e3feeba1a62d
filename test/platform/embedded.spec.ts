// What is coming, within others' own sites: no scripts, in their colours, and nothing that strangers may not see.
import { done, network, startApp } from '../kit/index.js';

const app = await startApp();
const closed = await startApp({ environment: { EMBEDDED_BY: 'https://www.voss.example.org, https://*.example.com' } });

async function visit(path: string, url = app.url) {
  const response = await fetch(`${url}${path}`, { headers: { accept: 'text/html' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const listIn = (html: string): string[] =>
  [...html.matchAll(/<a href="[^"]*\/activities\/[^"]*"[^>]*>([^<]*)/g)].map(([, title = '']) => title);

/** WCAG 2.2: how much two colours like #0f4c64 differ. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
      const share = parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return light / dark;
}

const coloursIn = (html: string): Record<string, string> =>
  Object.fromEntries([...html.matchAll(/--(\w+):(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));

describe('a network’s coming activities', () => {
  it('are listed without scripts, with links out of the frame', async () => {
    const town = await network(app);
    const { id } = await town.set.activity({ title: 'Onsdagsturen' });
    const { status, text } = await visit(`/${town.slug}/embed`);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="nn">');
    expect(text).toContain(
      `<a href="${app.config.publicUrl}/${town.slug}/activities/${id}" target="_blank" rel="noopener">`,
    );
    expect(text).not.toMatch(/<script| on\w+="| style="/);
  });

  it('are in the language and as many as wanted, in order of time', async () => {
    const town = await network(app);
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    await town.set.activity({ title: 'Sist', startsAt: day(3) });
    await town.set.activity({ title: 'Først', startsAt: day(1) });
    await town.set.activity({ title: 'Dernest', startsAt: day(2) });
    const { text } = await visit(`/${town.slug}/embed?lang=en&count=2`);
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('What is on: Voss');
    expect(listIn(text)).toEqual(['Først', 'Dernest']);
  });

  it('show what was called off as such, and say so when there is nothing', async () => {
    const town = await network(app);
    expect((await visit(`/${town.slug}/embed`)).text).toContain('Ingenting er lagt ut enno.');
    const { id, version } = await town.set.activity({ title: 'Fjelltur' });
    done(await town.coordinator.mutate('cancelActivity', { activity: id, version, reason: 'Snø.' }));
    const { text } = await visit(`/${town.slug}/embed?count=5`);
    expect(text).toMatch(/<s><a [^>]*>Fjelltur/);
    expect(text).toContain('Avlyst');
  });

  it('are an organisation’s own where the address names it', async () => {
    const town = await network(app);
    await town.set.activity({ title: 'Lagets' });
    await town.set.activity({ title: 'Kommunens', organiser: town.health });
    const { text } = await visit(`/${town.slug}/organisations/${town.club.id}/embed`);
    expect(text).toContain('Kva skjer: Turlaget');
    expect(listIn(text)).toEqual(['Lagets']);
  });

  it('tell nothing that strangers may not see, and show what people wrote as text', async () => {
    const town = await network(app);
    await town.set.activity({ title: 'Løynd', visibility: 'NETWORK' });
    await town.set.activity({ title: '<img src=x onerror=alert(1)>' });
    for (const path of [`/${town.slug}/embed`, `/${town.slug}/organisations/${town.club.id}/embed`]) {
      const { text } = await visit(path);
      expect(text).not.toMatch(/Løynd|<img/);
      expect(text).toContain('&lt;img src=x');
    }
  });

  it('are not found where there is no such network or organisation', async () => {
    const { slug } = await network(app);
    for (const path of ['/no-such-network/embed', `/${slug}/organisations/zz/embed`]) {
      const { status, text } = await visit(path);
      expect({ path, status }).toEqual({ path, status: 404 });
      expect(text).toContain('Vi finn ikkje dette.');
    }
  });
});

describe('its colours', () => {
  it.each([
    ['accent=ffff00&background=ffffff'],
    ['accent=777777&background=808080'],
    ['accent=%23102030&background=%23000000'],
    ['accent=red;}body{display:none&background=url(x)'],
  ])('can always be read: %s', async (search) => {
    const { slug } = await network(app);
    const { text } = await visit(`/${slug}/embed?${search}`);
    const { background = '', ...inks } = coloursIn(text);
    expect(Object.keys(inks).sort()).toEqual(['accent', 'quiet', 'text']);
    for (const ink of Object.values(inks)) expect(contrast(ink, background)).toBeGreaterThanOrEqual(4.5);
    expect(text).not.toContain('display:none');
  });

  it('are those that were asked for, where they can be read', async () => {
    const { slug } = await network(app);
    const { text } = await visit(`/${slug}/embed?accent=8b0000&background=fff8e7`);
    expect(coloursIn(text)).toMatchObject({ accent: '#8b0000', background: '#fff8e7' });
  });
});

describe('the frame', () => {
  it('may stand on any site unless the installation says on which; no other page may', async () => {
    const { slug } = await network(app);
    const policy = async (path: string, url = app.url) =>
      (await visit(path, url)).headers.get('content-security-policy') ?? '';
    expect(await policy(`/${slug}/embed`)).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors \*$/,
    );
    expect(await policy(`/${slug}/embed`, closed.url)).toContain(
      "frame-ancestors 'self' https://www.voss.example.org https://*.example.com",
    );
    for (const path of [`/${slug}`, `/${slug}/embedding`, `/${slug}/activities`, '/sign-in', '/no-such-network'])
      expect(await policy(path)).toContain("frame-ancestors 'none'");
  });
});

describe('what comes after a question mark', () => {
  it('makes another page only where the page reads it', async () => {
    const { slug } = await network(app);
    const visit = (path: string) => fetch(`${app.url}/${slug}${path}`, { headers: { accept: 'text/html' } });
    const [one, other] = await Promise.all([visit('?utm=1'), visit('?utm=2')]);
    expect(one.status).toBe(200);
    expect(await other.text()).toBe(await one.text());
    expect((await visit(`/activities?q=${'song '.repeat(50)}`)).status).toBe(200);
  });
});
