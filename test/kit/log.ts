import type { Actor } from './actor.js';
import type { Town } from './town.js';

/** A line of the log with all that a story may want to look at. */
export interface LoggedEvent {
  readonly sequence: number;
  readonly kind: string;
  readonly actor: { id: string } | null;
  readonly organisation: { id: string } | null;
  readonly subject: { __typename: string; id: string } | null;
  readonly changes: readonly { field: string; before: string | null; after: string | null }[];
}

const READ = `query ($slug: String!, $after: Int!, $filter: EventFilter) {
  network(slug: $slug) { events(first: 100, after: $after, filter: $filter) {
    nodes { sequence kind actor { id } organisation { id } subject { __typename ... on Node { id } } changes { field before after } }
    pageInfo { hasNextPage }
  } }
}`;

interface Answer {
  network: { events: { nodes: LoggedEvent[]; pageInfo: { hasNextPage: boolean } } };
}

/** What somebody sees of a network's past after a sequence, oldest first. */
export async function logSeenBy(actor: Actor, { slug }: Town, after = 0, filter: object = {}): Promise<LoggedEvent[]> {
  const seen: LoggedEvent[] = [];
  for (;;) {
    const from = seen.at(-1)?.sequence ?? after;
    const { events } = (await actor.query<Answer>(READ, { slug, after: from, filter })).network;
    seen.push(...events.nodes);
    if (!events.pageInfo.hasNextPage) return seen;
  }
}
