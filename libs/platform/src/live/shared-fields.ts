// Which documents may be answered once for all who stand the same in a network, and which once a viewer class.
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** `Type.field` of fields whose resolver gives the same to all who see the thing and stand the same in its network. */
const shared = new Set<string>();

/**
 * Rooms name here, when they load, the fields with a resolver of their own whose answer depends on nothing of the viewer but the standing
 * (stranger, member, observer, coordinator) in the thing's network. A field without a resolver is a column of a row, the same for all who
 * see the row. A field that is not named here is safe: documents that ask for it are answered once a viewer class, which costs time only.
 */
export function sameForStanding(typeName: string, ...fields: readonly string[]): void {
  for (const field of fields) shared.add(`${typeName}.${field}`);
}

/** Named fields that the schema does not have, or that have no resolver: the names would be wrong. */
export const wronglyShared = (schema: GraphQLSchema): string[] =>
  [...shared].filter((name) => {
    const [type = '', field = ''] = name.split('.');
    const found = schema.getType(type);
    return (
      !found || !('getFields' in found) || !(found.getFields()[field] as { resolve?: unknown } | undefined)?.resolve
    );
  });

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a checked subscription document asks, below its root field, only for what is the same for all of one standing. */
export function isSameForStanding(schema: GraphQLSchema, document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const info = new TypeInfo(schema);
  let isSame = true;
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (!parent || parent === schema.getSubscriptionType()) return;
        const types = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
        isSame &&= types.every((type) => {
          const field = 'getFields' in type ? type.getFields()[name.value] : undefined;
          return !field?.resolve || shared.has(`${getNamedType(type).name}.${name.value}`);
        });
      },
    }),
  );
  known.set(document, isSame);
  return isSame;
}
