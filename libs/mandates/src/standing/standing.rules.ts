// How a mandate stands, from what is done and what is on the way. Days are YYYY-MM-DD, which sort as text.
import type { MandateStatus } from '../schema.gen.js';
import { risksOf } from './risk.rules.js';
import { type Asked, MOST_LISTED, type OnTheWay, type Standing, type Underway } from './standing.js';

/** With so many days left nothing need have begun. */
const AMPLE_DAYS = 365;
const DAY_MS = 86_400_000;

export function standingOf(asked: Asked, found: OnTheWay): Standing {
  const { required, doneOn } = asked;
  const underway = [...found.underway].sort(byEnd);
  const daysLeft = daysBetween(asked.today, asked.dueOn);
  const status = statusOf(asked, { ...found, underway }, daysLeft);
  return {
    ...{ status, done: Math.min(doneOn.length, required), required, metOn: doneOn[required - 1] ?? null, daysLeft },
    underway: underway.slice(0, MOST_LISTED),
    risks: status === 'AT_RISK' ? risksOf(required - doneOn.length, { ...found, underway }) : [],
  };
}

/**
 * Whether something that is to be done on the day could be in time: what should have been done already can be done today at the earliest.
 */
export const isInTime = (endsOn: string | null, { dueOn, today }: Pick<Asked, 'dueOn' | 'today'>): boolean =>
  endsOn !== null && (endsOn < today ? today : endsOn) <= dueOn;

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

function statusOf({ required, doneOn }: Asked, { underway, stopped }: OnTheWay, daysLeft: number): MandateStatus {
  if (doneOn.length >= required) return 'MET';
  if (daysLeft < 0) return 'OVERDUE';
  if (doneOn.length + underway.length + stopped.length === 0 && daysLeft > AMPLE_DAYS) return 'NOT_BEGUN';
  return doneOn.length + underway.filter(isReady).length >= required ? 'ON_THE_WAY' : 'AT_RISK';
}

const isReady = ({ inTime, lacks }: Underway): boolean => inTime && lacks.length === 0;

/** Nearest to its end first; what has no end last; then by id, so that the order is always the same. */
function byEnd(one: Underway, other: Underway): number {
  const [a, b] = [one, other].map(({ part, endsOn }) => `${endsOn ?? '9999-99-99'} ${part.id}`) as [string, string];
  return a < b ? -1 : 1;
}
