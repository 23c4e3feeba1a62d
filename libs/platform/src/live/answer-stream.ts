import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Seat } from './seat.js';

/**
 * A subscription that is no feed of the log: each value is answered for its one subscriber, with the rights of then. An answer without data is
 * the last. Not a generator: that could not be left while it waits.
 */
export class AnswerStream implements AsyncIterableIterator<ExecutionResult> {
  private readonly values: AsyncIterator<unknown, unknown>;
  private isOver = false;

  /** `leave` is called once, at the end. */
  constructor(
    source: AsyncIterable<unknown>,
    private readonly question: ExecutionArgs,
    private readonly seat: Pick<Seat, 'context'>,
    private readonly leave: () => void,
  ) {
    this.values = source[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ExecutionResult>> {
    if (this.isOver) return { done: true, value: undefined };
    try {
      const next = await this.values.next();
      if (next.done) return await this.return();
      const [rootValue, contextValue] = [next.value, await this.seat.context()];
      const value = await execute({ ...this.question, contextValue, rootValue });
      if (!value.data) await this.return();
      return { done: false, value };
    } catch (error) {
      await this.return();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    if (!this.isOver) {
      this.isOver = true;
      this.leave();
      await this.values.return?.();
    }
    return { done: true, value: undefined };
  }
}
