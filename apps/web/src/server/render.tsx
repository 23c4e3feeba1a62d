// Entry of what the server runs: pages that everybody may see come with their words in them, for search engines, link previews and slow lines.
// The app then takes them over as they stand, with the answers that they were made of.
import { stringifyDocument } from '@urql/core';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider } from 'react-router';
import { NetworkDocument } from '../app/network.js';
import { routes } from '../app/routes.js';
import { SessionCover } from '../app/session-cover.js';
import { wishesIn } from '../features/embedding/wishes.js';
import type { Given } from '../graphql/given.js';
import { type Tag, tagOf, wantedOf } from '../i18n/languages.js';
import type { PageNotes } from '../ui/page-notes.js';
import { embeddedPage, isEmbedded } from './embedded-page.js';
import { filesOf } from './files.js';
import { headOf, hidden, titleOf } from './head.js';
import { type About, heads, headsInNetwork } from './heads.js';
import { jsonInHtml } from './html.js';
import { readOf } from './read.js';
import { type Ask, markupOf, speaking } from './stranger.js';
import { withoutAttributes } from './styles.js';

export interface Visit {
  /** As it stands in the address, without what comes after a question mark. */
  path: string;
  /** What comes after it, with the mark, or empty. */
  search: string;
  /** Languages that the browser asks for, the dearest first. */
  languages: readonly string[];
}

export interface Made {
  status: number;
  html: string;
  /** A style sheet that stands in the page, for the policy to name; empty where there is none. */
  sheet: string;
  /** Why it has no words in it: a mistake in the page's code, which the app itself may not stumble over. */
  fault?: unknown;
}

const handler = createStaticHandler(routes);

/** `template`: the app's index.html. `origin`: where people reach Saman. */
export function pagesIn(template: string, origin: string) {
  // what a browser calls location
  Object.assign(globalThis, { samanIsAt: new URL(origin) });
  const page = styleFirst(template);
  const filled = (parts: { tag: Tag; title: string; head: string; body: string; after?: string }): string =>
    page
      .replace('<html lang="nn"', `<html lang="${parts.tag}"${parts.body === '' ? '' : ` data-given="${parts.tag}"`}`)
      .replace(/<title>.*<\/title>/, () => parts.title)
      .replace('<!--head-->', () => parts.head)
      .replace('<!--content-->', () => parts.body)
      .replace('<!--after-->', () => parts.after ?? '');
  return {
    /** The language of a page that no network gives one. */
    languageOf: wantedOf,
    /** Whether the address is of a page for others' sites. */
    isEmbedded,
    /** A page for others' sites. Rejects when something cannot be read. */
    embedded: (visit: Visit, ask: Ask): Promise<Made> => embeddedPage(visit, origin, ask),
    /** The app alone. */
    bare: (status: number): Made => ({
      status,
      html: filled({ tag: 'nn', title: titleOf('Saman'), head: hidden, body: '' }),
      sheet: '',
    }),
    /** What the page reads of what comes after a question mark, in one form: nothing else there makes it another page. */
    wishesOf: ({ path, search }: Pick<Visit, 'path' | 'search'>): string =>
      isEmbedded(path) ? JSON.stringify(wishesIn(search)) : readOf(path, search),
    /** The page as a stranger sees it; null for one that strangers have no use for. Rejects when something cannot be read. */
    async page(visit: Visit, ask: Ask): Promise<Made | null> {
      const known = await knownOf(visit, origin, ask);
      if (!known) return null;
      const { tag, head } = known;
      const notes: PageNotes = { title: 'Saman', status: 200 };
      const means = { ask, tag, notes };
      const markup = await markupOf(await shown(visit), means).catch((fault: unknown) => ({ fault }));
      const isMade = 'html' in markup;
      const given = isMade && !head?.isBare ? markup : null;
      const { html: body, sheet } = withoutAttributes(given?.html ?? '');
      if (notes.status >= 500) throw new Error('the page shows a fault');
      const around = { title: notes.title, tag, origin, path: visit.path.replace(/(.)\/+$/, '$1') };
      const inHead = head && notes.status === 200 ? headOf(around, head) : hidden;
      const style = sheet === '' ? '' : `\n    <style data-page>${sheet}</style>`;
      const parts = { tag, title: titleOf(notes.title), head: inHead + style + filesOf(visit.path, tag), body };
      const html = filled({ ...parts, after: given ? blockOf({ at: new Date().toISOString(), ...given }) : '' });
      return { status: notes.status, html, sheet, ...(!isMade && markup) };
    },
  };
}

/** On a slow line what is read is drawn before the app's code has come: its style sheet is asked for first, and the code when there is room. */
function styleFirst(template: string): string {
  const [sheet = ''] = /<link rel="stylesheet"[^>]*>/.exec(template) ?? [];
  return template
    .replace(sheet, '')
    .replace('<!--head-->', () => `${sheet}\n    <!--head-->`)
    .replaceAll(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"');
}

/** For the app, beside what it reads of them. */
const blockOf = ({ at, answers }: Given): string =>
  `<script data-page type="application/json">${jsonInHtml({ at, answers })}</script>`;

async function shown({ path, search }: Visit) {
  const context = await handler.query(new Request(`http://saman${path}${readOf(path, search)}`));
  if (context instanceof Response) throw new Error(`${path} leads elsewhere`);
  const router = createStaticRouter(handler.dataRoutes, context);
  // of the same form as in app/app
  return (
    <>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
      <SessionCover />
    </>
  );
}

/** The language that the page is given in, and its head: null where there is nothing to be found. */
async function knownOf({ path, languages }: Visit, origin: string, ask: Ask) {
  const matches = matchRoutes(routes, path) ?? [];
  const params = matches.at(-1)?.params ?? {};
  const pattern = matches.flatMap(({ route }) => route.path ?? []).join('/');
  const asking: About['ask'] = (document, variables) => ask(stringifyDocument(document), variables) as Promise<never>;
  const base = { ask: asking, origin, path, id: params['id'] ?? '' };
  const wanted = wantedOf(languages);
  if (params['network'] === undefined) {
    const isMissing = pattern === '*';
    const found = heads[pattern];
    if (!found) return isMissing ? { tag: wanted, head: null } : null;
    return { tag: wanted, head: await found({ ...base, tag: wanted, t: (await speaking(wanted)).t }) };
  }
  const inNetwork = pattern.replace(/^:network\/?/, '');
  const found = headsInNetwork[inNetwork];
  if (!found && inNetwork !== '*') return null;
  const { network } = await asking(NetworkDocument, { slug: params['network'] });
  if (!network) return { tag: wanted, head: null };
  const tag = tagOf[network.language];
  return { tag, head: found ? await found({ ...base, network, tag, t: (await speaking(tag)).t }) : null };
}
