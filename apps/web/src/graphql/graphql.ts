// Documents stand as text where they are used, typed by what codegen makes of them, and travel with the page that needs them. The generated code is
// for types alone: its own map of all documents would put every page's into the first load.
import { gql, type TypedDocumentNode } from '@urql/core';
import type * as generated from './gen/index.js';

const fragments = new Map<string, TypedDocumentNode>();

function documentOf(source: string): TypedDocumentNode {
  const spread = [...source.matchAll(/\.\.\.\s*(?!on\b)(\w+)/g)].map(([, name = '']) => name);
  const own = [...source.matchAll(/\bfragment\s+(\w+)\s+on\b/g)].map(([, name]) => name);
  const needed = [...new Set(spread)].filter((name) => !own.includes(name)).map(fragment);
  const document: TypedDocumentNode = gql(Object.assign([source, ...needed.map(() => '')], { raw: [] }), ...needed);
  const name = /^\s*fragment\s+(\w+)/.exec(source)?.[1];
  if (name !== undefined) fragments.set(name, document);
  return document;
}

function fragment(name: string): TypedDocumentNode {
  const found = fragments.get(name);
  if (!found) throw new Error(`import the fragment ${name} where it is spread`);
  return found;
}

/** A typed document: `graphql(`query …`)`. A fragment is spread by name; its module must be imported. */
export const graphql = documentOf as typeof generated.graphql;

// why a deed was refused: what each asks for, and is said beside the field that `path` names
graphql(`
  fragment Refused on Problem {
    code
    rule
    limit
    message
    path
  }
`);

export type { DocumentType as Data } from './gen/index.js';
