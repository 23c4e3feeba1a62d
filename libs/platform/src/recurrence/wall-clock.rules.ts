// Wall-clock time is what hands on a wall in the zone show, kept as the milliseconds they would mean in UTC: adding days to it never meets
// a change of the clock. Intl knows the zones' rules, so no further package is needed.

export const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const number = 'numeric';
    const parts = { year: number, month: number, day: number, hour: number, minute: number, second: number } as const;
    format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...parts });
    formats.set(timeZone, format);
  }
  return format;
}

/** The wall clock in `timeZone` at an instant (milliseconds; years 1000 to 9999). Throws RangeError for an unknown zone. */
export function wallClock(instant: number, timeZone: string): number {
  const [month, day, year, hour, minute, second] = formatOf(timeZone).format(instant).match(/\d+/g)?.map(Number) ?? [];
  const millisecond = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year ?? NaN, (month ?? NaN) - 1, day, hour, minute, second, millisecond);
}

/**
 * The instant at which the wall clock shows `wall`. Where it shows it twice (clocks put back) the first one; where it never does
 * (clocks put forward) the instant as far after the change as `wall` is after the missing hour's beginning, and `exists` is false.
 */
export function instantAt(wall: number, timeZone: string): { instant: number; exists: boolean } {
  const [before, after] = [wall - DAY, wall + DAY].map((near) => wall - (wallClock(near, timeZone) - near));
  const found = [before, after].find((instant) => instant !== undefined && wallClock(instant, timeZone) === wall);
  return { instant: found ?? before ?? NaN, exists: found !== undefined };
}

/** 20260922T180000Z for milliseconds. */
export const stamp = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');

/** YYYY-MM-DD of wall-clock milliseconds. */
export const dayOf = (wall: number) => new Date(wall).toISOString().slice(0, 10);

/** Whether YYYYMMDD, with or without THHMMSS and Z, names a day and time of the calendar. */
export function isReal(text: string): boolean {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return !Number.isNaN(moment) && stamp(moment).startsWith(text.replace('Z', ''));
}
