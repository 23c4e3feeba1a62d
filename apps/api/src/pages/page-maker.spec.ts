import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Visit } from '@saman/platform';
import { pageMaker } from './page-maker.js';

const app = mkdtempSync(join(tmpdir(), 'saman-pages-'));
afterAll(() => rmSync(app, { recursive: true }));
const program = join(app, 'render.mjs');
writeFileSync(join(app, 'index.html'), 'the app');
// a program that writes what it is answered
writeFileSync(
  program,
  `export const pagesIn = (template) => ({
    languageOf: () => 'nn', isEmbedded: () => false, wishesOf: ({ search }) => search,
    bare: (status) => ({ status, html: template, sheet: '' }),
    page: async (visit, ask) => ({ status: 200, html: await ask(visit.path, {}), sheet: '' }),
  });`,
);

const config = readConfig({ DATABASE_URL: 'postgresql://localhost/saman' });
const visit = (path: string, more: Partial<Visit> = {}): Visit => ({
  ...{ path, search: '', languages: [], isBrowser: true, hasSession: false },
  ...more,
});

describe('a page that cannot be made now', () => {
  it('is to be asked for later, also by programs, and is there as soon as it can be', async () => {
    let isThere = false;
    const ask = () => () => (isThere ? Promise.resolve('the page') : Promise.reject(new Error('no database')));
    const make = pageMaker({ config, ask, program, app });
    const robot = { isBrowser: false };
    const answers = [make(visit('/voss')), make(visit('/voss', robot)), make(visit('/voss/sitemap.xml', robot))];
    const bodies = ['the app', 'Try again later.\n', 'Try again later.\n'];
    for (const [index, body] of bodies.entries()) {
      const answer = await answers[index];
      expect({ ...answer, body: String(answer?.body) }).toMatchObject({ status: 503, retryAfter: 30, body });
    }
    isThere = true;
    expect(await make(visit('/voss'))).toMatchObject({ status: 200, body: Buffer.from('the page') });
  });

  it('leaves the others room, where many ask for what nobody asked for before', async () => {
    let resolve: (text: string) => void = () => undefined;
    const promise = new Promise<string>((done) => (resolve = done));
    const make = pageMaker({ config, ask: () => () => promise, program, app });
    const asked = Array.from({ length: 9 }, (_, page) => make(visit('/voss', { search: `?q=${String(page)}` })));
    const plain = make(visit('/voss'));
    expect(await asked[8]).toMatchObject({ status: 503 });
    resolve('the page');
    expect(await plain).toMatchObject({ status: 200 });
    expect(await asked[0]).toMatchObject({ status: 200 });
  });
});
