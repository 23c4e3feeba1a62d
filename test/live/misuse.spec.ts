// What must not work over WebSocket, and that others go on undisturbed meanwhile.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { network, startApp, stranger } from '../kit/index.js';
import { RawSocket } from './raw-socket.js';

const app = await startApp({ environment: { LIVE_INIT_MS: '300' } });
const small = await startApp({
  environment: { LIVE_SOCKETS: '3', LIVE_SOCKETS_PER_ACCOUNT: '2', LIVE_PING_MS: '1000' },
});
const town = await network(app);
const FOLLOW = `subscription ($network: ID!, $after: Int, $log: ID) {
  networkEvents(network: $network, after: $after, log: $log) { sequence kind } }`;
const sockets: RawSocket[] = [];

interface Told {
  data: { networkEvents: { sequence: number } };
}

function socket(
  ...args: ConstructorParameters<typeof RawSocket> extends [string, ...infer Rest] ? Rest : never
): RawSocket {
  const made = new RawSocket(app.url, ...args);
  sockets.push(made);
  return made;
}

afterEach(() => {
  for (const { socket: open } of sockets.splice(0)) open.terminate();
});

/** That the server still tells everybody else what happens. */
async function othersGoOn(): Promise<void> {
  const watch = await town.watchedBy(stranger(app));
  await town.set.activity();
  expect(await watch.next()).toMatchObject({ kind: 'ACTIVITY_REGISTERED' });
  await watch.close();
}

describe('at the door', () => {
  it.each([
    ['a look-alike path', { path: '/graphql/' }, '404'],
    ['a longer path', { path: '/graphqlx' }, '404'],
    ['a foreign origin', { origin: 'https://evil.example' }, '403'],
    ['an origin that is none', { origin: 'null' }, '403'],
  ])('%s is refused', async (_, wishes, status) => {
    expect(await socket(wishes).closed).toEqual({ code: 1006, reason: status });
    await othersGoOn();
  });

  it.each([['graphql-ws'], ['soap'], [null]])('the subprotocol %s is refused', async (protocol) => {
    const { code } = await socket({ protocol }).closed;
    expect([4406, 1006]).toContain(code);
  });

  it('who does not say connection_init in time has to go', async () => {
    expect(await socket().closed).toMatchObject({ code: 4408 });
  });

  it('who gives no sign of life is closed, and who does goes on', async () => {
    const silent = await new RawSocket(small.url, { autoPong: false }).greeted();
    const alive = await new RawSocket(small.url).greeted();
    sockets.push(silent, alive);
    expect(await silent.closed).toMatchObject({ code: 1006 });
    expect(alive.socket.readyState).toBe(alive.socket.OPEN);
  });

  it('who says it twice has to go', async () => {
    const twice = await socket().greeted();
    twice.send({ type: 'connection_init' });
    expect(await twice.closed).toMatchObject({ code: 4429 });
  });

  it('who subscribes before it has to go', async () => {
    const hasty = await socket().open();
    hasty.subscribe('1', FOLLOW, { network: town.id });
    expect(await hasty.closed).toMatchObject({ code: 4401 });
  });

  it('who brings an unknown token has to sign in', async () => {
    const false_ = await socket().open();
    false_.send({ type: 'connection_init', payload: { authorization: 'Bearer nobody' } });
    expect(await false_.closed).toMatchObject({ code: 4401 });
  });
});

describe('messages that are none', () => {
  it.each([
    ['no JSON', '{"type":'],
    ['no object', '[]'],
    ['an unknown type', '{"type":"hello"}'],
    ['a message for clients', '{"type":"connection_ack"}'],
    ['a subscription without a query', '{"type":"subscribe","id":"1","payload":{}}'],
    ['a subscription without an id', '{"type":"subscribe","payload":{"query":"subscription { x }"}}'],
  ])('%s ends the socket', async (_, text) => {
    const bad = await socket().greeted();
    bad.socket.send(text);
    expect(await bad.closed).toMatchObject({ code: 4400 });
    await othersGoOn();
  });

  it('a frame that is too large ends the socket', async () => {
    const large = await socket().greeted();
    large.socket.send(Buffer.alloc(64 * 1024 + 1, ' '));
    expect(await large.closed).toMatchObject({ code: 1009 });
  });

  it('fragments that are too large together end the socket; others are put together', async () => {
    const whole = await socket().open();
    for (const [index, part] of ['{"type":"conn', 'ection_init"}'].entries())
      whole.socket.send(part, { fin: index === 1 });
    await whole.hear(({ type }) => type === 'connection_ack');
    for (let part = 0; part < 80; part += 1) whole.socket.send(Buffer.alloc(1024, ' '), { fin: false });
    expect(await whole.closed).toMatchObject({ code: 1009 });
  });

  it('text that is no UTF-8 ends the socket', async () => {
    const bad = await socket().greeted();
    bad.socket.send(Buffer.from([0xc3, 0x28]), { binary: false });
    expect(await bad.closed).toMatchObject({ code: 1007 });
    await othersGoOn();
  });
});

