import type { INestApplicationContext } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { Callers } from '../callers.js';
import type { GraphContext } from './context.js';

/** Answers a query; rejects when any part of it cannot be answered. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

/**
 * Asks the schema from within, as somebody who is not signed in: what is answered may be shown to everybody. Only for documents of our own, of which
 * there are few: none is checked, and each is kept. Each call gives a questioner whose questions share what they load.
 */
export function askingAsNobody(app: INestApplicationContext): () => Ask {
  const known = new Map<string, CompiledQuery>();
  const compiled = (query: string): CompiledQuery => {
    const found = known.get(query) ?? compileQuery(app.get(GraphQLSchemaHost).schema, parse(query));
    if (!isCompiledQuery(found)) throw new Error('this document cannot be compiled');
    known.set(query, found);
    return found;
  };
  return () => {
    const context: GraphContext = {
      viewer: app.get(Callers).nobody,
      address: '',
      hasOrigin: false,
      setCookie: () => undefined,
    };
    return async (query, variables) => {
      const { data, errors } = await compiled(query).query(undefined, context, variables);
      if (errors?.length || !data) throw errors?.[0] ?? new Error('no answer');
      return data;
    };
  };
}
