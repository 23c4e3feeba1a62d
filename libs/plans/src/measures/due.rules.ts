// When a recurring measure is due. A due day is the last on which it is in time: what was done since the day after the due day before counts.
import { Problem } from '@saman/kernel';
import { daysOf, ruleRefusal } from '@saman/platform';

/** More is endless in practice: daily over three years. */
const MOST_DUE = 1000;

/** What decides when it is due. */
export interface Recurring {
  recurrence: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

/** One due day, and from when on what is done counts for it; null: all that was done before. */
export interface Due {
  dueOn: string;
  countsFrom: string | null;
}

/**
 * The due days until the plan's end, or the measure's where that comes first; none of what does not recur. Throws INVALID, at `recurrence` or
 * `startsOn` below `path`, for a recurrence that is refused.
 */
export function dueDays({ recurrence, startsOn, endsOn }: Recurring, planEnds: string, path: string): string[] {
  if (recurrence === null) return [];
  if (startsOn === null) {
    throw new Problem('INVALID', 'REQUIRED', 'What recurs needs a first day.', [path, 'startsOn']);
  }
  const refusal = ruleRefusal(recurrence);
  if (refusal) throw new Problem('INVALID', refusal.rule, refusal.message, [path, 'recurrence']);
  const last = endsOn !== null && endsOn < planEnds ? endsOn : planEnds;
  const days = expanded(recurrence, startsOn, last, [path, 'recurrence']);
  if (days.length === 0) {
    const message = 'No day fits from its start to the end of the plan, or its own.';
    throw new Problem('INVALID', 'RECURRENCE_EMPTY', message, [path, 'recurrence']);
  }
  if (days.length > MOST_DUE) {
    const message = `It would be due more than ${String(MOST_DUE)} times.`;
    throw new Problem('INVALID', 'RECURRENCE_ENDLESS', message, [path, 'recurrence'], MOST_DUE);
  }
  return days;
}

/** The days in order, each with the day from which on it counts; `before`: the due day that comes before the first of them. */
export function dues(days: readonly string[], before: string | null): Due[] {
  return days.map((dueOn, index) => {
    const previous = days[index - 1] ?? before;
    return { dueOn, countsFrom: previous === null ? null : dayAfter(previous) };
  });
}

function expanded(recurrence: string, first: string, last: string, path: string[]): string[] {
  try {
    return daysOf(recurrence, first, last);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem('INVALID', 'RECURRENCE_UNREADABLE', `The recurrence breaks RFC 5545: ${reason}.`, path);
  }
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
