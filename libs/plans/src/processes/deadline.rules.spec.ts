import { Problem } from '@saman/kernel';
import { checkDeadlines, deadlineBefore } from './deadline.rules.js';

const announced = { weekday: 'TUESDAY', weeksBefore: 4, latestDaysLater: null } as const;
const written = { weekday: 'MONDAY', weeksBefore: 3, latestDaysLater: null } as const;

describe('a deadline before a meeting', () => {
  // Voss herad, calendar of meetings 2025: the committee for living conditions, and the municipal council
  it.each([
    ['2025-08-27', '2025-07-29', '2025-08-04'],
    ['2025-11-13', '2025-10-14', '2025-10-20'],
  ])('on %s is announced by %s and written by %s', (meeting, announcedBy, writtenBy) => {
    expect(deadlineBefore(meeting, announced)).toEqual({ plannedOn: announcedBy, latestOn: null });
    expect(deadlineBefore(meeting, written)).toEqual({ plannedOn: writtenBy, latestOn: null });
  });

  it('may have a latest day a week later', () => {
    expect(deadlineBefore('2025-08-27', { ...announced, latestDaysLater: 7 }).latestOn).toBe('2025-08-05');
    expect(deadlineBefore('2025-08-27', { ...written, latestDaysLater: 7 }).latestOn).toBe('2025-08-11');
  });

  it('is the same for every day of a week, Monday to Sunday', () => {
    const week = Array.from({ length: 7 }, (_, day) => `2025-08-${String(25 + day)}`);
    expect(new Set(week.map((day) => deadlineBefore(day, announced).plannedOn))).toEqual(new Set(['2025-07-29']));
    expect(deadlineBefore('2025-09-01', announced).plannedOn).toBe('2025-08-05');
  });

  it('goes over the turn of a year, of 53 weeks too, over leap days and daylight saving', () => {
    expect(deadlineBefore('2027-01-06', { ...written, weeksBefore: 1 }).plannedOn).toBe('2026-12-28');
    expect(deadlineBefore('2028-03-08', { ...announced, weeksBefore: 1 }).plannedOn).toBe('2028-02-29');
    expect(deadlineBefore('2026-04-02', { ...announced, weekday: 'SUNDAY', weeksBefore: 1 }).plannedOn).toBe(
      '2026-03-29',
    );
  });
});

describe('a rule for deadlines', () => {
  const refusal = (rule: Parameters<typeof deadlineBefore>[1]) => {
    try {
      checkDeadlines([announced, rule], 'template', 'deadlines');
      return null;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { path, rule: name, limit } = error.problems[0] ?? {};
      return { path: path?.join('.'), name, limit };
    }
  };

  it('reaches to the Sunday before the week of the meeting at most', () => {
    const sunday = { weekday: 'MONDAY', weeksBefore: 1, latestDaysLater: 6 } as const;
    expect(deadlineBefore('2025-08-27', sunday).latestOn).toBe('2025-08-24');
    expect(refusal(sunday)).toBeNull();
    expect(refusal({ ...announced, latestDaysLater: 26 })).toBeNull();
    const path = 'template.deadlines.1.latestDaysLater';
    expect(refusal({ ...sunday, latestDaysLater: 7 })).toEqual({ path, name: 'TOO_LARGE', limit: 6 });
    expect(refusal({ ...announced, latestDaysLater: 27 })).toEqual({ path, name: 'TOO_LARGE', limit: 26 });
  });
});
