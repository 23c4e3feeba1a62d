import type { GraphContext } from './context.js';

/** A row as resolvers see it; `__typename` tells unions and interfaces what it is. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
}

type Load = (context: GraphContext, ids: readonly string[]) => Promise<ReadonlyMap<string, Thing>>;

/**
 * How a thing is found by its type's name, by those who may see it: what the caller may not see now is left out of the map. Rooms
 * register theirs when they load. Payloads, event subjects and visibility of events rest on this alone.
 */
export class Things {
  private readonly loads = new Map<string, Load>();

  register(typeName: string, load: Load): void {
    this.loads.set(typeName, load);
  }

  async load(typeName: string, context: GraphContext, ids: readonly string[]): Promise<ReadonlyMap<string, Thing>> {
    const load = this.loads.get(typeName);
    if (!load) throw new Error(`no room has registered how a ${typeName} is found`);
    return ids.length === 0 ? new Map() : load(context, ids);
  }
}
