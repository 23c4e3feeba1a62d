// The network's log, newest first: a page of it, what happens meanwhile, and older pages when they are asked for.
import { startTransition, useCallback, useEffect, useState } from 'react';
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
      const { data, error } = await client.query(LogDocument, variables, { requestPolicy: 'network-only' });
      const page = data?.network?.events;
      setError(page ? undefined : error);
      if (!page) return;
      // nobody waits with their finger for what happened before: it is drawn a piece at a time
      startTransition(() => {
        setHasOlder(page.pageInfo.hasNextPage);
        setEvents((known) => page.nodes.reduceRight(withOne, known ?? []));
      });
    },
    [client, slug, size, campaign],
  );
  useEffect(() => {
    setEvents(undefined);
    void read(END_OF_LOG);
  }, [read]);
  useHappenings((happening) => {
    if (isAbout(happening, campaign)) setEvents((known) => known && withOne(known, happening));
  });
  const readOlder = () => read(events?.at(-1)?.sequence ?? END_OF_LOG);
  return { events, hasOlder, error, readOlder, readAgain: () => void read(END_OF_LOG) };
}

function isAbout({ subject }: Happening, campaign: string | undefined): boolean {
  if (campaign === undefined) return true;
  if (!subject) return false;
  if (subject.__typename === 'Campaign') return subject.id === campaign;
  return 'campaign' in subject && subject.campaign?.id === campaign;
}
