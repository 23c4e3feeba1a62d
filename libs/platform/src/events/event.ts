import { newId } from '@saman/kernel';

/** What a deed changed, as it was then: statuses, dates, quantities, ids; never free text, never anything about a person. */
export interface EventChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** An event that a deed is about to write. It has its id already, so that other rows can refer to it. */
export interface EventDraft {
  readonly id: string;
  readonly networkId: string;
  readonly kind: string;
  /** The organisation that the event is shown as belonging to; visible to all who see the event. */
  readonly organisationId: string | null;
  readonly subject: { type: string; id: string };
  /** Ids of everything the event concerns, for filters; the subject and the organisation are added by themselves. */
  readonly about: readonly string[];
  readonly changes: readonly EventChange[];
}

/** A line of the log. */
export interface EventRow {
  readonly __typename: 'NetworkEvent';
  readonly networkId: string;
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly about: readonly string[];
  readonly changes: readonly EventChange[];
}

type Optional = 'organisationId' | 'about' | 'changes';

export function event(draft: Omit<EventDraft, 'id' | Optional> & Partial<Pick<EventDraft, Optional>>): EventDraft {
  const { organisationId = null, about = [], changes = [], subject } = draft;
  const all = [subject.id, ...(organisationId === null ? [] : [organisationId]), ...about];
  return { ...draft, id: newId(), organisationId, changes, about: [...new Set(all)] };
}

/**
 * The fields in which two states of a thing differ, as the log keeps them. Of `texts`, which hold free text or something about a
 * person, it tells only that they changed.
 */
export function changesBetween<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
  texts: readonly (keyof T & string)[] = [],
): EventChange[] {
  return [...fields, ...texts].flatMap((field) => {
    const [was, is] = [asText(before[field]), asText(after[field])];
    if (was === is) return [];
    return texts.includes(field) ? [{ field, before: null, after: null }] : [{ field, before: was, after: is }];
  });
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
