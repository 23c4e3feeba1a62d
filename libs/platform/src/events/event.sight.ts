// Who may see an event: whoever may see its subject now, and for some kinds the network's people alone.
import { Inject, Injectable } from '@nestjs/common';
import type { GraphContext } from '../graphql/context.js';
import { type Thing, Things } from '../graphql/things.js';
import type { EventChange, EventRow } from './event.js';
import type { Wanted } from './event.filter.js';
import { Events } from './events.service.js';

/** An event that the caller may see, with its subject as it is now. */
export type SeenEvent = EventRow & {
  readonly subject: Thing | null;
  /** Whether nothing of it is withheld from the caller. */
  readonly isWhole: boolean;
};

@Injectable()
export class EventSight {
  constructor(
    @Inject(Things) private readonly things: Things,
    @Inject(Events) private readonly events: Events,
  ) {}

  /**
   * Those of the events that the caller may see now, in the same order; none if they were asked for by a thing that the caller may not see.
   * One question a type of thing, however many events.
   */
  async visible(context: GraphContext, events: readonly EventRow[], wanted?: Wanted): Promise<SeenEvent[]> {
    const open = events.filter(
      (event) => !this.events.isForInsiders(event.kind) || context.viewer.isInsiderOf(event.networkId),
    );
    const asked = wanted?.things ?? [];
    const sees = await this.sight(context, [...asked, ...open.flatMap((event) => this.thingsIn(event))]);
    if (!asked.every((thing) => sees(thing))) return [];
    return open.flatMap((event): SeenEvent[] => {
      const changes = event.changes.map((change) => this.told(change, sees));
      const isWhole = changes.every((change, index) => change === event.changes[index]);
      const subject = subjectOf(event);
      if (!subject) return [{ ...event, changes, isWhole, subject: null }];
      const found = sees(subject);
      return found ? [{ ...event, changes, isWhole, subject: found }] : [];
    });
  }

  /**
   * What is left to look for of what a caller wants in a network's past: nothing that is not for them is read, so that the time it takes does
   * not tell of it.
   */
  async narrowed(context: GraphContext, networkId: string, wanted: Wanted): Promise<Wanted> {
    const sees = await this.sight(context, wanted.things);
    const without = context.viewer.isInsiderOf(networkId) ? [] : this.events.kindsForInsiders;
    const isLeft = wanted.kinds === null || [...wanted.kinds].some((kind) => !without.includes(kind));
    const isNothing = wanted.isNothing || !isLeft || !wanted.things.every((thing) => sees(thing));
    return { ...wanted, without, isNothing };
  }

  /** All that must be looked up to tell the event: its subject, and what its changes name by id. */
  private thingsIn(event: EventRow): Named[] {
    const named = event.changes.flatMap(({ field, before, after }) => {
      const type = this.events.referredBy(field);
      return type === undefined ? [] : [before, after].flatMap((id) => (id === null ? [] : [{ type, id }]));
    });
    const subject = subjectOf(event);
    return subject ? [subject, ...named] : named;
  }

  /** The change without ids of what the caller may not see. */
  private told(change: EventChange, sees: Sight): EventChange {
    const type = this.events.referredBy(change.field);
    if (type === undefined) return change;
    const seen = (id: string | null) => (id !== null && sees({ type, id }) ? id : null);
    const [before, after] = [seen(change.before), seen(change.after)];
    return before === change.before && after === change.after ? change : { ...change, before, after };
  }

  private async sight(context: GraphContext, things: readonly Named[]): Promise<Sight> {
    const ids = new Map<string, Set<string>>();
    for (const { type, id } of things) ids.set(type, (ids.get(type) ?? new Set()).add(id));
    const found = [...ids].map(async ([type, all]) => [type, await this.things.load(type, context, [...all])] as const);
    const byType = new Map(await Promise.all(found));
    return ({ type, id }) => byType.get(type)?.get(id);
  }
}

interface Named {
  readonly type: string;
  readonly id: string;
}

/** The thing, if the caller sees it. */
type Sight = (named: Named) => Thing | undefined;

const subjectOf = ({ subjectType, subjectId }: EventRow): Named | null =>
  subjectType === null || subjectId === null ? null : { type: subjectType, id: subjectId };
