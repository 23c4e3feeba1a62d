import DataLoader from 'dataloader';
import type { Caller } from '../caller.js';

/** What every resolver gets as its third argument. Rooms that know more of the caller narrow `viewer` (organisations: Viewer). */
export interface GraphContext {
  readonly viewer: Caller;
  /** The caller's network address, for slowing down guesses. */
  readonly address: string;
  /** Whether an Origin was sent, i.e. whether a browser calls. */
  readonly hasOrigin: boolean;
  /** Sets or clears the session's cookie on the answer; does nothing over WebSocket. */
  setCookie(value: string): void;
}

/**
 * One DataLoader a context, made when first asked for: `const campaigns = loader((ids, context) => …)`, then
 * `campaigns(context).load(id)`. What the batch does not find is null.
 */
export function loader<T, Context extends GraphContext = GraphContext>(
  batch: (ids: readonly string[], context: Context) => Promise<ReadonlyMap<string, T>>,
): (context: Context) => DataLoader<string, T | null> {
  const made = new WeakMap<Context, DataLoader<string, T | null>>();
  return (context) => {
    let existing = made.get(context);
    if (!existing) {
      existing = new DataLoader(async (ids) => {
        const found = await batch(ids, context);
        return ids.map((id) => found.get(id) ?? null);
      });
      made.set(context, existing);
    }
    return existing;
  };
}

/** As `loader`, for fields with arguments: parents that are asked with the same arguments share a batch. */
export function loaderWith<Args extends object, T, Context extends GraphContext = GraphContext>(
  batch: (ids: readonly string[], args: Args, context: Context) => Promise<ReadonlyMap<string, T>>,
): (context: Context, args: Args) => DataLoader<string, T | null> {
  const made = new WeakMap<Context, Map<string, (context: Context) => DataLoader<string, T | null>>>();
  return (context, args) => {
    const byArgs = made.get(context) ?? new Map<string, (context: Context) => DataLoader<string, T | null>>();
    made.set(context, byArgs);
    const key = JSON.stringify(args);
    const existing = byArgs.get(key) ?? loader<T, Context>((ids, at) => batch(ids, args, at));
    byArgs.set(key, existing);
    return existing(context);
  };
}

/** The rows of a batch by their id. */
export const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));
