import { useWords } from '../../i18n/use-words.js';
import type { Found } from './found.js';

interface Props {
  found: Found | null;
  fault: { code: string | undefined } | null;
  words: string;
  /** The page's heading says how many there are; then it is said here to those who listen alone. */
  isInHeading?: boolean;
}

/** Says what came of it, also to those who listen. */
export function HowMany({ found, fault, words, isInHeading = false }: Props) {
  const { t, counted } = useWords();
  const said = fault
    ? t(fault.code === undefined ? 'common.noContact' : 'common.fault')
    : found && t('search.found', counted(found.total));
  return (
    <p role="status" className="how-many">
      {isInHeading && !fault ? <span className="heard">{said}</span> : said}
      {found?.total === 0 && !fault && <span className="quiet"> {t('search.noneWhy', { words: words.trim() })}</span>}
    </p>
  );
}
