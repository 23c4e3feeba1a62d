// Nothing that happened is missed: what was on its way when something happened may have been read before it.
import { type Client, type Exchange, makeOperation, type Operation, type OperationResult } from '@urql/core';
import { filter, pipe, tap } from 'wonka';

/** Once nothing has happened for so long, what is doubtful is read again; also when it never becomes quiet. */
const QUIET_MS = 1_500;
const LONGEST_MS = 8_000;

let happenings = 0;

/** The cache is about to mark something as outdated. */
export function somethingHappens(): void {
  happenings += 1;
}

/** Questions under way, and those whose answers are doubtful. */
class Reads {
  /** How much had happened when each was asked. */
  private readonly asked = new Map<number, number>();
  private readonly doubtful = new Map<number, Operation>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;

  constructor(private readonly client: Client) {}

  ask({ kind, key }: Operation): void {
    if (kind === 'query') this.asked.set(key, happenings);
    else if (kind === 'teardown') {
      this.asked.delete(key);
      this.doubtful.delete(key);
    }
  }

  answer({ operation, extensions }: OperationResult): void {
    // what is known from before is shown meanwhile: the answer is still to come
    if (extensions?.['asOf'] !== undefined) return;
    const before = this.asked.get(operation.key);
    this.asked.delete(operation.key);
    if (before !== undefined && before !== happenings) this.doubt(operation);
  }

  private doubt(operation: Operation): void {
    if (this.doubtful.size === 0) this.since = Date.now();
    this.doubtful.set(operation.key, operation);
    clearTimeout(this.timer);
    const longest = this.since + LONGEST_MS - Date.now();
    this.timer = setTimeout(() => this.readDoubtful(), Math.max(0, Math.min(QUIET_MS, longest)));
  }

  private readDoubtful(): void {
    const all = [...this.doubtful.values()];
    this.doubtful.clear();
    for (const one of all) {
      const context = { ...one.context, requestPolicy: 'network-only' as const };
      this.client.reexecuteOperation(makeOperation('query', one, context));
    }
  }
}

/** Between the cache and the network: the cache does not ask again for what is under way. */
export const readAgain: Exchange = ({ client, forward }) => {
  const reads = new Reads(client);
  return (operations) =>
    pipe(
      operations,
      tap((operation) => reads.ask(operation)),
      forward,
      tap((result) => reads.answer(result)),
    );
};

/**
 * Outside the cache: what was asked before something happened may come after it, and then fits the cache no more, which has no data of it and no error. It is
 * read again in a moment; until then what stands on the screen stays.
 */
export const steady: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      filter(({ operation, data, error }) => operation.kind !== 'query' || Boolean(data) || error !== undefined),
    );
