// What rooms above have to say when occurrences come and go.
import { Injectable } from '@nestjs/common';
import type { EventDraft, Tx } from '@saman/platform';
import sql, { join, type Sql } from 'sql-template-tag';
import type { Occurrence } from './occurrence.entity.js';

export interface OccurrenceHook {
  /** Occurrences of one activity were just made; the events it gives back are appended with the deed's. */
  made(tx: Tx, occurrences: readonly Occurrence[]): Promise<EventDraft[]>;
  /** Which of them something hangs on: those are called off where others are deleted. */
  inUse(tx: Tx, occurrenceIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether something is lacking for the occurrence `o`, which whoever sees its activity may know. */
  readonly lacking: Sql;
}

@Injectable()
export class OccurrenceHooks {
  private readonly hooks: OccurrenceHook[] = [];

  register(hook: OccurrenceHook): void {
    this.hooks.push(hook);
  }

  async made(tx: Tx, occurrences: readonly Occurrence[]): Promise<EventDraft[]> {
    const drafts: EventDraft[] = [];
    if (occurrences.length === 0) return drafts;
    for (const hook of this.hooks) drafts.push(...(await hook.made(tx, occurrences)));
    return drafts;
  }

  async inUse(tx: Tx, occurrenceIds: readonly string[]): Promise<ReadonlySet<string>> {
    const used = new Set<string>();
    if (occurrenceIds.length === 0) return used;
    for (const hook of this.hooks) for (const id of await hook.inUse(tx, occurrenceIds)) used.add(id);
    return used;
  }

  /** A condition on the occurrence `o`. */
  lacking(): Sql {
    return this.hooks.length === 0
      ? sql`false`
      : sql`(${join(
          this.hooks.map(({ lacking }) => lacking),
          ' OR ',
        )})`;
  }
}
