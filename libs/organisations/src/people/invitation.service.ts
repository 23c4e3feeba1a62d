import { Inject, Injectable } from '@nestjs/common';
import { isId, notFound } from '@saman/kernel';
import { Database, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import type { Language, NetworkRole, OrganisationRole } from '../schema.gen.js';
import { Attempts } from './attempt.service.js';
import type { MailedLink } from './mailed-link.entity.js';
import { linkNotValid, MailedLinks } from './mailed-link.service.js';
import type { Viewer } from './viewer.js';

/** Whom to invite, in which language, and to what. */
export type Invitation = {
  email: string;
  language: Language;
} & ({ organisationId: string; role: OrganisationRole } | { networkId: string; role: NetworkRole });

/** Roles that are promised by mail, and given when the receiver accepts. */
@Injectable()
export class Invitations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(MailedLinks) private readonly links: MailedLinks,
    @Inject(Attempts) private readonly attempts: Attempts,
  ) {}

  /** Within a deed: MAIL_NOT_SET_UP refuses it, and so does TRY_LATER when the address gets, or the caller sends, too many. */
  async invite(tx: Tx, { email, language, ...promise }: Invitation): Promise<void> {
    await this.attempts.count(tx, ['mailTo', email]);
    if (tx.caller.personId !== null) await this.attempts.count(tx, ['invitedBy', tx.caller.personId]);
    await this.links.mail(tx, { purpose: 'INVITATION', email, language, ...promise });
  }

  /**
   * Within a deed: the link that was mailed does not work any more, and is not mailed where it still waits. NOT_FOUND, at `['invitation']`, unless it can still be
   * accepted. Answers the role that it promised.
   */
  async withdraw(tx: Tx, id: string, of: { organisationId: string } | { networkId: string }): Promise<string> {
    const role = isId(id) ? await this.links.takeBack(tx, id, of) : null;
    if (role === null) throw notFound('invitation that can still be accepted', 'invitation');
    return role;
  }

  /** By a signed-in person, with a link that was mailed to their own address; anything else is NOT_FOUND. */
  accept(viewer: Viewer, token: string): Promise<string | null> {
    return this.database.write(viewer, async (tx) => {
      const link = await this.links.use(tx, token);
      const own = await tx.query(
        sql`SELECT 1 FROM person WHERE id = ${viewer.personId} AND email = ${link.email} FOR SHARE`,
      );
      if (own.length === 0 || link.purpose !== 'INVITATION' || viewer.personId === null) throw linkNotValid();
      await this.apply(tx, link, viewer.personId);
      return viewer.personId;
    });
  }

  /** Gives what the link promises. A higher role that the person has already stays. Last in its transaction: it moves the networks' clocks. */
  async apply(tx: Tx, link: MailedLink, personId: string): Promise<void> {
    if (link.organisationId !== null) await this.intoOrganisation(tx, link.organisationId, personId, link.role);
    if (link.networkId !== null) await this.intoNetwork(tx, link.networkId, personId, link.role);
  }

  private async intoOrganisation(tx: Tx, organisationId: string, personId: string, role: string | null): Promise<void> {
    await tx.query(sql`
      INSERT INTO organisation_person AS own (organisation_id, person_id, role) VALUES (${organisationId}, ${personId}, ${role})
      ON CONFLICT (organisation_id, person_id) DO UPDATE SET role = excluded.role
      WHERE array_position(ARRAY['MEMBER', 'EDITOR', 'ADMIN'], own.role)
        < array_position(ARRAY['MEMBER', 'EDITOR', 'ADMIN'], excluded.role)`);
    const active = await tx.query<{ id: string }>(sql`
      SELECT network_id AS id FROM membership WHERE organisation_id = ${organisationId} AND status = 'ACTIVE'`);
    await this.events.touch(
      tx,
      active.map(({ id }) => id),
    );
  }

  private async intoNetwork(tx: Tx, networkId: string, personId: string, role: string | null): Promise<void> {
    await tx.query(sql`
      INSERT INTO network_person (network_id, person_id, role) VALUES (${networkId}, ${personId}, ${role})
      ON CONFLICT (network_id, person_id) DO UPDATE SET role = excluded.role WHERE excluded.role = 'COORDINATOR'`);
    await this.events.touch(tx, [networkId]);
  }
}
