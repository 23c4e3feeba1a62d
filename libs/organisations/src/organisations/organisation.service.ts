import { Inject, Injectable } from '@nestjs/common';
import { forbidden, isId, newId, notFound, Problem } from '@saman/kernel';
import { changesBetween, Database, event, type EventChange, Events, type Tx } from '@saman/platform';
import sql from 'sql-template-tag';
import { storedContact } from '../people/contact.rules.js';
import type { Viewer } from '../people/viewer.js';
import type { OrganisationChanges, OrganisationInput } from '../schema.gen.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationPerson } from './organisation-person.entity.js';
import { organisationSeenBy } from './organisation.queries.js';
import { checkMayChange, checkMayRegister } from './organisation.rules.js';

type Row = Omit<Organisation, 'createdAt'>;

/** Deeds to organisations. Each answers the organisation's id. */
@Injectable()
export class Organisations {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  /** No event: it is in no network yet. */
  register(viewer: Viewer, input: OrganisationInput): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const { personId } = viewer;
      if (personId === null) throw forbidden('a signed-in person');
      await tx.lockFor(`registerOrganisation ${personId}`);
      checkMayRegister(await unjoinedOf(tx, personId));
      const there = await tx.query(sql`SELECT 1 FROM person WHERE id = ${personId} AND erased_at IS NULL FOR SHARE`);
      if (there.length === 0) throw forbidden('a signed-in person');
      const { id } = await this.add(tx, input);
      await tx.manager.insert(OrganisationPerson, { organisationId: id, personId, role: 'ADMIN' });
      return id;
    });
  }

  change(viewer: Viewer, id: string, version: number, changes: OrganisationChanges): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const before = await this.lock(tx, viewer, id);
      checkMayChange(viewer, before, version);
      const after = { ...before, ...given(changes), version: version + 1 };
      if (after.organisationNumber !== before.organisationNumber) await requireFree(tx, after, 'changes');
      await tx.manager.update(Organisation, { id: before.id }, after);
      await this.tellNetworks(
        tx,
        before.id,
        changesBetween(before, after, ['organisationNumber'], ['name', 'website', 'contact']),
      );
      return before.id;
    });
  }

  /** A new organisation without people. Problems, at `['organisation', …]`: ALREADY_EXISTS for the number of an active one. */
  async add(tx: Tx, input: OrganisationInput): Promise<Row> {
    const { name, kind, sector, organisationNumber = null, website = null } = input;
    const organisation = {
      id: newId(),
      name,
      kind,
      sector,
      organisationNumber,
      website,
      contact: input.contact ? storedContact(input.contact) : null,
    };
    await requireFree(tx, organisation, 'organisation');
    await tx.manager.insert(Organisation, organisation);
    return { ...organisation, isActive: false, version: 1 };
  }

  /** The organisation, locked to the end of the transaction; hidden from the viewer: NOT_FOUND at `['organisation']`. */
  async lock(tx: Tx, viewer: Viewer, id: string): Promise<Row> {
    if (!isId(id)) throw notFound('organisation', 'organisation');
    const seen = await tx.query(sql`
      SELECT o.id FROM organisation o WHERE o.id = ${id} AND ${organisationSeenBy(viewer, 'o')} FOR NO KEY UPDATE OF o`);
    if (seen.length === 0) throw notFound('organisation', 'organisation');
    return tx.manager.findOneByOrFail(Organisation, { id });
  }

  /** One event in each network that it is an active member of; where it is not, only the network's `revision` moves. */
  private async tellNetworks(tx: Tx, id: string, changes: EventChange[]): Promise<void> {
    const memberships = await tx.query<{ networkId: string; isActive: boolean }>(sql`
      SELECT network_id AS "networkId", status = 'ACTIVE' AS "isActive" FROM membership WHERE organisation_id = ${id}`);
    const [active, others] = [memberships.filter((one) => one.isActive), memberships.filter((one) => !one.isActive)];
    const subject = { type: 'Organisation', id };
    const events = active.map(({ networkId }) =>
      event({ kind: 'ORGANISATION_CHANGED', networkId, organisationId: id, subject, changes }),
    );
    await this.events.append(tx, events);
    await this.events.touch(
      tx,
      others.map(({ networkId }) => networkId),
    );
  }
}

async function unjoinedOf(tx: Tx, personId: string): Promise<number> {
  const unjoined = await tx.query(sql`
    SELECT 1 FROM organisation_person own JOIN organisation o ON o.id = own.organisation_id
    WHERE own.person_id = ${personId} AND own.role = 'ADMIN' AND NOT o.is_active`);
  return unjoined.length;
}

/** An index guards the same once the organisation is active; this answers earlier and names the field. */
async function requireFree(
  tx: Tx,
  { id, organisationNumber }: Pick<Organisation, 'id' | 'organisationNumber'>,
  input: string,
) {
  if (organisationNumber === null) return;
  const taken = await tx.query(sql`
    SELECT 1 FROM organisation WHERE organisation_number = ${organisationNumber} AND is_active AND id <> ${id}`);
  if (taken.length > 0) throw numberTaken(input, 'organisationNumber');
}

export const numberTaken = (...path: string[]): Problem =>
  new Problem(
    'ALREADY_EXISTS',
    'ORGANISATION_NUMBER_TAKEN',
    'Another active organisation has this organisation number.',
    path,
  );

/** The fields that changes name; null takes away. */
function given(changes: OrganisationChanges): Partial<Organisation> {
  const { contact, ...others } = changes;
  const plain = Object.fromEntries(
    Object.entries<unknown>({ ...others }).filter(([, value]) => value !== undefined),
  ) as Partial<Organisation>;
  const fields = contact === undefined ? plain : { ...plain, contact: contact && storedContact(contact) };
  if (Object.keys(fields).length > 0) return fields;
  throw new Problem('INVALID', 'NOTHING_TO_CHANGE', 'The changes name no field.', ['changes']);
}
