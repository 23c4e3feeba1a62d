// The first screen asks, and once it stands asks again to go on listening: the cache has then forgotten which objects it gave.
import type { Exchange } from '@urql/core';
import { map, pipe } from 'wonka';
import { keptFrom } from './same-data.rules.js';

/** More questions than a screen has. */
const REMEMBERED = 40;

/** Outside the cache. */
export const sameData: Exchange = ({ forward }) => {
  /** By question, that of which something was heard last at the end. */
  const given = new Map<number, unknown>();
  return (operations) =>
    pipe(
      forward(operations),
      map((result) => {
        const { kind, key } = result.operation;
        if (kind !== 'query' || !result.data) return result;
        const data: unknown = keptFrom(given.get(key), result.data);
        given.delete(key);
        given.set(key, data);
        const [oldest] = given.keys();
        if (given.size > REMEMBERED && oldest !== undefined) given.delete(oldest);
        return { ...result, data };
      }),
    );
};
