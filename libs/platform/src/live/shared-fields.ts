// Which documents may be answered once for all who stand the same in a network, which once a viewer class, and which for each person.
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
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

/** `Type.field` of fields that are about the person who asks. */
const personal = new Set<string>();

/** Rooms name here the fields whose answer depends on who asks, not only on their rights: documents that ask for one are answered for each person. */
export function forPersonAlone(typeName: string, ...fields: readonly string[]): void {
  for (const field of fields) personal.add(`${typeName}.${field}`);
}

/** Named fields that the schema does not have, or that have no resolver: the names would be wrong. */
export const wronglyShared = (schema: GraphQLSchema): string[] =>
  [...shared, ...personal].filter((name) => {
    const [type = '', field = ''] = name.split('.');
    const found = schema.getType(type);
    return (
      !found || !('getFields' in found) || !(found.getFields()[field] as { resolve?: unknown } | undefined)?.resolve
    );
  });

/** How widely answers may be shared: among all of one standing, of one viewer class, or of one person. */
export type Width = 'STANDING' | 'CLASS' | 'PERSON';

const known = new WeakMap<DocumentNode, Width>();

/** As wide as all that a checked subscription document asks for below its root field allows. */
export function widthOf(schema: GraphQLSchema, document: DocumentNode): Width {
  const width = known.get(document) ?? narrowest([...resolvedFields(schema, document)]);
  known.set(document, width);
  return width;
}

function narrowest(fields: readonly string[]): Width {
  if (fields.some((field) => personal.has(field))) return 'PERSON';
  return fields.every((field) => shared.has(field)) ? 'STANDING' : 'CLASS';
}

/** `Type.field` of all fields in the document that have a resolver of their own, for each type that an interface may stand for. */
function resolvedFields(schema: GraphQLSchema, document: DocumentNode): Set<string> {
  const info = new TypeInfo(schema);
  const found = new Set<string>();
  const add = (parent: GraphQLCompositeType, field: string) => {
    for (const type of isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent])
      if (type.getFields()[field]?.resolve) found.add(`${type.name}.${field}`);
  };
  const Field = ({ name }: FieldNode) => {
    const parent = info.getParentType();
    if (parent && parent !== schema.getSubscriptionType()) add(parent, name.value);
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return found;
}
