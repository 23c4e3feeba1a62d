import { Module } from '@nestjs/common';
import { Memberships } from './memberships/membership.access.js';
import { NetworkQueries } from './networks/network.queries.js';
import { OrganisationQueries } from './organisations/organisation.queries.js';

const door = [Memberships, NetworkQueries, OrganisationQueries];

@Module({ providers: door, exports: door })
export class OrganisationsModule {}
