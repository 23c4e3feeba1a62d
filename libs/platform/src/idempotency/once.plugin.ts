// Sent twice, done once: reads the header Idempotency-Key, answers what was done before, keeps what is answered.
import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { type FormattedExecutionResult, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import type { OnceKey } from '../caller.js';
import type { Database } from '../database/database.js';
import { thingOf } from '../graphql/problems.interceptor.js';
import type { RequestContext } from '../graphql/request-context.js';
import type { Things } from '../graphql/things.js';
import { type DoneDeed, doneUnder, keepAnswer } from './kept-answers.js';
import { keyRefused } from './once.js';

const logger = new Logger('Idempotency-Key');
const VISIBLE = /^[\x21-\x7e]{1,255}$/;

type Request = GraphQLRequestContext<RequestContext>;

export function doneOnce(database: Database, things: Things): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: (request) => {
          const once = request.operation && keyOf(request, request.operation);
          if (once) Object.assign(request.contextValue.viewer, { once });
          return Promise.resolve();
        },
        responseForOperation: (request) => answerBefore(request, database, things, request.operation),
        willSendResponse: (request) => keep(request, database),
      }),
  };
}

/** The promise in the header, checked; null without one, and for queries. */
function keyOf({ request, contextValue }: Request, operation: OperationDefinitionNode): OnceKey | null {
  const key = request.http?.headers.get('idempotency-key');
  if (key === undefined || operation.operation !== 'mutation') return null;
  const [field, ...others] = operation.selectionSet.selections;
  if (!VISIBLE.test(key)) throw keyRefused('it is not 1-255 visible characters');
  if (field?.kind !== Kind.FIELD || others.length > 0)
    throw keyRefused('the mutation must have exactly one field at the top');
  if (contextValue.viewer.personId === null) throw keyRefused('nobody is signed in');
  const asked = JSON.stringify([request.query, request.operationName ?? null, request.variables ?? {}]);
  return { key, digest: createHash('sha256').update(asked).digest('hex') };
}

/** The kept answer to the same request, as long as its thing may still be seen. Null: the deed is to be done, or its answer made anew. */
async function answerBefore(
  { contextValue, schema }: Request & { schema: GraphQLSchema },
  database: Database,
  things: Things,
  operation: OperationDefinitionNode,
): Promise<GraphQLResponse | null> {
  const { once, personId } = contextValue.viewer;
  if (!once || personId === null) return null;
  const done = await doneUnder(database, personId, once.key);
  if (!done) return null;
  if (done.digest !== once.digest) throw keyRefused('it was used for something else');
  if (done.answer === null || !(await isVisible(done, contextValue, things, thingIn(schema, operation)))) return null;
  const singleResult = JSON.parse(done.answer) as FormattedExecutionResult;
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } } as GraphQLResponse;
}

function thingIn(schema: GraphQLSchema, operation: OperationDefinitionNode): { type: string } | null {
  const [field] = operation.selectionSet.selections;
  const mutation = field?.kind === Kind.FIELD ? schema.getMutationType()?.getFields()[field.name.value] : undefined;
  return mutation ? thingOf(mutation.type) : null;
}

async function isVisible(
  done: DoneDeed,
  context: RequestContext,
  things: Things,
  thing: { type: string } | null,
): Promise<boolean> {
  if (!thing || typeof done.result !== 'string') return true;
  return (await things.load(thing.type, context, [done.result])).has(done.result);
}

/** Keeps the answer of a deed that this request carried out. One with errors is not kept: it is made anew for whoever asks again. */
async function keep({ contextValue, response }: Request, database: Database): Promise<void> {
  const { once, personId } = contextValue.viewer;
  if (!once?.isCarriedOut || personId === null || response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (singleResult.errors) return;
  try {
    await keepAnswer(database, personId, once.key, JSON.stringify(singleResult));
  } catch (error) {
    // the deed is done, and must be told so; a second request gets an answer made anew
    logger.warn(`an answer was not kept: ${String(error)}`);
  }
}
