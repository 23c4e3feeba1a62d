// Writes the document of a mutation from the schema, so that a story only names the deed and its arguments.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';

const path = new URL('../../../apps/api/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(path, 'utf8'), { assumeValid: true });

/** Names of all mutations. */
export const deeds = Object.keys(schema.getMutationType()?.getFields() ?? {});

/** Name of the payload's thing, e.g. campaign; null where the answer is a plain value. */
export function thingOf(deed: string): string | null {
  const payload = getNamedType(fieldOf(deed).type);
  if (!isObjectType(payload)) return null;
  // sign-ins give a token beside their viewer
  const things = Object.values(payload.getFields()).filter(({ type }) => isObjectType(getNamedType(type)));
  return things.find(({ name }) => name !== 'problems')?.name ?? null;
}

/**
 * The document of a deed with all its arguments as variables. `select` is what is asked of the payload's thing, by default all its plain fields.
 */
export function documentOf(deed: string, select?: string): string {
  const field = fieldOf(deed);
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const args = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = field.args.length > 0 ? `${deed}(${args})` : deed;
  const head = field.args.length > 0 ? `mutation (${variables})` : 'mutation';
  return `${head} { ${call} ${selectionOf(deed, select)} }`;
}

function selectionOf(deed: string, select?: string): string {
  const payload = getNamedType(fieldOf(deed).type);
  if (!isObjectType(payload)) return '';
  const fields = Object.values(payload.getFields()).map(({ name, type }) => {
    const thing = getNamedType(type);
    if (!isObjectType(thing)) return name;
    return `${name} { ${name === thingOf(deed) && select !== undefined ? select : plainFields(thing)} }`;
  });
  return `{ ${fields.join(' ')} }`;
}

const plainFields = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => name)
    .join(' ');

function fieldOf(deed: string): GraphQLField<unknown, unknown> {
  const field = schema.getMutationType()?.getFields()[deed];
  if (!field) throw new Error(`there is no mutation ${deed}`);
  return field;
}
