// The endpoint as callers meet it over plain HTTP: GraphQL over HTTP, forged requests, what cannot be read, faults of ours.
import { serverAudits } from 'graphql-http';
import { Client } from 'pg';
import { type Actor, network, person, startApp, type TestApp } from '../kit/index.js';

const app = await startApp();
const kari = await person(app);

process.env.NODE_ENV = 'production';
const broken = await startApp({ ownDatabase: true, environment: { LOG_LEVEL: 'silent' } });
process.env.NODE_ENV = 'test';

const JSON_TYPE = { 'content-type': 'application/json' };
const WHO = '{ viewer { email } }';

interface Said {
  status: number;
  headers: Headers;
  text: string;
  /** Code of the first error. */
  code: unknown;
}

async function send(path: string, init: RequestInit = {}): Promise<Said> {
  const response = await fetch(`${app.url}${path}`, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, code: codeOf(text) };
}

function codeOf(text: string): unknown {
  if (!text.startsWith('{')) return undefined;
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
  return errors?.[0]?.extensions?.code;
}

const post = (body: string, headers: Record<string, string> = JSON_TYPE) =>
  send('/graphql', { method: 'POST', headers, body });
const ask = (query: string, headers: Record<string, string> = {}) =>
  post(JSON.stringify({ query }), { ...JSON_TYPE, ...headers });

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: `${app.url}/graphql`, fetchFn: fetch }).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();
      // a notice is a MAY: GET is not served
      expect(['ok', 'notice']).toContain(result.status);
    },
  );
});

describe('who calls', () => {
  const secret = kari.secret ?? '';

  it('is told by a bearer or by the cookie', async () => {
    const mine = expect.stringContaining('@example.org') as string;
    const viewers = await Promise.all([
      ask(WHO, { authorization: `Bearer ${secret}` }),
      ask(WHO, { cookie: `a=b; saman=${secret}` }),
    ]);
    for (const { text } of viewers) expect(JSON.parse(text)).toEqual({ data: { viewer: { email: mine } } });
  });

  it.each([
    ['nothing', {}],
    ['a wrong bearer', { authorization: 'Bearer abc' }],
    ['a wrong cookie', { cookie: 'saman=abc' }],
    ['the cookie of https', { cookie: `__Host-saman=${secret}` }],
    ['a name and a password', { authorization: 'Basic a2FyaTprYXJp' }],
  ])('is nobody with %s', async (_, headers) => {
    expect((await ask(WHO, headers)).text).toBe('{"data":{"viewer":null}}\n');
    const refused = await ask('mutation { closeNeed(need: "x", version: 1) { problems { rule } } }', headers);
    expect(refused).toMatchObject({ status: 200, code: 'UNAUTHENTICATED' });
  });
});

