// Asks for all fields of a type, as the schema has them.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLEnumType,
  getNullableType,
  type GraphQLField,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
} from 'graphql';

const path = new URL('../../../apps/api/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true });

/** Types that are made of others by one rule: pages and the payloads of deeds. */
const DERIVED = /^(PageInfo|Problem|Mutation|.*(Connection|Edge|Payload))$/;

/** The fields of every other object type of the schema. */
export const schemaFields = new Map(
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !DERIVED.test(type.name))
    .map((type) => [type.name, Object.keys((type as GraphQLObjectType).getFields()).sort()]),
);

/** What a field is where nothing of it is seen: a list stays one. */
export function nothingOf(typeName: string, field: string): [] | null {
  const type = schema.getType(typeName);
  const named = isObjectType(type) ? type.getFields()[field]?.type : undefined;
  return named && isListType(getNullableType(named)) ? [] : null;
}

const isThing = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

/** These fields of a type: of things that they lead to the ids, of their parts all. */
export function selectionOf(typeName: string, wanted: (field: string) => boolean = () => true): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const fields = Object.values(type.getFields()).filter(({ name }) => wanted(name));
  return fields.map((field) => `${field.name}${argumentsOf(field)} ${inner(field)}`).join(' ');
}

function inner({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type);
  if (isInterfaceType(named)) return '{ id }';
  if (isUnionType(named)) return `{ __typename ${named.getTypes().map(partOfUnion).join(' ')} }`;
  if (!isObjectType(named)) return '';
  if (named.name.endsWith('Connection')) {
    const node = getNamedType(named.getFields().nodes?.type);
    const row = isObjectType(node) && !isThing(node) ? `{ ${selectionOf(node.name)} }` : '{ id }';
    return `{ totalCount nodes ${row} edges { node ${row} } }`;
  }
  return isThing(named) ? '{ id }' : `{ ${selectionOf(named.name)} }`;
}

const partOfUnion = (type: GraphQLObjectType): string =>
  `... on ${type.name} { ${isThing(type) ? 'id' : selectionOf(type.name)} }`;

/** For arguments that must be given. */
const GIVEN: Record<string, string> = { from: '"2020-01-01T00:00:00Z"', words: '"tur"' };

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap(({ name, type }) =>
    String(type).endsWith('!') && GIVEN[name] !== undefined ? `${name}: ${GIVEN[name]}` : [],
  );
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

/** All kinds of events. */
export const eventKinds = (schema.getType('EventKind') as GraphQLEnumType)
  .getValues()
  .map(({ name }) => name)
  .sort();
