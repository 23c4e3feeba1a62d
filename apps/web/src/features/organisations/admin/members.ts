// The network's members as its coordinator sees them, and what is done to a membership.
import { type Data, graphql } from '../../../graphql/graphql.js';

export const MemberFragment = graphql(`
  fragment Member on Membership {
    id
    version
    status
    kind
    sector
    since
    statusAt
    reason
    organisation {
      id
      name
      organisationNumber
      website
      contact {
        name
        phone
        email
      }
    }
  }
`);

export const MembersDocument = graphql(`
  query Members($slug: String!) {
    network(slug: $slug) {
      id
      applied: memberships(first: 100, status: APPLIED) {
        nodes {
          ...Member
        }
      }
      invited: memberships(first: 100, status: INVITED) {
        nodes {
          ...Member
        }
      }
      members {
        ...Member
      }
      refused: memberships(first: 50, status: REFUSED) {
        nodes {
          ...Member
        }
      }
      left: memberships(first: 50, status: LEFT) {
        nodes {
          ...Member
        }
      }
    }
  }
`);

export const AnswerMembershipDocument = graphql(`
  mutation AnswerMembership(
    $membership: ID!
    $accept: Boolean!
    $kind: OrganisationKind
    $sector: Sector
    $reason: String
  ) {
    answerMembership(membership: $membership, accept: $accept, kind: $kind, sector: $sector, reason: $reason) {
      membership {
        ...Member
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeMembershipDocument = graphql(`
  mutation ChangeMembership($membership: ID!, $version: Int!, $kind: OrganisationKind, $sector: Sector) {
    changeMembership(membership: $membership, version: $version, kind: $kind, sector: $sector) {
      membership {
        ...Member
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const LeaveNetworkDocument = graphql(`
  mutation LeaveNetwork($membership: ID!) {
    leaveNetwork(membership: $membership) {
      membership {
        ...Member
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const RequestMembershipDocument = graphql(`
  mutation RequestMembership($network: ID!, $organisation: ID!) {
    requestMembership(network: $network, organisation: $organisation) {
      membership {
        ...Member
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type Member = Data<typeof MemberFragment>;
