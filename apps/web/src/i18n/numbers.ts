import type { TFunction } from 'i18next';
import { intlOf, isTag } from './languages.js';

/** The numbers that have a word. */
const WORDS = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

/** Up to twelve as a word that begins a sentence, above with a hard space between thousands. */
export function countInWords(t: TFunction, count: number, tag: string): string {
  return WORDS.has(count) ? t(`common.numbers.${String(count)}` as 'common.today') : inDigits(count, tag);
}

/** One a language: making them takes longer than all they do. */
const formats = new Map<string, Intl.NumberFormat>();

export function inDigits(number: number, tag: string): string {
  const format = formats.get(tag) ?? new Intl.NumberFormat(intlOf(isTag(tag) ? tag : 'nn'), { useGrouping: 'always' });
  formats.set(tag, format);
  return format.format(number);
}

/** The browser looks up all that it knows of languages when it is first asked, which takes a slow phone a while: best in a task of its own. */
export const firstAsked = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      Intl.NumberFormat();
      resolve();
    });
  });

/** A word that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
