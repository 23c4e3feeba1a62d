// What recurs by the day, without times: the days that an RRULE gives.
import { wallTimes } from './expansion.rules.js';
import { readRule, type Rule } from './rrule.rules.js';
import { DAY, dayOf, stamp } from './wall-clock.rules.js';

/**
 * The days (YYYY-MM-DD, in order) of a rule that is not finer than DAILY, from `first` to `last`, both included, which need not be such days
 * themselves. COUNT counts from the first of them. Throws RangeError for a text that `readRule` refuses, and where parts do not go together.
 */
export function daysOf(recurrence: string, first: string, last: string): string[] {
  const rule = readRule(recurrence);
  if (!rule) throw new RangeError(`Not an RRULE: ${recurrence}`);
  return wallTimes(rule, Date.parse(first), Date.parse(last) + DAY - 1)
    .slice(0, rule.count)
    .filter((time) => !hasEnded(rule, time))
    .map(dayOf);
}

/** Whether a time, in the clock that the rule's UNTIL is told by, lies after it. */
export function hasEnded({ until }: Rule, time: number): boolean {
  return until !== null && stamp(time).slice(0, until.length) > until;
}
