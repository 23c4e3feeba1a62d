import { useNetwork } from '../../../app/network.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';

/** onsdag 2. desember klokka 18.00, within a sentence. */
export function useMoment(): (instant: string) => string {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (instant) => {
    const wall = wallOf(instant, timeZone);
    const day = nearDayInWords(t, wall.day, todayIn(timeZone));
    return t('changing.when', { day, time: clockInWords(t, wall) });
  };
}
