// The people of an organisation, and what its ADMIN does about them.
import { type Data, graphql } from '../../../graphql/graphql.js';

export const PeopleFragment = graphql(`
  fragment People on Organisation {
    id
    name
    people {
      person {
        id
        name
      }
      role
      email
    }
    invitations {
      id
      email
      role
      sentAt
      until
    }
  }
`);

export const InvitePersonDocument = graphql(`
  mutation InvitePerson($organisation: ID!, $email: String!, $role: OrganisationRole!) {
    invitePerson(organisation: $organisation, email: $email, role: $role) {
      organisation {
        ...People
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($organisation: ID!, $invitation: ID!) {
    withdrawInvitation(organisation: $organisation, invitation: $invitation) {
      organisation {
        ...People
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeRoleDocument = graphql(`
  mutation ChangeRole($organisation: ID!, $person: ID!, $role: OrganisationRole!) {
    changeRole(organisation: $organisation, person: $person, role: $role) {
      organisation {
        ...People
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const RemovePersonDocument = graphql(`
  mutation RemovePerson($organisation: ID!, $person: ID!) {
    removePerson(organisation: $organisation, person: $person) {
      organisation {
        ...People
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type OwnPeople = Data<typeof PeopleFragment>;
export type OrganisationRole = OwnPeople['people'][number]['role'];
export const ROLES: readonly OrganisationRole[] = ['ADMIN', 'EDITOR', 'MEMBER'];
