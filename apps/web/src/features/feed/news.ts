// What is new since the person was here: marked while this visit lasts, and remembered by the server for the next one, on whatever device.
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { type Happening, useHappenings } from '../../app/live.js';
import { useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { graphql } from '../../graphql/graphql.js';

const NewsDocument = graphql(`
  query News($slug: String!, $before: Int!) {
    network(slug: $slug) {
      id
      lastSequence
      viewerLastSeen
      events(first: 100, before: $before) {
        nodes {
          ...Happening
        }
      }
    }
  }
`);

const MarkSeenDocument = graphql(`
  mutation MarkSeen($network: ID!, $sequence: Int!) {
    markSeen(network: $network, sequence: $sequence) {
      network {
        id
        viewerLastSeen
      }
      problems {
        ...Refused
      }
    }
  }
`);

/** Before it there is everything: the largest that GraphQL's Int holds. */
export const END_OF_LOG = 2 ** 31 - 1;

const SEEN_AFTER_MS = 2_000;
const VISIT_ENDS_AFTER_MS = 30 * 60_000;

/** A visit begins where the last one ended; it is over after half an hour elsewhere. By person and network. */
const visits = new Map<string, { since: number; lastHere: number }>();

function sinceOf(key: string, lastSeen: number): number {
  const visit = visits.get(key);
  const since = visit && Date.now() - visit.lastHere < VISIT_ENDS_AFTER_MS ? visit.since : lastSeen;
  visits.set(key, { since, lastHere: Date.now() });
  return since;
}

export interface News {
  /** The sequence up to which the person had seen everything; null until that is known. */
  since: number | null;
  /** What happened since, by others, newest first; of much, the newest hundred and what came while looking. */
  events: readonly Happening[];
  /** From now on nothing of this is new any more. */
  settle: () => void;
}

export function useNews(): News {
  const { id } = useNetwork();
  const { viewer } = useSession();
  const me = viewer?.person.id;
  const key = `${me ?? ''} ${id}`;
  const { since, setSince, known } = useKnown(key);
  const newest = known[0]?.sequence ?? 0;
  useMarkSeen(me === undefined || since === null ? 0 : newest);
  const events = useMemo(
    () =>
      since === null
        ? []
        : known.filter(({ sequence, actor }) => sequence > since && (actor === null || actor.id !== me)),
    [known, since, me],
  );
  const settle = () => {
    visits.set(key, { since: newest, lastHere: Date.now() });
    setSince(newest);
  };
  return { since, events, settle };
}

function useKnown(key: string) {
  const client = useClient();
  const { slug } = useNetwork();
  const [since, setSince] = useState<number | null>(null);
  const [known, setKnown] = useState<readonly Happening[]>([]);
  useHappenings((happening) => setKnown((before) => withOne(before, happening)));
  useEffect(() => {
    let isHere = true;
    const variables = { slug, before: END_OF_LOG };
    void client.query(NewsDocument, variables, { requestPolicy: 'network-only' }).then(({ data }) => {
      if (!isHere || !data?.network) return;
      const { lastSequence, viewerLastSeen, events } = data.network;
      // who is here for the first time, or is a stranger, has no "since"
      setSince(sinceOf(key, viewerLastSeen || lastSequence));
      setKnown((before) => events.nodes.reduceRight(withOne, before));
    });
    return () => void (isHere = false);
  }, [client, slug, key]);
  return { since, setSince, known };
}

/** Newest first, each once. */
export function withOne(known: readonly Happening[], happening: Happening): readonly Happening[] {
  const place = known.findIndex(({ sequence }) => sequence <= happening.sequence);
  if (known[place]?.sequence === happening.sequence) return known;
  return place === -1 ? [...known, happening] : [...known.slice(0, place), happening, ...known.slice(place)];
}

/** Tells the server, once the person has had the time to look; 0 is nothing to tell. */
function useMarkSeen(sequence: number): void {
  const client = useClient();
  const { id } = useNetwork();
  useEffect(() => {
    if (sequence === 0) return;
    const timer = setTimeout(() => {
      if (document.visibilityState !== 'visible') return;
      void client.mutation(MarkSeenDocument, { network: id, sequence }).toPromise();
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [client, id, sequence]);
}
