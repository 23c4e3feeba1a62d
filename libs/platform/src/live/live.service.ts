// All live feeds of this process: one tail a network that somebody follows here, woken by commits, by other processes, and once a second.
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { isId, notFound, Problem } from '@saman/kernel';
import type { EventRow } from '../events/event.js';
import { wantedBy } from '../events/event.filter.js';
import { EventQueries } from '../events/event.queries.js';
import { EventSight } from '../events/event.sight.js';
import { Events } from '../events/events.service.js';
import type { NetworkEventsArgs } from '../schema.gen.js';
import { type LiveState, Metrics } from '../metrics/metrics.js';
import { Answer, type Question } from './answer.js';
import { Attendance } from './attendance.js';
import { departures } from './departures.js';
import { Feed } from './feed.js';
import { Gathered } from './gathered.js';
import type { Member, Rendering } from './member.js';
import { OneAtATime } from './one-at-a-time.js';
import { Tail } from './tail.js';
import { Turnstile } from './turnstile.js';
import type { Waker } from './waker.js';

/** Injection token of the Waker. */
export const WAKER = Symbol('waker');

/** A lost wake-up delays an event by this much at most. */
const LOOK_EVERY_MS = 1_000;
const REPORT_EVERY_MS = 5_000;
/** So many members read the log for themselves at once; deeds need the database's connections too. */
const CATCHING_UP_AT_ONCE = 4;

@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Live');
  @Inject(Metrics) private readonly metrics!: Metrics;
  private readonly tails = new Map<string, Tail>();
  private readonly turnstile = new Turnstile(CATCHING_UP_AT_ONCE);
  private readonly looking = new OneAtATime(() => this.lookEverywhere());
  private readonly lastSequences = new Gathered((ids) => this.log.lastSequences(ids));
  private quietUntil = 0;
  /** Of the tails that were furthest behind at the last look. */
  private behind = { events: 0, seconds: 0 };
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(EventQueries) private readonly log: EventQueries,
    @Inject(Events) private readonly events: Events,
    @Inject(EventSight) private readonly sight: EventSight,
    @Inject(Attendance) private readonly attendance: Attendance,
    @Inject(WAKER) private readonly waker: Waker,
  ) {}

  onApplicationBootstrap(): void {
    this.events.onCommit((events) => {
      this.tails.get(events[0]?.networkId ?? '')?.hear(events);
      this.waker.signal();
    });
    this.waker.start(() => {
      this.metrics.wokenUp();
      this.looking.ask();
    });
    this.timer = setInterval(() => {
      this.looking.ask();
    }, LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.waker.stop();
  }

  /**
   * The ticket that a subscription's resolver returns. Problems: NOT_FOUND for a network without a log, INVALID for an `after` that is
   * negative or beyond the log. Whether the caller may look at the network at all, and whether `log` names its log, is for the resolver.
   */
  async feed(args: Pick<NetworkEventsArgs, 'network' | 'after' | 'filter'>): Promise<Feed> {
    const networkId = args.network.toLowerCase();
    const lastSequence = isId(networkId) ? await this.lastSequences.of(networkId) : undefined;
    if (lastSequence === undefined) throw notFound('network', 'network');
    const after = args.after ?? lastSequence;
    if (after < 0) throw new Problem('INVALID', 'TOO_SMALL', '`after` is at least 0.', ['after'], 0);
    if (after > lastSequence) {
      throw new Problem(
        'INVALID',
        'TOO_LARGE',
        'The log does not reach that far: read afresh.',
        ['after'],
        lastSequence,
      );
    }
    return new Feed({ field: 'networkEvents', networkId, after, lastSequence, wanted: wantedBy(args.filter) });
  }

  /** How the question is answered: one and the same for all in the network who ask it. */
  answer(question: Question, feed: Feed['options']): Rendering {
    const answer = new Answer(question, feed, this.sight);
    return this.tails.get(feed.networkId)?.renderingLike(answer) ?? answer;
  }

  /** Gives a member what its ticket is for, until it leaves. */
  follow({ networkId, lastSequence }: Feed['options'], member: Member): void {
    const tail = this.tails.get(networkId) ?? this.newTail(networkId, lastSequence);
    tail.admit(member);
    member.onLeave(() => {
      if (tail.isIdle && this.tails.get(networkId) === tail) this.tails.delete(networkId);
    });
  }

  private newTail(networkId: string, position: number): Tail {
    const report = (error: unknown) => {
      this.report(error, `the events of network ${networkId} could not be read or told; trying again`);
    };
    const { log, attendance, turnstile } = this;
    const told = ([oldest]: readonly EventRow[], deliveries: number) => {
      this.metrics.told(oldest?.at, deliveries);
    };
    const left = () => departures.left();
    const tail = new Tail(networkId, position, { log, attendance, turnstile, report, told, left });
    this.tails.set(networkId, tail);
    return tail;
  }

  /** For the metrics. */
  state(): Omit<LiveState, 'sockets'> {
    const sizes = [...this.tails.values()].map(({ size }) => size);
    const behind = { behindEvents: this.behind.events, behindSeconds: this.behind.seconds };
    const sum = (of: 'members' | 'groups') => sizes.reduce((all, size) => all + size[of], 0);
    return { subscribers: sum('members'), groups: sum('groups'), ...behind };
  }

  /** One statement for all networks that are followed here. */
  private async lookEverywhere(): Promise<void> {
    if (this.tails.size === 0) return;
    try {
      const lasts = await this.log.lastSequences([...this.tails.keys()]);
      this.behind = { events: 0, seconds: 0 };
      for (const [id, last] of lasts) {
        const tail = this.tails.get(id);
        if (!tail) continue;
        const { events, seconds } = tail.behind(last);
        this.behind = {
          events: Math.max(this.behind.events, events),
          seconds: Math.max(this.behind.seconds, seconds),
        };
        if (events > 0) tail.look();
      }
    } catch (error) {
      this.report(error, 'the log could not be looked at; trying again');
    }
  }

  /** While the database is away, everybody who reads says so. */
  private report(error: unknown, what: string): void {
    if (Date.now() < this.quietUntil) return;
    this.quietUntil = Date.now() + REPORT_EVERY_MS;
    this.logger.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
