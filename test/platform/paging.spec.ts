// Every list with pages that the schema has: what is refused, and that walking through it gives each row once, in order.
import { readFileSync } from 'node:fs';
import { Cursors } from '@saman/kernel';
import { buildSchema } from 'graphql';
import { type Actor, costOf, startApp } from '../kit/index.js';
import { levelSortKeys, listsOf, pageQuery, type PagedList, type Stage, stageIn } from './lists.js';

const schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'));
const all = listsOf(schema);
const byCursor = all.filter(({ after }) => after === 'String');
const named = (lists: readonly PagedList[]) => lists.map((list) => [list.name, list] as const);

// a database of its own: Query.networks lists every network there is
const app = await startApp({ ownDatabase: true });
const here = await stageIn(app);
const elsewhere = await stageIn(app);
for (const { name } of all) {
  for (let row = 0; row < 7; row += 1) await here.add[name]?.();
  await elsewhere.add[name]?.();
}
await levelSortKeys(app);

interface Row {
  id?: string;
  sequence?: number;
  startsAt?: string;
  neededBy?: string | null;
  name?: string;
  organisation?: { name: string };
  dueOn?: string;
  measure?: { id: string };
  thing?: { id: string };
}

interface Page {
  nodes: Row[];
  edges?: { cursor: string; node: Row }[];
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

/** What rows are told apart and sorted by. */
const KEYS: Record<string, string> = {
  Occurrence: 'id startsAt',
  Need: 'id neededBy',
  Membership: 'id organisation { name }',
  Network: 'id name',
  NetworkEvent: 'sequence',
  WebhookDelivery: 'id sequence',
  MeasureDue: 'dueOn measure { id }',
  RankedThing: 'rank thing { ... on Node { id } }',
  SearchHit: 'thing { ... on Node { id } }',
};
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

interface Wish {
  stage?: Stage;
  by?: Actor;
  first?: number | null;
  after?: string | number | null;
  more?: string;
}

async function ask(list: PagedList, { stage = here, by = stage.town.coordinator, first, after, more = '' }: Wish) {
  const keys = KEYS[list.node] ?? 'id';
  const edges = list.after === 'String' ? `edges { cursor node { ${keys} } }` : '';
  const select = `nodes { ${keys} } ${edges} ${PAGE_INFO} ${more}`;
  return by.ask(pageQuery(list, schema, stage, select), { first, after });
}

async function page(list: PagedList, wish: Wish): Promise<Page> {
  const { data, errors } = await ask(list, wish);
  expect(errors).toBeUndefined();
  return dig(data) as Page;
}

/** The value of `list`, however deep. */
function dig(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('list' in value) return value.list;
  return Object.values(value).map(dig).find(Boolean);
}

async function expectInvalid(list: PagedList, wish: Wish, path: string): Promise<void> {
  const { errors } = await ask(list, wish);
  expect(errors).toMatchObject([{ extensions: { code: 'INVALID', path: [path] } }]);
}

const keyOf = (row: Row) => JSON.stringify(row);
const endOf = (list: PagedList, { pageInfo: { endCursor } }: Page) =>
  list.after === 'Int' ? Number(endCursor) : endCursor;

/** All rows by pages of three; `between` happens after each page. */
async function walk(list: PagedList, between: () => unknown = () => null, by?: Actor): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | number | null = list.after === 'Int' ? 0 : null;
  for (;;) {
    const next: Page = await page(list, { ...(by ? { by } : {}), first: 3, after });
    rows.push(...next.nodes);
    expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
    if (next.edges) {
      expect(next.edges.map(({ node }) => node)).toEqual(next.nodes);
      expect(next.pageInfo).toMatchObject({
        startCursor: next.edges[0]?.cursor ?? null,
        endCursor: next.edges.at(-1)?.cursor ?? null,
      });
    }
    if (!next.pageInfo.hasNextPage) return rows;
    expect(next.nodes).toHaveLength(3);
    after = endOf(list, next);
    await between();
  }
}

const NEWEST_FIRST = [
  ...['Plan', 'ProgressNote', 'MeasureDone', 'RankedThing', 'Evidence', 'Campaign', 'Activity', 'Contribution'],
  ...['WebhookDelivery', 'SearchHit'],
];

/** The order that the contract promises; where no key is named, rows have been made equal but for their ids. */
function sorted(list: PagedList, rows: Row[]): Row[] {
  const sortKey = ({ id, sequence, startsAt, neededBy, dueOn, name, organisation, measure, thing }: Row) =>
    `${startsAt ?? neededBy ?? dueOn ?? name ?? organisation?.name ?? 'last'} ${String(sequence ?? '').padStart(9, '0')} ${id ?? measure?.id ?? thing?.id ?? ''}`;
  const upwards = rows.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  return NEWEST_FIRST.includes(list.node) ? upwards.reverse() : upwards;
}

