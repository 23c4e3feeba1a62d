// Who has a role of their own in a network, and who is asked to.
import { Inject } from '@nestjs/common';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { InvitationQueries } from '../people/invitation.queries.js';
import type { Context } from '../people/viewer.js';
import { NetworkPersonQueries } from './network-person.queries.js';
import type { NetworkRow } from './network.queries.js';
import { mayRun } from './network.rules.js';

@Resolver('Network')
export class NetworkPeopleResolver {
  constructor(
    @Inject(NetworkPersonQueries) private readonly personQueries: NetworkPersonQueries,
    @Inject(InvitationQueries) private readonly invited: InvitationQueries,
  ) {}

  @ResolveField('people')
  async people({ id }: NetworkRow, _args: unknown, context: Context) {
    return (await this.personQueries.ofNetwork(context).load(id)) ?? [];
  }

  @ResolveField('invitations')
  invitations({ id }: NetworkRow, _args: unknown, context: Context) {
    return mayRun(context.viewer, id) ? this.invited.ofNetwork(context).load(id) : [];
  }
}
