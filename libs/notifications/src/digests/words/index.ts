import type { Told, ToldNetwork } from '../told.js';
import { bokmål } from './bokmal.js';
import { english } from './english.js';
import { nynorsk } from './nynorsk.js';
import type { Words } from './words.js';

type Language = 'NN' | 'NB' | 'SE' | 'EN';

// Northern Sámi gets bokmål until somebody who writes the language well has written the texts
const languages: Record<Language, Words> = { NN: nynorsk, NB: bokmål, SE: bokmål, EN: english };

/** How events are told in a language. */
export const wordsOf = (language: Language): Words => languages[language];

/** Whether there is enough to tell it by. */
export const isTold = (words: Words, { kind, title }: Told): boolean =>
  title !== '' || words.sentences[kind] !== undefined;

/** What a letter tells of one network, oldest first. */
export interface NetworkNews extends ToldNetwork {
  readonly told: readonly Told[];
}

/** Subject and text of a letter with news. `more` is how many further events there are, at least none. */
export function digestMail(
  reader: { name: string; language: Language; unsubscribe: string },
  news: readonly NetworkNews[],
  more: number,
): { subject: string; text: string } {
  const words = wordsOf(reader.language);
  const all = news.flatMap(({ told }) => told);
  const [only] = all;
  const networks = news.map(({ name }) => name).join(', ');
  const subject =
    all.length === 1 && only ? sentenceOf(words, only) : words.subject(all.length + Math.max(more, 0), networks);
  const paragraphs = [
    words.greeting(reader.name),
    words.opening,
    ...news.map((each) => networkPart(words, each)),
    ...(more > 0 ? [words.more(more)] : []),
    `${words.stop} ${reader.unsubscribe}`,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n\nSaman\n` };
}

/** What happened, in one sentence. */
export function sentenceOf(words: Words, { kind, title, organisation, amount }: Told): string {
  const gift = amount ? amountIn(words, amount) : '';
  const told = { title: title === '' ? '' : words.quoted(title), organisation, gift };
  const text = words.sentences[kind]?.(told) ?? words.other(told);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function networkPart(words: Words, { name, timeZone, link, told }: NetworkNews): string {
  const day = new Intl.DateTimeFormat(words.locale, { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  const lines = told.map((each) => `– ${sentenceOf(words, each)} (${day.format(each.at)})`);
  return [name, ...lines, '', `${words.seeAll} ${link}`].join('\n');
}

function amountIn(words: Words, { quantity, unit }: NonNullable<Told['amount']>): string {
  const [one, many] = words.units[unit];
  return `${new Intl.NumberFormat(words.locale).format(quantity)} ${quantity === 1 ? one : many}`;
}
