import { newId } from '@saman/kernel';
import { stranger } from '@saman/organisations';
import { readConfig } from '@saman/platform';
import type { CalendarQueries, CalendarRow } from './calendar.queries.js';
import { Calendars } from './calendar.service.js';
import type { Time } from './run.rules.js';

const [ACTIVITIES, TIMES] = [12, 100];
const now = new Date('2026-10-01T10:00:00Z');

/** A series of which each time was moved, with as much to read as anybody may write. */
const activity = (): CalendarRow => ({
  ...{ id: newId(), slug: 'voss', timeZone: 'Europe/Oslo', organiserId: newId(), organiser: 'Turlaget' },
  ...{ title: 'Tur', description: 'å;'.repeat(1_000), place: null, changedAt: now, isWhole: false },
  ...{ status: 'SCHEDULED', startsAt: now, endsAt: now, recurrence: 'FREQ=DAILY', except: [], madeUntil: null },
  ...{ version: 1, cancelReason: null },
});
const time = (_: unknown, day: number): Time => ({
  ...{ id: newId(), status: 'SCHEDULED', cancelReason: null, originalStart: now },
  ...{ startsAt: new Date(now.getTime() + day * 86_400_000), endsAt: new Date(now.getTime() + day * 86_400_000 + 1) },
});

it('a calendar with much in it is cut, and lets others have their turn while it is written', async () => {
  const rows = Array.from({ length: ACTIVITIES }, activity);
  const queries = {
    activities: () => Promise.resolve(rows),
    times: () => Promise.resolve(new Map(rows.map(({ id }) => [id, Array.from({ length: TIMES }, time)]))),
  } as unknown as CalendarQueries;
  const config = readConfig({ DATABASE_URL: 'postgresql://localhost/saman' });
  let turns = 0;
  const others = setInterval(() => (turns += 1), 0);
  const head = { name: 'Voss', language: 'NN', url: 'http://localhost', isOverview: true } as const;
  const text = await new Calendars(queries, { now: () => now }, config).write(stranger, head, { where: {} as never });
  clearInterval(others);
  const events = text.split('BEGIN:VEVENT').length - 1;
  expect(events % TIMES).toBe(0);
  expect(events).toBeGreaterThanOrEqual(3 * TIMES);
  expect(text.length).toBeLessThan(2_010_000);
  expect(text).toMatch(/END:VEVENT\r\nEND:VCALENDAR\r\n$/);
  // setInterval comes round once a millisecond at most
  expect(turns).toBeGreaterThan(3);
});
