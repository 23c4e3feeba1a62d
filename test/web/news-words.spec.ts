// All that can happen is told in a sentence of its own, on the screen and in letters, in every language: without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from './rules.js';

const root = join(import.meta.dirname, '../../..');

/** The kinds of events of the whole API. */
const kinds: string[] = Array.from(
  /^enum EventKind \{$([^]*?)^\}$/m
    .exec(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'))?.[1]
    ?.matchAll(/^ {2}([A-Z_]+)$/gm) ?? [],
  ([, kind = '']) => kind,
);

it.each(['nn', 'nb', 'en', 'se'])('the feed tells every kind of event in %s', async (language) => {
  const { feed } = await rulesOf<{ feed: { kinds: object } }>(`../i18n/${language}/feed.ts`);
  expect(Object.keys(feed.kinds).sort()).toEqual([...kinds].sort());
});

it.each(['nynorsk', 'bokmal', 'english'])('letters tell every kind of event in %s', async (language) => {
  const file = `../../../../libs/notifications/src/digests/words/${language}.ts`;
  const [words] = Object.values(await rulesOf<Record<string, { sentences: object }>>(file));
  expect(Object.keys(words?.sentences ?? {}).sort()).toEqual([...kinds].sort());
});

it('there are many kinds of events', () => {
  expect(kinds.length).toBeGreaterThan(80);
});
