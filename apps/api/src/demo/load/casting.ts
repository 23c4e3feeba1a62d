// Puts a network's people in their places: the network itself, accounts, roles, organisations and their memberships.
import { dayIn, newId } from '@saman/kernel';
import { Membership, NetworkPerson, OrganisationPerson, type Viewer } from '@saman/organisations';
import { event, system } from '@saman/platform';
import type { DemoNetwork, DemoOrganisation, OrganisationRole } from '../demo.types.js';
import { Cast, type Member } from './cast.js';
import type { Deeds } from './deeds.js';

export interface Founders {
  readonly operator: Viewer;
  /** Everybody's. */
  readonly passwordHash: string;
}

export async function castOf(deeds: Deeds, demo: DemoNetwork, { operator, passwordHash }: Founders): Promise<Cast> {
  const { timeZone } = demo.network;
  const networkId = await deeds.networks.create(operator, demo.network);
  const people = await makePeople(deeds, demo, passwordHash);
  const coordinator = await giveNetworkRoles(deeds, demo, networkId, people);
  const ids = new Map<string, string>();
  for (const organisation of demo.organisations) {
    const admin = await deeds.viewers.ofPerson(personWith(demo, people, organisation.key, ['ADMIN']));
    ids.set(organisation.key, await bringIn(deeds, organisation, { networkId, coordinator, admin }));
  }
  await giveOtherRoles(deeds, demo, people, ids);
  const members = new Map<string, Member>();
  for (const [key, id] of ids) {
    const editor = await deeds.viewers.ofPerson(personWith(demo, people, key, ['EDITOR', 'ADMIN']));
    members.set(key, { id, editor });
  }
  return new Cast(networkId, timeZone, dayIn(timeZone, deeds.clock.now()), coordinator, members);
}

/** Ids by e-mail address. */
type People = ReadonlyMap<string, string>;

function makePeople(deeds: Deeds, demo: DemoNetwork, passwordHash: string): Promise<People> {
  return deeds.database.write(system, async (tx) => {
    const ids = new Map<string, string>();
    for (const { email, name, language } of demo.people) {
      ids.set(email, await deeds.accounts.make(tx, { email, name, language, passwordHash }));
    }
    return ids;
  });
}

/** At once; else it would take an invitation by mail. Returns a coordinator. */
async function giveNetworkRoles(deeds: Deeds, demo: DemoNetwork, networkId: string, people: People): Promise<Viewer> {
  const roles = demo.people.flatMap(({ email, roles }) =>
    roles.flatMap((held) =>
      'network' in held ? { networkId, personId: people.get(email) ?? '', role: held.network } : [],
    ),
  );
  await deeds.database.write(system, (tx) => tx.manager.insert(NetworkPerson, roles));
  return deeds.viewers.ofPerson(roles.find(({ role }) => role === 'COORDINATOR')?.personId ?? '');
}

interface Joining {
  readonly networkId: string;
  readonly coordinator: Viewer;
  readonly admin: Viewer;
}

/** Registered by its ADMIN; it asks to join and is let in, or is invited. Returns the organisation's id. */
async function bringIn(deeds: Deeds, organisation: DemoOrganisation, { networkId, coordinator, admin }: Joining) {
  const { name, kind, sector, website = null, contact = null, membership } = organisation;
  const input = { name, kind, sector, website, contact };
  const id = await deeds.organisations.register(admin, input);
  if (membership === 'INVITED') {
    await invite(deeds, { ...input, networkId, organisationId: id }, coordinator);
    return id;
  }
  const asking = await deeds.memberships.request(await deeds.viewers.ofPerson(admin.personId ?? ''), networkId, id);
  if (membership === 'ACTIVE') await deeds.memberships.answer(coordinator, asking, true, {});
  return id;
}

type Invited = Pick<Membership, 'networkId' | 'organisationId' | 'kind' | 'sector'>;

/** A coordinator invites a newcomer by mail to its first ADMIN, who here has an account already. */
async function invite(deeds: Deeds, { networkId, organisationId, kind, sector }: Invited, coordinator: Viewer) {
  await deeds.database.write(coordinator, async (tx) => {
    const id = newId();
    await tx.manager.insert(Membership, { id, networkId, organisationId, kind, sector, status: 'INVITED' });
    const subject = { type: 'Membership', id };
    await deeds.events.append(tx, [event({ kind: 'MEMBERSHIP_INVITED', networkId, organisationId, subject })]);
  });
}

/** As in the network; ADMINs have theirs already. */
async function giveOtherRoles(deeds: Deeds, demo: DemoNetwork, people: People, ids: ReadonlyMap<string, string>) {
  const roles = demo.people.flatMap(({ email, roles }) =>
    roles.flatMap((held) =>
      'organisation' in held && held.role !== 'ADMIN'
        ? { organisationId: ids.get(held.organisation) ?? '', personId: people.get(email) ?? '', role: held.role }
        : [],
    ),
  );
  await deeds.database.write(system, (tx) => tx.manager.insert(OrganisationPerson, roles));
}

/** The id of somebody with the first of these roles that anybody has in the organisation. */
function personWith(demo: DemoNetwork, people: People, key: string, wanted: readonly OrganisationRole[]): string {
  for (const role of wanted) {
    const person = demo.people.find(({ roles }) =>
      roles.some((held) => 'organisation' in held && held.organisation === key && held.role === role),
    );
    if (person) return people.get(person.email) ?? '';
  }
  throw new Error(`nobody in the demo acts for ${key}`);
}
