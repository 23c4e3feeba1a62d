// Letters as people type them: æ, ø, å and Sámi letters with or without their marks, and vowels that are written double. search_fold in the database does
// the same to the texts that are searched; a story compares the two.

const PLAIN: Record<string, string> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 't',
  ł: 'l',
  ß: 's',
};

/** á and å are a, so are æ, aa and ae; ø, oe are o; č š ž đ ŋ ŧ are c s z d n t; capitals are small; é, ee are e. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[æøœđðŋŧþłß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/a[ae]+/g, 'a')
    .replace(/o[oe]+/g, 'o')
    .replace(/([eiuy])\1+/g, '$1');

export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A sign may stand for many letters and some words, e.g. ㌖ for キロメートル; PostgreSQL takes no word of more than 2 kB. */
const [MOST_WORDS, LONGEST_WORD] = [100, 64];

/** The words of a search, small, cut at 64 letters and 100 words; signs are none. */
export const wordsIn = (search: string): string[] =>
  (search.normalize('NFKC').toLowerCase().match(WORD) ?? [])
    .slice(0, MOST_WORDS)
    .map((word) => Array.from(word).slice(0, LONGEST_WORD).join(''));
