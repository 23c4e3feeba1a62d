// Deeds that may wait: for forms that are filled in where there may be no network, and for the places where what waits is shown.
import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { newId } from '../app/new-id.js';
import { carryOut, type Outcome, type PayloadOf, type Payloads } from '../graphql/deeds.js';
import { contact } from './contact.js';
import type { Deed, Wish } from './deed.rules.js';
import { queue, type Queue } from './queue.js';

interface Order {
  wish: Wish;
  /** The Idempotency-Key, where the form tries with one of its own. */
  key?: string;
  /** The id of a deed that must be done first, as `waits` gave it. */
  after?: string | undefined;
}

/** What came of it; or the id under which it waits in the queue. */
export type Sent<P> = Outcome<P> | { waits: string };

export type SendOrKeep = <Data extends Payloads, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  order: Order,
) => Promise<Sent<PayloadOf<Data>>>;

/** Carries a deed out, or keeps it until somebody is reached: once for its key either way. */
export function useQueuedDeed(): SendOrKeep {
  const client = useClient();
  return useMemo<SendOrKeep>(
    () =>
      async (document, variables, { wish, key = newId(), after }) => {
        const isSilent = !navigator.onLine || contact.silence !== null || after !== undefined;
        const outcome = isSilent ? null : await carryOut(client, document, variables, key);
        if (outcome && !('fault' in outcome && outcome.fault.code === undefined)) return outcome as never;
        const deed = { id: newId(), key, madeAt: Date.now(), wish, query: stringifyDocument(document) };
        const follows = after === undefined ? {} : { after };
        if (!(await queue.add({ ...deed, ...follows, variables: { ...variables } })))
          return { fault: { code: undefined, isLost: true } };
        return { waits: deed.id };
      },
    [client],
  );
}

const now = () => queue.state;

export const useQueue = (): Queue => useSyncExternalStore(queue.subscribe, now, now);

/** What waits that concerns a thing, in its place: not what was refused, which the list of the connection line shows. */
export const useWaiting = (thing: string): readonly Deed[] =>
  useSyncExternalStore(
    queue.subscribe,
    () => waitingFor(thing),
    () => NOTHING,
  );

/** Where nothing waits, nothing is drawn anew, whatever the queue does. */
const NOTHING: readonly Deed[] = [];

let found = { of: queue.state, by: new Map<string, readonly Deed[]>() };

function waitingFor(thing: string): readonly Deed[] {
  const { state } = queue;
  if (state.deeds.length === 0) return NOTHING;
  if (found.of !== state) found = { of: state, by: new Map() };
  const waiting =
    found.by.get(thing) ?? state.deeds.filter(({ wish, refused }) => !refused && wish.about.includes(thing));
  found.by.set(thing, waiting);
  return waiting.length > 0 ? waiting : NOTHING;
}