it('knows every list that the schema has', () => {
  expect(all.map(({ name }) => name).sort()).toEqual(Object.keys(here.add).sort());
});

describe.each(named(all))('%s', (_, list) => {
  it('has pages of 1 to 100, and 20 where nothing is said', async () => {
    for (const first of [0, -1, 101, 2_147_483_647, -2_147_483_648]) await expectInvalid(list, { first }, 'first');
    expect((await page(list, { first: 1 })).nodes).toHaveLength(1);
    const most = await page(list, { first: 100 });
    const usual = await page(list, { first: null });
    expect(most.nodes.length).toBeGreaterThan(6);
    expect(usual.nodes).toEqual(most.nodes.slice(0, 20));
  });

  it('gives each row once and in order, page by page', async () => {
    const rows = await walk(list);
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    expect(rows).toEqual(sorted(list, rows));
    if (list.after === 'String') expect(rows.slice(0, 100)).toEqual((await page(list, { first: 100 })).nodes);
    else expect(rows.length).toBe(await here.town.lastSequence());
  });

  it('gives each row once also while others are added', async () => {
    const before = await walk(list);
    let added = 0;
    const rows = await walk(list, async () => {
      if ((added += 1) <= 3) await here.add[list.name]?.();
    });
    const known = new Set(before.map(keyOf));
    expect(rows.filter((row) => known.has(keyOf(row)))).toEqual(before);
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });
});

/** A cursor of each list. */
const given = new Map<string, string>();
const cursorOf = async (list: PagedList, stage = here) =>
  (await page(list, { stage, first: 1 })).pageInfo.endCursor ?? '';
for (const list of byCursor) given.set(list.name, await cursorOf(list));

describe.each(named(byCursor))('a cursor of %s', (_, list) => {
  const good = given.get(list.name) ?? '';

  it('is refused when it was forged', async () => {
    const keys = Buffer.from(JSON.stringify(['2026-01-01', here.town.id])).toString('base64url');
    for (const after of [
      '',
      'x',
      keys,
      `${good}A`,
      ` ${good}`,
      `${good}=`,
      good.slice(1),
      good.slice(0, -1),
      'x'.repeat(9_999),
      '\0',
    ])
      await expectInvalid(list, { after }, 'after');
    const forged = new Cursors('secret').encode(`networks:${here.town.id}`, ['2026-01-01', here.town.id]);
    await expectInvalid(list, { after: forged }, 'after');
  });

  it('is refused when one character is another', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const other = good[at] === 'A' ? 'B' : 'A';
      await expectInvalid(list, { after: `${good.slice(0, at)}${other}${good.slice(at + 1)}` }, 'after');
    }
    // of the last character some bits may mean nothing
    for (const last of 'ABCDEFGH') {
      if (!good.endsWith(last)) await expectInvalid(list, { after: `${good.slice(0, -1)}${last}` }, 'after');
    }
  });

  it('is refused when another list gave it, or the same list of another network', async () => {
    for (const [name, after] of given) if (name !== list.name) await expectInvalid(list, { after }, 'after');
    if (list.parent !== 'Query') await expectInvalid(list, { after: await cursorOf(list, elsewhere) }, 'after');
  });

  it('says nothing of what it stands for to whom it is shown', async () => {
    const outsider = elsewhere.town.coordinator;
    const { data } = await ask(list, { by: outsider, after: good, first: 100 });
    const told = dig(data) as Page | undefined;
    // who does not see what the list belongs to has nothing to page in
    if (!told) return;
    const visible = new Set((await walk(list, undefined, outsider)).map(keyOf));
    expect(told.nodes.filter((row) => !visible.has(keyOf(row)))).toEqual([]);
  });
});

describe.each(named(byCursor))('the number of all in %s', (_, list) => {
  it('is counted only when it is asked for, and does not depend on the page', async () => {
    const statements = (more: string) => costOf(app, () => page(list, { first: 2, more }));
    const plain = await statements('');
    expect(await statements('totalCount')).toBe(plain + 1);
    const { totalCount, pageInfo } = await page(list, { first: 3, more: 'totalCount' });
    expect(totalCount).toBe((await walk(list)).length);
    const second = await page(list, { first: 3, after: pageInfo.endCursor, more: 'totalCount' });
    expect(second.totalCount).toBe(totalCount);
  });
});

describe('the log', () => {
  const events = all.filter(({ after }) => after === 'Int');

  it.each(named(events))('%s is read from a sequence that is none: INVALID', async (_, list) => {
    await expectInvalid(list, { after: -1 }, 'after');
    expect((await page(list, { after: 2_147_483_647 })).nodes).toEqual([]);
  });
});
