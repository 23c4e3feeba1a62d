// What the form for changing an activity says to begin with.
import type { Audience } from '../../../graphql/gen/graphql.js';
import { addDays, daysBetween, wallOf } from '../../../i18n/dates.js';
import { type KnownPlace, written } from '../register/place.rules.js';
import { daysIn, type Plan } from '../register/plan.js';
import { saidOf, wordOf } from '../register/said.rules.js';

export interface Changeable {
  title: string;
  description: string;
  startsAt: string;
  endsAt: string;
  recurrence?: string | null;
  except: readonly string[];
  audiences: readonly Audience[];
  place?: KnownPlace | null;
  campaign?: { id: string } | null;
  organiser: { id: string };
}

/** One time of it, as far as it counts here. */
export interface OneTime {
  id: string;
  startsAt: string;
  status: string;
  movedFrom?: string | null;
}

/** Where the series has it. */
export const inSeries = ({ startsAt, movedFrom }: Pick<OneTime, 'startsAt' | 'movedFrom'>): string =>
  movedFrom ?? startsAt;

/** By the clocks on the wall. A night that ends in the small hours is told as one day. */
export function clocksOf({ startsAt, endsAt }: Pick<Changeable, 'startsAt' | 'endsAt'>, timeZone: string) {
  const [start, end] = [wallOf(startsAt, timeZone), wallOf(endsAt, timeZone)];
  const [from, to] = [`${start.hours}:${start.minutes}`, `${end.hours}:${end.minutes}`];
  const nights = daysBetween(start.day, end.day);
  const isNight = nights === 1 && to < from && to <= '06:00';
  return { day: start.day, from, to, daysMore: isNight ? 0 : nights };
}

/** What the form says of an activity. A series is told from its next time on: what is past stays as it was. */
export function planOf(activity: Changeable, next: OneTime | undefined, timeZone: string): Plan {
  const first = clocksOf(activity, timeZone);
  const nextDay = next ? wallOf(inSeries(next), timeZone).day : first.day;
  const said = saidOf(activity.recurrence ?? null, first.day, nextDay);
  const isSeries = said.often !== 'ONCE' && said.often !== 'AS_IS';
  const day = isSeries ? nextDay : first.day;
  const plan: Plan = {
    organisation: activity.organiser.id,
    campaign: activity.campaign?.id ?? '',
    title: activity.title,
    description: activity.description,
    ...written(activity.place),
    ...{ ...first, day, often: said.often, until: wordOf(said.until, day) },
    lastDay: said.until === '' ? addDays(day, 70) : said.until,
    onRedDays: true,
    audiences: [...activity.audiences],
    ...{ people: 0, peopleAs: '', goals: [], measures: [] },
  };
  const { red } = daysIn(plan);
  const isFree = red.length > 0 && red.every((one) => activity.except.includes(one));
  return { ...plan, onRedDays: !isFree };
}
