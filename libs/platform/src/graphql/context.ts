import DataLoader from 'dataloader';
import type { Caller } from '../caller.js';

/** What every resolver gets as its third argument. Rooms that know more of the caller narrow `viewer` (organisations: Viewer). */
export interface GraphContext {
  readonly viewer: Caller;
  /** The caller's network address, for slowing down guesses. */
  readonly address: string;
  /** What the caller calls itself, where it does, over HTTP. */
  readonly userAgent?: string | undefined;
  /** Whether an Origin was sent, i.e. whether a browser calls. */
  readonly hasOrigin: boolean;
  /** Sets the session's cookie on the answer to a secret, or clears it when given the empty text; does nothing over WebSocket. */
  setCookie(secret: string): void;
}

type Batch<T, Context> = (ids: readonly string[], context: Context) => Promise<ReadonlyMap<string, T>>;
type Load<T> = DataLoader<string, T | null>;

/** What a context has loaded, by the definition that loaded it. */
const loaded = new WeakMap<GraphContext, Map<object, Map<string, Load<never>>>>();

/** After each mutation: what was read before a deed may be different after it. */
export const forgetLoaded = (context: GraphContext): boolean => loaded.delete(context);

/**
 * One DataLoader a context, made when first asked for: `const campaigns = loader((ids, context) => …)`, then
 * `campaigns(context).load(id)`. What the batch does not find is null.
 */
export function loader<T, Context extends GraphContext = GraphContext>(
  batch: Batch<T, Context>,
): (context: Context) => Load<T> {
  return (context) => kept(context, batch, '', (ids) => batch(ids, context));
}

/** As `loader`, for fields with arguments: parents that are asked with the same arguments share a batch. */
export function loaderWith<Args extends object, T, Context extends GraphContext = GraphContext>(
  batch: (ids: readonly string[], args: Args, context: Context) => Promise<ReadonlyMap<string, T>>,
): (context: Context, args: Args) => Load<T> {
  return (context, args) => kept(context, batch, JSON.stringify(args), (ids) => batch(ids, args, context));
}

function kept<T>(
  context: GraphContext,
  definition: object,
  args: string,
  batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
) {
  const definitions = loaded.get(context) ?? new Map<object, Map<string, Load<never>>>();
  loaded.set(context, definitions);
  const byArgs = (definitions.get(definition) ?? new Map<string, Load<never>>()) as Map<string, Load<T>>;
  definitions.set(definition, byArgs as Map<string, Load<never>>);
  const existing = byArgs.get(args);
  if (existing) return existing;
  const made: Load<T> = new DataLoader(async (ids) => {
    const found = await batch(ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  byArgs.set(args, made);
  return made;
}

/** The rows of a batch by their id. */
export const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** The rows of a batch by what several of them share, each group in the rows' order. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
