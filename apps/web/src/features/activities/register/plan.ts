// What is written on the form, and what it comes to.
import type { TFunction } from 'i18next';
import { addDays, clockInWords, dayInWords, instantOf, weekdayInWords } from '../../../i18n/dates.js';
import { daysOf, type HowOften, lastDay, redDays, ruleOf, type UntilWhen } from './recurrence.rules.js';
import type { Problem } from '../../../graphql/deeds.js';
import type { ActivityInput, Audience } from '../../../graphql/gen/graphql.js';

export interface Plan {
  organisation: string;
  campaign: string;
  title: string;
  description: string;
  place: string;
  day: string;
  from: string;
  to: string;
  often: HowOften;
  until: UntilWhen;
  lastDay: string;
  /** Whether it takes place on public holidays too. */
  onRedDays: boolean;
  audiences: Audience[];
  people: number;
  peopleAs: string;
}

export const until = (plan: Plan): string => (plan.until === 'DAY' ? plan.lastDay : lastDay(plan.until, plan.day));

/** All days by the recurrence, and those of them on which it does not take place. */
export function daysIn(plan: Plan): { days: string[]; free: string[]; red: string[] } {
  const days = daysOf(plan.often, plan.day, until(plan));
  const red = plan.often === 'ONCE' ? [] : redDays(days).filter((day) => day !== plan.day);
  return { days, red, free: plan.onRedDays ? [] : red };
}

export function inputOf(plan: Plan, id: string, timeZone: string): ActivityInput {
  const startsAt = instantOf(plan.day, plan.from, timeZone);
  return {
    id,
    title: plan.title,
    description: plan.description,
    startsAt,
    endsAt: instantOf(goesPastMidnight(plan) ? addDays(plan.day, 1) : plan.day, plan.to, timeZone),
    recurrence: ruleOf(plan.often, plan.day, until(plan)),
    except: daysIn(plan).free,
    ...(plan.campaign === '' ? {} : { campaign: plan.campaign }),
    audiences: plan.audiences.length === 0 ? ['EVERYONE'] : plan.audiences,
    ...(plan.place.trim() === '' ? {} : { place: { name: plan.place } }),
  };
}

/** What the server would refuse, said at once, and before anything waits for a network. */
export function wrongIn(plan: Plan): Problem[] {
  const wrong = (field: string, rule: string): Problem => ({ code: 'INVALID', rule, message: rule, path: [field] });
  return [
    ...(['title', 'description'] as const).flatMap((field) =>
      plan[field].trim() === '' ? wrong(field, 'REQUIRED') : [],
    ),
    ...(plan.to <= plan.from && !goesPastMidnight(plan) ? [wrong('endsAt', 'END_BEFORE_START')] : []),
  ];
}

/** A dance until one o'clock; half past five after six is a slip. */
const goesPastMidnight = ({ from, to }: Plan): boolean => to < from && to <= '06:00';

/** The recurrence said back in words. */
export function sentenceOf(t: TFunction, plan: Plan, today: string, length: 'sentence' | 'short' = 'sentence'): string {
  const clock = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    return clockInWords(t, { day: plan.day, hours, minutes });
  };
  const date = dayInWords(t, plan.day, today);
  const end = t(`register.untilWords.${plan.until}`, { date: dayInWords(t, until(plan), today) });
  const values = { weekday: weekdayInWords(t, plan.day), date, until: end, from: clock(plan.from), to: clock(plan.to) };
  return t(`register.${length}.${plan.often}`, values);
}
