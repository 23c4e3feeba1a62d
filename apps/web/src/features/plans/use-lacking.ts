import { useWords } from '../../i18n/use-words.js';
import type { MeasureWords } from './measure-words.js';

const MOST_DAYS = 3650;

/** What can be said of a measure's form before it is worth sending, by field. */
export function useLacking(): (words: MeasureWords) => Record<string, string> {
  const { t } = useWords();
  return ({ title, startsOn, endsOn, recurrence, withinDays }) => ({
    ...(title.trim() === '' && { title: t('problems.rules.REQUIRED') }),
    ...(startsOn === '' && recurrence !== '' && { startsOn: t('measures.needsStart') }),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn && { endsOn: t('problems.rules.END_BEFORE_START') }),
    ...(!isDays(withinDays) && {
      withinDays: t('processes.templates.notANumber', { least: 1, most: MOST_DAYS }),
    }),
  });
}

const isDays = (text: string): boolean =>
  text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MOST_DAYS);
