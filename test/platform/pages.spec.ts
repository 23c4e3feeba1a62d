// What browsers are given: the query editor at /graphql, the app everywhere else, both under policies that let nothing from elsewhere in.
import { network, startApp } from '../kit/index.js';

const app = await startApp();

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${app.url}${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a browser that opens /graphql', () => {
  it('is given an editor whose parts all come from here', async () => {
    const page = await send('/graphql', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/,
    );
    const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part]) => part ?? '');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts.filter((one) => one !== 'data:,')) {
      expect(part).toMatch(/^\/graphql\/editor\/[\w.-]+$/);
      expect(await send(part)).toMatchObject({ status: 200 });
    }
  });
});

describe('a browser that opens any other address', () => {
  const visit = (path: string) => send(path, { headers: { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'br' } });

  it('is given the app, under a policy that lets nothing from elsewhere and nothing inline run', async () => {
    for (const [path, status] of [
      ['/', 200],
      ['/nowhere', 404],
      ['/nowhere/needs?kind=MONEY', 404],
      ['/sign-in', 200],
    ] as const) {
      const page = await visit(path);
      expect({ path, status: page.status }).toEqual({ path, status });
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.text).not.toMatch(
        /<script(?! type="module"(?: fetchpriority="low")? crossorigin src="\/assets\/| data-page type="application\/(?:ld\+)?json")| on\w+=| style=/,
      );
    }
  });

  it('keeps what carries a hash of its content, and gets it compressed', async () => {
    const { text } = await visit('/');
    const parts = [...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, part]) => part ?? '');
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const { status, headers } = await visit(part);
      expect({ part, status }).toEqual({ part, status: 200 });
      expect(headers.get('cache-control')).toContain('immutable');
      // a font is compressed as it is
      expect(headers.get('content-encoding')).toBe(part.endsWith('.woff2') ? null : 'br');
    }
  });

  it('may put it among the apps of a phone', async () => {
    const { text } = await visit('/');
    const path = /rel="manifest" href="([^"]+)"/.exec(text)?.[1] ?? '';
    const { headers, text: manifest } = await visit(path);
    expect(headers.get('content-type')).toBe('application/manifest+json');
    const { icons, start_url } = JSON.parse(manifest) as { icons: { src: string }[]; start_url: string };
    expect(start_url).toBe('/');
    for (const { src } of icons) expect((await visit(src)).headers.get('content-type')).toBe('image/png');
  });

  it('is not given it in place of data or of what is not there', async () => {
    expect(await send('/voss')).toMatchObject({ status: 404 });
    expect(await send('/assets/nothing.js')).toMatchObject({ status: 404 });
    expect(await send('/assets/..%2f..%2fpackage.json')).toMatchObject({ status: 404 });
  });
});

describe('a browser that opens a page deep in a network', () => {
  const visit = (path: string) => send(path, { headers: { accept: 'text/html,*/*;q=0.8' } });
  const nothing = '<div id="root"></div>';

  it('is given plans and measures with their words in them, and what leads there', async () => {
    const town = await network(app);
    const plan = await town.set.plan({ title: 'Ute heile livet' });
    const measure = await town.set.measure({ of: plan });
    for (const [path, title, link] of [
      [`plans/${plan.id}`, 'Ute heile livet', `measures/${measure.id}`],
      [`measures/${measure.id}`, 'Samtale med pårørande', `plans/${plan.id}`],
      ['priorities', 'Prioritering', 'strategy'],
      ['join', 'Bli med i nettverket', 'needs'],
    ] as const) {
      const { status, text } = await visit(`/${town.slug}/${path}`);
      expect({ path, status, isThere: text.includes('<h1 class="ds-heading">') }).toEqual({
        ...{ path, status: 200, isThere: true },
      });
      expect(text).toContain(`<title>${title} · Saman på Voss</title>`);
      expect(text).toMatch(/<meta data-page name="description" content="[^"]{20,200}">/);
      expect(text).toContain(`href="/${town.slug}/${link}`);
    }
    expect((await visit(`/${town.slug}/sitemap.xml`)).text).toContain(`/plans/${plan.id}</loc>`);
  });

  it('is given the head alone where the rest is the browser’s to know', async () => {
    const { slug } = await network(app);
    const [search, embedding] = [await visit(`/${slug}/search?q=tur`), await visit(`/${slug}/embedding`)];
    expect(search.text).toContain('<title>Søk · Saman på Voss</title>');
    expect(embedding.text).toContain('<title>Vis på di eiga nettside · Saman på Voss</title>');
    for (const { status, text } of [search, embedding])
      expect({ status, isBare: text.includes(nothing) }).toEqual({ status: 200, isBare: true });
    expect([search, embedding].map(({ text }) => text.includes('noindex'))).toEqual([true, false]);
  });
});
