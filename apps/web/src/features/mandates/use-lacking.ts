import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { lackingIn, type OrderWords } from './order.rules.js';

/** What can be said of a mandate's form before it is worth sending, by field. */
export function useLacking() {
  const { t } = useWords();
  return ({ title, dueOn, rule }: OrderWords, plan: { startsOn: string; endsOn: string }): Record<string, string> => {
    const lacks = lackingIn(rule);
    return {
      ...(title.trim() === '' && { title: t('problems.rules.REQUIRED') }),
      ...(dueOn === '' && { dueOn: t('orders.chooseDay') }),
      ...(dueOn > plan.endsOn && { dueOn: t('orders.afterPlan', { date: dayInWords(t, plan.endsOn) }) }),
      ...(dueOn !== '' &&
        dueOn < plan.startsOn && { dueOn: t('orders.beforePlan', { date: dayInWords(t, plan.startsOn) }) }),
      ...(lacks !== null && { [lacks]: t(`orders.choose.${lacks}`) }),
    };
  };
}
