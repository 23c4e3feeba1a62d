import type DataLoader from 'dataloader';
import type { GraphContext } from './context.js';

/** A row as resolvers see it; `__typename` tells unions and interfaces what it is. */
export interface Thing {
  readonly __typename: string;
  readonly id: string;
}

type Loader = (context: never) => DataLoader<string, Thing | null>;

/**
 * How a thing is found by its type's name, by those who may see it: what the caller may not see now is left out of the map. Rooms
 * register theirs when they load. Payloads, event subjects and visibility of events rest on this alone.
 */
export class Things {
  private readonly loaders = new Map<string, Loader>();

  /** `loader` must leave out what the context's viewer may not see: `things.register('Campaign', this.byId)`. */
  register(typeName: string, loader: Loader): void {
    this.loaders.set(typeName, loader);
  }

  async load(typeName: string, context: GraphContext, ids: readonly string[]): Promise<ReadonlyMap<string, Thing>> {
    const loader = this.loaders.get(typeName);
    if (!loader) throw new Error(`no room has registered how a ${typeName} is found`);
    const found = await Promise.all(ids.map((id) => loader(context as never).load(id)));
    return new Map(found.flatMap((thing) => (thing ? [[thing.id, thing]] : [])));
  }
}
