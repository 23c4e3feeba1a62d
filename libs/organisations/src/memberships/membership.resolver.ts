import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { argument, CurrentViewer, Email, LongText, Optional, sameForStanding } from '@saman/platform';
import { NetworkQueries } from '../networks/network.queries.js';
import { OrganisationFields } from '../organisations/organisation.input.js';
import { OrganisationQueries } from '../organisations/organisation.queries.js';
import type { Context, Viewer } from '../people/viewer.js';
import type {
  AnswerMembershipArgs,
  ChangeMembershipArgs,
  NetworkMembershipsArgs,
  OrganisationMembershipArgs,
  OrganisationMembershipsArgs,
} from '../schema.gen.js';
import { MembershipQueries, type MembershipRow } from './membership.queries.js';
import { seesReason } from './membership.rules.js';
import { MembershipDeeds } from './membership.service.js';
import { Newcomers } from './newcomer.service.js';

sameForStanding('Membership', 'organisation', 'network');

const REASON = argument('reason', Optional(), LongText(1_000));
const EMAIL = argument('adminEmail', Email());

@Resolver('Membership')
export class MembershipResolver {
  constructor(
    @Inject(MembershipDeeds) private readonly memberships: MembershipDeeds,
    @Inject(Newcomers) private readonly newcomers: Newcomers,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(OrganisationQueries) private readonly organisations: OrganisationQueries,
  ) {}

  @Mutation('requestMembership')
  request(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('organisation') organisation: string,
  ) {
    return this.memberships.request(viewer, network, organisation);
  }

  @Mutation('answerMembership')
  answer(
    @CurrentViewer() viewer: Viewer,
    @Args() { membership, accept, kind, sector }: AnswerMembershipArgs,
    @Args('reason', REASON) reason?: string | null,
  ) {
    return this.memberships.answer(viewer, membership, accept, { kind, sector, reason });
  }

  @Mutation('changeMembership')
  change(@CurrentViewer() viewer: Viewer, @Args() { membership, version, ...here }: ChangeMembershipArgs) {
    return this.memberships.change(viewer, membership, version, here);
  }

  @Mutation('leaveNetwork')
  leave(@CurrentViewer() viewer: Viewer, @Args('membership') membership: string) {
    return this.memberships.leave(viewer, membership);
  }

  @Mutation('inviteOrganisation')
  invite(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('organisation') organisation: OrganisationFields,
    @Args('adminEmail', EMAIL) adminEmail: string,
  ) {
    return this.newcomers.invite(viewer, network, organisation, adminEmail);
  }

  @ResolveField('reason')
  reason(membership: MembershipRow, _args: unknown, { viewer }: Context) {
    return seesReason(viewer, membership) ? membership.reason : null;
  }

  @ResolveField('organisation')
  organisation({ organisationId }: MembershipRow, _args: unknown, context: Context) {
    return this.organisations.byId(context).load(organisationId);
  }

  @ResolveField('network')
  network({ networkId }: MembershipRow, _args: unknown, context: Context) {
    return this.networks.byId(context).load(networkId);
  }
}

@Resolver('Network')
export class NetworkMembershipsResolver {
  constructor(@Inject(MembershipQueries) private readonly queries: MembershipQueries) {}

  @ResolveField('memberships')
  memberships(network: { id: string }, args: NetworkMembershipsArgs, context: Context) {
    return this.queries.ofNetwork(context, args).load(network.id);
  }

  @ResolveField('members')
  members(network: { id: string }, _args: unknown, context: Context) {
    return this.queries.active(context).load(network.id);
  }
}

@Resolver('Organisation')
export class OrganisationMembershipsResolver {
  constructor(@Inject(MembershipQueries) private readonly queries: MembershipQueries) {}

  @ResolveField('memberships')
  memberships(organisation: { id: string }, args: OrganisationMembershipsArgs, context: Context) {
    return this.queries.ofOrganisation(context, args).load(organisation.id);
  }

  @ResolveField('membership')
  membership(organisation: { id: string }, args: OrganisationMembershipArgs, context: Context) {
    return this.queries.inNetwork(context, args).load(organisation.id);
  }
}
