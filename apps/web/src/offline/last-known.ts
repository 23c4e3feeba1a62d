// Where nobody answers, screens show what was known last, with its age, and read it anew as soon as somebody does.
import { type Client, type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core';
import { filter, makeSubject, merge, pipe, tap } from 'wonka';
import type { Answers } from './answers.js';
import { contact } from './contact.js';
import type { Question } from './question.rules.js';

/** So long an answer may take before what is known is shown meanwhile. */
const PATIENCE_MS = 4_000;

/** An operation with `context: { isKept: false }` is neither kept nor answered from what is. */
const isQuery = ({ kind, context }: Operation): boolean => kind === 'query' && context['isKept'] !== false;

const questionOf = ({ query, variables }: Operation): Question => ({
  document: String((query as { __key?: number }).__key),
  variables: { ...(variables as object) },
});

/** Stands between the cache and the network. */
export const lastKnown =
  (answers: Answers): Exchange =>
  ({ client, forward }) => {
    const { source: shown, next: show } = makeSubject<OperationResult>();
    const slow = new Map<number, ReturnType<typeof setTimeout>>();
    const stopWaiting = (key: number) => {
      clearTimeout(slow.get(key));
      slow.delete(key);
    };
    const ask = (operation: Operation) => {
      stopWaiting(operation.key);
      if (operation.kind === 'teardown') contact.forget(operation.key);
      if (!isQuery(operation)) return;
      const wait = setTimeout(() => void known(operation).then((result) => result && show(result)), PATIENCE_MS);
      slow.set(operation.key, wait);
    };
    const known = async (operation: Operation): Promise<OperationResult | null> => {
      const answer = await answers.find(questionOf(operation));
      if (!answer) return null;
      contact.isShownAsOf(answer.at, operation.key, () => readAnew(client, operation));
      return { operation, data: answer.data, stale: false, hasNext: false, extensions: { asOf: answer.at } };
    };
    /** Whether the answer goes on as it came. */
    const take = (result: OperationResult): boolean => {
      const { operation, data, error } = result;
      if (!isQuery(operation)) return true;
      stopWaiting(operation.key);
      if (!error?.networkError) {
        contact.isThere(operation.key);
        if (!error && data !== undefined) answers.keep(questionOf(operation), data);
        return true;
      }
      contact.isLost(operation.key, () => readAnew(client, operation));
      void known(operation).then((answer) => show(answer ?? result));
      return false;
    };
    return (operations) => merge([pipe(forward(pipe(operations, tap(ask))), filter(take)), shown]);
  };

const readAnew = (client: Client, operation: Operation): void =>
  client.reexecuteOperation(
    makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'network-only' }),
  );
