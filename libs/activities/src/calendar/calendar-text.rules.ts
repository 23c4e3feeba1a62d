// A calendar as text. What is in it depends on nothing but what is told, so that the same is written the same.
import type { StoredPlace } from '../place.rules.js';
import { type Language, type Words, wordsIn } from './calendar.words.js';
import type { Entry } from './entry.rules.js';
import { component, type Line, quoted, textLine, written } from './ical.rules.js';
import { localStamp, timeLine, utcStamp } from './local-time.rules.js';

/** What the entries of one activity share. */
export interface Told {
  readonly title: string;
  readonly description: string;
  readonly place: StoredPlace | null;
  readonly organiserId: string;
  readonly organiser: string;
  /** The activity's page. */
  readonly url: string;
  /** When something of it changed last. */
  readonly changedAt: Date;
  readonly timeZone: string;
}

export interface Head {
  readonly name: string;
  readonly language: Language;
  /** The page that shows the same. */
  readonly url: string;
  /** Whether it shows what is on, rather than what its reader takes part in: then it fills nobody's day. */
  readonly isOverview: boolean;
}

/** How often calendars are asked to look again. */
const REFRESH = 'PT1H';
/** Of a description; the page has the rest. */
const LONGEST_DESCRIPTION = 2000;

/** `zones`: the VTIMEZONE of each zone that an event names; `events`: as eventText gives them. */
export function calendarText(head: Head, zones: readonly Line[], events: readonly string[]): string {
  const begin = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Saman//Saman//${head.language}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('NAME', head.name),
    textLine('X-WR-CALNAME', head.name),
    `URL:${head.url}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...zones,
  ];
  return [written(begin), ...events, written(['END:VCALENDAR'])].join('');
}

export const eventText = (told: Told, entry: Entry, head: Head): string => written(eventLines(told, entry, head));

function eventLines(told: Told, entry: Entry, { isOverview, language }: Head): Line[] {
  const { place, timeZone, changedAt } = told;
  const words = wordsIn[language];
  return component('VEVENT', [
    `UID:${entry.uid}`,
    `DTSTAMP:${utcStamp(changedAt)}`,
    `LAST-MODIFIED:${utcStamp(changedAt)}`,
    `SEQUENCE:${String(entry.sequence)}`,
    ...timeLines(entry, timeZone),
    textLine('SUMMARY', entry.calledOff === null ? told.title : words.calledOff(told.title)),
    textLine('DESCRIPTION', descriptionOf(told, entry, words)),
    ...(place ? [textLine('LOCATION', [place.name, place.address].filter(Boolean).join(', '))] : []),
    ...(place && place.latitude !== null && place.longitude !== null
      ? [`GEO:${String(place.latitude)};${String(place.longitude)}`]
      : []),
    `URL:${told.url}`,
    `ORGANIZER;CN=${quoted(told.organiser)}:urn:uuid:${told.organiserId}`,
    `STATUS:${entry.calledOff === null ? 'CONFIRMED' : 'CANCELLED'}`,
    `TRANSP:${isOverview ? 'TRANSPARENT' : 'OPAQUE'}`,
  ]);
}

function timeLines({ startsAt, endsAt, rule, except, replaces }: Entry, timeZone: string): Line[] {
  return [
    timeLine('DTSTART', startsAt, timeZone),
    timeLine('DTEND', endsAt, timeZone),
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    ...except.map((wall) => `EXDATE;TZID=${timeZone}:${localStamp(wall)}`),
    ...(replaces ? [timeLine('RECURRENCE-ID', replaces, timeZone)] : []),
  ];
}

/** Many calendars show neither organiser nor link, so both stand here as well. */
function descriptionOf({ description, organiser, url }: Told, { calledOff }: Entry, words: Words): string {
  const told = calledOff === null ? description : calledOff;
  const letters = [...told];
  const short = letters.length > LONGEST_DESCRIPTION ? `${letters.slice(0, LONGEST_DESCRIPTION).join('')}…` : told;
  return [short, words.organiser(organiser), url].filter(Boolean).join('\n\n');
}
