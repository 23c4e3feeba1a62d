// The needs of the board, all of them: page by page, and again only those that something happened to.
import type { Client } from '@urql/core';
import { startTransition, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { readsItself } from '../../graphql/own-readers.js';
import { todayIn } from '../../i18n/dates.js';
import type { Kind, NeedData } from './need.js';

/** What repeats with each occurrence is there once. */
const NeedsDocument = graphql(`
  query Needs($slug: String!, $kind: ResourceKind, $from: Date!) {
    network(slug: $slug) {
      id
      open: needs(first: 100, status: [OPEN], kind: $kind, from: $from, nextOnly: true) {
        totalCount
        nodes {
          ...NeedCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      covered: needs(first: 30, status: [COVERED], kind: $kind, from: $from, nextOnly: true) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

const MoreNeedsDocument = graphql(`
  query MoreNeeds($slug: String!, $kind: ResourceKind, $from: Date!, $after: String!) {
    network(slug: $slug) {
      id
      open: needs(first: 100, after: $after, status: [OPEN], kind: $kind, from: $from, nextOnly: true) {
        nodes {
          ...NeedCard
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

interface Asked {
  slug: string;
  kind: Kind | null;
  from: string;
}

/** `kind`: null for all of them. `needs` is undefined until the first page is here. */
export function useNeeds(kind: Kind | null) {
  const { slug, timeZone } = useNetwork();
  const from = todayIn(timeZone);
  const asked = useMemo(() => ({ slug, kind, from }), [slug, kind, from]);
  const [{ data, error, fetching }, again] = useQuery({ query: NeedsDocument, variables: asked });
  const found = data?.network ?? undefined;
  const more = useMore(asked, endOf(found?.open.pageInfo));
  const needs = useMemo(() => {
    const all = found && [...found.open.nodes, ...more, ...found.covered.nodes];
    // while pages are read anew, a need may stand on two of them
    return all && [...new Map(all.map((need) => [need.id, need])).values()];
  }, [found, more]);
  useReadingThemselves(needs, () => again({ requestPolicy: 'network-only' }));
  return { needs, waiting: found?.open.totalCount ?? 0, error, fetching, again };
}

interface Page {
  hasNextPage: boolean;
  endCursor?: string | null;
}

const endOf = (page: Page | undefined): string | null => (page?.hasNextPage === true && page.endCursor) || null;

const NONE: readonly NeedData[] = [];

/** What comes after the first page. */
function useMore(asked: Asked, after: string | null): readonly NeedData[] {
  const client = useClient();
  const [more, setMore] = useState({ asked, needs: NONE });
  useEffect(() => {
    if (after === null) return;
    return follow(client, { ...asked, after }, (needs) => startTransition(() => setMore({ asked, needs })));
  }, [client, asked, after]);
  return more.asked === asked && after !== null ? more.needs : NONE;
}

/** Reads a page and those after it, also when they change; gives the way to stop that. */
function follow(client: Client, asked: Asked & { after: string }, show: (needs: readonly NeedData[]) => void) {
  let own = NONE;
  // until what comes after it is here anew, the old stays
  let later = NONE;
  let next: { after: string; stop: () => void } | null = null;
  const showLater = (needs: readonly NeedData[]) => {
    later = needs;
    show([...own, ...later]);
  };
  const goOn = (after: string | null) => {
    if (after === (next?.after ?? null)) return;
    next?.stop();
    next = null;
    if (after === null) later = NONE;
    else next = { after, stop: follow(client, { ...asked, after }, showLater) };
  };
  const reading = client.query(MoreNeedsDocument, asked).subscribe(({ data }) => {
    const page = data?.network?.open;
    if (!page) return;
    own = page.nodes;
    goOn(endOf(page.pageInfo));
    show([...own, ...later]);
  });
  return () => {
    reading.unsubscribe();
    next?.stop();
  };
}

const TheseNeedsDocument = graphql(`
  query TheseNeeds($slug: String!, $ids: [ID!]!) {
    network(slug: $slug) {
      id
      needs(first: 100, ids: $ids) {
        nodes {
          ...NeedCard
        }
      }
    }
  }
`);

/** A page of them. */
const AT_ONCE = 100;

/** Something happened to one of them: it alone is read, with others of the same moment. `readAll` where that does not work. */
function useReadingThemselves(needs: readonly NeedData[] | undefined, readAll: () => void): void {
  const client = useClient();
  const { slug } = useNetwork();
  const newest = useRef({ shown: new Set<string>(), readAll });
  const shown = useMemo(() => new Set(needs?.map(({ id }) => id)), [needs]);
  newest.current = { shown, readAll };
  useEffect(() => {
    const waiting = new Set<string>();
    let isReading = false;
    const read = async () => {
      isReading = true;
      // all that is named in the same moment
      await Promise.resolve();
      while (waiting.size > 0) {
        const ids = [...waiting].slice(0, AT_ONCE);
        for (const id of ids) waiting.delete(id);
        const context = { requestPolicy: 'network-only', isPassing: true } as const;
        const { error } = await client.query(TheseNeedsDocument, { slug, ids }, context);
        if (error) newest.current.readAll();
      }
      isReading = false;
    };
    return readsItself('Need', (id) => {
      if (!newest.current.shown.has(id)) return false;
      waiting.add(id);
      if (!isReading) void read();
      return true;
    });
  }, [client, slug]);
}
