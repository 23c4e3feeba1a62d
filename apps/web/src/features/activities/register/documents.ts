import { graphql } from '../../../graphql/graphql.js';

/** Where the organisation may register, what it may belong to, and what it registered last. */
export const RegisterDocument = graphql(`
  query Register($slug: String!, $organisation: ID!) {
    network(slug: $slug) {
      id
      slug
      name
      timeZone
      activities(first: 1, organisation: $organisation) {
        nodes {
          id
          title
          description
          startsAt
          endsAt
          recurrence
          except
          organiser {
            id
          }
          audiences
          place {
            name
            address
            latitude
            longitude
          }
          campaign {
            id
          }
          goals {
            id
          }
          measures {
            id
          }
        }
      }
      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {
        nodes {
          id
          title
          owner {
            id
          }
          partners {
            status
            organisation {
              id
            }
          }
        }
      }
    }
  }
`);

export const RegisterActivityDocument = graphql(`
  mutation RegisterActivity($network: ID!, $organisation: ID!, $activity: ActivityInput!) {
    registerActivity(network: $network, organisation: $organisation, activity: $activity) {
      activity {
        id
        title
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AimNewDocument = graphql(`
  mutation AimNewActivity($activity: ID!, $goals: [ID!]!, $measures: [ID!]!) {
    setActivityAims(activity: $activity, version: 1, goals: $goals, measures: $measures) {
      activity {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const OpenNeedDocument = graphql(`
  mutation OpenNeedOfActivity($need: NeedInput!) {
    openNeed(need: $need) {
      need {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

interface CampaignChoice {
  owner: { id: string };
  partners: readonly { status: string; organisation: { id: string } }[];
}

/** Owned by the organisation, or with it as an accepted partner. */
export const isIn = ({ owner, partners }: CampaignChoice, organisation: string): boolean =>
  owner.id === organisation ||
  partners.some((partner) => partner.organisation.id === organisation && partner.status === 'ACCEPTED');
