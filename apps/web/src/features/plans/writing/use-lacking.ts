import { useWords } from '../../../i18n/use-words.js';
import type { DocumentWords, PlanWords } from './plan-words.js';

/** What must be written in a plan before it is worth sending, by field. */
export function useLacking(): (words: PlanWords) => Record<string, string> {
  const { t } = useWords();
  const required = t('problems.rules.REQUIRED');
  const lackingIn = ({ title, fromYear, toYear }: DocumentWords) => ({
    ...(title.trim() === '' && { title: required }),
    ...(!isYear(fromYear) && { fromYear: t('planning.notAYear') }),
    ...(!isYear(toYear) && { toYear: t('planning.notAYear') }),
  });
  return ({ title, responsible, startsOn, endsOn, documents }) => ({
    ...(title.trim() === '' && { title: required }),
    ...(responsible === '' && { responsible: t('planning.chooseResponsible') }),
    ...(startsOn === '' && { startsOn: t('campaigns.chooseDay') }),
    ...(endsOn === '' && { endsOn: t('campaigns.chooseDay') }),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn && { endsOn: t('problems.rules.END_BEFORE_START') }),
    ...Object.fromEntries(
      documents.flatMap((document, index) =>
        Object.entries(lackingIn(document)).map(([field, why]): [string, string] => [
          `documents.${String(index)}.${field}`,
          why,
        ]),
      ),
    ),
  });
}

/** Four digits, or nothing. */
const isYear = (typed: string): boolean => /^\d{4}$|^$/.test(typed.trim());
