// What the coordinator's years show.
import { useQuery } from 'urql';
import { type Data, graphql } from '../../graphql/graphql.js';
import { addDays, todayIn } from '../../i18n/dates.js';
import './mandate-lines.js';
import './parts.js';
import './years/planned-campaign.js';

export const PlanDocument = graphql(`
  query CoordinatorPlan($slug: String!, $lately: Date!, $today: Date!) {
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
      plans(first: 20, status: [ADOPTED]) {
        nodes {
          id
          title
          revision {
            dueOn
            standing
          }
          measures(first: 100, status: [PLANNED, ONGOING]) {
            nodes {
              id
              title
              endsOn
            }
          }
        }
      }
      dueMeasures(first: 50, from: $lately, to: $today) {
        nodes {
          dueOn
          standing
          measure {
            id
            title
          }
        }
      }
      applied: memberships(first: 20, status: APPLIED) {
        nodes {
          id
          statusAt
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

/** For so many days it is said that something that comes again was not done; then the next time counts. */
const LATELY = 30;

export function usePlanned({ slug, timeZone }: { slug: string; timeZone: string }) {
  const today = todayIn(timeZone);
  return useQuery({ query: PlanDocument, variables: { slug, today, lately: addDays(today, -LATELY) } });
}
