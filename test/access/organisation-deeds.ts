// Networks, organisations and memberships.
import { newId } from '@saman/kernel';
import { but, insiders, peopleOf, type Role, signedIn, type Stage } from './cast.js';
import { type DeedRow, outcomes, type Target } from './deed-row.js';
import { membership, personIn, unjoined } from './settings.js';

const club = { name: 'Turlaget', kind: 'VOLUNTARY', sector: 'CULTURE_AND_SPORT' };
const mail = () => `${newId()}@example.org`;

const network = ({ town }: Stage): Promise<Target> => Promise.resolve({ id: town.id, version: 1 });

/** A deed of the ADMIN, to an organisation that everybody sees, and to one that only its own people see. */
const ofAdmin = (
  deed: string,
  make: (organisation: Target, stage: Stage) => Promise<Target>,
  args: DeedRow['args'],
): DeedRow[] => [
  {
    ...{ deed, args, to: 'an active member' },
    make: async (stage) => make(await activeMember(stage), stage),
    outcomes: outcomes(['done', ['owner ADMIN']]),
  },
  {
    ...{ deed, args, to: 'an organisation that is in no network' },
    make: async (stage) => make(await unjoined(stage, 'owner'), stage),
    outcomes: outcomes(['NOT_FOUND', but(peopleOf('owner'))], ['done', ['owner ADMIN']]),
  },
];

async function activeMember(stage: Stage): Promise<Target> {
  const { organisation } = await membership(stage, 'ACTIVE', 'owner');
  return { id: organisation, version: 1 };
}

/** An organisation, and somebody in it whom the deed concerns. */
const withPerson = async (organisation: Target, stage: Stage): Promise<Target> => ({
  ...organisation,
  person: await personIn(stage, organisation),
});

/** An organisation, and an invitation of its own. */
async function withInvitation(organisation: Target, { cast }: Stage): Promise<Target> {
  const invited = { organisation: organisation.id, email: mail(), role: 'MEMBER' };
  const { thing } = await cast['owner ADMIN'].mutate('invitePerson', invited, {
    select: 'invitations { id email }',
  });
  return { ...organisation, invitation: invitationIn(thing, invited.email) };
}

/** Others may invite at the same time. */
function invitationIn(thing: object | null, invited: string): string {
  const { invitations = [] } = (thing ?? {}) as { invitations?: { id: string; email: string }[] };
  return invitations.find(({ email }) => email === invited)?.id ?? '';
}

/** The network, and an invitation to a role in it. */
const withInvitationTo =
  (role: 'Coordinator' | 'Observer') =>
  async (stage: Stage): Promise<Target> => {
    const wish = { network: stage.town.id, email: mail() };
    const { thing } = await stage.cast.operator.mutate(`name${role}`, wish, { select: 'invitations { id email }' });
    return { ...(await network(stage)), invitation: invitationIn(thing, wish.email) };
  };

/** Somebody new with a role in the network whom the deed concerns. */
const withRole =
  (role: 'COORDINATOR' | 'OBSERVER') =>
  async (stage: Stage): Promise<Target> => {
    const somebody = await stage.town.person({ role });
    return { ...(await network(stage)), person: somebody.personId ?? '' };
  };

const ofMembership = (
  status: 'APPLIED' | 'INVITED',
  may: readonly Role[],
  sees = [...insiders, ...peopleOf('elsewhere')],
): DeedRow => ({
  deed: 'answerMembership',
  to: `a membership that is ${status}`,
  make: (stage) => membership(stage, status, 'elsewhere'),
  args: ({ id }) => ({ membership: id, accept: true }),
  outcomes: outcomes(['NOT_FOUND', but(sees)], ['done', may]),
});