describe('a page elsewhere', () => {
  const cookie = `saman=${kari.secret ?? ''}`;

  it.each(['https://evil.example', 'null', 'http://localhost:1'])(
    'of origin %s cannot use the cookie',
    async (origin) => {
      const said = await ask(WHO, { cookie, origin });
      expect(said).toMatchObject({ status: 403, code: 'FORBIDDEN' });
      expect(said.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may be one of ours', async () => {
    expect((await ask(WHO, { cookie, origin: app.url })).text).toContain('@example.org');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form as %s',
    async (type) => {
      const said = await post(JSON.stringify({ query: WHO }), { 'content-type': type, cookie });
      expect([400, 415]).toContain(said.status);
      expect(said).toMatchObject({ code: 'BAD_REQUEST' });
    },
  );

  it('cannot ask by GET', async () => {
    const query = encodeURIComponent(WHO);
    const said = await send(`/graphql?query=${query}`, { headers: { cookie } });
    expect(said).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it('cannot do a deed by GET, whatever headers it sends', async () => {
    const headers = { cookie, 'apollo-require-preflight': '1' };
    const said = await send(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`, { headers });
    expect(said.code).toBe('BAD_REQUEST');
    expect((await ask(WHO, { cookie })).text).toContain('@example.org');
  });

  it('is not told by a preflight that it may', async () => {
    const asking = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
    const { headers } = await send('/graphql', { method: 'OPTIONS', headers: asking });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no JSON', '{"query": ', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['nothing', '', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a number', '1', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['no query', '{}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query": 1}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['several requests', `[{"query":"${WHO}"},{"query":"${WHO}"}]`, JSON_TYPE, 400, 'BAD_REQUEST'],
    ['a prototype', '{"__proto__": {"query": "{ viewer { email } }"}}', JSON_TYPE, 400, 'BAD_REQUEST'],
    ['another media type', '<query/>', { 'content-type': 'application/xml' }, 415, 'BAD_REQUEST'],
    ['more than a MiB', `{"query": "${'x'.repeat(1_048_576)}"}`, JSON_TYPE, 413, 'LIMIT_EXCEEDED'],
    ['a signature error', '{"query": "{"}', JSON_TYPE, 200, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query": "{ nothing }"}', JSON_TYPE, 200, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'no such operation',
      '{"query": "query A { viewer { email } }", "operationName": "B"}',
      JSON_TYPE,
      200,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a subscription',
      '{"query": "subscription { networkEvents(network: \\"x\\") { sequence } }"}',
      JSON_TYPE,
      400,
      'BAD_REQUEST',
    ],
    [
      'a false variable',
      '{"query": "query ($id: ID!) { campaign(id: $id) { id } }"}',
      JSON_TYPE,
      200,
      'BAD_USER_INPUT',
    ],
  ])('gets a code: %s', async (_, body, headers, status, code) => {
    const said = await post(body, headers);
    expect({ status: said.status, code: said.code }).toEqual({ status, code });
    expectNoDetail(said.text);
  });

  it('is an address that does not exist', async () => {
    expect(await send('/nothing')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await send('/graphql/editor/..%2f..%2fpackage.json')).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });
});

describe('every answer', () => {
  it('tells browsers to keep to themselves', async () => {
    for (const said of [await ask(WHO), await send('/nothing'), await send('/health/live'), await post('{')]) {
      const { headers } = said;
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});

describe('health', () => {
  it('is live and ready', async () => {
    expect(await send('/health/live')).toMatchObject({ status: 200, text: '{"status":"live"}' });
    expect(await send('/health/ready')).toMatchObject({ status: 200, text: '{"status":"ready","missing":[]}' });
  });
});

describe('a fault of ours', () => {
  it('is told by an id alone, in production', async () => {
    const town = await network(broken);
    await tear(broken, 'ALTER TABLE campaign RENAME COLUMN summary TO lost');
    const { slug, id, coordinator, health } = town;
    const list = 'query ($slug: String!) { network(slug: $slug) { campaigns { nodes { id } } } }';
    // a document that comes again is compiled, and must be no more talkative
    for (let time = 0; time < 4; time += 1) await expectInternal(coordinator, list, { slug });
    const propose = `mutation ($network: ID!, $organisation: ID!, $campaign: CampaignInput!) {
      proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) { problems { rule } } }`;
    const campaign = { title: 'Tur', summary: 'Tur', startsOn: '2026-01-01', endsOn: '2026-01-02' };
    await expectInternal(coordinator, propose, { network: id, organisation: health.id, campaign });
  });
});

async function expectInternal(actor: Actor, query: string, variables: object): Promise<void> {
  const { errors, data } = await actor.ask(query, variables);
  expect(errors).toMatchObject([
    { extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[\w-]{36}$/) as string } },
  ]);
  expectNoDetail(JSON.stringify({ errors, data }));
}

/** Neither a stack, nor a file, nor SQL, nor the names of what we are made of. */
function expectNoDetail(text: string): void {
  expect(text).not.toMatch(
    /stack|\bat \S+ \(|\.js\b|node_modules|SELECT|INSERT|column "|relation "|lost|pg_|typeorm|fastify/i,
  );
}

async function tear(where: TestApp, statement: string): Promise<void> {
  const client = new Client(where.config.databaseUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}
