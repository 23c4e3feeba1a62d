// Where in a text a search has found its words.
import { fold, WORD } from './folding.rules.js';

export interface FoundText {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What was asked for, as the database understood it. */
export interface Asked {
  /** Words are found by how they begin. */
  readonly beginnings: readonly string[];
  /** Stems, with endings of a few letters. */
  readonly stems: readonly string[];
}

interface Token {
  readonly text: string;
  readonly at: number;
}

const ENDING = 5;
const EXCERPT = 160;
const BEFORE = 60;
/** How much of a word's trigrams a slip leaves, about as in the database. */
const ALIKE = 0.4;

/** Reads the text of a tsquery: `'turane':* | 'tur'`. */
export function askedOf(query: string): Asked {
  const lexemes = [...query.matchAll(/'((?:[^']|'')*)'(:\*)?/g)];
  const those = (isBeginning: boolean) =>
    lexemes.filter(([, , sign]) => (sign !== undefined) === isBeginning).map(([, lexeme = '']) => lexeme);
  return { beginnings: those(true), stems: those(false) };
}

/** The whole title, and an excerpt of the one of the other texts that has the most of the words, both in stretches. */
export function marked(
  title: string,
  others: readonly (string | null | undefined)[],
  asked: Asked,
): { title: FoundText[]; excerpt: FoundText[] } {
  const foundIn = (text: string) => tokensOf(text).filter((token) => isFound(fold(token.text), asked));
  const inTitle = foundIn(title);
  const texts = others.flatMap((other) => (other ? other.replace(/\s+/g, ' ') : []));
  const found = texts.map((text) => ({ text, found: foundIn(text) }));
  const best = found.toSorted((one, other) => other.found.length - one.found.length)[0] ?? { text: '', found: [] };
  // nothing has the very words: the title has something alike
  const isSlip = inTitle.length + best.found.length === 0;
  const like = isSlip ? tokensOf(title).filter((token) => isAlike(fold(token.text), asked)) : inTitle;
  return { title: stretches(title, like), excerpt: excerptOf(best.text, best.found) };
}

const tokensOf = (text: string): Token[] =>
  [...text.matchAll(WORD)].map((match) => ({ text: match[0], at: match.index }));

const isFound = (token: string, { beginnings, stems }: Asked): boolean =>
  beginnings.some((beginning) => token.startsWith(beginning)) ||
  stems.some((stem) => token.startsWith(stem) && token.length <= stem.length + ENDING);

function excerptOf(text: string, found: readonly Token[]): FoundText[] {
  const first = found[0]?.at ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const to = from + EXCERPT >= text.length ? text.length : Math.max(text.lastIndexOf(' ', from + EXCERPT), first + 1);
  const inside = found.filter(({ at, text: { length } }) => at >= from && at + length <= to);
  const shown = stretches(text.slice(0, to), inside, from);
  if (shown.length === 0) return [];
  return [from > 0 ? plain('… ') : [], shown, to < text.length ? plain(' …') : []].flat();
}

const plain = (text: string): FoundText => ({ text, isMatch: false });

function stretches(text: string, found: readonly Token[], from = 0): FoundText[] {
  const all: FoundText[] = [];
  let at = from;
  for (const token of found) {
    all.push(plain(text.slice(at, token.at)), { text: token.text, isMatch: true });
    at = token.at + token.text.length;
  }
  return [...all, plain(text.slice(at))].filter((stretch) => stretch.text !== '');
}

function isAlike(token: string, { beginnings }: Asked): boolean {
  const there = trigrams(token);
  return beginnings.some((word) => {
    if (token.includes(word)) return true;
    const wanted = trigrams(word);
    const common = [...wanted].filter((trigram) => there.has(trigram)).length;
    return common / wanted.size >= ALIKE;
  });
}

/** As pg_trgm makes them. */
function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
