// What search engines and link previews read of a page.
import type { Tag } from '../i18n/languages.js';
import { escaped, inShort, jsonInHtml } from './html.js';

/** A thing in the words of schema.org. */
export type Described = Record<string, unknown>;

export interface Feed {
  type: 'text/calendar' | 'application/atom+xml';
  title: string;
  path: string;
}

/** What one kind of page adds to its title. */
export interface Head {
  description: string;
  /** Open Graph's type; `website` for most. */
  type?: 'website' | 'article';
  things?: readonly Described[];
  feeds?: readonly Feed[];
  /** Search engines leave it out. */
  isHidden?: true;
  /** What it shows is made of what the browser knows alone, e.g. what comes after the question mark: it comes without content. */
  isBare?: true;
}

export interface Around {
  title: string;
  tag: Tag;
  /** Where people reach Saman, e.g. https://saman.example.org. */
  origin: string;
  path: string;
}

const LOCALES: Record<Tag, string> = { nn: 'nn_NO', nb: 'nb_NO', en: 'en_GB', se: 'se_NO' };

/** Each tag carries a mark: the app takes them away when it shows another page. */
const tag = (name: string, attributes: Record<string, string>): string =>
  `<${name} data-page${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}>`;

const named = (name: string, content: string) => tag('meta', { name, content });
const property = (name: string, content: string) => tag('meta', { property: name, content });

export const titleOf = (title: string): string => `<title>${escaped(title)}</title>`;

/** What nobody need find. */
export const hidden = named('robots', 'noindex');

export function headOf({ title, tag: language, origin, path }: Around, head: Head): string {
  const description = inShort(head.description);
  const url = origin + path;
  const feeds = (head.feeds ?? []).map(({ type, title: name, path: href }) =>
    tag('link', { rel: 'alternate', type, title: name, href: origin + href }),
  );
  const things = (head.things ?? []).map(
    (thing) =>
      `<script data-page type="application/ld+json">${jsonInHtml({ '@context': 'https://schema.org', ...thing })}</script>`,
  );
  return [
    ...(head.isHidden ? [hidden] : []),
    named('description', description),
    tag('link', { rel: 'canonical', href: url }),
    property('og:title', title),
    property('og:description', description),
    property('og:type', head.type ?? 'website'),
    property('og:url', url),
    property('og:site_name', 'Saman'),
    property('og:locale', LOCALES[language]),
    named('twitter:card', 'summary'),
    ...feeds,
    ...things,
  ].join('\n    ');
}
