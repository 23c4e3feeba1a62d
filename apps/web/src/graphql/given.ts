// What the server asked for a page that it gave: the app asks the same, and has the answers at hand.
import type { Exchange, Operation } from '@urql/core';
import { filter, map, merge, pipe, share } from 'wonka';
import { loosely, questionOf } from '../offline/question.rules.js';

export interface Given {
  /** When it was asked, as `new Date()` said on the server. */
  at: string;
  answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  /** The document's key. */
  document: string;
  variables: object;
  data: unknown;
}

/** The clocks of server and device may differ, and a page takes a while to come: a question about now is the same so long. */
const CLOCKS_MS = 10 * 60 * 1000;

interface Known {
  alike: string;
  times: readonly number[];
  data: unknown;
}

let known: readonly Known[] = read();

/** A page that the browser had kept, shown again by its back button, may be old: what it says is read anew. */
const isOld = performance.getEntriesByType('navigation').some((one) => 'type' in one && one.type === 'back_forward');

function read(): Known[] {
  const block = document.querySelector('script[data-page][type="application/json"]');
  if (!block) return [];
  block.remove();
  const { at, answers } = JSON.parse(block.textContent) as Given;
  return answers.map(({ data, ...question }) => ({
    ...loosely({ ...question, variables: { ...question.variables } }, Date.parse(at)),
    data,
  }));
}

/** From now on everything is asked of the server. */
export function forgetGiven(): void {
  known = [];
}

function find(operation: Operation): Known | undefined {
  if (operation.kind !== 'query' || operation.context.requestPolicy === 'network-only') return undefined;
  const { alike, times } = loosely(questionOf(operation), Date.now());
  const isNear = (time: number, index: number) => Math.abs(time - (times[index] ?? 0)) < CLOCKS_MS;
  return known.find((one) => one.alike === alike && one.times.every(isNear));
}

/** Stands before the network. */
export const givenAnswers: Exchange =
  ({ forward }) =>
  (input) => {
    const operations = pipe(
      input,
      map((operation) => ({ operation, answer: find(operation) })),
      share,
    );
    const answered = pipe(
      operations,
      filter(({ answer }) => answer !== undefined),
      map(({ operation, answer }) => ({ operation, data: answer?.data, stale: false, hasNext: false })),
    );
    const asked = pipe(
      operations,
      filter(({ answer }) => answer === undefined || isOld),
      map(({ operation }) => operation),
      forward,
    );
    return merge([answered, asked]);
  };
