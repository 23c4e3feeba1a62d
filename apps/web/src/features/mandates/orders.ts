// Giving mandates, changing and withdrawing them.
import { type Data, graphql } from '../../graphql/graphql.js';
import './parts.js';
import '../plans/measure-line.js';

export const MandateToChangeFragment = graphql(`
  fragment MandateToChange on Mandate {
    id
    version
    title
    about
    dueOn
    responsible {
      id
      name
    }
    rule {
      __typename
      ... on CampaignsCompleted {
        count
        linkedOnly
      }
      ... on MeasuresDone {
        measures {
          ...MeasureLine
        }
      }
      ... on MilestonesReached {
        milestones {
          id
          title
          plannedOn
          reachedOn
        }
      }
      ... on PlanAdopted {
        plan {
          id
          title
        }
      }
    }
  }
`);

export type MandateToChange = Data<typeof MandateToChangeFragment>;

/** The plans that there are, with who decided them. */
export const OrderingDocument = graphql(`
  query Ordering($slug: String!) {
    network(slug: $slug) {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
      plans(first: 100, status: [DRAFT, IN_HEARING, ADOPTED, UNDER_REVISION]) {
        nodes {
          id
          title
          level
          status
          startsOn
          endsOn
          adoptedOn
          decisions {
            body
            decidedOn
            caseNumber
            outcome
          }
        }
      }
    }
  }
`);

export type PlanToOrder = NonNullable<Data<typeof OrderingDocument>['network']>['plans']['nodes'][number];

export const MeasuresToNameDocument = graphql(`
  query MeasuresToName($slug: String!, $plan: ID!) {
    network(slug: $slug) {
      id
      plans(first: 30, status: [ADOPTED, UNDER_REVISION]) {
        nodes {
          id
          title
          measures(first: 100) {
            nodes {
              id
              title
            }
          }
        }
      }
    }
    plan(id: $plan) {
      id
      measures(first: 100) {
        nodes {
          id
          title
        }
      }
    }
  }
`);

export const MilestonesToNameDocument = graphql(`
  query MilestonesToName($plan: ID!) {
    plan(id: $plan) {
      id
      processes {
        id
        title
        milestones {
          id
          title
        }
      }
    }
  }
`);

export const GiveMandateDocument = graphql(`
  mutation GiveMandate($plan: ID!, $mandate: MandateInput!) {
    giveMandate(plan: $plan, mandate: $mandate) {
      mandate {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeMandateDocument = graphql(`
  mutation ChangeMandate($mandate: ID!, $version: Int!, $changes: MandateChanges!) {
    changeMandate(mandate: $mandate, version: $version, changes: $changes) {
      mandate {
        ...MandateToChange
        standing {
          ...Standing
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const WithdrawMandateDocument = graphql(`
  mutation WithdrawMandate($mandate: ID!, $version: Int!, $reason: String!) {
    withdrawMandate(mandate: $mandate, version: $version, reason: $reason) {
      mandate {
        id
        version
        withdrawnReason
        viewerCanEdit
      }
      problems {
        ...Refused
      }
    }
  }
`);
