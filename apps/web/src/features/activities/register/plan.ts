// What is written on the form, and what it comes to.
import type { TFunction } from 'i18next';
import { addDays, clockInWords, dayInWords, instantOf, weekdayInWords } from '../../../i18n/dates.js';
import { daysOf, type HowOften, lastDay, ruleOf, type UntilWhen } from './recurrence.rules.js';
import { placeOf, readPosition, type WrittenPlace } from './place.rules.js';
import { redDays } from './red-days.rules.js';
import type { Problem } from '../../../graphql/deeds.js';
import type { ActivityInput, Audience } from '../../../graphql/gen/graphql.js';

export interface Plan extends WrittenPlace {
  organisation: string;
  campaign: string;
  title: string;
  description: string;
  day: string;
  from: string;
  to: string;
  often: HowOften;
  until: UntilWhen;
  lastDay: string;
  /** How many days after its beginning it ends, where that is another day than a night's. */
  daysMore: number;
  /** Whether it takes place on public holidays too. */
  onRedDays: boolean;
  audiences: Audience[];
  people: number;
  peopleAs: string;
  /** What it is for: ids of goals and measures. */
  goals: readonly string[];
  measures: readonly string[];
}

/** The last day; empty where there is none. */
export function until(plan: Plan): string {
  if (plan.until === 'OPEN') return '';
  return plan.until === 'DAY' ? plan.lastDay : lastDay(plan.until, plan.day);
}

/** Without an end it is looked so far ahead, in days: as far as the server makes times. */
const AHEAD = 730;

/** Whether it says when: a day or clock that cannot be read is none. */
export const saysWhen = (plan: Plan): boolean =>
  plan.day !== '' &&
  plan.from !== '' &&
  plan.to !== '' &&
  (!hasEnd(plan) || plan.until !== 'DAY' || plan.lastDay !== '');

const hasEnd = ({ often }: Plan): boolean => often !== 'ONCE' && often !== 'AS_IS';

/** All days by the recurrence, and those of them on which it does not take place. */
export function daysIn(plan: Plan): { days: string[]; free: string[]; red: string[] } {
  const days = daysOf(plan.often, plan.day, until(plan) || addDays(plan.day, AHEAD));
  const red = plan.often === 'ONCE' ? [] : redDays(days).filter((day) => day !== plan.day);
  return { days, red, free: plan.onRedDays ? [] : red };
}

/** The first time that it takes place. */
export function timesOf(plan: Pick<Plan, 'day' | 'from' | 'to' | 'daysMore'>, timeZone: string) {
  const more = plan.daysMore || Number(goesPastMidnight(plan));
  return {
    startsAt: instantOf(plan.day, plan.from, timeZone),
    endsAt: instantOf(addDays(plan.day, more), plan.to, timeZone),
  };
}

export function inputOf(plan: Plan, id: string, timeZone: string): ActivityInput {
  return {
    id,
    title: plan.title,
    description: plan.description,
    ...timesOf(plan, timeZone),
    recurrence: ruleOf(plan.often, plan.day, until(plan)),
    except: daysIn(plan).free,
    ...(plan.campaign === '' ? {} : { campaign: plan.campaign }),
    audiences: plan.audiences.length === 0 ? ['EVERYONE'] : plan.audiences,
    place: placeOf(plan),
  };
}

/** What the server would refuse, said at once, and before anything waits for a network. */
export function wrongIn(plan: Plan): Problem[] {
  const wrong = (field: string, rule: string): Problem => ({ code: 'INVALID', rule, message: rule, path: [field] });
  return [
    ...(['title', 'description'] as const).flatMap((field) =>
      plan[field].trim() === '' ? wrong(field, 'REQUIRED') : [],
    ),
    // without a name nothing of the place could be kept
    ...(plan.place.trim() === '' && `${plan.address}${plan.position}`.trim() !== '' ? [wrong('name', 'REQUIRED')] : []),
    ...(plan.position.trim() !== '' && !readPosition(plan.position) ? [wrong('latitude', 'WRONG_TYPE')] : []),
    ...(plan.day === '' ? [wrong('startsAt', 'REQUIRED')] : []),
    ...(plan.from === '' ? [wrong('from', 'REQUIRED')] : []),
    ...(plan.to === '' ? [wrong('endsAt', 'REQUIRED')] : []),
    ...(hasEnd(plan) && plan.until === 'DAY' && plan.lastDay === '' ? [wrong('lastDay', 'REQUIRED')] : []),
    ...(plan.from !== '' && plan.to !== '' && endsTooEarly(plan) ? [wrong('endsAt', 'END_BEFORE_START')] : []),
  ];
}

type Clocks = Pick<Plan, 'from' | 'to' | 'daysMore'>;

export const endsTooEarly = (clocks: Clocks): boolean =>
  clocks.daysMore === 0 && clocks.to <= clocks.from && !goesPastMidnight(clocks);

/** A dance until one o'clock; half past five after six is a slip. */
const goesPastMidnight = ({ from, to }: Pick<Clocks, 'from' | 'to'>): boolean => to < from && to <= '06:00';

/** The recurrence said back in words. */
export function sentenceOf(t: TFunction, plan: Plan, today: string, length: 'sentence' | 'short' = 'sentence'): string {
  const clock = (time: string) => {
    const [hours = '', minutes = ''] = time.split(':');
    return clockInWords(t, { day: plan.day, hours, minutes });
  };
  // of what is over the year is said, also where it is this one
  const near = plan.day < today ? undefined : today;
  const date = dayInWords(t, plan.day, near);
  const last = until(plan);
  const end = t(`register.untilWords.${plan.until}`, { date: last === '' ? '' : dayInWords(t, last, near) });
  const values = { weekday: weekdayInWords(t, plan.day), date, until: end, from: clock(plan.from), to: clock(plan.to) };
  return t(`register.${length}.${plan.often}`, values);
}
