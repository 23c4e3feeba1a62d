// Which events somebody asks for, in one form for SQL and for events in memory.
import { isId } from '@saman/kernel';
import sql, { type Sql } from 'sql-template-tag';
import type { EventFilter } from '../schema.gen.js';
import type { EventRow } from './event.js';

/** An EventFilter made plain. `about` are ids that must all be among what an event is about. */
export interface Wanted {
  readonly kinds: ReadonlySet<string> | null;
  readonly about: readonly string[];
  /** The same ids with the types of what they name: who may not see one of these gets no event by asking for it. */
  readonly things: readonly { readonly type: string; readonly id: string }[];
  /** Kinds that are not for whoever asks. */
  readonly without: readonly string[];
  /** An id that can be nobody's: nothing fits. */
  readonly isNothing: boolean;
}

/**
 * Rooms extend EventFilter by ids of their own things, each under the name of its type (`campaign`, `organisation` …): each one given must
 * be in the event's `about`. An id that does not exist fits no event.
 */
export function wantedBy(filter: EventFilter | null | undefined): Wanted {
  const { kinds, ...named } = filter ?? {};
  const given = Object.entries(named as Record<string, unknown>).filter(([, id]) => id !== null && id !== undefined);
  const things = given.flatMap(([field, id]) => (isId(id) ? [{ type: typeOf(field), id }] : []));
  return {
    kinds: kinds ? new Set(kinds) : null,
    about: things.map(({ id }) => id),
    things,
    without: [],
    isNothing: things.length < given.length || kinds?.length === 0,
  };
}

/** `campaign` asks for a Campaign. */
const typeOf = (field: string): string => field.charAt(0).toUpperCase() + field.slice(1);

export function fits(wanted: Wanted, event: Pick<EventRow, 'kind' | 'about'>): boolean {
  if (wanted.isNothing || wanted.kinds?.has(event.kind) === false || wanted.without.includes(event.kind)) return false;
  return wanted.about.every((id) => event.about.includes(id));
}

/** `AND …` for rows of network_event; the same statement text for every filter, so that it is prepared once. */
export const fitting = (wanted: Wanted): Sql => sql`
  AND NOT ${wanted.isNothing}::boolean
  AND (${wanted.kinds && [...wanted.kinds]}::text[] IS NULL OR kind = ANY (${wanted.kinds && [...wanted.kinds]}::text[]))
  AND kind <> ALL (${wanted.without}::text[])
  AND about @> ${wanted.about}::uuid[]`;
