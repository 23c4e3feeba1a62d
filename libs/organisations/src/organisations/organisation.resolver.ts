import { Inject } from '@nestjs/common';
import { Args, Context as CurrentContext, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { argument, CurrentViewer, Email, Public } from '@saman/platform';
import { InvitationQueries } from '../people/invitation.queries.js';
import type { Context, Viewer } from '../people/viewer.js';
import type { OrganisationRole } from '../schema.gen.js';
import { OrganisationChangeFields, OrganisationFields } from './organisation.input.js';
import { OrganisationPersonQueries } from './organisation-person.queries.js';
import { OrganisationPeople } from './organisation-person.service.js';
import { OrganisationQueries, type OrganisationRow } from './organisation.queries.js';
import { Organisations } from './organisation.service.js';

const EMAIL = argument('email', Email());

@Resolver()
export class OrganisationDeedsResolver {
  constructor(
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(OrganisationPeople) private readonly people: OrganisationPeople,
  ) {}

  @Mutation('registerOrganisation')
  register(@CurrentViewer() viewer: Viewer, @Args('organisation') organisation: OrganisationFields) {
    return this.organisations.register(viewer, organisation);
  }

  @Mutation('changeOrganisation')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('version') version: number,
    @Args('changes') changes: OrganisationChangeFields,
  ) {
    return this.organisations.change(viewer, organisation, version, changes);
  }

  @Mutation('invitePerson')
  invitePerson(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('email', EMAIL) email: string,
    @Args('role') role: OrganisationRole,
  ) {
    return this.people.invite(viewer, organisation, email, role);
  }

  @Mutation('withdrawInvitation')
  withdrawInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('invitation') invitation: string,
  ) {
    return this.people.withdrawInvitation(viewer, organisation, invitation);
  }

  @Mutation('changeRole')
  changeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('person') person: string,
    @Args('role') role: OrganisationRole,
  ) {
    return this.people.changeRole(viewer, organisation, person, role);
  }

  @Mutation('removePerson')
  removePerson(
    @CurrentViewer() viewer: Viewer,
    @Args('organisation') organisation: string,
    @Args('person') person: string,
  ) {
    return this.people.remove(viewer, organisation, person);
  }
}

@Resolver('Organisation')
export class OrganisationResolver {
  constructor(
    @Inject(OrganisationQueries) private readonly queries: OrganisationQueries,
    @Inject(OrganisationPersonQueries) private readonly people: OrganisationPersonQueries,
    @Inject(InvitationQueries) private readonly invitations: InvitationQueries,
  ) {}

  @Public()
  @Query('organisation')
  organisation(@Args('id') id: string, @CurrentContext() context: Context) {
    return this.queries.visible(context).load(id);
  }

  @ResolveField('contact')
  async contact({ id, contact }: OrganisationRow, _args: unknown, context: Context) {
    if (contact === null || contact.isPublic || context.viewer.roles.has(id)) return contact;
    return (await this.people.withOpenContact(context).load(id)) === null ? null : contact;
  }

  @ResolveField('people')
  async ownPeople({ id }: OrganisationRow, _args: unknown, context: Context) {
    return (await this.people.ofOrganisation(context).load(id)) ?? [];
  }

  @ResolveField('invitations')
  invited({ id }: OrganisationRow, _args: unknown, context: Context) {
    return context.viewer.administers(id) ? this.invitations.ofOrganisation(context).load(id) : [];
  }

  @ResolveField('viewerCanEdit')
  viewerCanEdit({ id }: OrganisationRow, _args: unknown, { viewer }: Context) {
    return viewer.edited.includes(id);
  }
}
