// A rule of RFC 5545 in the words of the form.
import { daysOf, type HowOften, lastDay, ruleOf, type UntilWhen } from './recurrence.rules.js';

const SAID: readonly HowOften[] = ['WEEKLY', 'EVERY_OTHER_WEEK', 'MONTHLY'];

/** A rule in the words of the form, for a series that takes place on `day`, the first one being `first`. `until` is empty where it has no end. */
export function saidOf(rule: string | null, first: string, day: string): { often: HowOften; until: string } {
  if (rule === null) return { often: 'ONCE', until: '' };
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const [end, count] = [parts.get('UNTIL'), parts.get('COUNT')];
  const interval = parts.get('INTERVAL') ?? '1';
  const { FREQ: freq, BYDAY: by } = Object.fromEntries(parts);
  const known = ['FREQ', 'BYDAY', 'UNTIL', 'COUNT', 'INTERVAL', 'WKST'];
  const often = SAID.find((one) => {
    const own = ruleOf(one, day, '') ?? '';
    const isDay = by === undefined ? freq === 'WEEKLY' : own.endsWith(`BYDAY=${by.replace(/^\+/, '')}`);
    return own.startsWith(`FREQ=${freq ?? ''}`) && isDay && interval === (one === 'EVERY_OTHER_WEEK' ? '2' : '1');
  });
  if (!often || [...parts.keys()].some((part) => !known.includes(part))) return { often: 'AS_IS', until: '' };
  if (end !== undefined) return { often, until: `${end.slice(0, 4)}-${end.slice(4, 6)}-${end.slice(6, 8)}` };
  return { often, until: count === undefined ? '' : (daysOf(often, first, FAR).at(Number(count) - 1) ?? '') };
}

/** Later than any day that is counted to. */
const FAR = '2999-12-31';

/** The word for a last day, where there is one. */
export function wordOf(last: string, day: string): UntilWhen {
  if (last === '') return 'OPEN';
  return (['CHRISTMAS', 'EASTER', 'SUMMER'] as const).find((word) => lastDay(word, day) === last) ?? 'DAY';
}
