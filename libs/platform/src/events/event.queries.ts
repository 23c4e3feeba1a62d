// The log's reading end.
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import sql, { empty } from 'sql-template-tag';
import { Database } from '../database/database.js';
import { type Page, pageSize } from '../graphql/page.js';
import type { GraphContext } from '../graphql/context.js';
import type { EventFilter } from '../schema.gen.js';
import type { EventRow } from './event.js';
import { columns } from './event.columns.js';
import { fitting, type Wanted, wantedBy } from './event.filter.js';
import { EventSight, type SeenEvent } from './event.sight.js';

/** A stretch of the log: later than `after` and not later than `upTo`, the `limit` oldest of them. */
export interface Stretch {
  readonly networkId: string;
  readonly after: number;
  /** Absent: to the log's end. */
  readonly upTo?: number;
  readonly limit: number;
  /** Absent: all events. */
  readonly wanted?: Wanted;
}

/** What Network.events is asked with. */
export interface EventPageArgs {
  first?: number | null;
  after?: number | null;
  before?: number | null;
  filter?: EventFilter | null;
}

const LAST = 2_147_483_647;
/** Events read at once while a page fills up, after the first step. */
const BATCH = 500;

@Injectable()
export class EventQueries {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventSight) private readonly sight: EventSight,
  ) {}

  /** Oldest first, whoever may see them. */
  async stretch({ networkId, after, upTo = LAST, limit, wanted }: Stretch): Promise<EventRow[]> {
    return this.database.read<EventRow>(
      'events.stretch',
      sql`
      SELECT ${columns} FROM network_event
      WHERE network_id = ${networkId} AND sequence > ${after} AND sequence <= ${upTo}${wanted ? fitting(wanted) : empty}
      ORDER BY sequence LIMIT ${limit}`,
    );
  }

  /** These events of a network, oldest first, whoever may see them. */
  these(networkId: string, sequences: readonly number[]): Promise<EventRow[]> {
    return this.database.read<EventRow>(
      'events.these',
      sql`
      SELECT ${columns} FROM network_event
      WHERE network_id = ${networkId} AND sequence = ANY (${sequences}::int[]) ORDER BY sequence`,
    );
  }

  /** The newest sequence of each network that has a log, 0 before its first event. */
  async lastSequences(networkIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.database.read<{ networkId: string; last: number }>(
      'events.lastSequences',
      sql`
      SELECT network_id AS "networkId", last_sequence AS last FROM network_clock WHERE network_id = ANY (${networkIds}::uuid[])`,
    );
    return new Map(rows.map(({ networkId, last }) => [networkId, last]));
  }

  /** Null for a network that does not exist. */
  async lastSequence(networkId: string): Promise<number | null> {
    return (await this.lastSequences([networkId])).get(networkId) ?? null;
  }

  /**
   * What the caller may see of a network's past: oldest first from just after `after`, else newest first from just before `before`,
   * by default from the log's end. Problems: INVALID for both at once, a negative sequence, or `first` outside 1-100.
   */
  async page(context: GraphContext, networkId: string, args: EventPageArgs): Promise<Page<SeenEvent>> {
    const size = pageSize(args.first);
    refuseFalseStart(args);
    const isForward = typeof args.after === 'number';
    const wanted = await this.sight.narrowed(context, networkId, wantedBy(args.filter));
    const read = (from: number, limit: number) => this.batch(networkId, isForward, { from, limit, wanted });
    const start = { from: args.after ?? args.before ?? LAST, enough: size + 1 };
    const seen = wanted.isNothing ? [] : await this.collect(context, wanted, read, start);
    return {
      rows: seen.slice(0, size),
      hasNextPage: seen.length > size,
      hasPreviousPage: isForward || typeof args.before === 'number',
      cursorOf: (event) => String(event.sequence),
      count: () => Promise.reject(new Error('a stretch of the log has no total')),
    };
  }

  /** Reads on until `enough` visible events are found, or the log ends. */
  private async collect(
    context: GraphContext,
    wanted: Wanted,
    read: (from: number, limit: number) => Promise<EventRow[]>,
    { from: start, enough }: { from: number; enough: number },
  ): Promise<SeenEvent[]> {
    const seen: SeenEvent[] = [];
    // most pages are full at once; where much is hidden, larger steps
    for (let [from, limit] = [start, enough]; seen.length < enough; limit = BATCH) {
      const events = await read(from, limit);
      seen.push(...(await this.sight.visible(context, events, wanted)));
      const last = events.at(-1);
      if (!last || events.length < limit) break;
      from = last.sequence;
    }
    return seen.slice(0, enough);
  }

  private async batch(
    networkId: string,
    isForward: boolean,
    { from, limit, wanted }: { from: number; limit: number; wanted: Wanted },
  ): Promise<EventRow[]> {
    if (isForward) return this.stretch({ networkId, after: from, limit, wanted });
    return this.database.read<EventRow>(
      'events.backwards',
      sql`
      SELECT ${columns} FROM network_event WHERE network_id = ${networkId} AND sequence < ${from}${fitting(wanted)}
      ORDER BY sequence DESC LIMIT ${limit}`,
    );
  }
}

function refuseFalseStart({ after, before }: EventPageArgs): void {
  if (typeof after === 'number' && typeof before === 'number') {
    throw new Problem('INVALID', 'EXACTLY_ONE', 'Give `after` or `before`, not both.', ['before']);
  }
  if ((after ?? 0) < 0) throw new Problem('INVALID', 'TOO_SMALL', '`after` is at least 0.', ['after'], 0);
  if ((before ?? 0) < 0) throw new Problem('INVALID', 'TOO_SMALL', '`before` is at least 0.', ['before'], 0);
}
