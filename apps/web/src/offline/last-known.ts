// Where nobody answers, screens show what was known last, with its age, and read it anew as soon as somebody does.
import { type Client, type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core';
import { filter, makeSubject, merge, pipe, tap } from 'wonka';
import type { Answers } from './answers.js';
import { contact } from './contact.js';
import { questionOf } from './question.rules.js';

/** So long an answer may take before what is known is shown meanwhile. */
const PATIENCE_MS = 4_000;

/** Stands between the cache and the network. `isPassing` in a question's context: it is never asked again as it is, and its answer not kept. */
export const lastKnown =
  (answers: Answers): Exchange =>
  (input) => {
    const shown = makeSubject<OperationResult>();
    const known = new LastKnown(input.client, answers, (result) => shown.next(result));
    return (operations) => {
      const asked = pipe(
        operations,
        tap((operation) => known.ask(operation)),
      );
      const answered = pipe(
        input.forward(asked),
        filter((result) => known.goesOn(result)),
      );
      return merge([answered, shown.source]);
    };
  };

class LastKnown {
  private readonly slow = new Map<number, ReturnType<typeof setTimeout>>();
  /** Questions that somebody looks at the answer of. */
  private readonly asked = new Set<number>();

  constructor(
    private readonly client: Client,
    private readonly answers: Answers,
    private readonly show: (result: OperationResult) => void,
  ) {}

  ask(operation: Operation): void {
    this.stopWaiting(operation);
    if (operation.kind === 'teardown') {
      this.asked.delete(operation.key);
      contact.forget(operation.key);
    }
    if (operation.kind !== 'query') return;
    this.asked.add(operation.key);
    const showKnown = () => void this.known(operation).then((result) => result && this.show(result));
    this.slow.set(operation.key, setTimeout(showKnown, PATIENCE_MS));
  }

  /** Whether the answer goes on as it came; else what is known goes on instead, in a moment. */
  goesOn(result: OperationResult): boolean {
    const { operation, error } = result;
    if (operation.kind !== 'query') return true;
    this.stopWaiting(operation);
    if (error?.networkError) {
      contact.isLost(operation.key, () => this.readAnew(operation));
      void this.known(operation).then((answer) => this.show(answer ?? result));
      return false;
    }
    contact.isThere(operation.key);
    if (!error && operation.context['isPassing'] !== true) this.answers.keep(questionOf(operation), result.data);
    return true;
  }

  private async known(operation: Operation): Promise<OperationResult | null> {
    const answer = await this.answers.find(questionOf(operation)).catch(() => null);
    if (!answer || !this.asked.has(operation.key)) return null;
    contact.isShownAsOf(answer.at, operation.key, () => this.readAnew(operation));
    return { operation, data: answer.data, stale: false, hasNext: false, extensions: { asOf: answer.at } };
  }

  /** Not at once: while an answer is handed on, the cache asks itself again for all that hangs on it, and would take this question's place. */
  private readAnew(operation: Operation): void {
    const context = { ...operation.context, requestPolicy: 'network-only' as const };
    setTimeout(() => this.client.reexecuteOperation(makeOperation(operation.kind, operation, context)));
  }

  private stopWaiting({ key }: Operation): void {
    clearTimeout(this.slow.get(key));
    this.slow.delete(key);
  }
}
