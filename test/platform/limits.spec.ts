// How large a request may be, over HTTP and over WebSocket alike.
import { once } from 'node:events';
import { limits } from '@saman/platform';
import { getIntrospectionQuery } from 'graphql';
import { WebSocket } from 'ws';
import { type Actor, network, RequestError, startApp } from '../kit/index.js';

const app = await startApp();
const town = await network(app);
const { volunteer } = await town.people();
await town.set.campaign();

const times = (count: number, text: (index: string) => string) =>
  Array.from({ length: count }, (_, index) => text(String(index))).join(' ');
const deep = (levels: number) =>
  `${'campaigns(first: 1) { nodes { network { '.repeat(levels)} id ${'} } }'.repeat(levels)}`;
const long = (tokens: number) => `campaigns(first: 1, status: [${times(tokens, () => 'ACTIVE')}]) { nodes { id } }`;
const wide = (first: number | string) =>
  `campaigns(first: ${String(first)}) { nodes { activities(first: ${String(first)}) { nodes { id title status startsAt endsAt } } } }`;

interface Way {
  /** Asks for fields of the network, and gives the code of the answer's error, or null. */
  (fields: string, more?: { head?: string; tail?: string; variables?: object }): Promise<unknown>;
}

const overHttp: Way = async (fields, { head = '', tail = '', variables = {} } = {}) => {
  const query = `query ($slug: String! ${head}) { network(slug: $slug) { ${fields} } } ${tail}`;
  const { errors, data } = await volunteer.ask(query, { slug: town.slug, ...variables });
  if (!errors) expect(data?.network).not.toBeNull();
  return errors?.[0]?.extensions?.code ?? null;
};

const overWebSocket: Way = async (fields, { head = '', tail = '', variables = {} } = {}) => {
  const query = `subscription ($network: ID! ${head}) { networkEvents(network: $network, after: 0) {
    sequence subject { ... on Network { ${fields} } } } } ${tail}`;
  return codeOver(volunteer, query, { network: town.id, ...variables });
};

/** The code that a request over WebSocket is refused with, or null when an event arrives. */
async function codeOver(actor: Actor, query: string, variables: object = {}): Promise<unknown> {
  const watch = actor.subscribe(query, variables);
  try {
    await watch.next();
    return null;
  } catch (error) {
    if (error instanceof RequestError) return error.code;
    if (Array.isArray(error)) return (error[0] as { extensions?: { code?: unknown } }).extensions?.code;
    throw error;
  } finally {
    await watch.close();
  }
}

describe.each([
  ['HTTP', overHttp],
  ['WebSocket', overWebSocket],
])('over %s', (_, code) => {
  it('what is within the limits is answered', async () => {
    expect(await code(deep(5))).toBeNull();
    expect(await code(wide(50))).toBeNull();
    expect(await code(times(limits.aliases, (i) => `a${i}: name`))).toBeNull();
    expect(await code(times(limits.directives, () => 'name @skip(if: false)'))).toBeNull();
    expect(await code(long(limits.tokens - 100))).toBeNull();
  });

  it.each([
    ['deep', deep(7)],
    ['full of other names', times(limits.aliases + 1, (i) => `a${i}: name`)],
    ['full of directives', times(limits.directives + 1, () => 'name @skip(if: false)')],
    ['long', long(limits.tokens)],
    ['costly', wide(100)],
    ['full of searches', times(10, (i) => `a${i}: search(words: "song") { totalCount }`)],
    ['costly, by pages beyond what a list gives', wide(2_000_000_000)],
  ])('what is too %s is refused', async (_, fields) => {
    expect(await code(fields)).toBe('LIMIT_EXCEEDED');
  });

  it('fragments and variables hide nothing', async () => {
    const half = `fragment f on Network { ${times(limits.aliases / 2 + 1, (i) => `a${i}: name`)} }`;
    expect(await code('...f campaigns { nodes { network { ...f } } }', { tail: half })).toBe('LIMIT_EXCEEDED');
    const asked = { head: ', $first: Int' };
    expect(await code(wide('$first'), { ...asked, variables: { first: 10 } })).toBeNull();
    expect(await code(wide('$first'), { ...asked, variables: { first: 100 } })).toBe('LIMIT_EXCEEDED');
    expect(await code(wide('$first'), { head: ', $first: Int = 100' })).toBe('LIMIT_EXCEEDED');
  });

  it('what would explode is refused at once', async () => {
    const doubling = times(150, (i) => `fragment f${i} on Network { ...f${String(+i + 1)} ...f${String(+i + 1)} }`);
    const bomb = `${doubling} fragment f150 on Network { a: name campaigns { nodes { network { id } } } }`;
    expect(await code('...f0', { tail: bomb })).toBe('LIMIT_EXCEEDED');
  });

  it('a false document or variable has a code', async () => {
    expect(await code('name }')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await code('nothing')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code('...f', { tail: 'fragment f on Network { ...f }' })).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code(wide('$first'), { head: ', $first: Int', variables: { first: 'x' } })).toBe('BAD_USER_INPUT');
    const list = { head: ', $status: [CampaignStatus!]', variables: { status: Array.from({ length: 60 }, () => 'x') } };
    expect(await code('campaigns(status: $status) { totalCount }', list)).toBe('BAD_USER_INPUT');
  });
});

describe('over HTTP alone', () => {
  it('has so many fields at the top and no more', async () => {
    const fields = (count: number) => `{ ${times(count, (i) => `a${i}: viewer { email }`)} }`;
    expect((await volunteer.ask(fields(limits.rootFields))).errors).toBeUndefined();
    const more = await volunteer.ask(fields(limits.rootFields + 1));
    expect(more.errors).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED', limit: limits.rootFields } }]);
  });

  it('may be asked for the schema, as tools do', async () => {
    const { errors, data } = await volunteer.ask(getIntrospectionQuery({ inputValueDeprecation: true }));
    expect(errors).toBeUndefined();
    expect(data?.__schema).toBeDefined();
    const endless = `{ __schema { types { ${'fields { type { '.repeat(30)} name ${'} }'.repeat(30)} } } }`;
    expect((await volunteer.ask(endless)).errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('over WebSocket alone', () => {
  it.each([
    ['a query', '{ viewer { email } }'],
    ['a mutation', 'mutation { signOut }'],
  ])('%s is refused', async (_, query) => {
    expect(await codeOver(volunteer, query)).toBe('BAD_REQUEST');
    expect(await volunteer.query('{ viewer { email } }')).toMatchObject({
      viewer: { email: expect.any(String) as string },
    });
  });

  it('a second field at the top is refused', async () => {
    const query = `subscription ($network: ID!) {
      networkEvents(network: $network) { sequence } more: networkEvents(network: $network) { sequence } }`;
    expect(await codeOver(volunteer, query, { network: town.id })).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('a larger message than a subscription needs ends the socket', async () => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { x: 'x'.repeat(70_000) } }));
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(1009);
  });
});
