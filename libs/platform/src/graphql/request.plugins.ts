import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import { checkCost } from './limits.js';

/** Subscriptions come over WebSocket; here graphql-js would take one for a query. */
export const noSubscriptions: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation }) =>
        operation?.operation === OperationTypeNode.SUBSCRIPTION
          ? Promise.reject(
              new GraphQLError('Subscriptions come over WebSocket (graphql-transport-ws).', {
                extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
              }),
            )
          : Promise.resolve(),
    }),
};

/** Refuses an operation that may cost too much with the variables it came with. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        const error = operation && checkCost(schema, document, operation, request.variables ?? {});
        return error ? Promise.reject(error) : Promise.resolve();
      },
    }),
};

const REFUSED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'OPERATION_RESOLUTION_FAILURE',
  'INVALID',
]);

/** GraphQL over HTTP 6.4.1: to callers that do not know application/graphql-response+json, a refused document is a 200. */
export const plainJsonStatus: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response }) => {
        if (
          response.http.status === 400 &&
          response.body.kind === 'single' &&
          !knowsGraphQLResponses(request.http?.headers.get('accept'))
        ) {
          const { errors } = response.body.singleResult;
          if (errors?.every(({ extensions }) => REFUSED.has(String(extensions?.['code'])))) response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};

const knowsGraphQLResponses = (accept: string | undefined): boolean =>
  /application\/graphql-response\+json/.test(accept ?? '');
