import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer, forPersonAlone } from '@saman/platform';
import type { Context, Viewer } from '../people/viewer.js';
import { LastSeenPositions } from './last-seen.service.js';
import type { NetworkRow } from './network.queries.js';

forPersonAlone('Network', 'viewerLastSeen');

@Resolver('Network')
export class LastSeenResolver {
  constructor(@Inject(LastSeenPositions) private readonly positions: LastSeenPositions) {}

  @Mutation('markSeen')
  markSeen(@CurrentViewer() viewer: Viewer, @Args('network') network: string, @Args('sequence') sequence: number) {
    return this.positions.mark(viewer, network, sequence);
  }

  @ResolveField('viewerLastSeen')
  async viewerLastSeen(network: NetworkRow, _args: unknown, context: Context) {
    if (context.viewer.personId === null) return null;
    return (await this.positions.ofViewer(context).load(network.id)) ?? 0;
  }
}
