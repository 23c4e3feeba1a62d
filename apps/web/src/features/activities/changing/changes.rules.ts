// What the form changes in an activity, and which of its times that concerns.
import type { ActivityChanges } from '../../../graphql/gen/graphql.js';
import { instantOf } from '../../../i18n/dates.js';
import { placeOf } from '../register/place.rules.js';
import { daysIn, type Plan, timesOf, until } from '../register/plan.js';
import { ruleOf } from '../register/recurrence.rules.js';
import { redDays } from '../register/red-days.rules.js';
import { type Changeable, inSeries, type OneTime } from './begun.rules.js';
import { differing } from './groups.rules.js';

/** What the form changes in the activity; the rest is not named. */
export function changesOf(plan: Plan, base: Plan, activity: Changeable, timeZone: string): ActivityChanges {
  const changed = new Set(differing(plan, base));
  return {
    ...(changed.has('title') && { title: plan.title }),
    ...(changed.has('description') && { description: plan.description }),
    ...(changed.has('place') && { place: placeOf(plan) }),
    ...(changed.has('audiences') && { audiences: plan.audiences.length === 0 ? ['EVERYONE'] : plan.audiences }),
    ...(changed.has('campaign') && { campaign: plan.campaign === '' ? null : plan.campaign }),
    ...(changed.has('when') && whenOf(plan, base, activity, timeZone)),
  };
}

function whenOf(plan: Plan, base: Plan, { except }: Changeable, timeZone: string): ActivityChanges {
  if (plan.often === 'AS_IS') return timesOf(plan, timeZone);
  const isElsewhere = (['day', 'from', 'to', 'often', 'daysMore'] as const).some(
    (field) => plan[field] !== base[field],
  );
  return {
    // what only ends at another time goes on from where it began
    ...(isElsewhere && timesOf(plan, timeZone)),
    recurrence: ruleOf(plan.often, plan.day, until(plan)),
    except: plan.often === 'ONCE' ? [] : [...new Set([...ownIn(except), ...daysIn(plan).free])],
  };
}

export interface Difference<Time> {
  /** Times that there will not be any more, in order. */
  gone: Time[];
  /** When there are times that there are not yet. */
  made: string[];
}

/** Which of the coming times a change of the series leaves, and which it makes; of a long series as far as its times were read. */
export function differenceOf<Time extends OneTime>(
  plan: Plan,
  activity: Changeable,
  coming: readonly Time[],
  timeZone: string,
): Difference<Time> {
  if (plan.often === 'AS_IS') return { gone: [], made: [] };
  const { days, free } = daysIn(plan);
  const left = new Set([...free, ...ownIn(activity.except)]);
  const wanted = days.filter((day) => !left.has(day)).map((day) => instantOf(day, plan.from, timeZone));
  const [isWanted, isThere] = [
    new Set(wanted.map(Date.parse)),
    new Set(coming.map((time) => Date.parse(inSeries(time)))),
  ];
  const last = coming.length < MOST_READ ? Infinity : Math.max(...isThere) + DAY_MS;
  const isNew = (start: number) => start > Date.now() && start <= last && !isThere.has(start);
  return {
    gone: coming.filter((time) => !isWanted.has(Date.parse(inSeries(time)))),
    made: wanted.filter((start) => isNew(Date.parse(start))),
  };
}

const DAY_MS = 86_400_000;

/** So many coming times are read at most, less those that were called off. */
const MOST_READ = 80;

/** Days that are left out for another reason than being red. */
const ownIn = (except: readonly string[]): string[] => except.filter((day) => redDays([day]).length === 0);
