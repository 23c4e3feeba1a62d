// Documents that are made for their address: pages that come with their words in them, and what search engines ask for.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type Ask, type Config, logInternalError, type MadePage, type MakePage, type Visit } from '@saman/platform';
import { robots, sitemapOf, sitemapOfAll } from './for-robots.js';
import { Busy, Kept } from './kept.js';
import { openSite, type Site } from './site.js';

/** A page is made again after so long: what strangers see of it is never older. */
const PAGES = { ms: 10_000, most: 200, mostAtOnce: 16 };
/** Of pages that depend on what comes after a question mark there is no end: a few, beside which the others have room. */
const ASKED_PAGES = { ms: 10_000, most: 50, mostAtOnce: 4 };
/** Of all networks, or of one. */
const SITEMAP = /^(?:\/([a-z0-9-]+))?\/sitemap\.xml$/;
/** Seconds after which somebody may come again for what could not be made. */
const RETRY_AFTER = 30;
/** Search engines come rarely, and read much. */
const SITEMAPS = { ms: 3_600_000, most: 100, mostAtOnce: 2 };

interface Means {
  readonly config: Config;
  readonly ask: () => Ask;
  readonly program: string;
  readonly app: string;
}

export function pageMaker({ config, ask, ...folders }: Means): MakePage {
  const origin = config.publicUrl;
  const pages = new Kept<MadePage | null>(PAGES, isThere);
  const asked = new Kept<MadePage | null>(ASKED_PAGES, isThere);
  const sitemaps = new Kept<MadePage | null>(SITEMAPS, isThere);
  const open = opener({ ...folders, origin });
  const page = async (visit: Visit): Promise<MadePage | null> => {
    const site = await open();
    const wishes = site.wishesOf(visit);
    const kept = wishes === site.wishesOf({ ...visit, search: '' }) ? pages : asked;
    const name = [site.languageOf(visit.languages), visit.path, wishes].join(' ');
    return kept.of(name, () => pageFor(site, visit, { ask: ask(), embedders: config.embedders }));
  };
  return orLater(
    async () => (await open()).bare(503).html,
    async (visit) => {
      if (visit.path === '/robots.txt') return finished('text/plain', robots(origin));
      const sitemap = SITEMAP.exec(visit.path);
      if (sitemap) return sitemaps.of(visit.path, () => sitemapFor(sitemap[1], ask(), origin));
      if (visit.path.endsWith('/embed')) {
        const embedded = await page(visit);
        if (embedded) return embedded;
      }
      // what somebody may see who is signed in, the app finds out itself
      if (visit.hasSession) return null;
      const made = await page(visit);
      // a program that takes whatever there is learns in its own way that there is nothing
      return visit.isBrowser || made?.status === 200 ? made : null;
    },
  );
}

/** What is not there may be there at the next moment: somebody has just shown it to everybody. */
const isThere = (page: MadePage | null): boolean => page?.status === 200;

/** The site, opened when somebody comes; when that failed, anew for the next. */
function opener(means: Parameters<typeof openSite>[0]): () => Promise<Site> {
  let opened: Promise<Site> | undefined;
  return async () => {
    try {
      return await (opened ??= openSite(means));
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}

/** What cannot be made now is there all the same: 503, for a browser with the app alone, which tries by itself. It is not kept. */
const orLater =
  (bare: () => Promise<string>, make: MakePage): MakePage =>
  async (visit) => {
    try {
      return await make(visit);
    } catch (error) {
      if (!(error instanceof Busy)) logInternalError(error);
      const html = visit.isBrowser ? await bare().catch(() => undefined) : undefined;
      // where the server's part of the app cannot be read, the app goes on without
      if (visit.isBrowser && html === undefined) return null;
      const page = html === undefined ? finished('text/plain', 'Try again later.\n') : finished('text/html', html);
      return { ...(await page), status: 503, retryAfter: RETRY_AFTER };
    }
  };

async function pageFor(
  site: Site,
  visit: Visit,
  { ask, embedders }: { ask: Ask; embedders: string },
): Promise<MadePage | null> {
  const isEmbedded = site.isEmbedded(visit.path);
  const made = await (isEmbedded ? site.embedded(visit, ask) : site.page(visit, ask));
  if (!made) return null;
  const { status, html, sheet, fault } = made;
  if (fault !== undefined) logInternalError(fault);
  const styles = `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
  const page = { ...(await finished('text/html', html)), status, ...(sheet !== '' && { styles }) };
  return isEmbedded ? { ...page, framedBy: embedders } : page;
}

async function sitemapFor(slug: string | undefined, ask: Ask, origin: string): Promise<MadePage | null> {
  const text = await (slug === undefined ? sitemapOfAll(ask, origin) : sitemapOf(ask, origin, slug));
  return text === null ? null : finished('application/xml', text);
}

const compress = promisify(brotliCompress);

async function finished(type: string, text: string): Promise<MadePage> {
  const body = Buffer.from(text);
  const compressed = await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { status: 200, type: `${type}; charset=utf-8`, body, compressed };
}
