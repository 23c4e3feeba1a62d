// Days and clocks in words. Instants are shown in the network's time zone, wherever the reader is.
import type { TFunction } from 'i18next';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A wall clock: the day as YYYY-MM-DD and the time of day. */
export interface Wall {
  day: string;
  hours: string;
  minutes: string;
}

const DAY_MS = 86_400_000;

/** Asking Intl takes long, and a page has hundreds of instants: it is asked for each day's ends alone, unless the clocks are changed between them. */
export function wallOf(instant: string | Date, timeZone: string): Wall {
  const at = new Date(instant).getTime();
  const begin = Math.floor(at / DAY_MS) * DAY_MS;
  const offset = offsetAt(begin, timeZone);
  const shown = new Date(at + (offset === offsetAt(begin + DAY_MS, timeZone) ? offset : offsetAt(at, timeZone)));
  const text = shown.toISOString();
  return { day: text.slice(0, 10), hours: text.slice(11, 13), minutes: text.slice(14, 16) };
}

/** How far a zone's clocks are ahead of UTC, in ms, by zone and instant. */
const offsets = new Map<string, number>();

function offsetAt(at: number, timeZone: string): number {
  const key = `${timeZone} ${String(at)}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  const minutes = Math.floor(at / 60_000) * 60_000;
  const offset = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`).getTime() - minutes;
  if (at % DAY_MS === 0) offsets.set(key, offset);
  return offset;
}

const newFormat = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

/** YYYY-MM-DD of now in a time zone. */
export const todayIn = (timeZone: string): string => wallOf(new Date(), timeZone).day;

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** So many months later: the last day of a month stays the last, and no month has more days than it has. */
export function addMonths(day: string, months: number): string {
  const month = monthOf(day) + months;
  const last = lastOf(month);
  if (day === lastOf(monthOf(day))) return last;
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return same > last ? last : same;
}

/** Months from the year 0: for counting with. */
export const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

const lastOf = (month: number): string => addDays(firstOf(month + 1), -1);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => (utc(to).getTime() - utc(from).getTime()) / 86_400_000;

/** ISO 8601: the week belongs to the year that has its Thursday. */
export function weekOf(day: string): { year: number; week: number } {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: 1 + Math.floor(daysBetween(`${String(year)}-01-01`, thursday) / 7) };
}

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

const numbersOf = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: Number(month) - 1, day: Number(date) };
};

/** One of a list: the whole of it would be put together for each. */
const monthInList = (t: TFunction, index: number): string => t(`common.months.${String(index)}` as 'common.today');

/** 14. september 2028; without the year where it is this one. */
export function dayInWords(t: TFunction, day: string, today?: string): string {
  const { year, month, day: date } = numbersOf(day);
  const values = { day: date, month: monthInList(t, month), year };
  return today?.startsWith(year) === true ? t('common.dayAndMonth', values) : t('common.date', values);
}

/** September 2028. */
export function monthInWords(t: TFunction, day: string): string {
  const { year, month } = numbersOf(day);
  return t('common.monthAndYear', { month: monthInList(t, month), year });
}

/** september 2028 – mai 2029, and of one year september – oktober 2028. */
export function monthsInWords(t: TFunction, from: string, to: string): string {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  if (isOneYear && from.slice(5, 7) === to.slice(5, 7)) return monthInWords(t, to);
  return `${isOneYear ? monthInList(t, numbersOf(from).month) : monthInWords(t, from)} – ${monthInWords(t, to)}`;
}

/** torsdag */
export const weekdayInWords = (t: TFunction, day: string): string =>
  t(`common.days.${String(weekdayOf(day))}` as 'common.today');

/** 18.00 */
export const clockInWords = (t: TFunction, { hours, minutes }: Wall): string => t('common.clock', { hours, minutes });

/** i dag, i morgon, else torsdag 14. september */
export function nearDayInWords(t: TFunction, day: string, today: string): string {
  const away = daysBetween(today, day);
  if (away === 0) return t('common.today');
  if (away === 1) return t('common.tomorrow');
  if (away === -1) return t('common.yesterday');
  return `${weekdayInWords(t, day)} ${dayInWords(t, day, today)}`;
}

/** The instant of a wall clock in a time zone; of an hour that spring skips, the one after it. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = new Date(`${day}T${time}:00Z`).getTime();
  const offsetAt = (instant: number): number => {
    const wall = wallOf(new Date(instant), timeZone);
    return new Date(`${wall.day}T${wall.hours}:${wall.minutes}:00Z`).getTime() - instant;
  };
  const guess = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(guess)).toISOString();
}
