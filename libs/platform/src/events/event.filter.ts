// Which events somebody asks for, in one form for SQL and for events in memory.
import { isId } from '@saman/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { EventFilter } from '../schema.gen.js';
import type { EventRow } from './event.js';

/** An EventFilter made plain. `about` are ids that must all be among what an event is about. */
export interface Wanted {
  readonly kinds: ReadonlySet<string> | null;
  readonly about: readonly string[];
  /** An id that can be nobody's: nothing fits. */
  readonly isNothing: boolean;
}

/**
 * Rooms extend EventFilter by ids of their own things (`campaign`, `organisation` …): each one given must be in the event's `about`.
 * An id that does not exist fits no event.
 */
export function wantedBy(filter: EventFilter | null | undefined): Wanted {
  const { kinds, ...things } = filter ?? {};
  const ids = Object.values(things as Record<string, unknown>).filter((id) => id !== null && id !== undefined);
  return {
    kinds: kinds ? new Set(kinds) : null,
    about: ids.filter(isId).map((id) => id.toLowerCase()),
    isNothing: !ids.every(isId) || kinds?.length === 0,
  };
}

export function fits(wanted: Wanted, event: Pick<EventRow, 'kind' | 'about'>): boolean {
  if (wanted.isNothing || wanted.kinds?.has(event.kind) === false) return false;
  return wanted.about.every((id) => event.about.includes(id));
}

/** `AND …` for rows of network_event; the same statement text for every filter, so that it is prepared once. */
export const fitting = (wanted: Wanted): Sql => sql`
  AND NOT ${wanted.isNothing}::boolean
  AND (${wanted.kinds && [...wanted.kinds]}::text[] IS NULL OR kind = ANY (${wanted.kinds && [...wanted.kinds]}::text[]))
  AND about @> ${wanted.about}::uuid[]`;
