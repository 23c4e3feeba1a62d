// What a search in the network finds. The words stay on the screen alone: nothing of them is kept on the device, which may be shared.
import { useEffect, useMemo, useState } from 'react';
import { type Client, useClient } from 'urql';
import { useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import type { FindableKind } from '../../graphql/gen/graphql.js';
import { type Data, graphql } from '../../graphql/graphql.js';

const SearchDocument = graphql(`
  query Search($slug: String!, $words: String!, $kinds: [FindableKind!], $first: Int!, $after: String) {
    network(slug: $slug) {
      id
      search(words: $words, kinds: $kinds, first: $first, after: $after) {
        totalCount
        nodes {
          ...Hit
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }

  fragment Hit on SearchHit {
    kind
    title {
      text
      isMatch
    }
    excerpt {
      text
      isMatch
    }
    thing {
      __typename
      ... on Activity {
        id
        place {
          name
        }
        organiser {
          id
          name
        }
      }
      ... on Campaign {
        id
        owner {
          id
          name
        }
      }
      ... on Need {
        id
        activity {
          id
          title
        }
        campaign {
          id
          title
        }
      }
      ... on Organisation {
        id
      }
      ... on Plan {
        id
      }
      ... on Goal {
        id
        inPlan: plan {
          id
          title
        }
      }
      ... on Measure {
        id
        inPlan: plan {
          id
          title
        }
      }
      ... on Mandate {
        id
        network {
          id
        }
      }
    }
  }
`);

type Answered = NonNullable<Data<typeof SearchDocument>['network']>['search'];
export type Hit = Answered['nodes'][number];

export interface Found {
  /** What was looked for. */
  words: string;
  total: number;
  hits: readonly Hit[];
  next: string | null;
}

/** One letter is the beginning of too much. */
const SHORTEST = 2;
export const LONGEST = 200;
/** Nobody types so slowly that each letter is meant. */
const PAUSE_MS = 160;

interface Wanted {
  slug: string;
  words: string;
  kind: FindableKind | null;
  first: number;
}

const ask = (client: Client, { kind, ...wanted }: Wanted, after: string | null) =>
  client
    .query(SearchDocument, { ...wanted, kinds: kind && [kind], after }, { requestPolicy: 'network-only' })
    .toPromise();

/** `found` is null before anything is looked for, and stays what it was while more is typed. */
export function useFound(words: string, first: number, kind: FindableKind | null = null) {
  const client = useClient();
  const { slug } = useNetwork();
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<{ code: string | undefined } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const wish = useMemo(() => ({ slug, words: words.trim(), kind, first }), [slug, words, kind, first]);
  useEffect(() => {
    setFault(null);
    if (wish.words.length < SHORTEST) {
      setFound(null);
      return;
    }
    return soon(async (isStillWanted) => {
      const { data, error } = await ask(client, wish, null);
      if (!isStillWanted()) return;
      if (data?.network) setFound(foundIn(wish.words, data.network.search, []));
      else setFault({ code: codeOf(error) });
    });
  }, [client, wish, attempt]);
  const more = async () => {
    if (!found?.next) return;
    const { data } = await ask(client, wish, found.next);
    if (data?.network) setFound(foundIn(found.words, data.network.search, found.hits));
  };
  return { found, fault, more, again: () => setAttempt((count) => count + 1) };
}

/** Does it after a pause, unless something else is wanted by then. */
function soon(work: (isStillWanted: () => boolean) => Promise<void>): () => void {
  let isWanted = true;
  const timer = setTimeout(() => void work(() => isWanted), PAUSE_MS);
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}

const foundIn = (words: string, { totalCount, nodes, pageInfo }: Answered, before: readonly Hit[]): Found => ({
  words,
  total: totalCount,
  hits: [...before, ...nodes.filter(({ thing }) => thing)],
  next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
});

/** Hits by their kinds, the kind with the best hit first. */
export function byKind(hits: readonly Hit[]): { kind: FindableKind; hits: readonly Hit[] }[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** Where a thing is shown, below the network's address. */
export function pathOf({ thing }: Hit): string {
  switch (thing?.__typename) {
    case 'Activity':
      return `activities/${thing.id}`;
    case 'Campaign':
      return `campaigns/${thing.id}`;
    case 'Need':
      return thing.activity ? `activities/${thing.activity.id}` : `campaigns/${thing.campaign?.id ?? ''}`;
    case 'Organisation':
      return `organisations/${thing.id}`;
    case 'Plan':
      return `strategy#${thing.id}`;
    case 'Goal':
      return `strategy#${thing.id}`;
    case 'Measure':
      return `strategy#${thing.inPlan.id}`;
    case 'Mandate':
      return `mandates/${thing.id}`;
    default:
      return '';
  }
}

/** What it belongs to. */
export function belongsTo({ thing }: Hit): string {
  switch (thing?.__typename) {
    case 'Activity':
      return [thing.place?.name, thing.organiser.name].filter(Boolean).join(' · ');
    case 'Campaign':
      return thing.owner.name;
    case 'Need':
      return (thing.activity ?? thing.campaign)?.title ?? '';
    case 'Goal':
    case 'Measure':
      return thing.inPlan.title;
    default:
      return '';
  }
}
