// What becomes of coming occurrences when their series changes.
import type { Occurrence } from './occurrence.entity.js';
import type { Times } from './recurrence/recurrence.rules.js';
import type { When } from './timetable.rules.js';

type Row = Pick<Occurrence, 'id' | 'originalStart' | 'startsAt' | 'endsAt' | 'isDropped'>;

/**
 * What becomes of the coming occurrences when a series takes another's place; they are told apart by their original start. One that was moved by itself
 * stays where it was put.
 */
export function redraw<R extends Row>(
  coming: readonly R[],
  due: readonly Times[],
  now: Date,
): { made: Times[]; moved: { id: string; endsAt: Date }[]; dropped: R[] } {
  const wanted = new Map(
    due.filter(({ startsAt }) => startsAt > now).map((times) => [times.startsAt.getTime(), times]),
  );
  const dropped: R[] = [];
  const moved: { id: string; endsAt: Date }[] = [];
  for (const row of coming) {
    // what was moved from before now to later is no business of the series any more
    if (row.originalStart <= now) continue;
    const times = wanted.get(row.originalStart.getTime());
    // the series comes back to it: it is made anew, under its own id
    if (times && row.isDropped) continue;
    wanted.delete(row.originalStart.getTime());
    if (!times) dropped.push(row);
    else if (isInPlace(row) && times.endsAt.getTime() !== row.endsAt.getTime())
      moved.push({ id: row.id, endsAt: times.endsAt });
  }
  return { made: [...wanted.values()], moved, dropped };
}

const isInPlace = ({ startsAt, originalStart }: Row): boolean => startsAt.getTime() === originalStart.getTime();

/** What takes place once, before and after: then its one coming row takes place at the other time, with all that hangs on it; null for what is not so simple. */
export function movedAsOne<R extends Row & Pick<Occurrence, 'status'>>(
  before: Pick<When, 'recurrence'>,
  after: Pick<When, 'recurrence'>,
  coming: readonly R[],
  due: readonly Times[],
): { row: R; times: Times } | null {
  const isOnce = before.recurrence === null && after.recurrence === null;
  const rows = coming.filter(({ status }) => status === 'SCHEDULED');
  const [row, times] = [rows[0], due[0]];
  const isTaken = coming.some((other) => other !== row && other.originalStart.getTime() === times?.startsAt.getTime());
  return isOnce && rows.length === 1 && due.length === 1 && row && times && !isTaken ? { row, times } : null;
}
