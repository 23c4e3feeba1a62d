// What becomes of a stretch of the log for those who ask the same: shared as widely as their rights allow.
import type { Onlooker } from '../caller.js';
import type { EventRow } from '../events/event.js';
import type { GraphContext } from '../graphql/context.js';

/** An event as a group's members get it: the answer's text, without the subscription's id. */
export interface Frame {
  readonly sequence: number;
  /** JSON of the GraphQL answer, and the end of the message that it stands in: encoded once for all. */
  readonly rest: Buffer;
}

/** `payload`: JSON of the GraphQL answer. */
export const frameOf = (sequence: number, payload: string): Frame => ({ sequence, rest: Buffer.from(`${payload}}`) });

/** A stretch of the log with one context for all of the same rights: so the loaders make one statement a batch, not one an event. */
export class Batch {
  private readonly contexts = new Map<string, GraphContext>();

  constructor(readonly events: readonly EventRow[]) {}

  /** It comes from nowhere in particular: what is told to many cannot depend on one's address. */
  contextOf(viewer: Onlooker): GraphContext {
    const known = this.contexts.get(viewer.viewerClass);
    const context = known ?? { viewer, address: '', hasOrigin: false, setCookie: () => undefined };
    this.contexts.set(viewer.viewerClass, context);
    return context;
  }
}

export class Told {
  /**
   * `common`: what all may see. `own`: all frames of those viewer classes that see more. `asked`: the classes that were asked whether they
   * see more; null where nothing was hidden from anybody.
   */
  constructor(
    private readonly common: readonly Frame[],
    private readonly own: ReadonlyMap<string, readonly Frame[]> = new Map(),
    private readonly asked: ReadonlySet<string> | null = null,
  ) {}

  /** Null for a class that may see more but was not there when it was asked. */
  framesFor({ viewerClass }: Onlooker): readonly Frame[] | null {
    if (this.asked && !this.asked.has(viewerClass)) return null;
    return this.own.get(viewerClass) ?? this.common;
  }
}
