// Who has a role of their own in the network, and what is done about it.
import { type Data, graphql } from '../../../graphql/graphql.js';

export const RolesFragment = graphql(`
  fragment Roles on Network {
    id
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

export const RolesDocument = graphql(`
  query Roles($slug: String!) {
    network(slug: $slug) {
      ...Roles
    }
  }
`);

export const NameCoordinatorDocument = graphql(`
  mutation NameCoordinator($network: ID!, $email: String!) {
    nameCoordinator(network: $network, email: $email) {
      network {
        ...Roles
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const NameObserverDocument = graphql(`
  mutation NameObserver($network: ID!, $email: String!) {
    nameObserver(network: $network, email: $email) {
      network {
        ...Roles
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const WithdrawNetworkInvitationDocument = graphql(`
  mutation WithdrawNetworkInvitation($network: ID!, $invitation: ID!) {
    withdrawNetworkInvitation(network: $network, invitation: $invitation) {
      network {
        ...Roles
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DismissDocument = graphql(`
  mutation Dismiss($network: ID!, $person: ID!) {
    dismissFromNetwork(network: $network, person: $person) {
      network {
        ...Roles
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type RolesHere = Data<typeof RolesFragment>;
export type NetworkRole = RolesHere['people'][number]['role'];
