import { Inject, Injectable } from '@nestjs/common';
import { isId } from '@saman/kernel';
import { Database, Events, type Tx } from '@saman/platform';
import { Invitations } from '../people/invitation.service.js';
import { PersonQueries } from '../people/person.queries.js';
import type { Viewer } from '../people/viewer.js';
import type { NetworkRole } from '../schema.gen.js';
import { NetworkPerson } from './network-person.entity.js';
import { checkGains, checkKeepsCoordinator, checkMayDismiss, checkMayName, checkRuns } from './network.rules.js';
import { lockNetwork } from './network.service.js';

/**
 * Who coordinates and observes a network. These deeds are about persons alone, so they are not in the log; the network's `revision` moves.
 * Each answers the network's id.
 */
@Injectable()
export class NetworkPeople {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
    @Inject(PersonQueries) private readonly people: PersonQueries,
    @Inject(Invitations) private readonly invitations: Invitations,
  ) {}

  /** `email` in small letters. An invitation is mailed, so that the answer does not tell whether there is an account with the address. */
  name(viewer: Viewer, networkId: string, email: string, role: NetworkRole): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      // the network's lock keeps two namings of one person apart
      const network = await lockNetwork(tx, networkId);
      checkMayName(viewer, network.id, role);
      const personId = await this.people.idOf(tx, email);
      if (personId !== null) checkGains(await roleOf(tx, network.id, personId), role);
      await this.invitations.invite(tx, { email, language: network.language, networkId: network.id, role });
      return network.id;
    });
  }

  withdrawInvitation(viewer: Viewer, networkId: string, invitation: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const network = await lockNetwork(tx, networkId);
      checkRuns(viewer, network.id);
      const role = await this.invitations.withdraw(tx, invitation, { networkId: network.id });
      checkMayName(viewer, network.id, role as NetworkRole);
      return network.id;
    });
  }

  dismiss(viewer: Viewer, networkId: string, personId: string): Promise<string> {
    return this.database.write(viewer, async (tx) => {
      const network = await lockNetwork(tx, networkId);
      const person: { id: string; role: NetworkRole | null } = {
        id: personId.toLowerCase(),
        role: isId(personId) ? await roleOf(tx, network.id, personId) : null,
      };
      checkMayDismiss(viewer, network.id, person);
      const coordinators = await tx.manager.countBy(NetworkPerson, { networkId: network.id, role: 'COORDINATOR' });
      checkKeepsCoordinator(person.role, coordinators);
      await tx.manager.delete(NetworkPerson, { networkId: network.id, personId: person.id });
      await this.events.touch(tx, [network.id]);
      return network.id;
    });
  }
}

async function roleOf(tx: Tx, networkId: string, personId: string): Promise<NetworkRole | null> {
  return (await tx.manager.findOneBy(NetworkPerson, { networkId, personId }))?.role ?? null;
}
