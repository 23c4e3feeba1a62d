// Who may see an event: whoever may see its subject now, and for some kinds the network's people alone.
import { Inject, Injectable } from '@nestjs/common';
import type { GraphContext } from '../graphql/context.js';
import { type Thing, Things } from '../graphql/things.js';
import type { EventRow } from './event.js';
import { Events } from './events.service.js';

/** An event that the caller may see, with its subject as it is now. */
export type SeenEvent = EventRow & { readonly subject: Thing | null };

@Injectable()
export class EventSight {
  constructor(
    @Inject(Things) private readonly things: Things,
    @Inject(Events) private readonly events: Events,
  ) {}

  /** Those of the events that the caller may see now, in the same order. One question a type of subject, however many events. */
  async visible(context: GraphContext, events: readonly EventRow[]): Promise<SeenEvent[]> {
    const open = events.filter(
      (event) => !this.events.isForInsiders(event.kind) || context.viewer.isInsiderOf(event.networkId),
    );
    const subjects = await this.subjectsOf(context, open);
    return open.flatMap((event): SeenEvent[] => {
      if (event.subjectType === null || event.subjectId === null) return [{ ...event, subject: null }];
      const subject = subjects.get(event.subjectType)?.get(event.subjectId);
      return subject ? [{ ...event, subject }] : [];
    });
  }

  private async subjectsOf(context: GraphContext, events: readonly EventRow[]) {
    const ids = new Map<string, Set<string>>();
    for (const { subjectType, subjectId } of events) {
      if (subjectType === null || subjectId === null) continue;
      ids.set(subjectType, (ids.get(subjectType) ?? new Set()).add(subjectId));
    }
    const found = [...ids].map(async ([type, wanted]) => {
      return [type, await this.things.load(type, context, [...wanted])] as const;
    });
    return new Map(await Promise.all(found));
  }
}
