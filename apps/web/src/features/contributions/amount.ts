import type { ResourceUnit } from '../../graphql/gen/graphql.js';
import { useWords } from '../../i18n/use-words.js';

/** How much of what, within a sentence: éin plass, seks timar, 9 000 kroner. */
export function useAmount(): (unit: ResourceUnit, quantity: number) => string {
  const { t, lowly } = useWords();
  return (unit, quantity) => t(`needs.amount.${unit}`, { count: quantity, n: lowly(quantity) });
}
