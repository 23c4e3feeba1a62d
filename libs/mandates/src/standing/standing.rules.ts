// How a mandate stands, from what is done and what is on the way. Days are YYYY-MM-DD, which sort as text.
import type { OrganisationKind } from '@saman/organisations';
import type { PlanRequirement } from '@saman/plans';
import type { MandateLackCode, MandateRiskCode, MandateStatus } from '../schema.gen.js';

/** A thing by its type's name and its id. */
export interface Part {
  readonly type: string;
  readonly id: string;
}

export interface Lack {
  readonly code: MandateLackCode;
  readonly organisationId?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly requirement?: PlanRequirement | null;
}

export interface Underway {
  readonly part: Part;
  /** The day on which it is to be done; null where nobody has said. */
  readonly endsOn: string | null;
  readonly inTime: boolean;
  readonly lacks: readonly Lack[];
}

/** What a rule finds besides evidence. */
export interface OnTheWay {
  readonly underway: readonly Underway[];
  /** Given up before they were done. */
  readonly stopped: readonly Part[];
}

/** What a mandate asks, and what there is evidence of. */
export interface Asked {
  readonly required: number;
  readonly dueOn: string;
  readonly today: string;
  /** The days on which different things were done, in order. */
  readonly doneOn: readonly string[];
}

export interface Risk {
  readonly code: MandateRiskCode;
  readonly part: Part | null;
  readonly missing: number | null;
}

export interface Standing {
  readonly status: MandateStatus;
  readonly done: number;
  readonly required: number;
  readonly metOn: string | null;
  readonly daysLeft: number;
  readonly underway: readonly Underway[];
  readonly risks: readonly Risk[];
}

/** With so many days left nothing need have begun. */
const AMPLE_DAYS = 365;
/** Of what is on the way so many are listed. */
const MOST_LISTED = 100;
const DAY_MS = 86_400_000;

export function standingOf(asked: Asked, found: OnTheWay): Standing {
  const { required, doneOn } = asked;
  const underway = [...found.underway].sort(byEnd);
  const daysLeft = daysBetween(asked.today, asked.dueOn);
  const status = statusOf(asked, { ...found, underway }, daysLeft);
  return {
    ...{ status, done: Math.min(doneOn.length, required), required, metOn: doneOn[required - 1] ?? null, daysLeft },
    underway: underway.slice(0, MOST_LISTED),
    risks: status === 'AT_RISK' ? risksOf(asked, { ...found, underway }) : [],
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

function risksOf({ required, doneOn }: Asked, { underway, stopped }: OnTheWay): Risk[] {
  const lacking = required - doneOn.length;
  const [left, known] = [underway.filter(({ inTime }) => inTime).length, underway.length + stopped.length];
  const parts = [...stopped.map((part) => ofPart('STOPPED', part)), ...underway.flatMap(risksOfPart)];
  return [...shortage(lacking, left, known), ...parts.slice(0, MOST_LISTED)];
}

/** Too little on the way: nothing in time, or not enough even if all of it came in time. */
function shortage(lacking: number, left: number, known: number): Risk[] {
  if (left === 0) return [{ code: 'NOTHING_PLANNED', part: null, missing: lacking }];
  return known < lacking ? [{ code: 'TOO_FEW_PLANNED', part: null, missing: lacking - known }] : [];
}

function risksOfPart({ part, endsOn, inTime, lacks }: Underway): Risk[] {
  const isStale = lacks.some(({ code }) => code === 'PROGRESS');
  return [
    ...(!inTime && endsOn !== null ? [ofPart('TOO_LATE', part)] : []),
    ...(lacks.length > (isStale ? 1 : 0) ? [ofPart('LACKS_SOMETHING', part)] : []),
    ...(isStale ? [ofPart('STALE', part)] : []),
  ];
}

const ofPart = (code: MandateRiskCode, part: Part): Risk => ({ code, part, missing: null });

/** Nearest to its end first; what has no end last; then by id, so that the order is always the same. */
function byEnd(one: Underway, other: Underway): number {
  const [a, b] = [one, other].map(({ part, endsOn }) => `${endsOn ?? '9999-99-99'} ${part.id}`) as [string, string];
  return a < b ? -1 : 1;
}
