/// <reference types="jest" />
import ICAL from 'ical.js';
import { written } from './ical.rules.js';
import { isNamed, localStamp, wallOf } from './local-time.rules.js';
import { zoneLines } from './zone.rules.js';

const SEVEN_HOURS = 7 * 3_600_000;

/** The instant that a time on the wall means to a program that knows no more of the zone than the text. */
function instantsIn(timeZone: string): (wall: number) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(written(zoneLines(timeZone, 2025))) as never));
  return (wall) => {
    const time = ICAL.Time.fromString(new Date(wall).toISOString().slice(0, 19), undefined);
    time.zone = zone;
    return time.toUnixTime() * 1000;
  };
}

describe('the clock changes of a zone, told to a calendar', () => {
  it.each(['Europe/Oslo', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca', 'UTC'])(
    '%s is right at any hour of three years',
    (timeZone) => {
      const instantOf = instantsIn(timeZone);
      const wrong: string[] = [];
      for (let instant = Date.UTC(2026, 0, 2); instant < Date.UTC(2029, 0, 1); instant += SEVEN_HOURS) {
        const wall = wallOf(new Date(instant), timeZone);
        if (isNamed(new Date(instant), timeZone) && instantOf(wall) !== instant) wrong.push(localStamp(wall));
      }
      expect(wrong).toEqual([]);
    },
  );
});
