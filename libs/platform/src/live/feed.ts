// What a subscription's resolver returns: not a stream but a ticket. Who holds it is let into the network's tail.
import type { Wanted } from '../events/event.filter.js';

export interface FeedOptions {
  /** Name of the subscription's field. */
  readonly field: string;
  readonly networkId: string;
  /** The last sequence that the client has seen. */
  readonly after: number;
  /** The log's end as it was when the ticket was made: all up to it is committed. */
  readonly lastSequence: number;
  readonly wanted: Wanted;
}

export class Feed implements AsyncIterable<never> {
  constructor(readonly options: FeedOptions) {}

  /** graphql-js asks for an iterable; only the WebSocket server knows what to do with a ticket. */
  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error('a feed is followed over the WebSocket server alone');
  }
}
