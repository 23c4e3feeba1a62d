// The one place that asks rrule-temporal. It is asked in UTC, where wall-clock times are plain numbers: that is fast, and no missing or double
// hour can disturb it.
import { RRuleTemporal } from 'rrule-temporal';
import type { Rule } from './rrule.rules.js';
import { DAY, stamp } from './wall-clock.rules.js';

/**
 * The wall-clock times that a rule gives from `start` to `end` (both wall clock, both included), whatever its COUNT and UNTIL. At most
 * 50 years of them, so the work is bounded. Throws where the library refuses parts that RFC 5545 does not allow together.
 */
export function wallTimes(rule: Rule, start: number, end: number): number[] {
  const last = Math.min(end, start + 50 * 365 * DAY);
  if (last < start) return [];
  const rruleString = `DTSTART:${stamp(start)}\nRRULE:${rule.days};UNTIL=${stamp(last)}`;
  const times = new RRuleTemporal({ rruleString, strict: true, cache: false, maxIterations: 20_000 }).all();
  return times.map((time) => time.epochMilliseconds + (start % 1000));
}
