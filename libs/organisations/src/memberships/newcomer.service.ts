import { Inject, Injectable } from '@nestjs/common';
import { type Clock, newId } from '@saman/kernel';
import { CLOCK, Database, Events } from '@saman/platform';
import { lockNetwork } from '../networks/network.service.js';
import { Organisations } from '../organisations/organisation.service.js';
import { Invitations } from '../people/invitation.service.js';
import type { Viewer } from '../people/viewer.js';
import type { OrganisationInput } from '../schema.gen.js';
import { Membership } from './membership.entity.js';
import { checkMayInvite } from './membership.rules.js';
import { eventOf } from './membership.service.js';

/** Organisations that a coordinator brings in: they have no people until the first ADMIN accepts. */
@Injectable()
export class Newcomers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** Answers the membership's id. `adminEmail` in small letters. */
  invite(viewer: Viewer, networkId: string, input: OrganisationInput, adminEmail: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const network = await lockNetwork(tx, networkId);
      checkMayInvite(viewer, network.id);
      const { id: organisationId, kind, sector } = await this.organisations.add(tx, input);
      const ids = { id: newId(), networkId: network.id, organisationId };
      const asked = { status: 'INVITED' as const, since: null, statusAt: this.clock.now(), reason: null, version: 1 };
      const membership = { ...ids, kind, sector, ...asked };
      await tx.manager.insert(Membership, membership);
      const mail = { email: adminEmail, language: network.language };
      await this.invitations.invite(tx, { ...mail, organisationId, role: 'ADMIN' });
      await this.events.append(tx, [eventOf('MEMBERSHIP_INVITED', null, membership)]);
      return membership.id;
    });
  }
}
