import { buildSchema, Kind, type OperationDefinitionNode, parse, specifiedRules, validate } from 'graphql';
import { checkCost, costOf, limits, limitSizes } from './limits.js';

const schema = buildSchema(`
  type Query { network: Network, networks: [Network!]! }
  type Network { id: ID! owner: Network! campaigns(first: Int, after: String, "Words. Costs 1,000." search: String): CampaignConnection! partners: [Network!]!
    "All that there is. Costs 70." sum: Int!
    "The best. Holds at most 1,031. Costs 9." best: [Campaign!]! }
  type CampaignConnection { nodes: [Campaign!]! edges: [CampaignEdge!]! totalCount: Int! }
  type CampaignEdge { node: Campaign! cursor: String! }
  type Campaign { id: ID! network: Network! }
`);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return costOf(schema, document, operationOf(text), variables);
}

function operationOf(text: string): OperationDefinitionNode {
  const found = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('no operation');
  return found;
}

const codes = (text: string): unknown[] =>
  validate(schema, parse(text), [...specifiedRules, limitSizes]).map((error) => error.extensions['code']);

const nested = (times: number): string => `{ network ${'{ owner '.repeat(times)}{ id }${' }'.repeat(times)} }`;

describe('the cost of an operation', () => {
  it.each([
    ['{ network { id } }', 2],
    ['{ network { campaigns(first: 5) { nodes { id } } } }', 2 + 5 * 2],
    ['{ network { campaigns { totalCount edges { node { id } } } } }', 2 + 20 * 4],
    ['{ network { campaigns(first: 1000000) { nodes { id } } } }', 2 + 100 * 2],
    ['{ network { campaigns(first: -1) { nodes { id } } } }', 2 + 2],
    ['{ network { partners { id } } }', 2 + 5],
    ['{ ...a } fragment a on Query { network { ...b ...b } } fragment b on Network { id owner { id } }', 1 + 2 * 3],
    ['{ network { ... on Network { id } ... { id } } }', 3],
    ['{ network { sum partners { sum } } }', 1 + 70 + 1 + 5 * 70],
    ['{ network { best { id network { id } } } }', 1 + 9 + 1_031 * 3],
    ['{ network { campaigns(first: 5, search: "x") { nodes { id } } } }', 1 + 1_000 + 5 * 2],
    ['{ network { campaigns(first: 5, search: null) { nodes { id } } } }', 2 + 5 * 2],
    ['query ($s: String = "x") { network { campaigns(first: 5, search: $s) { nodes { id } } } }', 1 + 1_000 + 5 * 2],
    ['query ($s: String) { network { campaigns(first: 5, search: $s) { nodes { id } } } }', 2 + 5 * 2],
    ['query ($n: Int = 7) { network { campaigns(first: $n) { nodes { id } } } }', 2 + 7 * 2],
  ])('counts a field as often as the lists above it are long: %s', (text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('knows the variables', () => {
    const text =
      'query ($n: Int = 7) { network { campaigns(first: $n) { nodes { id network { campaigns(first: $n) { nodes { id } } } } } } }';
    expect(cost(text, { n: 100 })).toBe(2 + 100 * (1 + 1 + 1 + 1 + 100 * 2));
    expect(checkCost(schema, parse(text), operationOf(text), { n: 50 })).toBeNull();
    expect(
      checkCost(schema, parse(text.replace('{ id }', '{ id a: id b: id }')), operationOf(text), { n: 100 }),
    ).toBeNull();
    const more = text.replace('nodes { id }', 'nodes { id network { id owner { id } } }');
    expect(checkCost(schema, parse(more), operationOf(more), { n: 100 })?.extensions['code']).toBe('LIMIT_EXCEEDED');
  });

  it('is found at once however often fragments repeat each other', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, i) => `fragment f${String(i)} on Network { ...f${String(i + 1)} ...f${String(i + 1)} }`,
    );
    expect(cost(`{ network { ...f0 } } ${fragments.join(' ')} fragment f200 on Network { id }`)).toBeGreaterThan(1e50);
  });
});

describe('the size of an operation', () => {
  it('may be what it may be and no more', () => {
    expect(codes(nested(limits.depth - 2))).toEqual([]);
    expect(codes(nested(limits.depth - 1))).toEqual(['LIMIT_EXCEEDED']);
    const fields = (count: number, alias: string) =>
      Array.from({ length: count }, (_, i) => `${alias}${String(i)}: id `).join('');
    expect(codes(`{ network { ${fields(limits.aliases, 'a')} } }`)).toEqual([]);
    expect(codes(`{ network { ${fields(limits.aliases + 1, 'a')} } }`)).toEqual(['LIMIT_EXCEEDED']);
    expect(codes(`{ network { ...f ...f } } fragment f on Network { ${fields(limits.aliases / 2 + 1, 'a')} }`)).toEqual(
      ['LIMIT_EXCEEDED'],
    );
    expect(codes(`{ network { ${'id @skip(if: false) '.repeat(limits.directives + 1)} } }`)).toEqual([
      'LIMIT_EXCEEDED',
    ]);
    expect(codes(`{ ...r } fragment r on Query { ${'network { id } '.repeat(limits.rootFields + 1)} }`)).toEqual([
      'LIMIT_EXCEEDED',
    ]);
  });

  it('ends with fragments within themselves', () => {
    expect(
      codes('{ network { ...a } } fragment a on Network { owner { ...b } } fragment b on Network { owner { ...a } }'),
    ).toEqual([undefined]);
  });
});
