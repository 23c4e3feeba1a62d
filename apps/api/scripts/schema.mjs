// Merges the rooms' *.graphql into apps/api/schema.graphql and writes each room's types to src/schema.gen.ts.
// Usage: node apps/api/scripts/schema.mjs [--check]. With --check nothing is written, and anything stale is a failure.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  Kind,
  Source,
  buildASTSchema,
  concatAST,
  getLocation,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  lexicographicSortSchema,
  parse,
  printSchema,
  validateSchema,
  visit,
} from 'graphql';
import { validateSDL } from 'graphql/validation/validate.mjs';
import { below, rooms } from './rooms.mjs';
import { typesOf } from './schema-types.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// What means the same wherever it stands is described here, once; a room that means something else says so.
const fieldWords = {
  id: 'Names the thing for good: a uuid v7.',
  version: "Moves with every change of the thing's own fields or status; hand it back with a change.",
  problems: 'Why nothing was done; empty when the deed was carried out.',
  edges: 'The things of this page, each with its cursor.',
  nodes: 'The things of this page.',
  node: 'The thing.',
  cursor: 'Its place in the list, for `after`.',
  pageInfo: 'Where the page lies in the list.',
  totalCount: 'How many things the whole list has; counted only when it is asked for.',
};
const argumentWords = {
  first: 'How many things at most: 1-100, absent 20. Anything else is a top-level error with code INVALID.',
  after:
    'A cursor of this very list: the page begins with the thing after it. A false one is a top-level error with code INVALID.',
  version: 'The version that the caller has seen; CONFLICT when it is not the current one.',
};

function describe(words, node) {
  const value = words[node.name.value];
  return node.description || !value ? node : { ...node, description: { kind: Kind.STRING, value } };
}

function withCommonWords(document) {
  return visit(document, {
    FieldDefinition: (node) =>
      describe(fieldWords, { ...node, arguments: node.arguments.map((each) => describe(argumentWords, each)) }),
  });
}

function readRoom(room) {
  const folder = join(root, 'libs', room, 'src');
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const documents = files
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(folder, file))
    .map((path) => parse(new Source(readFileSync(path, 'utf8'), relative(root, path))));
  return withCommonWords(concatAST(documents));
}

function where(node) {
  return `${node.loc.source.name}:${getLocation(node.loc.source, node.loc.start).line}`;
}

function undescribed(document) {
  const found = [];
  const look = (node) => {
    if (!node.description) found.push(`${where(node)}: ${node.name.value} lacks a description`);
  };
  visit(document, {
    enter(node) {
      if (isTypeDefinitionNode(node)) look(node);
    },
    FieldDefinition: look,
    InputValueDefinition: look,
    EnumValueDefinition: look,
  });
  return found;
}

/** Which room each type is defined in, by the type's name. */
function homesOf(documents) {
  const homes = new Map();
  for (const [room, document] of documents) {
    for (const node of document.definitions) if (isTypeDefinitionNode(node)) homes.set(node.name.value, room);
  }
  return homes;
}

function upwards(room, document, homes) {
  const allowed = [room, ...below(room)];
  const found = [];
  const look = (node) => {
    const home = homes.get(node.name.value);
    if (home && !allowed.includes(home))
      found.push(`${where(node)}: ${node.name.value} belongs to ${home}, not below ${room}`);
  };
  visit(document, {
    NamedType: look,
    enter(node) {
      if (isTypeExtensionNode(node)) look(node);
    },
  });
  return found;
}

function refuse(complaints) {
  if (complaints.length > 0) throw new Error(complaints.map(String).join('\n'));
}

function merge(documents) {
  const whole = concatAST([...documents.values()]);
  refuse(validateSDL(whole));
  const schema = buildASTSchema(whole, { assumeValidSDL: true });
  refuse(validateSchema(schema));
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** The generated files: path to text. Throws an Error that says what is wrong with the sources. */
export function generate() {
  const documents = new Map(
    rooms.map((room) => [room, readRoom(room)]).filter(([, { definitions }]) => definitions.length > 0),
  );
  const homes = homesOf(documents);
  const complaints = [...documents].flatMap(([room, document]) => [
    ...undescribed(document),
    ...upwards(room, document, homes),
  ]);
  refuse(complaints);
  const files = new Map([[join(root, 'apps/api/schema.graphql'), merge(documents)]]);
  for (const [room, document] of documents)
    files.set(join(root, 'libs', room, 'src/schema.gen.ts'), typesOf(room, document, homes));
  return files;
}

/** The generated files that are missing or differ from what the sources give: path to text. */
export function stale() {
  return new Map([...generate()].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text));
}

function main() {
  const check = process.argv.includes('--check');
  const files = stale();
  for (const [path, text] of files) {
    if (!check) writeFileSync(path, text);
    console.log(`${relative(root, path)} ${check ? 'is stale: npm run build' : 'written'}`);
  }
  if (check && files.size > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error(String(error));
    process.exitCode = 1;
  }
}
