// An activity as schema.org's Event: https://schema.org/Event, https://schema.org/Schedule.
import { type Data, graphql } from '../graphql/graphql.js';
import { wallOf } from '../i18n/dates.js';
import type { NetworkHere } from '../app/network.js';
import type { Tag } from '../i18n/languages.js';
import type { Described } from './head.js';

export const EventHeadDocument = graphql(`
  query EventHead($id: ID!, $from: DateTime!) {
    activity(id: $id) {
      id
      title
      description
      status
      recurrence
      startsAt
      endsAt
      except
      place {
        name
        address
        latitude
        longitude
      }
      organiser {
        id
        name
        website
      }
      occurrences(first: 10, from: $from) {
        nodes {
          id
          startsAt
          endsAt
          status
        }
      }
    }
  }
`);

export type EventData = NonNullable<Data<typeof EventHeadDocument>['activity']>;
type Time = Pick<EventData, 'startsAt' | 'endsAt' | 'status'>;

interface Where {
  network: NetworkHere;
  url: string;
  tag: Tag;
}

/** A series stands for its next time, with the times after it and its schedule. */
export function eventOf(activity: EventData, { network, url, tag }: Where): Described {
  const { title, description, status, organiser, recurrence } = activity;
  const coming = activity.occurrences.nodes;
  const isOff = (time: Time) => status === 'CANCELLED' || time.status === 'CANCELLED';
  const next = coming.find((time) => !isOff(time)) ?? coming[0] ?? activity;
  const timed = (time: Time): Described => ({
    startDate: zoned(time.startsAt, network.timeZone),
    endDate: zoned(time.endsAt, network.timeZone),
    eventStatus: `https://schema.org/${isOff(time) ? 'EventCancelled' : 'EventScheduled'}`,
  });
  const shared: Described = {
    '@type': 'Event',
    name: title,
    location: placeOf(activity, network),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  };
  return {
    ...shared,
    ...timed(next),
    '@id': url,
    url,
    description,
    inLanguage: tag,
    organizer: { '@type': 'Organization', name: organiser.name, ...(organiser.website && { url: organiser.website }) },
    ...(recurrence && {
      eventSchedule: scheduleOf(activity, recurrence, network.timeZone),
      subEvent: coming.map((time) => ({ ...shared, ...timed(time), url })),
    }),
  };
}

function placeOf({ place }: EventData, { municipalities, name }: NetworkHere): Described {
  const town = municipalities[0]?.name ?? name;
  const { latitude, longitude } = place ?? {};
  const isOnMap = typeof latitude === 'number' && typeof longitude === 'number';
  return {
    '@type': 'Place',
    name: place?.name ?? town,
    address: {
      '@type': 'PostalAddress',
      ...(place?.address && { streetAddress: place.address }),
      addressLocality: town,
      addressCountry: 'NO',
    },
    ...(isOnMap && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

const DAYS: Record<string, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const PERIODS: Record<string, string> = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' };

/** What of an RRULE (RFC 5545) a Schedule can say. */
function scheduleOf({ startsAt, endsAt, except }: EventData, recurrence: string, timeZone: string): Described {
  const rule = Object.fromEntries(recurrence.split(';').map((part) => part.split('='))) as Record<string, string>;
  const [start, end] = [wallOf(startsAt, timeZone), wallOf(endsAt, timeZone)];
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(rule['UNTIL'] ?? '');
  const days = (rule['BYDAY'] ?? '').split(',').flatMap((day) => DAYS[day.slice(-2)] ?? []);
  return {
    '@type': 'Schedule',
    repeatFrequency: `P${rule['INTERVAL'] ?? '1'}${PERIODS[rule['FREQ'] ?? ''] ?? 'W'}`,
    ...(days.length > 0 && { byDay: days.map((day) => `https://schema.org/${day}`) }),
    ...(rule['COUNT'] && { repeatCount: Number(rule['COUNT']) }),
    startDate: start.day,
    ...(until && { endDate: until.slice(1).join('-') }),
    startTime: `${start.hours}:${start.minutes}:00`,
    endTime: `${end.hours}:${end.minutes}:00`,
    scheduleTimezone: timeZone,
    ...(except.length > 0 && { exceptDate: except }),
  };
}

/** ISO 8601 by the clock on the wall there, with its distance to UTC: 2028-09-14T18:00:00+02:00. */
export function zoned(instant: string, timeZone: string): string {
  const { day, hours, minutes } = wallOf(instant, timeZone);
  const ahead =
    (Date.parse(`${day}T${hours}:${minutes}:00Z`) - Math.floor(Date.parse(instant) / 60_000) * 60_000) / 60_000;
  const two = (number: number) => String(number).padStart(2, '0');
  const distance = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${day}T${hours}:${minutes}:00${ahead < 0 ? '-' : '+'}${distance}`;
}
