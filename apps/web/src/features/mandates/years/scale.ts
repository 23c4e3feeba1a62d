// Where a day stands on the years' scale.
import type { MandateLine } from '../mandate-lines.js';
import type { Calendar } from './trial.js';

/** A day as a share of a year: 2028-07-01 is 2028.5. `past`: how many days of it are over, so that a period ends with its last day. */
export const at = (day: string, past = 0): number => {
  const [year = '', month = '1', date = '1'] = day.split('-');
  const month0 = Number(month) - 1;
  const length = new Date(Date.UTC(Number(year), month0 + 1, 0)).getUTCDate();
  return Number(year) + (month0 + (Number(date) - 1 + past) / length) / 12;
};

/** What the style sheet draws by: custom properties, set one by one. */
export const style = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value])) as React.CSSProperties;

/** What a flag with its words takes of the scale's width, at the most. */
const FLAG = 0.42;

/** Where a flag stands: its line, and the end of the flag before it there, if any. */
interface Lane {
  lane: number;
  since: number | null;
}

/** For each deadline, in order of time, the first line of flags where it does not stand on another. */
export function lanesOf(mandates: readonly MandateLine[], { first, last }: Calendar): Lane[] {
  const room = FLAG * (last - first + 1);
  const ends: number[] = [];
  return mandates.map(({ dueOn }) => {
    const end = at(dueOn, 1);
    const free = ends.findIndex((before) => before <= end - room);
    const lane = free === -1 ? ends.length : free;
    const since = ends[lane] ?? null;
    ends[lane] = end;
    return { lane, since };
  });
}
