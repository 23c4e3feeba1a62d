/**
 * Follows one network's log for all its subscribers in this process. One reader, whatever their number; those who ask the same and stand
 * the same form a group, for which each event is rendered once.
 *
 * How a newcomer joins without a lock: the tail has a `position` (all up to it is delivered to the groups), each member a `cursor`.
 * A member that is behind reads the log by itself; the moment it is not, it enters its group, with nothing awaited between the look and the
 * entry. The tail moves its position only together with its deliveries, again with nothing awaited between. Whoever falls out of step, by a
 * full socket or a rendering that failed, leaves the group and catches up like a newcomer.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { EventRow } from '../events/event.js';
import type { Stretch } from '../events/event.queries.js';
import type { Frame, Member, Rendering } from './member.js';
import { OneAtATime } from './one-at-a-time.js';
import type { Turnstile } from './turnstile.js';

/** Events read at once. */
const BATCH = 500;
const TRIES = 3;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

interface Means {
  readonly log: { stretch(stretch: Stretch): Promise<EventRow[]> };
  /** Bounds how many members read the log for themselves at once, over all networks. */
  readonly turnstile: Turnstile;
  report(error: unknown): void;
}

interface Group {
  readonly rendering: Rendering;
  readonly members: Set<Member>;
}

/** The member cannot go on at all, e.g. because its session has ended: trying again is no use. */
export class Expelled extends Error {
  /** As GraphQL shows it. */
  readonly extensions = { code: 'UNAUTHENTICATED' };
}

/** An event's answer has an internal error. It may pass, or be there for ever. */
export class BrokenAnswer extends Error {}

export class Tail {
  private readonly members = new Set<Member>();
  private readonly groups = new Map<string, Group>();
  private readonly reading = new OneAtATime(() => this.readOn());

  /** `position`: a sequence up to which everything is committed. */
  constructor(
    readonly networkId: string,
    private position: number,
    private readonly means: Means,
  ) {}

  get isIdle(): boolean {
    return this.members.size === 0;
  }

  isBehind(lastSequence: number): boolean {
    return this.position < lastSequence;
  }

  /** Something may have been committed. */
  look(): void {
    this.reading.ask();
  }

  /** Lets a member in, until it leaves. */
  admit(member: Member): void {
    this.members.add(member);
    member.onLeave(() => {
      this.members.delete(member);
      this.leaveGroup(member);
    });
    void this.catchUp(member);
  }

  private async catchUp(member: Member): Promise<void> {
    for (let [failures, broken] = [0, 0]; !member.hasLeft();) {
      await member.exit.drained();
      if (member.hasLeft()) return;
      if (member.cursor >= this.position) {
        this.enterGroup(member);
        return;
      }
      try {
        await this.means.turnstile.pass(() => this.step(member, broken >= TRIES));
        failures = broken = 0;
      } catch (error) {
        if (error instanceof Expelled) {
          member.fail(error);
          return;
        }
        if (failures === 0) this.means.report(error);
        failures += 1;
        broken = error instanceof BrokenAnswer ? broken + 1 : 0;
        await restAfter(failures);
      }
    }
  }

  private async step(member: Member, isLastTry: boolean): Promise<void> {
    if (member.hasLeft()) return;
    const { cursor: after, rendering } = member;
    const upTo = this.position;
    const { networkId } = this;
    const events = await this.means.log.stretch({ networkId, after, upTo, limit: BATCH, wanted: rendering.wanted });
    const end = events.length < BATCH ? upTo : (events.at(-1)?.sequence ?? upTo);
    const frames = await rendering.render(events, isLastTry);
    if (!member.hasLeft()) member.deliver(frames, end);
  }

  private enterGroup(member: Member): void {
    const { rendering } = member;
    const group = this.groups.get(rendering.key) ?? { rendering, members: new Set() };
    group.members.add(member);
    const isFirst = this.groups.size === 0;
    this.groups.set(rendering.key, group);
    // without a group nobody has read on
    if (isFirst) this.look();
  }

  private leaveGroup(member: Member): void {
    const { key } = member.rendering;
    const group = this.groups.get(key);
    if (group?.members.delete(member) && group.members.size === 0) this.groups.delete(key);
  }

  private async readOn(): Promise<void> {
    try {
      while (await this.readBatch());
    } catch (error) {
      // the position has not moved: the next look reads the same again
      this.means.report(error);
    }
  }

  /** Whether there may be more. */
  private async readBatch(): Promise<boolean> {
    if (this.groups.size === 0) return false;
    const events = await this.means.log.stretch({ networkId: this.networkId, after: this.position, limit: BATCH });
    const last = events.at(-1);
    if (!last) return false;
    const rendered = await this.render(events);
    this.deliver(rendered, last.sequence);
    return events.length === BATCH;
  }

  private async render(events: readonly EventRow[]): Promise<Map<Group, readonly Frame[]>> {
    const rendered = new Map<Group, readonly Frame[]>();
    const attempts = [...this.groups.values()].map(async (group) => {
      try {
        rendered.set(group, await group.rendering.render(events, false));
      } catch {
        // its members go on by themselves, and report there what is wrong
      }
    });
    await Promise.all(attempts);
    return rendered;
  }

  /** Nothing is awaited in here. Groups without frames failed, or were not there when the rendering began. */
  private deliver(rendered: ReadonlyMap<Group, readonly Frame[]>, upTo: number): void {
    const behind: Member[] = [];
    for (const group of [...this.groups.values()]) {
      const frames = rendered.get(group);
      for (const member of [...group.members]) {
        if (member.cursor >= upTo || (frames && member.deliver(frames, upTo))) continue;
        this.leaveGroup(member);
        behind.push(member);
      }
    }
    this.position = upTo;
    for (const member of behind) void this.catchUp(member);
  }
}

/** Growing, and not the same for all: they would come back all at once. */
const restAfter = (failures: number): Promise<void> =>
  pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures) * (0.5 + Math.random() / 2));
