// Which recurrence rules calendars are told. They agree on the common ones; of the rest each makes something else, so that such series are told time
// by time (seen by comparing three of them).
import type { Rule } from '@saman/platform';

/** The parts beside FREQ, INTERVAL and WKST that go with each frequency. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['', 'BYDAY', 'BYMONTH', 'BYDAY BYMONTH'],
  WEEKLY: ['', 'BYDAY', 'BYMONTH', 'BYDAY BYMONTH'],
  MONTHLY: ['', 'BYDAY', 'BYMONTHDAY'],
  YEARLY: ['', 'BYMONTH', 'BYMONTH BYMONTHDAY', 'BYDAY BYMONTH'],
};

/** The times of the day are told by the start. */
const TOLD_BY_START = new Set(['BYHOUR', 'BYMINUTE', 'BYSECOND']);
const ALWAYS = new Set(['FREQ', 'INTERVAL', 'WKST']);

/** The rule's days as RRULE text in its plainest form; null for one that calendars do not agree about. */
export function ruleTold({ days }: Rule): string | null {
  const parts = days.split(';').map((part) => part.split('=') as [string, string]);
  const { FREQ: frequency = '', ...rest } = Object.fromEntries(parts.filter(([name]) => !TOLD_BY_START.has(name)));
  const names = Object.keys(rest).filter((name) => !ALWAYS.has(name));
  if (COMMON[frequency]?.includes(names.sort().join(' ')) !== true) return null;
  // the last and the 31st of a month may be one day, which some take for two
  if (frequency === 'YEARLY' && rest.BYMONTHDAY?.includes(',')) return null;
  const told = Object.entries(rest).map(([name, value]) => `${name}=${plain(value)}`);
  return [`FREQ=${frequency}`, ...told].join(';');
}

/** +01MO is 1MO, and the months come in order: some programs look no further than to one that is past. */
function plain(list: string): string {
  const values = list.split(',').map((value) => value.replace(/^\+?(-?)0*(\d+)/, '$1$2'));
  return values.sort((one, other) => (parseInt(one) || 0) - (parseInt(other) || 0)).join(',');
}
