// Random subscriptions: any fields that can be asked of an event, and any filter.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

const schema = buildSchema(readFileSync(new URL('../../../apps/api/schema.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});
const DEEPEST = 4;
/** Kinds of a union asked for at once: a document may have only so many aliases. */
const MOST_KINDS = 6;
/** They move with the log itself, so they depend on the moment. */
const MOVING = new Set(['Network.lastSequence', 'Network.events']);

/** A selection on NetworkEvent; `sequence` is always among it. */
export const selection: fc.Arbitrary<string> = of(schema.getType('NetworkEvent'), 1).map((text) =>
  text.replace('{', '{ sequence '),
);

/**
 * For each field of each type that can be reached from an event's subject of these types, a selection that asks for hardly more than this one: how widely its
 * answers may be shared depends on it alone.
 */
export function fieldByField(subjects: readonly string[]): string[] {
  const subject = schema.getType('EventSubject');
  const kinds = isUnionType(subject) ? subject.getTypes().filter(({ name }) => subjects.includes(name)) : [];
  const selections: string[] = [];
  const known = new Set<GraphQLObjectType>(kinds);
  // the list grows while it is walked; each type is reached by the shortest way
  const ways = kinds.map((type) => ({
    type,
    wrap: (text: string) => `{ sequence subject { __typename ... on ${type.name} ${text} } }`,
  }));
  for (const { type, wrap } of ways) {
    for (const field of askable(type)) {
      const inner = getNamedType(field.type);
      const within = isUnionType(inner) ? ' { __typename }' : isObjectType(inner) ? ` ${plain(inner)}` : '';
      selections.push(wrap(`{ ${called(field)}${within} }`));
      if (!isObjectType(inner) || known.has(inner)) continue;
      known.add(inner);
      ways.push({ type: inner, wrap: (text) => wrap(`{ ${called(field)} ${text} }`) });
    }
  }
  return selections;
}

/** Fields that are no more than columns: those about the viewer have names that say so. */
function plain(type: GraphQLObjectType): string {
  const names = askable(type).flatMap((field) => (isLeaf(field) && !field.name.startsWith('viewer') ? field.name : []));
  return `{ __typename ${names.join(' ')} }`;
}

/** A selection on a type; fields have aliases of their own, so that fragments on several types never clash. */
function of(type: GraphQLNamedType | undefined, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type)) {
    const all = [...type.getTypes()];
    const some = fc.subarray(all, { minLength: 1, maxLength: Math.min(all.length, MOST_KINDS) });
    return some
      .chain((kinds) => fc.tuple(...kinds.map((kind) => of(kind, depth).map((text) => `... on ${kind.name} ${text}`))))
      .map((texts) => `{ __typename ${texts.join(' ')} }`);
  }
  if (!isObjectType(type)) throw new Error(`no fields to select on ${String(type)}`);
  const within = askable(type).filter((field) => isLeaf(field) || depth < DEEPEST);
  const some = fc.subarray(within, { maxLength: Math.min(within.length, depth === 1 ? 7 : 4) });
  return some
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(type, field, depth))))
    .map((texts) => `{ __typename ${texts.join(' ')} }`);
}

/** Fields that can be asked without arguments. */
function askable(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields()).filter(
    ({ name, args }) => !args.some(isRequiredArgument) && !MOVING.has(`${type.name}.${name}`),
  );
}

function called({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.some((arg) => arg.name === 'first') ? `${name}(first: 3)` : name;
}

function fieldOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const named = `${type.name}_${field.name}: ${called(field)}`;
  if (isLeaf(field)) return fc.constant(named);
  return of(getNamedType(field.type), depth + 1).map((text) => `${named} ${text}`);
}

function isLeaf(field: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(field.type));
}

/** An EventFilter about some of these things, each under its type's name in small letters. */
export function filter(things: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<object | null> {
  const kinds = fc.constantFrom(
    undefined,
    ['NEED_CHANGED', 'CAMPAIGN_CHANGED'],
    ['CONTRIBUTION_CHANGED', 'ACTIVITY_CHANGED'],
  );
  const abouts = Object.entries(things).flatMap(([name, ids]) => ids.map((id) => ({ [name]: id })));
  const one = fc
    .tuple(kinds, fc.constantFrom({}, ...abouts))
    .map(([kind, about]) => ({ ...(kind && { kinds: kind }), ...about }));
  return fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: one });
}
