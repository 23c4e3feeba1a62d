// Somebody follows a network's events over a WebSocket, by graphql-transport-ws.
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Person } from './person.js';
import { TourProblem } from './tour-problem.js';

export interface SeenEvent {
  sequence: number;
  kind: string;
  subject: {
    id?: string;
    title?: string;
    quantity?: number;
    unit?: string;
    organisation?: { name: string };
  } | null;
}

/** How long an event may take to arrive, in ms. */
const PATIENCE = 10_000;

const FOLLOW = `subscription ($network: ID!, $after: Int!) {
  networkEvents(network: $network, after: $after) {
    sequence kind subject {
      ... on Campaign { id title }
      ... on Activity { id title }
      ... on Need { id title }
      ... on Contribution { id quantity unit organisation { name } }
    }
  }
}`;

type Results = ReturnType<Client['iterate']>;

export class Follower {
  private client: Client | undefined;
  private results: Results | undefined;

  constructor(
    private readonly person: Person,
    private readonly network: string,
    /** The last sequence seen: where to go on. */
    public last: number,
  ) {}

  /** Opens a socket and asks for everything after the last event seen. */
  connect(): void {
    const { url, token } = this.person;
    this.client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
    });
    this.results = this.client.iterate({ query: FOLLOW, variables: { network: this.network, after: this.last } });
  }

  /** Cuts the connection off. */
  async leave(): Promise<void> {
    await this.client?.dispose();
  }

  /** The next event. Others may be at work in the network too, so sequences may be skipped, but never come twice or out of order. */
  async next(): Promise<SeenEvent> {
    if (!this.results) throw new TourProblem('Nobody follows yet.');
    const result = await inTime(this.results.next());
    const event = (result.value as { data?: { networkEvents: SeenEvent } | null } | undefined)?.data?.networkEvents;
    if (!event) throw new TourProblem('The subscription ended.');
    if (event.sequence <= this.last) throw new TourProblem(`Event ${String(event.sequence)} came twice or too late.`);
    this.last = event.sequence;
    return event;
  }
}

async function inTime<T>(coming: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TourProblem(`No event arrived within ${String(PATIENCE / 1000)} seconds.`));
    }, PATIENCE);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
