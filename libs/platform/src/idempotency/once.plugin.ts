// Sent twice, done once: reads the header Idempotency-Key, answers what was done before, keeps what is answered.
import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, type GraphQLRequestContext, type GraphQLResponse, HeaderMap } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { type FormattedExecutionResult, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { OnceKey } from '../caller.js';
import type { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { type DoneDeed, doneUnder, keepAnswer } from './kept-answers.js';
import { keyRefused, signInFirst } from './once.js';

const logger = new Logger('Idempotency-Key');
const VISIBLE = /^[\x21-\x7e]{1,255}$/;

type Request = GraphQLRequestContext<RequestContext>;

export function doneOnce(database: Database): ApolloServerPlugin<RequestContext> {
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
        responseForOperation: (request) => Promise.resolve(done && answerBefore(done, request)),
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
  // a device whose session is over learns just that
  if (contextValue.viewer.personId === null) throw signInFirst();
  const asked = JSON.stringify([request.query, request.operationName ?? null, request.variables ?? {}]);
  return { key, digest: createHash('sha256').update(asked).digest('hex') };
}

/**
 * The kept answer, as long as its reader has the rights of then: visibility only ever widens, so what they saw they see still, also what hangs on the
 * deed's thing. Null: the answer is to be made anew.
 */
function answerBefore(done: DoneDeed, { contextValue }: Request): GraphQLResponse | null {
  if (done.answer === null || done.sight !== contextValue.viewer.sight) return null;
  const singleResult = JSON.parse(done.answer) as FormattedExecutionResult;
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** Keeps the answer of a deed that this request carried out. One with errors is not kept: it is made anew for whoever asks again. */
async function keep({ contextValue, response }: Request, database: Database): Promise<void> {
  const { once, personId } = contextValue.viewer;
  if (!once?.isCarriedOut || personId === null || response.body?.kind !== 'single') return;
  const { singleResult } = response.body;
  if (singleResult.errors) return;
  try {
    await keepAnswer(database, contextValue.viewer, once.key, JSON.stringify(singleResult));
  } catch (error) {
    // the deed is done, and must be told so; a second request gets an answer made anew
    logger.warn(`an answer was not kept: ${String(error)}`);
  }
}
