import type { PlanStatus, RevisionStanding } from '../schema.gen.js';
import { isInForce } from './plan.rules.js';

/** A revision is due so many days ahead. */
const DUE_WITHIN = 183;
const DAY = 86_400_000;

export interface Revision {
  dueOn: string;
  standing: RevisionStanding;
}

/** What the day of the next revision follows from. Days as `YYYY-MM-DD`. */
export interface Cycle {
  status: PlanStatus;
  adoptedOn: string | null;
  endsOn: string;
  /** Null where the network has no rule for the level: then the plan's end alone counts. */
  years: number | null;
  /** For a specialist plan the day its thematic plan was adopted: the last on or before its own, else the first after. */
  countedFrom: string | null;
}

/** When a plan has to be revised next; null unless it is in force. */
export function revisionOf({ status, adoptedOn, endsOn, years, countedFrom }: Cycle, today: string): Revision | null {
  if (!isInForce({ status }) || adoptedOn === null) return null;
  const next = years === null ? endsOn : nextAfter(adoptedOn, countedFrom ?? adoptedOn, years);
  const dueOn = next < endsOn ? next : endsOn;
  return { dueOn, standing: standingOf(dueOn, today) };
}

/** The first day after `own` that is a whole number of cycles after `from`. */
function nextAfter(own: string, from: string, years: number): string {
  for (let cycles = 1; ; cycles += 1) {
    const day = yearsAfter(from, cycles * years);
    if (day > own) return day;
  }
}

function standingOf(dueOn: string, today: string): RevisionStanding {
  if (dueOn < today) return 'OVERDUE';
  return Date.parse(dueOn) - Date.parse(today) <= DUE_WITHIN * DAY ? 'DUE' : 'AHEAD';
}

/** The same day of a later year; 28 February where the day is a leap day and the year has none. */
export function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  // a day that is none is taken for the next one
  const isDay = new Date(later).toISOString().startsWith(later);
  return isDay ? later : later.replace('-29', '-28');
}
