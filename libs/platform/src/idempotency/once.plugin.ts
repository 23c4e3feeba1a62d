// Sent twice, done once: reads the header Idempotency-Key, answers what was done before, keeps what is answered.
import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { Logger } from '@nestjs/common';
import {
  type FormattedExecutionResult,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
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
type Resolved = Request & { schema: GraphQLSchema; operation: OperationDefinitionNode };

export function doneOnce(database: Database, things: Things): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let done: DoneDeed | null = null;
      return Promise.resolve({
        // Apollo takes refusals here alone
        didResolveOperation: async (request) => {
          const once = request.operation && keyOf(request, request.operation);
          const { viewer } = request.contextValue;
          if (!once || viewer.personId === null) return;
          Object.assign(viewer, { once });
          done = await doneUnder(database, viewer.personId, once.key);
          if (done && done.digest !== once.digest) throw keyRefused('it was used for something else');
        },
        responseForOperation: (request) => (done ? answerBefore(done, request, things) : Promise.resolve(null)),
        willSendResponse: (request) => keep(request, database),
      });
    },
  };
}

/** The promise in the header, checked; null without one, and for queries. */
function keyOf({ request, contextValue }: Request, operation: OperationDefinitionNode): OnceKey | null {
  // of Apollo's headers an empty one is missing
  const key = contextValue.req.headers['idempotency-key'];
  if (key === undefined || operation.operation !== OperationTypeNode.MUTATION) return null;
  const [field, ...others] = operation.selectionSet.selections;
  if (typeof key !== 'string' || !VISIBLE.test(key)) throw keyRefused('it is not 1-255 visible characters');
  if (field?.kind !== Kind.FIELD || others.length > 0)
    throw keyRefused('the mutation must have exactly one field at the top');
  if (contextValue.viewer.personId === null) throw keyRefused('nobody is signed in');
  const asked = JSON.stringify([request.query, request.operationName ?? null, request.variables ?? {}]);
  return { key, digest: createHash('sha256').update(asked).digest('hex') };
}

/** The kept answer, as long as its thing may still be seen. Null: the answer is to be made anew. */
async function answerBefore(done: DoneDeed, request: Resolved, things: Things): Promise<GraphQLResponse | null> {
  if (done.answer === null || !(await isVisible(done, request, things))) return null;
  const singleResult = JSON.parse(done.answer) as FormattedExecutionResult;
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

async function isVisible(
  done: DoneDeed,
  { contextValue, schema, operation }: Resolved,
  things: Things,
): Promise<boolean> {
  const thing = thingIn(schema, operation);
  if (!thing || typeof done.result !== 'string') return true;
  return (await things.load(thing.type, contextValue, [done.result])).has(done.result);
}

function thingIn(schema: GraphQLSchema, operation: OperationDefinitionNode): { type: string } | null {
  const [field] = operation.selectionSet.selections;
  const mutation = field?.kind === Kind.FIELD ? schema.getMutationType()?.getFields()[field.name.value] : undefined;
  return mutation ? thingOf(mutation.type) : null;
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
