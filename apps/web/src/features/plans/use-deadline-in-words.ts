import { useWords } from '../../i18n/use-words.js';
import type { Template } from './template.js';
import { WEEKDAYS } from './template.rules.js';

/** "The case is announced: Tuesday four weeks before the week of the meeting, in time two days more." */
export function useDeadlineInWords(): (deadline: Template['deadlines'][number]) => string {
  const { t, lowly } = useWords();
  return ({ title, weekday, weeksBefore, latestDaysLater }) => {
    const day = t('common.days', { returnObjects: true })[WEEKDAYS.indexOf(weekday)] ?? '';
    const values = { title, weekday: day, count: weeksBefore, n: lowly(weeksBefore) };
    const words = t('processes.templates.deadline', values);
    const later = latestDaysLater ?? 0;
    return t('processes.templates.inTime', { words, count: later, n: lowly(later) });
  };
}
