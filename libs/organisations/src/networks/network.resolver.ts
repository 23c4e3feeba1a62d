import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  argument,
  CurrentViewer,
  Email,
  EventQueries,
  type Page,
  Public,
  type SeenEvent,
  sameForStanding,
} from '@saman/platform';
import type { Context, Viewer } from '../people/viewer.js';
import type { NetworkEventsArgs, NetworksArgs } from '../schema.gen.js';
import { FirstSequences } from './first-sequences.js';
import { LogIdQueries } from './log-id.queries.js';
import { NetworkChangeFields, NetworkFields } from './network.input.js';
import { NetworkPeople } from './network-person.service.js';
import { NetworkQueries, type NetworkRow } from './network.queries.js';
import { Networks } from './network.service.js';

sameForStanding('Network', 'crossSectorRule', 'lastSequence', 'logId');

const EMAIL = argument('email', Email());

@Resolver()
export class NetworkDeedsResolver {
  constructor(
    @Inject(Networks) private readonly networks: Networks,
    @Inject(NetworkPeople) private readonly people: NetworkPeople,
  ) {}

  @Mutation('createNetwork')
  create(@CurrentViewer() viewer: Viewer, @Args('network') network: NetworkFields) {
    return this.networks.create(viewer, network);
  }

  @Mutation('changeNetwork')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('changes') changes: NetworkChangeFields,
  ) {
    return this.networks.change(viewer, network, changes);
  }

  @Mutation('nameCoordinator')
  nameCoordinator(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('email', EMAIL) email: string,
  ) {
    return this.people.name(viewer, network, email, 'COORDINATOR');
  }

  @Mutation('nameObserver')
  nameObserver(@CurrentViewer() viewer: Viewer, @Args('network') network: string, @Args('email', EMAIL) email: string) {
    return this.people.name(viewer, network, email, 'OBSERVER');
  }

  @Mutation('withdrawNetworkInvitation')
  withdrawInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('invitation') invitation: string,
  ) {
    return this.people.withdrawInvitation(viewer, network, invitation);
  }

  @Mutation('dismissFromNetwork')
  dismiss(@CurrentViewer() viewer: Viewer, @Args('network') network: string, @Args('person') person: string) {
    return this.people.dismiss(viewer, network, person);
  }
}

@Resolver('Network')
export class NetworkResolver {
  constructor(
    @Inject(NetworkQueries) private readonly queries: NetworkQueries,
    @Inject(EventQueries) private readonly log: EventQueries,
    @Inject(LogIdQueries) private readonly logIds: LogIdQueries,
    @Inject(FirstSequences) private readonly sequences: FirstSequences,
  ) {}

  @Public()
  @Query('networks')
  networks(@Args() args: NetworksArgs) {
    return this.queries.page(args);
  }

  @Public()
  @Query('network')
  network(@Args('slug') slug: string) {
    return this.queries.bySlug(slug);
  }

  @ResolveField('crossSectorRule')
  crossSectorRule({ crossSectorKinds, crossSectorSectors }: NetworkRow) {
    return { kinds: crossSectorKinds, sectors: crossSectorSectors };
  }

  @ResolveField('lastSequence')
  async lastSequence(network: NetworkRow, _args: unknown, context: Context) {
    return (await this.sequences.of(context, network.id)) ?? network.lastSequence;
  }

  @ResolveField('logId')
  logId(network: NetworkRow, _args: unknown, context: Context) {
    return this.logIds.ofNetwork(context).load(network.id);
  }

  @ResolveField('events')
  events(network: NetworkRow, args: NetworkEventsArgs, context: Context): Promise<Page<SeenEvent>> {
    return this.log.page(context, network.id, args);
  }

  @ResolveField('viewerCanCoordinate')
  viewerCanCoordinate(network: NetworkRow, _args: unknown, { viewer }: Context) {
    return viewer.coordinates(network.id);
  }
}
