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
/** They move with the log itself, so they depend on the moment. */
const MOVING = new Set(['Network.lastSequence', 'Network.events']);

/** A selection on NetworkEvent; `sequence` is always among it. */
export const selection: fc.Arbitrary<string> = of(schema.getType('NetworkEvent'), 1).map((text) =>
  text.replace('{', '{ sequence '),
);

/** A selection on a type; fields have aliases of their own, so that fragments on several types never clash. */
function of(type: GraphQLNamedType | undefined, depth: number): fc.Arbitrary<string> {
  if (isUnionType(type)) {
    const kinds = type.getTypes().map((kind) => of(kind, depth).map((text) => `... on ${kind.name} ${text}`));
    return fc.tuple(...kinds).map((texts) => `{ __typename ${texts.join(' ')} }`);
  }
  if (!isObjectType(type)) throw new Error(`no fields to select on ${String(type)}`);
  const fields = Object.values(type.getFields()).filter(
    ({ name, args }) => !args.some(isRequiredArgument) && !MOVING.has(`${type.name}.${name}`),
  );
  const within = fields.filter((field) => isLeaf(field) || depth < DEEPEST);
  const some = fc.subarray(within, { maxLength: Math.min(within.length, depth === 1 ? 7 : 4) });
  return some
    .chain((chosen) => fc.tuple(...chosen.map((field) => fieldOf(type, field, depth))))
    .map((texts) => `{ __typename ${texts.join(' ')} }`);
}

function fieldOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<string> {
  const args = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
  const named = `${type.name}_${field.name}: ${field.name}${args}`;
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
