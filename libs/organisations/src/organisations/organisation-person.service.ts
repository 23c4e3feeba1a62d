import { Inject, Injectable } from '@nestjs/common';
import { isId, Problem } from '@saman/kernel';
import { Database, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { Invitations } from '../people/invitation.service.js';
import { PersonQueries } from '../people/person.queries.js';
import type { Viewer } from '../people/viewer.js';
import type { OrganisationRole } from '../schema.gen.js';
import { OrganisationPerson } from './organisation-person.entity.js';
import { checkAdministers, checkKeepsAdmin, checkMayInvitePerson, type Place } from './organisation.rules.js';
import { Organisations } from './organisation.service.js';

/**
 * Who belongs to an organisation. About persons alone, so not in the log; the `revision` of its networks moves. Each deed locks the
 * organisation, so that of two ADMINs who step back at once the second is refused. Each answers the organisation's id.
 */
@Injectable()
export class OrganisationPeople {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(Organisations) private readonly organisations: Organisations,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** `email` in small letters. */
  invite(viewer: Viewer, id: string, email: string, role: OrganisationRole): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const organisation = await this.organisations.lock(tx, viewer, id);
      const invitedTo = await invitedWithoutPeople(tx, organisation.id);
      checkMayInvitePerson(viewer, { id: organisation.id, invitedTo }, role);
      const personId = await this.people.idOf(tx, email);
      if (personId !== null && (await placeOf(tx, organisation.id, personId)).role !== null) {
        throw new Problem('ALREADY_EXISTS', 'ROLE_HELD', 'The person belongs to the organisation already.', ['email']);
      }
      const language = await this.people.languageOf(tx, viewer.personId);
      await this.invitations.invite(tx, { email, language, organisationId: organisation.id, role });
      return organisation.id;
    });
  }

  withdrawInvitation(viewer: Viewer, id: string, invitation: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const organisation = await this.organisations.lock(tx, viewer, id);
      checkAdministers(viewer, organisation.id);
      await this.invitations.withdraw(tx, invitation, { organisationId: organisation.id });
      return organisation.id;
    });
  }

  changeRole(viewer: Viewer, id: string, personId: string, role: OrganisationRole): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const organisation = await this.organisations.lock(tx, viewer, id);
      checkAdministers(viewer, organisation.id);
      checkKeepsAdmin(await placeOf(tx, organisation.id, personId), role);
      await tx.manager.update(OrganisationPerson, { organisationId: organisation.id, personId }, { role });
      await this.touchNetworks(tx, organisation.id);
      return organisation.id;
    });
  }

  remove(viewer: Viewer, id: string, personId: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const organisation = await this.organisations.lock(tx, viewer, id);
      if (viewer.personId !== personId.toLowerCase()) checkAdministers(viewer, organisation.id);
      checkKeepsAdmin(await placeOf(tx, organisation.id, personId), null);
      await tx.manager.delete(OrganisationPerson, { organisationId: organisation.id, personId });
      await this.touchNetworks(tx, organisation.id);
      return organisation.id;
    });
  }

  private async touchNetworks(tx: Tx, organisationId: string): Promise<void> {
    const networks = await tx.query<{ id: string }>(sql`
      SELECT network_id AS id FROM membership WHERE organisation_id = ${organisationId} AND status = 'ACTIVE'`);
    await this.events.touch(
      tx,
      networks.map(({ id }) => id),
    );
  }
}

/** The networks that wait for the organisation's answer, if it has nobody who could give it. */
async function invitedWithoutPeople(tx: Tx, organisationId: string): Promise<string[]> {
  const invited = await tx.query<{ id: string }>(sql`
    SELECT network_id AS id FROM membership WHERE organisation_id = ${organisationId} AND status = 'INVITED'
      AND NOT EXISTS (SELECT FROM organisation_person WHERE organisation_id = ${organisationId})`);
  return invited.map(({ id }) => id);
}

async function placeOf(tx: Tx, organisationId: string, personId: string): Promise<Place> {
  const people = await tx.manager.findBy(OrganisationPerson, { organisationId });
  const own = isId(personId) ? people.find((one) => one.personId === personId.toLowerCase()) : undefined;
  return { role: own?.role ?? null, admins: people.filter(({ role }) => role === 'ADMIN').length };
}
