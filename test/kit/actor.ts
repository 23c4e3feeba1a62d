import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { documentOf, thingOf } from './deed.js';
import { type Outcome, RequestError, type Thing } from './outcome.js';
import { Watch, type WatchedEvent } from './watch.js';

/** An answer as it came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

/** Somebody who uses the API over the network, signed in or not. */
export class Actor {
  constructor(
    private readonly url: string,
    /** Null for a stranger. */
    readonly personId: string | null,
    /** The session's secret; null for a stranger. */
    readonly secret: string | null,
  ) {}

  /** Sends a request and gives the answer whatever it is. */
  async ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization(), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const answer = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
    return { ...answer, status: response.status, headers: response.headers, text };
  }

  /** The data; throws RequestError when there are top-level errors. */
  async query<Data>(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Data> {
    const { data, errors, status } = await this.ask(query, variables, headers);
    if (errors || !data) throw new RequestError(errors ?? [{ message: 'no data' }], status);
    return data as Data;
  }

  /** Does a deed, e.g. `volunteer.mutate('closeNeed', { need, version })`. `select`: fields of the thing, by default its plain ones. */
  async mutate(
    deed: string,
    args: object = {},
    { select, key }: { select?: string; key?: string } = {},
  ): Promise<Outcome> {
    const headers = key === undefined ? undefined : { 'idempotency-key': key };
    const data = await this.query<Record<string, unknown>>(documentOf(deed, select), args, headers);
    const name = thingOf(deed);
    if (name === null) return { thing: null, problems: [], payload: data };
    const payload = data[deed] as Record<string, unknown> & Pick<Outcome, 'problems'>;
    return { thing: payload[name] as Thing | null, problems: payload.problems, payload };
  }

  /** Follows a subscription. Each result's only field is an event. */
  subscribe<Event = WatchedEvent>(query: string, variables: object = {}): Watch<Event> {
    const client = createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: this.authorization(),
      retryAttempts: 0,
    });
    return new Watch<Event>(client, { query, variables: variables as Record<string, unknown> });
  }

  private authorization(): Record<string, string> {
    return this.secret === null ? {} : { authorization: `Bearer ${this.secret}` };
  }
}
