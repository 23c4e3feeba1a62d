import { useTranslation } from 'react-i18next';
import { countInWords, inDigits } from './numbers.js';

/** Words of the language that is shown, and numbers in it. `counted` is for sentences that begin with how many: { count, n }. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const tag = i18n.language;
  return {
    t,
    tag,
    digits: (number: number) => inDigits(number, tag),
    /** How many, within a sentence. */
    lowly: (count: number) => countInWords(t, count, tag).toLowerCase(),
    counted: (count: number) => ({ count, n: countInWords(t, count, tag) }),
  };
}
