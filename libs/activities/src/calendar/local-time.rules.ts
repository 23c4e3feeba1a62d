// Instants as calendars are told them. To the second: iCalendar knows nothing finer.
import { DAY, wallClock } from '@saman/platform';

const SECOND = 1000;
/** Clocks are put at a quarter of an hour. */
const QUARTER = 900_000;

/** How far a zone's clocks are ahead of UTC, by its name and the quarter: a calendar asks for the same ones over and over. */
const known = new Map<string, number>();
const MOST_KNOWN = 200_000;

function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER);
  const key = `${timeZone} ${String(quarter)}`;
  const found = known.get(key) ?? wallClock(quarter * QUARTER, timeZone) - quarter * QUARTER;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** 20260922T180000 for wall-clock milliseconds. */
export const localStamp = (wall: number): string => new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');

/** 20260922T160000Z. */
export const utcStamp = (instant: Date): string => `${localStamp(instant.getTime())}Z`;

/** The wall clock at an instant, to the second. */
export function wallOf(instant: Date, timeZone: string): number {
  const whole = Math.floor(instant.getTime() / SECOND) * SECOND;
  return whole + offsetAt(whole, timeZone);
}

/** Whether the wall clock shows this only once: of two hours with the same name, programs take now the first and now the second. */
export function isNamed(instant: Date, timeZone: string): boolean {
  const wall = wallOf(instant, timeZone);
  const offsets = new Set([wall - DAY, wall + DAY].map((near) => offsetAt(near, timeZone)));
  return [...offsets].filter((offset) => offsetAt(wall - offset, timeZone) === offset).length === 1;
}

/** A property that holds an instant: by the wall clock of the zone, and where that would not be clear by UTC. */
export const timeLine = (name: string, instant: Date, timeZone: string): string =>
  timeZone !== 'UTC' && isNamed(instant, timeZone)
    ? `${name};TZID=${timeZone}:${localStamp(wallOf(instant, timeZone))}`
    : `${name}:${utcStamp(instant)}`;
