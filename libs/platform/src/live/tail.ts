/**
 * Follows one network's log for all its subscribers in this process. One reader, whatever their number; those who ask the same and may see the
 * same form a group, for which each event is rendered once.
 *
 * How a newcomer joins without a lock: the tail has a `position` (all up to it is delivered to the groups), each member a `cursor`.
 * A member that is behind reads the log outside the groups, together with others who are as far behind; the moment it is not, it enters its
 * group, with nothing awaited between the look and the entry. The tail moves its position only together with its deliveries, again with nothing
 * awaited between. Whoever falls out of step, by a full socket, a rendering that failed or other rights, leaves the group and catches up like a newcomer.
 *
 * Rights are renewed after events are read and before they are told: what was taken away before an event was committed counts for that event.
 */
import type { Onlooker } from '../caller.js';
import type { EventRow } from '../events/event.js';
import type { Stretch } from '../events/event.queries.js';
import { Groups, onlookersAt } from './groups.js';
import { Heard } from './heard.js';
import type { Group, Member, Rendering } from './member.js';
import { OneAtATime } from './one-at-a-time.js';
import { restAfter, restOf, startOf } from './pace.js';
import { Steps } from './steps.js';
import { Batch, type Told } from './told.js';
import type { Turnstile } from './turnstile.js';

/** Events read at once: more than LARGEST_STRIDE. */
const BATCH = 500;
const TRIES = 3;
/** What happens in a network in the meantime is told together, by one write to each socket. */
const TELLINGS_APART_MS = 20;

interface Means {
  readonly log: { stretch(stretch: Stretch): Promise<EventRow[]> };
  /** Brings the onlookers at all seats up to date. */
  readonly attendance: { renew(): Promise<void> };
  /** Bounds how much is caught up at once, over all networks. */
  readonly turnstile: Turnstile;
  /** Resolves once all that is sent by now has left. */
  left(): Promise<void>;
  /** So many deliveries were made, live ones of these events. */
  told(events: readonly EventRow[], deliveries: number): void;
  report(error: unknown): void;
}

/** The member cannot go on at all, since its session is over: trying again is no use. */
export class Expelled extends Error {
  /** As GraphQL shows it. */
  readonly extensions = { code: 'UNAUTHENTICATED' };

  constructor() {
    super('Your session has ended.');
  }
}

/** An event's answer has an internal error. It may pass, or be there for ever. */
export class BrokenAnswer extends Error {}

export class Tail {
  private readonly members = new Set<Member>();
  private readonly renderings = new Map<string, { readonly rendering: Rendering; users: number }>();
  private readonly groups = new Groups();
  private readonly reading = new OneAtATime(() => this.readOn());
  /** Whether the log may hold more than was heard of. */
  private isBehind = false;
  private readonly heard = new Heard();
  private behindSince: number | null = null;
  private readonly steps: Steps<Member>;

  /** `position`: a sequence up to which everything is committed. */
  constructor(
    readonly networkId: string,
    private position: number,
    private readonly means: Means,
  ) {
    this.steps = new Steps(means.turnstile);
  }

  get isIdle(): boolean {
    return this.members.size === 0;
  }

  get size(): { members: number; groups: number } {
    return { members: this.members.size, groups: this.groups.size };
  }

  /** By how many events the groups are behind a log that ends there, and for how long they have been so, in seconds. */
  behind(lastSequence: number): { events: number; seconds: number } {
    const events = this.groups.size === 0 ? 0 : Math.max(0, lastSequence - this.position);
    this.behindSince = events === 0 ? null : (this.behindSince ?? Date.now());
    return { events, seconds: this.behindSince === null ? 0 : (Date.now() - this.behindSince) / 1000 };
  }

  /** Something may have been committed. */
  look(): void {
    this.isBehind = true;
    this.reading.ask();
  }

  /** These were committed here: unless others are missing before them, they need not be read. */
  hear(events: readonly EventRow[]): void {
    this.heard.add(events);
    this.reading.ask();
  }

  /** The rendering with the same key that others here use already: ten thousand who ask the same need it once. */
  renderingLike({ key }: Rendering): Rendering | undefined {
    return this.renderings.get(key)?.rendering;
  }

  /** Lets a member in, until it leaves. */
  admit(member: Member): void {
    const { rendering } = member;
    const use = this.renderings.get(rendering.key) ?? { rendering, users: 0 };
    use.users += 1;
    this.renderings.set(rendering.key, use);
    this.members.add(member);
    member.onLeave(() => {
      this.members.delete(member);
      this.groups.leave(member);
      use.users -= 1;
      if (use.users === 0) this.renderings.delete(rendering.key);
    });
    void this.catchUp(member);
  }

