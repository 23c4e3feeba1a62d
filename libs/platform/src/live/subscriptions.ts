// What graphql-transport-ws is answered: who may speak, what may be asked, and how a ticket becomes a membership.
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import type { Config } from '../config/config.js';
import { checkCost } from '../graphql/limits.js';
import { presentError } from '../graphql/present-error.js';
import type { Question } from './answer.js';
import { coded, Documents } from './documents.js';
import { Feed } from './feed.js';
import type { Live } from './live.service.js';
import { AnswerStream } from './answer-stream.js';
import { Member } from './member.js';
import type { Seat } from './seat.js';
import type { Seats } from './seats.service.js';
import type { Visit } from './visit.js';

/** What graphql-ws carries from `onSubscribe` to `subscribe`. */
interface Ask extends Question {
  readonly visit: Visit;
  readonly seat: Seat;
  readonly id: string;
}

type Options = ServerOptions<Record<string, unknown>, Visit>;

interface Means {
  readonly schema: GraphQLSchema;
  readonly live: Live;
  readonly seats: Pick<Seats, 'give'>;
  readonly limits: Config['live'];
}

export function subscriptions(means: Means): Options {
  const documents = new Documents(means.schema);
  return {
    connectionInitWaitTimeout: means.limits.initMs,
    onConnect: ({ extra, connectionParams }) => means.seats.give(extra, connectionParams),
    onSubscribe: async ({ extra: visit }, id, payload) => {
      visit.running += 1;
      if (visit.running > means.limits.subscriptionsPerSocket) {
        visit.running -= 1;
        return refusal('LIMIT_EXCEEDED', 'A socket can have no more subscriptions at once.');
      }
      const asked = await orLeave(visit, ask(documents, { visit, id, payload }));
      if (!('visit' in asked)) visit.running -= 1;
      return asked;
    },
    subscribe: async (args) => {
      const { visit } = args as Ask;
      const outcome = await orLeave(visit, follow(means, args as Ask));
      if (!(Symbol.asyncIterator in outcome)) visit.running -= 1;
      return outcome;
    },
    onNext: (_context, _id, _payload, _args, { errors, ...result }) =>
      errors ? { ...result, errors: present(errors) } : undefined,
    onError: (_context, _id, _payload, errors) => present(errors),
  };
}

const present = (errors: readonly GraphQLError[]) => errors.map((error) => presentError(error.toJSON(), error));

const refusal = (code: string, message: string) => [new GraphQLError(message, { extensions: { code } })];

async function orLeave<T>(visit: Visit, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    visit.running -= 1;
    throw error;
  }
}

async function ask(
  documents: Documents,
  { visit, id, payload }: { visit: Visit; id: string; payload: SubscribePayload },
): Promise<Ask | readonly GraphQLError[]> {
  const { seat } = visit;
  if (!seat) return refusal('UNAUTHENTICATED', 'Say connection_init first.');
  const { query: text, operationName, variables } = payload;
  const document = documents.read(text);
  if (!('kind' in document)) return document;
  const operation = getOperationAST(document, operationName);
  if (!operation)
    return refusal('OPERATION_RESOLUTION_FAILURE', 'There is no such operation, or several and none is named.');
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return refusal('BAD_REQUEST', 'Only subscriptions come this way; queries and mutations are sent by POST.');
  }
  const { schema } = documents;
  const variableValues = variables ?? {};
  const tooMuch = checkCost(schema, document, operation, variableValues);
  if (tooMuch) return [tooMuch];
  const question = { schema, document, operation, operationName, variableValues, text };
  return { ...question, contextValue: await seat.context(), visit, seat, id };
}

/** Guards, pipes and the resolver run for every member; what is then shared is the answers. */
async function follow(
  { live }: Means,
  { visit, seat, id, ...question }: Ask,
): Promise<Member | AnswerStream | ExecutionResult> {
  const source = await createSourceEventStream(question as ExecutionArgs);
  if (!(Symbol.asyncIterator in source)) {
    // without a path it is not the resolver that refused but the variables
    return { ...source, errors: source.errors?.map((error) => (error.path ? error : coded(error, 'BAD_USER_INPUT'))) };
  }
  if (!(source instanceof Feed)) {
    return new AnswerStream(source, question, seat, () => {
      visit.running -= 1;
    });
  }
  const { options } = source;
  const member = new Member(id, live.answer(question, options), seat, visit.outbox, options.after);
  visit.admit(member);
  if (!member.hasLeft()) live.follow(options, member);
  return member;
}
