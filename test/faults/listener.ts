// Follows a network, comes back with the last sequence it saw, to any server, and keeps what it got.
import type { Balancer } from './balancer.js';
import { Conversation } from './conversation.js';
import type { Ledger } from './ledger.js';
import type { Pulse } from './pulse.js';

interface Event {
  readonly sequence: number;
  readonly at: string;
}

/** What somebody follows. */
export interface Wish {
  readonly network: string;
  readonly start: number;
  /** Null for a stranger. */
  readonly secret: string | null;
  readonly filter: { kinds?: readonly string[]; organisation?: string; campaign?: string } | null;
}

interface Means {
  readonly name: string;
  readonly balancer: Balancer;
  readonly ledger: Ledger;
  readonly pulse: Pulse;
}

const FOLLOW = `subscription ($network: ID!, $after: Int, $filter: EventFilter) {
  networkEvents(network: $network, after: $after, filter: $filter) { sequence at kind subject { __typename } } }`;

/** Moves to another server, for no reason, after some of these. */
const RESTLESS_AFTER = 400;

export class Listener {
  readonly got: number[] = [];
  private conversation: Conversation<unknown> | undefined;
  private isDone = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    readonly wish: Wish,
    private readonly means: Means,
  ) {
    means.pulse.enter(means.name, 'events');
  }

  get name(): string {
    return this.means.name;
  }

  get last(): number {
    return this.got.at(-1) ?? this.wish.start;
  }

  start(): void {
    this.running = this.run();
  }

  async end(): Promise<void> {
    this.isDone = true;
    this.conversation?.leave();
    await this.running;
  }

  private async run(): Promise<void> {
    const { network, secret, filter } = this.wish;
    while (!this.hasToEnd()) {
      const server = await this.means.balancer.pick();
      if (this.hasToEnd()) return;
      let patience = RESTLESS_AFTER * (0.5 + Math.random());
      const hear = ({ networkEvents: event }: { networkEvents: Event }) => {
        this.keep(event);
        patience -= 1;
        if (patience <= 0) this.conversation?.leave();
      };
      const variables = { network, after: this.last, filter };
      this.conversation = new Conversation({ server, secret, query: FOLLOW, variables, hear });
      await this.conversation.over;
      this.means.ledger.returns += 1;
    }
  }

  private keep({ sequence, at }: Event): void {
    const { ledger, pulse, name } = this.means;
    if (sequence <= this.last) ledger.complain(`${name} got ${sequence} after ${this.last}`);
    this.got.push(sequence);
    ledger.deliveries += 1;
    pulse.beat(name, Date.parse(at));
  }

  private hasToEnd(): boolean {
    return this.isDone;
  }
}
