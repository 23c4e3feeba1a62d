// Registering the same once more: what was registered last, from its next day on.
import { addDays, weekdayOf } from '../../../i18n/dates.js';
import { type Changeable, planOf } from '../changing/begun.rules.js';
import type { Plan } from './plan.js';
import { daysOf, lastDay, ruleOf } from './recurrence.rules.js';

export interface Registered extends Changeable {
  goals: readonly { id: string }[];
  measures: readonly { id: string }[];
}

/** A rule that the form has no words for becomes a single time, and an end that is past the next holidays'. */
export function copied(last: Registered, today: string, timeZone: string): Plan {
  const plan = planOf(last, undefined, timeZone);
  const day = nextDay(plan, today);
  const hasEnd = plan.until !== 'OPEN' && (plan.until !== 'DAY' || plan.lastDay > day);
  return {
    ...plan,
    day,
    often: plan.often === 'AS_IS' ? 'ONCE' : plan.often,
    ...(hasEnd ? {} : { until: 'SUMMER', lastDay: lastDay('SUMMER', day) }),
    goals: last.goals.map(({ id }) => id),
    measures: last.measures.map(({ id }) => id),
  };
}

/** The next one after today of its weekday; of a monthly one, of its week of the month too: one from which the form makes the same rule, since the last may be a fourth. */
function nextDay({ day, often }: Plan, today: string): string {
  const isSame = (one: string) => one > today && ruleOf(often, one, '') === ruleOf(often, day, '');
  const ofMonth = often === 'MONTHLY' ? daysOf(often, day, addDays(today, FIFTH_WITHIN)).find(isSame) : undefined;
  return ofMonth ?? addDays(today, 1 + ((weekdayOf(day) - weekdayOf(addDays(today, 1)) + 7) % 7));
}

/** In so many days some month has a fifth one of any weekday. */
const FIFTH_WITHIN = 126;