  private async catchUp(member: Member): Promise<void> {
    for (let [failures, broken] = [0, 0]; !member.hasLeft();) {
      await member.exit.drained();
      if (member.hasLeft()) return;
      const { onlooker } = member.seat;
      if (!onlooker) {
        member.fail(new Expelled());
        return;
      }
      if (member.cursor >= this.position) {
        this.enterGroup(member, onlooker);
        return;
      }
      try {
        await this.step(member, onlooker, broken >= TRIES);
        failures = broken = 0;
      } catch (error) {
        if (failures === 0) this.means.report(error);
        failures += 1;
        broken = error instanceof BrokenAnswer ? broken + 1 : 0;
        await restAfter(failures);
      }
    }
  }

  private async step(member: Member, onlooker: Onlooker, isLastTry: boolean): Promise<void> {
    const { rendering } = member;
    const audience = rendering.audienceOf(onlooker, member.seat.personId);
    const after = startOf(member.cursor, this.position);
    const key = JSON.stringify([after, isLastTry, audience.viewerClass, rendering.key]);
    const { told, end } = await this.steps.join(key, member, async (members) => {
      const upTo = this.position;
      const { networkId } = this;
      const events = await this.means.log.stretch({ networkId, after, upTo, limit: BATCH, wanted: rendering.wanted });
      await this.means.attendance.renew();
      const request = { batch: new Batch(events), audience, members: () => onlookersAt(members), isLastTry };
      const last = events.length < BATCH ? upTo : (events.at(-1)?.sequence ?? upTo);
      return { told: await rendering.render(request), end: last };
    });
    // with other rights the next step is another one
    const frames = member.seat.onlooker === onlooker ? told.framesFor(onlooker) : null;
    if (!frames || member.hasLeft()) return;
    const before = member.sent;
    member.deliver(frames, end);
    this.means.told([], member.sent - before);
    await this.means.left();
  }

  private enterGroup(member: Member, onlooker: Onlooker): void {
    const isFirst = this.groups.size === 0;
    this.groups.enter(member, onlooker);
    // without a group nobody has read on
    if (isFirst) this.look();
  }

  private async readOn(): Promise<void> {
    try {
      while (await this.readBatch());
    } catch (error) {
      // the position has not moved: the next look reads the same again
      this.isBehind = true;
      this.means.report(error);
    }
  }

  /** Whether there may be more. */
  private async readBatch(): Promise<boolean> {
    const { networkId } = this;
    const begun = performance.now();
    const heard = this.heard.take(this.position, BATCH);
    if (this.groups.size === 0) return false;
    if (!heard) this.isBehind = false;
    const events = heard ?? (await this.means.log.stretch({ networkId, after: this.position, limit: BATCH }));
    const last = events.at(-1);
    if (!last) return false;
    await this.means.attendance.renew();
    const rendered = await this.render(new Batch(events));
    const deliveries = this.deliver(rendered, last.sequence);
    await this.means.left();
    this.means.told(events, deliveries);
    await restOf(TELLINGS_APART_MS, begun);
    return this.isBehind || events.length === BATCH;
  }

  private async render(batch: Batch): Promise<Map<Group, Told>> {
    const rendered = new Map<Group, Told>();
    const attempts = this.groups.all().map(async (group) => {
      const { rendering, audience } = group;
      try {
        const members = () => onlookersAt(group.members);
        rendered.set(group, await rendering.render({ batch, audience, members, isLastTry: false }));
      } catch {
        // its members go on by themselves, and report there what is wrong
      }
    });
    await Promise.all(attempts);
    return rendered;
  }

  /**
   * Nothing is awaited in here. Groups without frames failed, or were not there when the rendering began; so were members without
   * frames, or their rights have changed. Returns how many frames were sent.
   */
  private deliver(rendered: ReadonlyMap<Group, Told>, upTo: number): number {
    const behind: Member[] = [];
    let deliveries = 0;
    for (const group of this.groups.all()) {
      const told = rendered.get(group);
      for (const member of group.members) {
        if (member.cursor >= upTo) continue;
        const { place, seat } = member;
        const frames = place && place.onlooker === seat.onlooker ? told?.framesFor(place.onlooker) : null;
        const before = member.sent;
        const isDone = frames && member.deliver(frames, upTo);
        deliveries += member.sent - before;
        if (isDone) continue;
        this.groups.leave(member);
        behind.push(member);
      }
    }
    this.position = upTo;
    for (const member of behind) void this.catchUp(member);
    return deliveries;
  }
}
