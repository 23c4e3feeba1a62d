// News as an Atom feed (RFC 4287).

export interface Entry {
  readonly id: string;
  readonly at: Date;
  readonly title: string;
  /** The page that it is about. */
  readonly link: string;
  readonly author: string;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The feed itself, and the page for people. */
  readonly self: string;
  readonly page: string;
  readonly changedAt: Date;
  /** Newest first. */
  readonly entries: readonly Entry[];
}

export const atom = ({ id, title, language, self, page, changedAt, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${text(language)}">`,
    `  <id>urn:uuid:${text(id)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${changedAt.toISOString()}</updated>`,
    `  <author><name>${text(title)}</name></author>`,
    '  <generator>Saman</generator>',
    `  <link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');

const entryLines = ({ id, at, title, link, author }: Entry): string[] => [
  '  <entry>',
  `    <id>urn:uuid:${text(id)}</id>`,
  `    <title>${text(title)}</title>`,
  `    <published>${at.toISOString()}</published>`,
  `    <updated>${at.toISOString()}</updated>`,
  ...(author === '' ? [] : [`    <author><name>${text(author)}</name></author>`]),
  `    <link rel="alternate" type="text/html" href="${text(link)}"/>`,
  `    <content type="text">${text(title)}</content>`,
  '  </entry>',
];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 does not know, control characters and halves of pairs among it, is left out. */
const text = (words: string): string =>
  words
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
