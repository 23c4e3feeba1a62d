import { useWords } from '../../../i18n/use-words.js';
import type { Counts } from './counts.js';

/** 14 kom · 3 frivillige, 6 timar til saman */
export function useCounts() {
  const { t, digits } = useWords();
  return ({ participants, volunteers, hours }: Counts): string => {
    const came = t('attendance.came', { count: participants, n: digits(participants) });
    return `${came} · ${t('attendance.gave', { count: volunteers, n: digits(volunteers), hours: digits(hours) })}`;
  };
}
