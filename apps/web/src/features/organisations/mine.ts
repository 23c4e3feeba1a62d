// What somebody's own page shows.
import '../activities/attendance/documents.js';
import '../activities/slips.js';
import { graphql } from '../../graphql/graphql.js';

export const MineDocument = graphql(`
  query Mine($slug: String!, $organisations: [ID!]!, $from: DateTime!, $lately: DateTime!, $now: DateTime!) {
    viewer {
      person {
        id
      }
    }
    network(slug: $slug) {
      id
      coming: occurrences(first: 12, organisations: $organisations, from: $from) {
        nodes {
          ...Slip
        }
      }
      past: occurrences(first: 100, organisations: $organisations, from: $lately, to: $now) {
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
