import type { Clock } from '@saman/kernel';
import sql from 'sql-template-tag';
import type { Tx } from '../database/tx.js';
import type { EventDraft, EventRow } from './event.js';

type Listener = (tx: Tx, event: EventDraft) => Promise<readonly EventDraft[]>;
type ListenerToAll = (tx: Tx, events: readonly EventDraft[]) => Promise<readonly EventDraft[]>;

/** The log's writing end. Reading it is `event.queries.ts`, following it `tail.ts`. */
export class Events {
  private readonly listeners = new Map<string, ListenerToAll[]>();
  private readonly insiderKinds = new Set<string>();
  private readonly references = new Map<string, string>();
  private readonly followers: ((events: readonly EventRow[]) => void)[] = [];

  constructor(private readonly clock: Clock) {}

  /**
   * A higher room's say in a lower room's deed: runs in the deed's own transaction, before the network's clock is locked. The events
   * it gives back are appended together with the deed's; when it throws, the deed rolls back.
   */
  within(kind: string, listener: Listener): void {
    this.withinAll(kind, async (tx, events) => {
      const told: EventDraft[] = [];
      for (const event of events) told.push(...(await listener(tx, event)));
      return told;
    });
  }

  /** As `within`, where a deed may have hundreds of such events: the listener gets them all at once. */
  withinAll(kind: string, listener: ListenerToAll): void {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), listener]);
  }

  /** Events of these kinds are for the network's people alone (members, coordinators, observers), whoever may see the subject. */
  insidersOnly(kinds: readonly string[]): void {
    for (const kind of kinds) this.insiderKinds.add(kind);
  }

  isForInsiders(kind: string): boolean {
    return this.insiderKinds.has(kind);
  }

  /** All that are for the network's people alone. */
  get kindsForInsiders(): readonly string[] {
    return [...this.insiderKinds];
  }

  /** Changes of this field hold ids of such things: who may not see the thing is not told its id either. */
  refersTo(field: string, type: string): void {
    this.references.set(field, type);
  }

  /** The type of thing whose id a change of the field holds; undefined for plain values. */
  referredBy(field: string): string | undefined {
    return this.references.get(field);
  }

  /** Called after each commit with what it added to a network's log, in order; for commits of this process only, which may come out of order. */
  onCommit(follower: (events: readonly EventRow[]) => void): void {
    this.followers.push(follower);
  }

  /** Writes a deed's events with those of its listeners. The last statement of the deed's transaction. */
  async append(tx: Tx, drafts: readonly EventDraft[]): Promise<void> {
    const all = await this.withListeners(tx, drafts);
    const networks = [...new Set(all.map((draft) => draft.networkId))].sort();
    const at = this.clock.now();
    for (const network of networks) {
      const own = all.filter((draft) => draft.networkId === network);
      const written = await insert(tx, network, at, own);
      tx.afterCommit(() => {
        for (const follower of this.followers) follower(written);
      });
    }
  }

  /** For a visible change that is no event, e.g. a person's new name: kept answers of these networks are void. */
  async touch(tx: Tx, networkIds: readonly string[]): Promise<void> {
    for (const network of [...new Set(networkIds)].sort()) {
      await tx.query(sql`UPDATE network_clock SET revision = revision + 1 WHERE network_id = ${network}`);
    }
  }

  private async withListeners(tx: Tx, drafts: readonly EventDraft[]): Promise<EventDraft[]> {
    const all = [...drafts];
    // a listener's events may themselves have listeners
    for (let latest = drafts; latest.length > 0;) {
      const next: EventDraft[] = [];
      for (const kind of new Set(latest.map((draft) => draft.kind))) {
        const events = latest.filter((draft) => draft.kind === kind);
        for (const listener of this.listeners.get(kind) ?? []) next.push(...(await listener(tx, events)));
      }
      all.push(...next);
      latest = next;
    }
    return all;
  }
}

async function insert(tx: Tx, networkId: string, at: Date, drafts: readonly EventDraft[]): Promise<EventRow[]> {
  const rows = drafts.map((draft, index) => ({
    n: index + 1,
    ...draft,
    type: draft.subject.type,
    subject: draft.subject.id,
  }));
  const written = await tx.query<{ sequence: number }>(sql`
    WITH clock AS (
      UPDATE network_clock SET last_sequence = last_sequence + ${rows.length}, revision = revision + ${rows.length}
      WHERE network_id = ${networkId} RETURNING last_sequence - ${rows.length} AS base)
    INSERT INTO network_event
      (network_id, sequence, id, kind, at, actor_id, organisation_id, subject_type, subject_id, about, changes)
    SELECT ${networkId}, clock.base + draft.n, draft.id, draft.kind, ${at}, ${tx.caller.personId},
      draft."organisationId", draft.type, draft.subject, draft.about, draft.changes
    FROM clock, jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS draft
      (n int, id uuid, kind text, "organisationId" uuid, type text, subject uuid, about uuid[], changes jsonb)
    ORDER BY draft.n
    RETURNING sequence`);
  // a deed that is not in the log has not happened
  if (written.length !== rows.length) throw new Error(`the network ${networkId} has no clock`);
  const first = Math.min(...written.map(({ sequence }) => sequence));
  return drafts.map((draft, index) => rowOf(draft, first + index, at, tx.caller.personId));
}

/** As it is read out of the log. */
const rowOf = ({ subject, ...draft }: EventDraft, sequence: number, at: Date, actorId: string | null): EventRow => ({
  ...draft,
  ...{ __typename: 'NetworkEvent', sequence, at, actorId, subjectType: subject.type, subjectId: subject.id },
});
