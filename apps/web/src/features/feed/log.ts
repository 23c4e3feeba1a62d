// The network's log, newest first: a page of it, what happens meanwhile, and older pages when they are asked for.
import { useCallback, useEffect, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { type Happening, useHappenings } from '../../app/live.js';
import { useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { END_OF_LOG, withOne } from './news.js';

const LogDocument = graphql(`
  query Log($slug: String!, $first: Int!, $before: Int!, $filter: EventFilter) {
    network(slug: $slug) {
      id
      events(first: $first, before: $before, filter: $filter) {
        nodes {
          ...Happening
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

interface Log {
  events: readonly Happening[] | undefined;
  hasOlder: boolean;
  error: CombinedError | undefined;
  readOlder: () => Promise<void>;
  readAgain: () => void;
}

/** `campaign`: only what concerns it. */
export function useLog({ campaign, size }: { campaign?: string; size: number }): Log {
  const client = useClient();
  const { slug } = useNetwork();
  const [events, setEvents] = useState<readonly Happening[]>();
  const [hasOlder, setHasOlder] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const read = useCallback(
    async (before: number) => {
      const variables = { slug, first: size, before, filter: campaign === undefined ? null : { campaign } };
      const answer = await client.query(LogDocument, variables, { requestPolicy: 'network-only' });
      const page = answer.data?.network?.events;
      setError(page ? undefined : answer.error);
      if (!page) return;
      setHasOlder(page.pageInfo.hasNextPage);
      setEvents((known) => page.nodes.reduceRight(withOne, known ?? []));
    },
    [client, slug, size, campaign],
  );
  useEffect(() => {
    setEvents(undefined);
    void read(END_OF_LOG);
  }, [read]);
  useHappenings((happening) => {
    if (campaign === undefined || isAbout(happening, campaign))
      setEvents((known) => known && withOne(known, happening));
  });
  const oldest = events?.at(-1)?.sequence ?? END_OF_LOG;
  return { events, hasOlder, error, readOlder: () => read(oldest), readAgain: () => void read(END_OF_LOG) };
}

function isAbout({ subject }: Happening, campaign: string): boolean {
  if (!subject) return false;
  if (subject.__typename === 'Campaign') return subject.id === campaign;
  return 'campaign' in subject && subject.campaign?.id === campaign;
}