export const organisationDeeds: readonly DeedRow[] = [
  {
    deed: 'registerOrganisation',
    to: 'for oneself',
    make: network,
    args: () => ({ organisation: club }),
    outcomes: outcomes(['done', signedIn]),
  },
  ...ofAdmin(
    'changeOrganisation',
    (made) => Promise.resolve(made),
    ({ id, version }) => ({
      ...{ organisation: id, version },
      changes: { name: 'Turlaget' },
    }),
  ),
  ...ofAdmin(
    'invitePerson',
    (made) => Promise.resolve(made),
    ({ id }) => ({
      ...{ organisation: id, email: mail(), role: 'ADMIN' },
    }),
  ),
  ...ofAdmin('withdrawInvitation', withInvitation, (made) => ({
    ...{ organisation: made.id, invitation: made.invitation },
  })),
  ...ofAdmin('changeRole', withPerson, (made) => ({
    ...{ organisation: made.id, person: made.person, role: 'EDITOR' },
  })),
  ...ofAdmin('removePerson', withPerson, (made) => ({
    ...{ organisation: made.id, person: made.person },
  })),
  {
    deed: 'invitePerson',
    to: 'an invited organisation without people, as its ADMIN',
    make: async (stage) => ({ id: (await membership(stage, 'INVITED')).organisation, version: 1 }),
    args: ({ id }) => ({ organisation: id, email: mail(), role: 'ADMIN' }),
    outcomes: outcomes(['NOT_FOUND', but(insiders)], ['done', ['coordinator']]),
  },
  {
    deed: 'requestMembership',
    to: 'for an organisation that is in no network',
    make: (stage) => unjoined(stage, 'owner'),
    args: ({ id }, { town }) => ({ network: town.id, organisation: id }),
    outcomes: outcomes(['NOT_FOUND', but(peopleOf('owner'))], ['done', ['owner ADMIN']]),
  },
  {
    deed: 'requestMembership',
    to: 'for a member of another network',
    make: async ({ elsewhere }) => ({ id: (await elsewhere.member('VOLUNTARY', 'CIVIL_SOCIETY')).id, version: 1 }),
    args: ({ id }, { town }) => ({ network: town.id, organisation: id }),
    outcomes: outcomes(['done', ['coordinator']]),
  },
  ofMembership('APPLIED', ['coordinator']),
  ofMembership('INVITED', ['elsewhere ADMIN']),
  {
    deed: 'leaveNetwork',
    to: 'as an active member',
    make: (stage) => membership(stage, 'ACTIVE', 'owner'),
    args: ({ id }) => ({ membership: id }),
    outcomes: outcomes(['done', ['coordinator', 'owner ADMIN']]),
  },
  {
    deed: 'leaveNetwork',
    to: 'where the organisation is no member yet',
    make: (stage) => membership(stage, 'APPLIED', 'elsewhere'),
    args: ({ id }) => ({ membership: id }),
    outcomes: outcomes(
      ['NOT_FOUND', but([...insiders, ...peopleOf('elsewhere')])],
      ['WRONG_STATUS', ['coordinator', 'elsewhere ADMIN']],
    ),
  },
  {
    deed: 'changeMembership',
    to: 'an active member',
    make: (stage) => membership(stage, 'ACTIVE', 'owner'),
    args: ({ id, version }) => ({ membership: id, version, sector: 'KNOWLEDGE' }),
    outcomes: outcomes(['done', ['coordinator']]),
  },
  {
    deed: 'inviteOrganisation',
    to: 'a network',
    make: network,
    args: ({ id }) => ({ network: id, organisation: club, adminEmail: mail() }),
    outcomes: outcomes(['done', ['coordinator']]),
    shown: { field: 'network.viewerCanCoordinate' },
  },
  {
    deed: 'createNetwork',
    to: 'this installation',
    make: network,
    args: () => ({
      network: {
        ...{ slug: `net-${newId().slice(24)}`, name: 'Nettverket', language: 'NN' },
        municipalities: [{ number: '4621', name: 'Voss', county: 'Vestland' }],
      },
    }),
    outcomes: outcomes(['done', ['operator']]),
  },
  {
    deed: 'changeNetwork',
    to: 'a network',
    make: network,
    args: ({ id }) => ({ network: id, changes: { crossSectorSectors: 2 } }),
    outcomes: outcomes(['done', ['operator', 'coordinator']]),
  },
  {
    deed: 'nameCoordinator',
    to: 'a network',
    make: network,
    args: ({ id }) => ({ network: id, email: mail() }),
    outcomes: outcomes(['done', ['operator']]),
  },
  {
    deed: 'nameObserver',
    to: 'a network',
    make: network,
    args: ({ id }) => ({ network: id, email: mail() }),
    outcomes: outcomes(['done', ['operator', 'coordinator']]),
  },
  {
    deed: 'withdrawNetworkInvitation',
    to: 'an observer',
    make: withInvitationTo('Observer'),
    args: (made) => ({ network: made.id, invitation: made.invitation }),
    outcomes: outcomes(['done', ['operator', 'coordinator']]),
  },
  {
    deed: 'withdrawNetworkInvitation',
    to: 'a coordinator',
    make: withInvitationTo('Coordinator'),
    args: (made) => ({ network: made.id, invitation: made.invitation }),
    outcomes: outcomes(['done', ['operator']]),
  },
  {
    deed: 'dismissFromNetwork',
    to: 'an observer',
    make: withRole('OBSERVER'),
    args: (made) => ({ network: made.id, person: made.person }),
    outcomes: outcomes(['done', ['operator', 'coordinator']]),
  },
  {
    deed: 'dismissFromNetwork',
    to: 'a coordinator',
    make: withRole('COORDINATOR'),
    args: (made) => ({ network: made.id, person: made.person }),
    outcomes: outcomes(['done', ['operator']]),
  },
];
