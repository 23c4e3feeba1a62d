import { newId } from '@saman/kernel';
import {
  Membership,
  NetworkPerson,
  type NetworkRole,
  Networks,
  Organisation,
  type OrganisationKind,
  OrganisationPerson,
  type OrganisationRole,
  type Sector,
} from '@saman/organisations';
import { EventQueries, system } from '@saman/platform';
import type { Actor } from './actor.js';
import type { TestApp } from './app.js';
import type { Frame, Member } from './frame.js';
import { person, stranger, viewerOf } from './people.js';
import { Things } from './things.js';
import type { Watch, WatchedEvent } from './watch.js';

/** Those who play in most stories. */
export interface People {
  readonly coordinator: Actor;
  readonly observer: Actor;
  /** EDITOR of the club. */
  readonly volunteer: Actor;
  /** ADMIN of the club. */
  readonly admin: Actor;
  /** MEMBER of the club. */
  readonly member: Actor;
  /** EDITOR of the municipal unit. */
  readonly unit: Actor;
  /** EDITOR of the company. */
  readonly partner: Actor;
  readonly operator: Actor;
  /** EDITOR of a member of another network, and its coordinator. */
  readonly outsider: Actor;
  /** Not signed in. */
  readonly stranger: Actor;
}

export class Town implements Frame {
  /** Sets up what a story begins with. */
  readonly set: Things;
  readonly app: TestApp;
  readonly id: string;
  readonly slug: string;
  readonly coordinator: Actor;
  readonly club: Member;
  readonly health: Member;
  readonly company: Member;

  constructor(frame: Frame) {
    ({ app: this.app, id: this.id, slug: this.slug, coordinator: this.coordinator } = frame);
    ({ club: this.club, health: this.health, company: this.company } = frame);
    this.set = new Things(frame);
  }

  async people(): Promise<People> {
    const elsewhere = await network(this.app);
    const outsider = await elsewhere.person({ of: elsewhere.club, role: 'EDITOR' });
    await elsewhere.give(outsider, 'COORDINATOR');
    return {
      coordinator: this.coordinator,
      observer: await this.person({ role: 'OBSERVER' }),
      volunteer: await this.person({ of: this.club, role: 'EDITOR' }),
      admin: await this.person({ of: this.club, role: 'ADMIN' }),
      member: await this.person({ of: this.club, role: 'MEMBER' }),
      unit: await this.person({ of: this.health, role: 'EDITOR' }),
      partner: await this.person({ of: this.company, role: 'EDITOR' }),
      operator: await person(this.app, { isOperator: true }),
      outsider,
      stranger: stranger(this.app),
    };
  }

  /** Somebody new with a role in an organisation, or in the network. */
  async person(role: { of: Member; role: OrganisationRole } | { role: NetworkRole }): Promise<Actor> {
    const actor = await person(this.app);
    if ('of' in role) await join(this.app, actor, role.of, role.role);
    else await this.give(actor, role.role);
    return actor;
  }

  /** Gives somebody a role in the network. */
  async give(actor: Actor, role: NetworkRole): Promise<void> {
    const personId = actor.personId ?? '';
    await this.app.database.write(system, (tx) =>
      tx.manager.insert(NetworkPerson, { networkId: this.id, personId, role }),
    );
  }

  /** A further active member. */
  member(kind: OrganisationKind, sector: Sector, name = 'Turlaget'): Promise<Member> {
    return member(this.app, this.id, { kind, sector, name });
  }

  /** The log's end. */
  async lastSequence(): Promise<number> {
    return (await this.app.get(EventQueries).lastSequence(this.id)) ?? 0;
  }

  /** Somebody follows the network from now on, or from after a sequence. Nothing is missed, however long the socket takes to open. */
  async watchedBy(actor: Actor, after?: number): Promise<Watch<WatchedEvent>> {
    const from = after ?? (await this.lastSequence());
    return actor.subscribe(FOLLOW, { network: this.id, after: from });
  }
}

const FOLLOW = `subscription ($network: ID!, $after: Int) {
  networkEvents(network: $network, after: $after) {
    sequence kind subject { __typename ... on Node { id } }
  }
}`;

/** A new network with a coordinator and three members. */
export async function network(app: TestApp): Promise<Town> {
  const id = newId();
  const slug = `net-${id.slice(24)}`;
  const operator = await viewerOf(app, await person(app, { isOperator: true }));
  const municipalities = [{ number: '4621', name: 'Voss', county: 'Vestland' }];
  const facts = { slug, name: `Nettverket ${slug}`, language: 'NN' as const, municipalities };
  const networkId = await app.get(Networks).create(operator, facts);
  const coordinator = await person(app, { name: 'Solveig' });
  const as = (name: string, kind: OrganisationKind, sector: Sector) => member(app, networkId, { name, kind, sector });
  const town = new Town({
    ...{ app, id: networkId, slug, coordinator },
    club: await as('Turlaget', 'VOLUNTARY', 'CULTURE_AND_SPORT'),
    health: await as('Frisklivssentralen', 'MUNICIPAL_UNIT', 'HEALTH_AND_CARE'),
    company: await as('Bakeriet', 'PARTNER', 'BUSINESS'),
  });
  await town.give(coordinator, 'COORDINATOR');
  return town;
}

/** Gives somebody a role in an organisation. */
export async function join(app: TestApp, actor: Actor, { id }: { id: string }, role: OrganisationRole): Promise<void> {
  const personId = actor.personId ?? '';
  await app.database.write(system, (tx) =>
    tx.manager.insert(OrganisationPerson, { organisationId: id, personId, role }),
  );
}

async function member(
  app: TestApp,
  networkId: string,
  facts: { name: string; kind: OrganisationKind; sector: Sector },
): Promise<Member> {
  const [id, membershipId] = [newId(), newId()];
  const { name, kind, sector } = facts;
  await app.database.write(system, async (tx) => {
    await tx.manager.insert(Organisation, { id, ...facts, isActive: true });
    const ids = { id: membershipId, networkId, organisationId: id };
    await tx.manager.insert(Membership, { ...ids, kind, sector, status: 'ACTIVE', since: '2026-01-01' });
  });
  return { id, membershipId, name };
}
