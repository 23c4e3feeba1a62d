// Who is told of events, stripped of the person: only rights are left, so what one may be told all of the same rights may be told.
import type { Onlooker as Contract } from '@saman/platform';
import type { OrganisationRole } from '../schema.gen.js';
import { type Standing, Viewer, type ViewerFacts } from './viewer.js';

type Rights = Pick<ViewerFacts, 'isOperator' | 'organisations' | 'networks'>;

/** An organisation that does not exist: whoever is its MEMBER is one of a network's people and nothing else. */
const NO_ORGANISATION = '00000000-0000-0000-0000-000000000000';
const RANKS: readonly OrganisationRole[] = ['MEMBER', 'EDITOR', 'ADMIN'];

export class Onlooker extends Viewer implements Contract {
  readonly viewerClass: string;
  private readonly rights: Rights;

  constructor({ isOperator, organisations, networks }: Rights, personId: string | null = null) {
    const rights: Rights = { isOperator, organisations: sorted(organisations), networks: sorted(networks) };
    super({ personId, sessionHash: null, ...rights });
    this.rights = rights;
    this.viewerClass = personId === null ? JSON.stringify(rights) : `${personId} ${JSON.stringify(rights)}`;
  }

  barelyIn(networkId: string): Onlooker {
    return new Onlooker({ isOperator: false, ...barely(networkId, this.standingIn(networkId)) });
  }

  as(personId: string): Onlooker {
    return new Onlooker(this.rights, personId);
  }

  /** Visibility only ever grows with rights: what this one does not see, none of them sees. */
  with(others: readonly Onlooker[]): Onlooker {
    const all = [this, ...others].map(({ rights }) => rights);
    const organisations = new Map<string, Rights['organisations'][number]>();
    for (const own of all.flatMap((rights) => rights.organisations)) {
      const known = organisations.get(own.id);
      if (!known || RANKS.indexOf(known.role) < RANKS.indexOf(own.role)) organisations.set(own.id, own);
    }
    const networks = all.flatMap((rights) => rights.networks);
    const coordinated = new Set(networks.flatMap(({ id, role }) => (role === 'COORDINATOR' ? id : [])));
    return new Onlooker({
      isOperator: all.some((rights) => rights.isOperator),
      organisations: [...organisations.values()],
      networks: networks.filter(({ id, role }) => role === 'COORDINATOR' || !coordinated.has(id)),
    });
  }
}

/** Nobody is signed in. */
export const nobody = new Onlooker({ isOperator: false, organisations: [], networks: [] });

function barely(networkId: string, standing: Standing): Pick<Rights, 'organisations' | 'networks'> {
  if (standing === 'STRANGER') return { organisations: [], networks: [] };
  if (standing !== 'MEMBER') return { organisations: [], networks: [{ id: networkId, role: standing }] };
  return { organisations: [{ id: NO_ORGANISATION, role: 'MEMBER', activeIn: [networkId] }], networks: [] };
}

function sorted<T extends { id: string; activeIn?: readonly string[] }>(all: readonly T[]): T[] {
  const plain = all.map((one) => (one.activeIn ? { ...one, activeIn: [...one.activeIn].sort() } : one));
  return plain.sort((a, b) => (a.id < b.id ? -1 : 1));
}
