// What somebody's own page shows.
import '../activities/attendance/documents.js';
import { graphql } from '../../graphql/graphql.js';

export const MineDocument = graphql(`
  query Mine(
    $slug: String!
    $organisation: ID
    $hasOrganisation: Boolean!
    $from: DateTime!
    $lately: DateTime!
    $now: DateTime!
  ) {
    viewer {
      person {
        id
      }
      following {
        id
        rhythm
        network {
          id
          name
        }
        campaign {
          id
          title
        }
        organisation {
          id
          name
        }
      }
    }
    network(slug: $slug) {
      id
      activities(first: 10, organisation: $organisation, from: $from) @include(if: $hasOrganisation) {
        nodes {
          id
          title
        }
      }
      past: occurrences(first: 50, organisation: $organisation, from: $lately, to: $now)
        @include(if: $hasOrganisation) {
        nodes {
          ...PastTime
          activity {
            id
            title
          }
        }
      }
      campaigns(first: 50, status: [PROPOSED, PLANNED, ACTIVE]) {
        nodes {
          id
          title
          partners {
            status
            organisation {
              id
              name
            }
          }
        }
      }
    }
  }
`);
