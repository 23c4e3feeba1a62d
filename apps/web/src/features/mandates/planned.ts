// What the coordinator's years show.
import { type Data, graphql } from '../../graphql/graphql.js';
import './mandate-lines.js';
import './parts.js';
import './years/planned-campaign.js';

export const PlanDocument = graphql(`
  query CoordinatorPlan($slug: String!) {
    network(slug: $slug) {
      id
      mandates(first: 50) {
        nodes {
          ...MandateLine
          rule {
            __typename
          }
          standing {
            risks {
              code
              missing
              part {
                ...Part
              }
            }
          }
        }
      }
      campaigns(first: 100, status: [PROPOSED, PLANNED, ACTIVE, COMPLETED, EVALUATED]) {
        nodes {
          ...PlannedCampaign
        }
      }
      memberships(first: 100, status: ACTIVE) {
        nodes {
          id
          kind
          sector
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

export type Found = NonNullable<Data<typeof PlanDocument>['network']>;
export type PlannedMandate = Found['mandates']['nodes'][number];
