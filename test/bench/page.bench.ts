// A page of a small and of a large network, the first one and one that lies deep.
import type { Cluster } from './cluster.js';
import { type Finding, shown } from './finding.js';
import { nestedQuery } from './nested.query.js';
import { medians, millisecondsOf } from './rounds.js';
import { activityTitle, CALENDAR_DAYS, EDITOR, networkSlug, type Size } from './seed.js';
import { Server } from './server.js';

const shape: Omit<Size, 'activities'> = { networks: 1, organisations: 60, campaigns: 60, needs: 1, gifts: 1 };
const SMALL = 20_000;
const LARGE = 1_000_000;
/** How much of a list lies before its deep page. */
const DEPTH = 0.95;
const MOST = 1.5;

const calendarQuery = `query ($slug: String!, $from: DateTime!, $after: String) {
  network(slug: $slug) {
    occurrences(first: 50, from: $from, after: $after) {
      nodes { id startsAt endsAt status activity { id title organiser { id name } } }
    }
  }
}`;

/** Reads a page once. */
type Read = () => Promise<unknown>;

interface Pages {
  first: Read;
  deep: Read;
}

export async function page(cluster: Cluster): Promise<Finding[]> {
  const small = await cluster.filled({ ...shape, activities: SMALL });
  const large = await cluster.filled({ ...shape, activities: LARGE });
  const [ours, other] = await Promise.all([Server.start('app-server.js', small), Server.start('app-server.js', large)]);
  try {
    return [
      await compared(
        'page: activities with what hangs on them',
        await nestedPages(ours, SMALL),
        await nestedPages(other, LARGE),
      ),
      await compared('page: calendar', await calendarPages(ours), await calendarPages(other)),
    ];
  } finally {
    await Promise.all([ours.stop(), other.stop()]);
  }
}

async function compared(what: string, small: Pages, large: Pages): Promise<Finding> {
  const timed = (read: Read) => () => millisecondsOf(20, read);
  const { smallFirst, smallDeep, largeFirst, largeDeep } = await medians(5, {
    ...{ smallFirst: timed(small.first), smallDeep: timed(small.deep) },
    ...{ largeFirst: timed(large.first), largeDeep: timed(large.deep) },
  });
  const shownAt = (size: number, first: number, deep: number) =>
    `of ${size.toLocaleString('en')}: first ${shown(first)} ms, deep ${shown(deep)} ms`;
  // what the size costs, and what the depth does; a page that is quicker than expected is no harm
  const growth = [largeFirst / smallFirst, largeDeep / smallDeep, smallDeep / smallFirst, largeDeep / largeFirst];
  const ratio = Math.max(...growth);
  return {
    ...{ what, ours: shownAt(LARGE, largeFirst, largeDeep), floor: shownAt(SMALL, smallFirst, smallDeep) },
    ...{ figure: shown(ratio), target: `<= ${MOST}`, holds: ratio <= MOST },
  };
}

async function nestedPages(server: Server, activities: number): Promise<Pages> {
  const read = reading(server, nestedQuery);
  const before = activityTitle(Math.round(activities * (1 - DEPTH)));
  // filters are no part of a cursor
  const list = `activities(first: 1, search: "${before}")`;
  return { first: read({}), deep: read({ after: await cursorAt(server, list) }) };
}

/** From the middle of the calendar on: what takes place before is not to be read. */
async function calendarPages(server: Server): Promise<Pages> {
  const read = reading(server, calendarQuery);
  const from = instantAt(0.5);
  const after = await cursorAt(server, `occurrences(first: 1, from: "${instantAt(DEPTH)}")`);
  return { first: read({ from }), deep: read({ from, after }) };
}

const instantAt = (part: number): string => new Date(Date.now() + part * CALENDAR_DAYS * 86_400_000).toISOString();

const reading = (server: Server, query: string) => (variables: object) => {
  const body = JSON.stringify({ query, variables: { slug: networkSlug(1), ...variables } });
  return () => server.post(EDITOR, body);
};

async function cursorAt(server: Server, list: string): Promise<string> {
  const query = `{ network(slug: "${networkSlug(1)}") { list: ${list} { pageInfo { endCursor } } } }`;
  const answer = await server.post(EDITOR, JSON.stringify({ query }));
  const { data } = JSON.parse(answer) as { data: { network: { list: { pageInfo: { endCursor: string } } } } };
  return data.network.list.pageInfo.endCursor;
}
