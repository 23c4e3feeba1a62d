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
          audiences
          place {
            name
          }
          campaign {
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
        code
        rule
        limit
        message
        path
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
        code
        rule
        limit
        message
        path
      }
    }
  }
`);
