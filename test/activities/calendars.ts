// A calendar read back by two programs that know nothing of each other. ical.js does all by itself, and goes by the clock changes that the calendar
// describes; ts-ics reads and rrule tells the days, by the name of the zone.
import { DAY, instantAt, wallClock } from '@saman/platform';
import ICAL from 'ical.js';
import rrule from 'rrule';
import { convertIcsCalendar, generateIcsRecurrenceRule, type IcsDateObject, type IcsEvent } from 'ts-ics';

/** What stands in somebody's calendar: one line a time. */
export interface Shown {
  readonly uid: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly isCancelled: boolean;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** What two programs show of a text, in order, of what starts within the span. */
export const readings = (text: string, span: Span): Record<'ical' | 'tsIcs', Shown[]> => ({
  ical: readByIcal(text, span),
  tsIcs: readByTsIcs(text, span),
});

const inOrder = (shown: Shown[], { from, to }: Span): Shown[] =>
  shown
    .filter(({ startsAt }) => startsAt >= from.toISOString() && startsAt < to.toISOString())
    .sort((one, other) => (one.startsAt + one.uid < other.startsAt + other.uid ? -1 : 1));

function readByIcal(text: string, span: Span): Shown[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const replaced = events.filter((event) => event.isRecurrenceException());
  const mains = events.filter((event) => !event.isRecurrenceException());
  const shown = mains.flatMap((event) => {
    if (!event.isRecurring()) return [shownByIcal(event, event.startDate, event.endDate)];
    for (const other of replaced) if (other.uid === event.uid) event.relateException(other);
    return timesByIcal(event, span.to);
  });
  return inOrder(shown, span);
}

interface Details {
  item: ICAL.Event;
  startDate: ICAL.Time;
  endDate: ICAL.Time;
}

function timesByIcal(event: ICAL.Event, to: Date): Shown[] {
  const times: Shown[] = [];
  const iterator = event.iterator();
  for (let next = iterator.next() as ICAL.Time | null; next; next = iterator.next() as ICAL.Time | null) {
    if (next.toJSDate() >= to) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next) as Details;
    times.push(shownByIcal(item, startDate, endDate));
  }
  return times;
}

const shownByIcal = ({ uid, summary, component }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Shown => ({
  uid,
  title: summary,
  startsAt: start.toJSDate().toISOString(),
  endsAt: end.toJSDate().toISOString(),
  isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
});

/** Everything in the calendar, as ts-ics reads it. */
export const calendarOf = (text: string) => convertIcsCalendar(undefined, text);

function readByTsIcs(text: string, span: Span): Shown[] {
  const events = calendarOf(text).events ?? [];
  const mains = events.filter(({ recurrenceId }) => !recurrenceId);
  const shown = mains.flatMap((event) => {
    const replaced = new Map(
      events.flatMap((other) =>
        other.uid === event.uid && other.recurrenceId ? [[instantOf(other.recurrenceId.value), other] as const] : [],
      ),
    );
    return startsByRrule(event, span.to).map((start) => {
      const other = replaced.get(start);
      return other ? shownByTsIcs(other, instantOf(other.start)) : shownByTsIcs(event, start);
    });
  });
  return inOrder(shown, span);
}

/** Milliseconds. ts-ics itself is an hour off on days when clocks change. */
const instantOf = ({ date, local }: IcsDateObject): number =>
  local ? instantAt(local.date.getTime(), local.timezone).instant : date.getTime();

function shownByTsIcs(event: IcsEvent, start: number): Shown {
  const length = event.end ? instantOf(event.end) - instantOf(event.start) : NaN;
  return {
    uid: event.uid,
    title: event.summary,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + length).toISOString(),
    isCancelled: event.status === 'CANCELLED',
  };
}

/** The days are told by the clock on the wall, as if it were UTC's, which rrule can do. */
function startsByRrule({ start, recurrenceRule, exceptionDates }: IcsEvent, to: Date): number[] {
  if (!recurrenceRule) return [instantOf(start)];
  const zone = start.local?.timezone ?? 'UTC';
  const clock = (instant: number) => new Date(wallClock(instant, zone));
  const { until, ...rule } = recurrenceRule;
  const text = generateIcsRecurrenceRule(rule).trim().replace('RRULE:', '');
  const end = until ? clock(instantOf(until)) : new Date(to.getTime() + DAY);
  const options = { ...rrule.RRule.parseString(text), dtstart: clock(instantOf(start)), until: end };
  const left = new Set(exceptionDates?.map(instantOf));
  const days = new rrule.RRule(options).all();
  return days.map((day) => instantAt(day.getTime(), zone).instant).filter((day) => !left.has(day));
}
