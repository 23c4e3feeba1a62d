import { type ReactElement, useState } from 'react';
import { useWords } from '../i18n/use-words.js';

/** So many stand there at once. */
export const FEW = 5;

/** The first of a list, and the button that shows the rest; none where there is no rest. */
export function useFirstFew<T>(all: readonly T[], few = FEW): [shown: readonly T[], more: ReactElement | null] {
  const { t, digits } = useWords();
  const [isWhole, setWhole] = useState(false);
  const left = all.length - few;
  if (isWhole || left <= 0) return [all, null];
  return [
    all.slice(0, few),
    <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setWhole(true)}>
      {t('needs.moreOfThem', { n: digits(left) })}
    </button>,
  ];
}
