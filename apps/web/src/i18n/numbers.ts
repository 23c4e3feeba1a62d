import type { TFunction } from 'i18next';
import { intlOf, isTag } from './languages.js';

/** Up to twelve as a word that begins a sentence, above with a hard space between thousands. */
export function countInWords(t: TFunction, count: number, tag: string): string {
  return t('common.numbers', { returnObjects: true })[count] ?? inDigits(count, tag);
}

export const inDigits = (number: number, tag: string): string =>
  new Intl.NumberFormat(intlOf(isTag(tag) ? tag : 'nn'), { useGrouping: 'always' }).format(number);

/** A word that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
