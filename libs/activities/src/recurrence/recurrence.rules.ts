// Which series the house accepts (api.md, "Bad input"), and the door to what is made of them.
import { DAY, ruleRefusal } from '@saman/platform';
import { dueOccurrences, type Series } from './series.rules.js';

export {
  dueOccurrences,
  fromFirst,
  horizon,
  nextAfter,
  occurrencesBetween,
  type Series,
  type Times,
} from './series.rules.js';

export type RecurrenceRule =
  /** More than ten years from now, either way. */
  | 'DATE_OUT_OF_RANGE'
  | 'END_BEFORE_START'
  /** Lasts longer than 14 days. */
  | 'LASTS_TOO_LONG'
  /** More than 1,000 days in `except`. */
  | 'TOO_MANY'
  /** Not an RRULE, over 500 characters, parts that do not go together, INTERVAL over 999, or COUNT over 999,999. */
  | 'RECURRENCE_UNREADABLE'
  | 'RECURRENCE_TOO_FINE'
  /** No occurrence within ten years of the start, or each of them excepted. */
  | 'RECURRENCE_EMPTY';

export interface Refusal {
  rule: RecurrenceRule;
  field: 'startsAt' | 'endsAt' | 'recurrence' | 'except';
  message: string;
  /** The bound that was passed: days of LASTS_TOO_LONG, entries of TOO_MANY; else null. */
  limit: number | null;
}

/** Why a series that somebody hands in at `now` is refused; null where it is accepted. Takes a bounded time whatever the text. */
export function checkRecurrence(series: Series, now: Date): Refusal | null {
  return checkTimes(series, now) ?? checkRule(series) ?? checkLeft(series);
}

function refuse(field: Refusal['field'], rule: RecurrenceRule, message: string, limit: number | null = null): Refusal {
  return { field, rule, message, limit };
}

function checkTimes({ startsAt, endsAt, except }: Series, now: Date): Refusal | null {
  const [start, end] = [startsAt.getTime(), endsAt.getTime()];
  if (!(Math.abs(start - now.getTime()) <= 3653 * DAY)) {
    return refuse('startsAt', 'DATE_OUT_OF_RANGE', 'The start must lie within ten years of today.');
  }
  if (!(end > start)) return refuse('endsAt', 'END_BEFORE_START', 'The end must come after the start.');
  if (end - start > 14 * DAY) return refuse('endsAt', 'LASTS_TOO_LONG', 'One occurrence may last 14 days at most.', 14);
  if (except.length > 1000) return refuse('except', 'TOO_MANY', 'At most 1,000 days can be excepted.', 1000);
  return null;
}

function checkRule({ recurrence }: Series): Refusal | null {
  const refusal = recurrence === null ? null : ruleRefusal(recurrence);
  return refusal && refuse('recurrence', refusal.rule, refusal.message);
}

function checkLeft(series: Series): Refusal | null {
  try {
    if (dueOccurrences(series, series.startsAt).length > 0) return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse('recurrence', 'RECURRENCE_UNREADABLE', `The recurrence breaks RFC 5545: ${reason}.`);
  }
  const message = 'There is no occurrence: no day fits, the end comes first, or all are excepted.';
  return refuse(series.recurrence === null ? 'except' : 'recurrence', 'RECURRENCE_EMPTY', message);
}