describe('what is asked', () => {
  const asks = async (query: string, variables: object = {}) => {
    const asking = await socket().greeted(town.coordinator.secret);
    asking.subscribe('1', query, variables);
    return asking.errorOf('1');
  };

  it.each([
    ['a query', '{ viewer { email } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { signOut }', 'BAD_REQUEST'],
    ['nothing that can be read', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two root fields',
      'subscription { a: networkEvents(network: "1") { kind } b: networkEvents(network: "2") { kind } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s is refused', async (_, query, code) => {
    expect(await asks(query)).toBe(code);
  });

  it('what is too deep, has too many aliases or costs too much is refused as over HTTP', async () => {
    const on = (selection: string) =>
      `subscription { networkEvents(network: "${town.id}") { subject { ... on Campaign { ${selection} } } } }`;
    const deep = 'network { campaigns { nodes { '.repeat(8) + 'id' + ' } } }'.repeat(8);
    const aliases = Array.from({ length: 500 }, (_, index) => `a${String(index)}: id`).join(' ');
    const dear =
      'activities(first: 100) { nodes { needs(first: 100) { nodes { contributions(first: 100) { nodes { id } } } } } }';
    for (const bomb of [deep, aliases, dear]) expect(await asks(on(bomb))).toBe('LIMIT_EXCEEDED');
    await othersGoOn();
  });

  it.each([
    ['a negative `after`', { after: -1 }, 'INVALID'],
    ['an `after` beyond the log', { after: 1_000_000 }, 'INVALID'],
    ['an `after` that is no number', { after: 'x' }, 'BAD_USER_INPUT'],
    ['another log', { log: randomUUID() }, 'INVALID'],
    ['a network that is none', { network: randomUUID() }, 'NOT_FOUND'],
    ['a network that cannot be', { network: 'x' }, 'NOT_FOUND'],
  ])('%s is refused', async (_, variables, code) => {
    expect(await asks(FOLLOW, { network: town.id, ...variables })).toBe(code);
  });

  it('the log of another network is refused', async () => {
    const elsewhere = await network(app);
    const { network: other } = await stranger(app).query<{ network: { logId: string; lastSequence: number } }>(
      'query ($slug: String!) { network(slug: $slug) { logId lastSequence } }',
      { slug: elsewhere.slug },
    );
    expect(await asks(FOLLOW, { network: town.id, log: other.logId, after: 0 })).toBe('INVALID');
  });
});

describe('too much of it', () => {
  it('a socket has no more than 20 subscriptions, and keeps those', async () => {
    const greedy = await socket().greeted();
    for (let id = 0; id < 2_000; id += 1) greedy.subscribe(String(id), FOLLOW, { network: town.id });
    expect(await greedy.errorOf('1999')).toBe('LIMIT_EXCEEDED');
    const after = await town.lastSequence();
    await pause(100);
    await town.set.activity();
    await greedy.hear(({ type }) => type === 'next');
    await othersGoOn();
    const told = greedy.messages.filter(
      ({ type, payload }) => type === 'next' && (payload as Told).data.networkEvents.sequence === after + 1,
    );
    expect(told).toHaveLength(20);
  });

  it('subscribing and completing in a tight loop leaves nothing behind', async () => {
    const restless = await socket().greeted();
    for (let round = 0; round < 3_000; round += 1) {
      restless.subscribe(String(round), FOLLOW, { network: town.id });
      restless.send({ id: String(round), type: 'complete' });
    }
    await othersGoOn();
    restless.subscribe('last', FOLLOW, { network: town.id, after: 0 });
    await restless.hear(({ type, id }) => type === 'next' && id === 'last');
  });

  it('an id in use ends the socket', async () => {
    const twice = await socket().greeted();
    for (let time = 0; time < 2; time += 1) twice.subscribe('1', FOLLOW, { network: town.id });
    expect(await twice.closed).toMatchObject({ code: 4409 });
  });

  it('a house that is full says try later, and those inside go on', async () => {
    const there = await network(small);
    const at = () => new RawSocket(small.url);
    const own = [await at().greeted(there.coordinator.secret), await at().greeted(there.coordinator.secret)];
    const third = await at().open();
    third.send({ type: 'connection_init', payload: { authorization: `Bearer ${there.coordinator.secret ?? ''}` } });
    expect(await third.closed).toMatchObject({ code: 1013 });
    const other = await at().greeted();
    expect(await at().closed).toMatchObject({ code: 1013 });
    const last = [...own, other];
    for (const inside of last) inside.subscribe('1', FOLLOW, { network: there.id });
    await pause(200);
    await there.set.activity();
    for (const inside of last) await inside.hear(({ type }) => type === 'next');
    for (const inside of last) inside.socket.close();
    await other.closed;
    await (await at().greeted(there.coordinator.secret)).open();
  });
});
