import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import {
  askedOf,
  Findables,
  type FoundText,
  type HitRow,
  loaderWith,
  marked,
  type Page,
  SearchQueries,
  type Thing,
  Things,
} from '@saman/platform';
import type { Context } from '../people/viewer.js';
import type { NetworkSearchArgs } from '../schema.gen.js';

@Resolver('Network')
export class NetworkSearchResolver {
  private readonly found = loaderWith<NetworkSearchArgs, Page<HitRow>, Context>((networks, args, { viewer }) =>
    this.queries.ofNetworks(viewer, networks, args),
  );

  constructor(@Inject(SearchQueries) private readonly queries: SearchQueries) {}

  @ResolveField('search')
  search(network: { id: string }, args: NetworkSearchArgs, context: Context) {
    return this.found(context, args).load(network.id);
  }
}

@Resolver('SearchHit')
export class SearchHitResolver {
  constructor(
    @Inject(Things) private readonly things: Things,
    @Inject(Findables) private readonly findables: Findables,
  ) {}

  @ResolveField('thing')
  thing(hit: HitRow, _args: unknown, context: Context) {
    return this.load(hit, context);
  }

  @ResolveField('title')
  async title(hit: HitRow, _args: unknown, context: Context): Promise<FoundText[]> {
    return (await this.marked(hit, context)).title;
  }

  @ResolveField('excerpt')
  async excerpt(hit: HitRow, _args: unknown, context: Context): Promise<FoundText[]> {
    return (await this.marked(hit, context)).excerpt;
  }

  private async load({ kind, id }: HitRow, context: Context): Promise<Thing | null> {
    const found = await this.things.load(this.findables.ofKind(kind).type, context, [id]);
    return found.get(id) ?? null;
  }

  private async marked(hit: HitRow, context: Context) {
    const thing = await this.load(hit, context);
    if (!thing) return { title: [], excerpt: [] };
    const { title, others } = this.findables.ofKind(hit.kind).texts(thing as never);
    return marked(title, others, askedOf(hit.asked));
  }
}
