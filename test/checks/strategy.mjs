// Compares the schema with test/contract/strategy.graphql, which stands on the core contract, as that one's own check does.
import { readFileSync } from 'node:fs';
import { buildASTSchema, buildSchema, concatAST, findBreakingChanges, parse } from 'graphql';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const contract = concatAST(
  ['../shared/contract/core.graphql', 'test/contract/strategy.graphql'].map((path) => parse(read(path))),
);
const actual = buildSchema(read('apps/api/schema.graphql'), { assumeValidSDL: true });
const misfits = findBreakingChanges(buildASTSchema(contract), actual);
misfits.forEach(({ description }) => console.error(description));
process.exitCode = misfits.length === 0 ? 0 : 1;
