import type { Client, SubscribePayload } from 'graphql-ws';
import { RequestError } from './outcome.js';

/** An event as stories usually look at it. */
export interface WatchedEvent {
  sequence: number;
  kind: string;
  subject: { __typename: string; id: string } | null;
}

/** How long an event may take to arrive, in ms. */
const PATIENCE = 30_000;

/** Somebody follows a subscription; what arrives waits to be taken. */
export class Watch<Event> {
  private readonly results;

  constructor(
    private readonly client: Client,
    payload: SubscribePayload,
  ) {
    this.results = client.iterate<Record<string, Event>>(payload);
  }

  /** The next event; fails when none comes, the subscription is refused (RequestError) or the socket is closed (its close event). */
  async next(): Promise<Event> {
    const result = await this.inTime(this.results.next());
    if (result.done) throw new Error('the subscription has ended');
    const { data, errors } = result.value as { data?: Record<string, Event> | null; errors?: RequestError['errors'] };
    const [event] = Object.values(data ?? {});
    if (errors || !event) throw new RequestError(errors ?? [{ message: 'no data' }], 200);
    return event;
  }

  /** The next so many events. */
  async take(count: number): Promise<Event[]> {
    const events: Event[] = [];
    while (events.length < count) events.push(await this.next());
    return events;
  }

  /** All events up to the first that fits. */
  async until(fits: (event: Event) => boolean): Promise<Event[]> {
    const events: Event[] = [];
    for (;;) {
      const event = await this.next();
      events.push(event);
      if (fits(event)) return events;
    }
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }

  private async inTime<T>(coming: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`nothing arrived within ${String(PATIENCE / 1000)} s`));
      }, PATIENCE);
    });
    try {
      return await Promise.race([coming, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
