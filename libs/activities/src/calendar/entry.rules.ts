// How an activity's occurrences become entries of a calendar: what a calendar makes of the entries is just what the rows say. A series is one
// entry with its rule; what differs from the rule is excepted, or told beside it.
import { utcStamp } from './local-time.rules.js';
import { differs, exceptions, runOf, type Series, type Time } from './run.rules.js';

/** One VEVENT, but for what all of an activity share. */
export interface Entry {
  /** The activity's id, or an occurrence's where that is told by itself: it never becomes another's. */
  readonly uid: string;
  /** Grows with each change that shows. */
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Why, or the empty text, where it is called off; else null. */
  readonly calledOff: string | null;
  /** RRULE, with its end if it has one; null for a single time. */
  readonly rule: string | null;
  /** Wall-clock starts that the rule gives and that do not take place. */
  readonly except: readonly number[];
  /** The start, in the series, of the time that this entry takes the place of; null for none. */
  readonly replaces: Date | null;
}

/** The entries of an activity whose occurrences are these, in order; without those that its series left by itself. */
export function entriesOf(series: Series, times: readonly Time[], timeZone: string): Entry[] {
  // of a series that was called off, what took place before did take place
  const own = series.status === 'CANCELLED' ? times.filter(({ status }) => status === 'CANCELLED') : times;
  const main = series.recurrence === null ? once(series, own) : recurring(series, own, timeZone);
  const told = new Set(main.times);
  const rest = times.filter((time) => !told.has(time));
  return [...main.entries, ...entriesApart(series, rest)];
}

/** Each occurrence as if it were all there is. */
export const entriesApart = (series: Series, times: readonly Time[]): Entry[] =>
  times.map((time) => entry(series, time, time.id));

interface Main {
  readonly times: readonly Time[];
  readonly entries: readonly Entry[];
}

function once(series: Series, own: readonly Time[]): Main {
  const time = own.find(({ originalStart }) => originalStart.getTime() === series.startsAt.getTime());
  return time ? { times: [time], entries: [entry(series, time, series.id)] } : { times: [], entries: [] };
}

function recurring(series: Series, own: readonly Time[], timeZone: string): Main {
  const run = runOf(series, own, timeZone);
  const [first, last] = [run?.times[0], run?.times.at(-1)];
  if (!run || !first || !last) return { times: [], entries: [] };
  if (first === last && !run.isOpen) return { times: run.times, entries: [entry(series, first, series.id)] };
  const standing = {
    ...first,
    startsAt: first.originalStart,
    status: series.status,
    cancelReason: series.cancelReason,
  };
  const rule = run.isOpen ? run.told : `${run.told};UNTIL=${utcStamp(last.originalStart)}`;
  const main = { ...entry(series, standing, series.id), rule, except: exceptions(series, run, timeZone) };
  const others = run.times
    .filter((time) => differs(series, time, timeZone))
    .map((time) => ({ ...entry(series, time, series.id), replaces: time.originalStart }));
  return { times: run.times, entries: [main, ...others] };
}

function entry(series: Series, time: Time, uid: string): Entry {
  const { startsAt, endsAt, status, cancelReason } = time;
  const isCalledOff = status === 'CANCELLED';
  // an occurrence is called off once, and whatever else happens to it happens with a new version of its activity
  const sequence = 2 * (series.version - 1) + (isCalledOff && series.status === 'SCHEDULED' ? 1 : 0);
  const why = cancelReason ?? (series.status === 'CANCELLED' ? series.cancelReason : null) ?? '';
  return {
    uid,
    sequence,
    startsAt,
    endsAt,
    calledOff: isCalledOff ? why : null,
    rule: null,
    except: [],
    replaces: null,
  };
}
