// Writes src/graphql/gen: the types of the documents, and which of the schema's types have no id of their own, for the cache.
// Usage: node apps/web/scripts/documents.mjs [--check]. With --check nothing is written, and anything stale is a failure.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { buildSchema, isObjectType, isUnionType, isInterfaceType } from 'graphql';

const web = fileURLToPath(new URL('..', import.meta.url));
process.chdir(web);

const config = {
  schema: '../api/schema.graphql',
  documents: ['src/graphql/graphql.ts', 'src/{app,features,server,ui}/**/*.{ts,tsx}'],
  silent: true,
  generates: {
    'src/graphql/gen/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
      },
    },
  },
};

/** The cache keeps things by their id; what has none is kept within the thing that it belongs to. */
function keyless() {
  const schema = buildSchema(readFileSync('../api/schema.graphql', 'utf8'), { assumeValidSDL: true });
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !type.getFields().id,
  );
  const roots = ['Query', 'Mutation', 'Subscription'];
  const names = types.map(({ name }) => name).filter((name) => !roots.includes(name));
  const abstract = Object.values(schema.getTypeMap()).filter((type) => isUnionType(type) || isInterfaceType(type));
  const members = abstract.map(({ name }) => [
    name,
    schema.getPossibleTypes(schema.getType(name)).map((type) => type.name),
  ]);
  return `/** Types without an id. */
export const keyless = ${JSON.stringify(names.sort())};

/** What each union and interface may be. */
export const members: Record<string, readonly string[]> = ${JSON.stringify(Object.fromEntries(members))};
`;
}

const files = await generate(config, false);
files.push({ filename: 'src/graphql/gen/schema.ts', content: keyless() });
const current = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};
const stale = files.filter(({ filename, content }) => current(filename) !== content);
const check = process.argv.includes('--check');
for (const { filename, content } of stale) {
  if (!check) writeFileSync(filename, content);
  console.log(`apps/web/${filename} ${check ? 'is stale: node apps/web/scripts/documents.mjs' : 'written'}`);
}
if (check && stale.length > 0) process.exitCode = 1;
