import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { CLOCK, type Config, CONFIG, Turnstile } from '@saman/platform';
import { CalendarQueries, type CalendarRow, type Scope } from './calendar.queries.js';
import { calendarText, eventText, type Head } from './calendar-text.rules.js';
import { entriesApart, entriesOf } from './entry.rules.js';
import type { Line } from './ical.rules.js';
import type { Time } from './run.rules.js';
import { zoneLines } from './zone.rules.js';

/** Whole months that a calendar looks back, beside the one that runs: so it changes once a month by itself. */
const MONTHS_BACK = 3;
/** Events in one calendar, and characters of them all; the activity that comes first may be larger by itself. */
const MOST = { events: 5_000, letters: 2_000_000 };
/** Events written before others get their turn. */
const AT_ONCE = 25;
/** Calendars written at the same time. */
const WRITERS = 2;

/** Where a calendar begins: on the first of the month three months ago. */
export const lookingBack = (now: Date): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS_BACK));

/** Writes calendars in the form of RFC 5545. */
@Injectable()
export class Calendars {
  private readonly zones = new Map<string, Line[]>();
  private readonly turnstile = new Turnstile(WRITERS);

  constructor(
    @Inject(CalendarQueries) private readonly queries: CalendarQueries,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * What the viewer may see now of the activities in scope, drafts left out: at most 500 of them with 5,000 events and two million characters in all,
   * from three months back to as far as occurrences are made (24 months), and beyond for a rule without an end.
   */
  write(viewer: Viewer, head: Head, scope: Scope): Promise<string> {
    return this.turnstile.pass(() => this.writeNow(viewer, head, scope));
  }

  private async writeNow(viewer: Viewer, head: Head, scope: Scope): Promise<string> {
    const now = this.clock.now();
    const since = { from: lookingBack(now), now };
    const activities = await this.queries.activities(viewer, scope, since);
    const times = await this.queries.times(activities, scope, since);
    const events: string[] = [];
    let letters = 0;
    for (const activity of activities) {
      const more = await this.eventsOf(activity, times.get(activity.id) ?? [], head);
      letters += more.reduce((sum, { length }) => sum + length, 0);
      const isMuch = events.length + more.length > MOST.events || letters > MOST.letters;
      if (isMuch && events.length > 0) break;
      events.push(...more);
    }
    const zones = new Set(activities.map(({ timeZone }) => timeZone));
    // a year earlier than needed: not every program looks at changes of the clock before the first it is told of
    const year = since.from.getUTCFullYear() - 1;
    return calendarText(
      head,
      [...zones].flatMap((zone) => this.zone(zone, year)),
      events,
    );
  }

  private async eventsOf(activity: CalendarRow, times: readonly Time[], head: Head): Promise<string[]> {
    const url = `${this.config.publicUrl}/${activity.slug}/activities/${activity.id}`;
    const isWhole = activity.isWhole || activity.recurrence === null;
    const entries = isWhole ? entriesOf(activity, times, activity.timeZone) : entriesApart(activity, times);
    const texts: string[] = [];
    for (const [index, entry] of entries.entries()) {
      if (index % AT_ONCE === 0) await breathe();
      texts.push(eventText({ ...activity, url }, entry, head));
    }
    return texts;
  }

  private zone(timeZone: string, year: number): Line[] {
    const key = `${timeZone} ${String(year)}`;
    const lines = this.zones.get(key) ?? zoneLines(timeZone, year);
    this.zones.set(key, lines);
    return lines;
  }
}
