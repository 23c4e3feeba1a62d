import {
  Client,
  type ExecutionResult,
  fetchExchange,
  makeOperation,
  mapExchange,
  type Operation,
  subscriptionExchange,
} from '@urql/core';
import { type Client as Socket, createClient } from 'graphql-ws';
import type { Answers } from '../offline/answers.js';
import { contact } from '../offline/contact.js';
import { isLeaving } from '../offline/leaving.js';
import { lastKnown } from '../offline/last-known.js';
import { cache, listsOf } from './cache.js';
import { tell } from './events.js';
import { readAgain, somethingHappens, steady } from './read-again.js';
import { givenAnswers } from './given.js';
import { together } from './pace.js';
import { sameData } from './same-data.js';

/** Closed by the server because the session is over: coming back makes no sense before signing in. */
const SIGN_IN_AGAIN = 4401;

/** The page has left nothing open that wants to be told: the socket closes by itself. */
const NORMAL = 1000;

/** Why the socket closed: it is not needed any more, the session is over, or it broke. */
export type Closing = 'IDLE' | 'ENDED' | 'LOST';

/** Hears of the socket's coming and going. */
export interface Connection {
  connected(): void;
  closed(why: Closing): void;
}

/** A socket that comes back by itself for as long as the page is open, first at once, then after pauses of up to half a minute. */
export function openSocket(connection: Connection): Socket {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const heard = () => clearTimeout(waiting);
  // a browser itself would wait for minutes
  const listen = () => {
    heard();
    waiting = setTimeout(() => socket.terminate(), LONGEST_MS);
  };
  const socket = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    lazy: true,
    keepAlive: 10_000,
    retryAttempts: Infinity,
    shouldRetry: (problem) => !(problem instanceof CloseEvent && problem.code === SIGN_IN_AGAIN),
    retryWait: (attempt) => pause(attempt === 0 ? 0 : Math.min(500 * 2 ** attempt, 30_000) * (0.5 + Math.random() / 2)),
    on: {
      connecting: listen,
      ping: (isTheirs) => (isTheirs ? undefined : listen()),
      message: heard,
      connected: () => connection.connected(),
      closed: (event) => {
        heard();
        connection.closed(event instanceof CloseEvent ? closingBy(event.code) : 'LOST');
      },
    },
  });
  return socket;
}

const closingBy = (code: number): Closing => (code === SIGN_IN_AGAIN ? 'ENDED' : code === NORMAL ? 'IDLE' : 'LOST');

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A client and its cache belong to one person: signing in or out makes a new one. `signInFirst` hears when the server does not know them any more. */
export const openClient = (socket: Socket, answers: Answers, signInFirst: () => void): Client =>
  new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      mapExchange({
        onOperation: (operation) => (contact.isOld(operation.key) ? alsoAnew(operation) : operation),
        onError: ({ graphQLErrors: [error] }) => {
          if (error?.extensions['code'] === 'UNAUTHENTICATED') signInFirst();
        },
      }),
      sameData,
      steady,
      cache(),
      readAgain,
      lastKnown(answers),
      givenAnswers,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: resuming(socket, { query, variables: { ...variables } }, sink) }),
        }),
      }),
    ],
    fetch: patiently,
  });

const LONGEST_MS = 12_000;

/** In a cellar a request may hang for minutes: after so long nobody is there. */
const patiently: typeof fetch = async (input, init) => {
  const ending = new AbortController();
  const end = () => ending.abort(new Error('no answer in time'));
  const timer = setTimeout(end, LONGEST_MS);
  init?.signal?.addEventListener('abort', end);
  const credentials = isLeaving() ? 'omit' : 'same-origin';
  return fetch(input, { ...init, credentials, signal: ending.signal }).finally(() => clearTimeout(timer));
};

/** What is at hand is shown, and read anew. */
const alsoAnew = (operation: Operation): Operation =>
  operation.kind === 'query' && operation.context.requestPolicy === 'cache-first'
    ? makeOperation('query', operation, { ...operation.context, requestPolicy: 'cache-and-network' })
    : operation;

/** The same payload is sent again whenever the socket comes back: it then asks for what came after the last event that was seen. */
function resuming(
  socket: Socket,
  payload: { query: string; variables: Record<string, unknown> },
  sink: { next(result: ExecutionResult): void; error(problem: unknown): void; complete(): void },
): () => void {
  // the cache is told once of all that happened meanwhile: for each telling, it looks through all that is shown
  const outdated = together<readonly string[]>((all) => {
    somethingHappens();
    sink.next({ data: { networkEvents: [], lists: all.flat() } });
  }, LISTS_PACE);
  const handOn = together<object>((events) => {
    somethingHappens();
    sink.next({ data: { networkEvents: events } });
    const lists = events.flatMap(listsOf);
    if (lists.length > 0) outdated(lists);
    events.forEach(tell);
  }, PACE);
  return socket.subscribe<{ networkEvents?: { sequence?: number } }>(payload, {
    next(result) {
      const sequence = result.data?.networkEvents?.sequence;
      if (sequence !== undefined) payload.variables['after'] = sequence;
      if (result.data?.networkEvents) handOn(result.data.networkEvents);
      else sink.next(result as ExecutionResult);
    },
    error: (problem) => sink.error(problem),
    complete: () => sink.complete(),
  });
}

/** In a busy moment what is named is read less often, so that the screen stays smooth. */
const PACE = { pauseMs: 200, busy: 5, busyPauseMs: 1_000 };
/** Whole lists are much to read: two in a row are a busy moment. */
const LISTS_PACE = { pauseMs: 1_000, busy: 0, busyPauseMs: 4_000 };
