import { Inject, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { Problem } from '@saman/kernel';
import { constraintProblems, Events } from '@saman/platform';
import { Memberships } from './memberships/membership.access.js';
import { MembershipQueries } from './memberships/membership.queries.js';
import {
  MembershipResolver,
  NetworkMembershipsResolver,
  OrganisationMembershipsResolver,
} from './memberships/membership.resolver.js';
import { MembershipDeeds } from './memberships/membership.service.js';
import { Newcomers } from './memberships/newcomer.service.js';
import { FirstSequences, FirstSequencesInterceptor } from './networks/first-sequences.js';
import { LastSeenResolver } from './networks/last-seen.resolver.js';
import { LastSeenPositions } from './networks/last-seen.service.js';
import { LogIdQueries } from './networks/log-id.queries.js';
import { NetworkEventResolver } from './networks/network-event.resolver.js';
import { NetworkPersonQueries } from './networks/network-person.queries.js';
import { NetworkPeopleResolver } from './networks/network-people.resolver.js';
import { NetworkPeople } from './networks/network-person.service.js';
import { NetworkQueries } from './networks/network.queries.js';
import { NetworkDeedsResolver, NetworkResolver } from './networks/network.resolver.js';
import { NetworkSearchResolver, SearchHitResolver } from './networks/search.resolver.js';
import { Networks } from './networks/network.service.js';
import { OrganisationPersonQueries } from './organisations/organisation-person.queries.js';
import { OrganisationPeople } from './organisations/organisation-person.service.js';
import { OrganisationQueries } from './organisations/organisation.queries.js';
import { OrganisationDeedsResolver, OrganisationResolver } from './organisations/organisation.resolver.js';
import { numberTaken, Organisations } from './organisations/organisation.service.js';
import { peopleDoor, peopleProviders } from './people/index.js';
import type { OrganisationsEventKind } from './schema.gen.js';

/** What an organisation and a network have to do with each other before or without membership is theirs alone. */
const FOR_INSIDERS: OrganisationsEventKind[] = ['MEMBERSHIP_APPLIED', 'MEMBERSHIP_INVITED', 'MEMBERSHIP_REFUSED'];

const door = [Memberships, NetworkQueries, OrganisationQueries];
/** For what stands beside the API: the demo's loader, the operator's command. */
const deeds = [MembershipDeeds, Networks, NetworkPeople, Organisations];

@Module({
  providers: [
    ...door,
    ...deeds,
    ...peopleProviders,
    FirstSequences,
    LastSeenPositions,
    LastSeenResolver,
    LogIdQueries,
    MembershipQueries,
    MembershipResolver,
    NetworkDeedsResolver,
    NetworkEventResolver,
    NetworkMembershipsResolver,
    NetworkPeopleResolver,
    NetworkPersonQueries,
    NetworkResolver,
    NetworkSearchResolver,
    SearchHitResolver,
    Newcomers,
    OrganisationDeedsResolver,
    OrganisationMembershipsResolver,
    OrganisationPeople,
    OrganisationPersonQueries,
    OrganisationResolver,
    { provide: APP_INTERCEPTOR, useClass: FirstSequencesInterceptor },
  ],
  exports: [...door, ...deeds, ...peopleDoor],
})
export class OrganisationsModule {
  constructor(@Inject(Events) events: Events) {
    events.insidersOnly(FOR_INSIDERS);
    constraintProblems.set('organisation_number_key', () => numberTaken());
    constraintProblems.set(
      'network_slug_key',
      () => new Problem('ALREADY_EXISTS', 'SLUG_TAKEN', 'Another network has this slug.', ['network', 'slug']),
    );
    constraintProblems.set(
      'membership_organisation_key',
      () =>
        new Problem('ALREADY_EXISTS', 'ALREADY_A_MEMBER', 'Somebody else asked at the same moment.', ['organisation']),
    );
  }
}
