// Days on which much is closed.
import { addDays } from '../../../i18n/dates.js';

/** Norwegian public holidays, by which much is closed (lov om 1. og 17. mai; lov om trudomssamfunn §§ 13-14), and Christmas Eve and New Year's Eve. */
export function redDays(days: readonly string[]): string[] {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const red = new Set(years.flatMap(redDaysOf));
  return days.filter((day) => red.has(day));
}

function redDaysOf(year: number): string[] {
  const fixed = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31'].map((day) => `${String(year)}-${day}`);
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => addDays(easter(year), days));
  return [...fixed, ...moving];
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
