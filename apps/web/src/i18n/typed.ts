// Days and clocks as people type them, in the language that is shown.
import type { TFunction } from 'i18next';
import { addDays, addMonths, weekdayOf } from './dates.js';

const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
};

const dayOf = (year: number, month: number, date: number): string | null => {
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : null;
};

/** The first day with this date from today on: who writes in December means January to come. */
function nextWith(month: number, date: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  // 29 February may be four years away
  const days = [0, 1, 2, 3, 4].map((more) => dayOf(year + more, month, date));
  return days.find((day) => day !== null && day >= today) ?? null;
}

const inFull = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** Where the text begins one of the words, and no other of them: 1 for the first. */
function placeOf(text: string, words: readonly string[]): number {
  const found = words.flatMap((word, index) => (word.startsWith(text) ? [index + 1] : []));
  return text.length >= 3 && found.length === 1 ? (found[0] ?? 0) : 0;
}

interface Written {
  date: number;
  month: number;
  /** Absent: the next one. */
  year: number | undefined;
}

/** 3.12.2026, 3/12, 3. desember: what is written as a date, whether the calendar has it or not. */
function datePartsOf(t: TFunction, plain: string): Written | null {
  const [found, date, numbered, named, year] =
    /^(\d{1,2})(?:[./-] ?(\d{1,2})|\.? ([^\d\s.]+))\.?(?:[./-]? ?(\d{4}|\d{2}))?$/.exec(plain) ?? [];
  const months = t('common.months', { returnObjects: true }).map((month) => month.toLowerCase());
  const month = named === undefined ? Number(numbered) : placeOf(named, months);
  if (found === undefined || (named !== undefined && month === 0)) return null;
  return { date: Number(date), month, year: year === undefined ? undefined : inFull(year) };
}

const plainOf = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** YYYY-MM-DD of 3.12.2026, 3/12, 3. desember, 2026-12-03, i morgon or torsdag; null for what is none of these. */
export function readDay(t: TFunction, text: string, today: string): string | null {
  const plain = plainOf(text);
  if (isDay(plain)) return plain;
  const near = [t('common.today'), t('common.tomorrow')].findIndex((word) => word === plain);
  if (near >= 0) return addDays(today, near);
  const weekday = placeOf(plain, t('common.days', { returnObjects: true }));
  if (weekday > 0) return addDays(today, (weekday - 1 - weekdayOf(today) + 7) % 7);
  const written = datePartsOf(t, plain);
  if (!written) return null;
  const { date, month, year } = written;
  return year === undefined ? nextWith(month, date, today) : dayOf(year, month, date);
}

/** Of what `readDay` cannot read: whether it is a date all the same, as 31. februar 2027, and then the last day that its month has where it names a year. */
export function noSuchDay(t: TFunction, text: string): { last: string | null } | null {
  const [, iso, isoMonth] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text.trim()) ?? [];
  const written = iso === undefined ? datePartsOf(t, plainOf(text)) : { month: Number(isoMonth), year: Number(iso) };
  if (!written) return null;
  const { month, year } = written;
  const first = year === undefined ? null : dayOf(year, month, 1);
  return { last: first && addDays(addMonths(first, 1), -1) };
}

/** HH:MM of 18, 18.30, 18:30, 1830 or kl. 18; null for what is none of these. */
export function readTime(text: string): string | null {
  const [, hours, minutes = '00'] = /^\D*(\d{1,2})(?:\s?[.:,h]?\s?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
