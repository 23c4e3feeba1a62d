// What is done to a plan from its page.
import '../plan.js';
import { graphql } from '../../../graphql/graphql.js';

export const DraftPlanDocument = graphql(`
  mutation DraftPlan($network: ID!, $plan: PlanInput!) {
    draftPlan(network: $network, plan: $plan) {
      plan {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangePlanDocument = graphql(`
  mutation ChangePlan($plan: ID!, $version: Int!, $changes: PlanChanges!) {
    changePlan(plan: $plan, version: $version, changes: $changes) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const HearPlanDocument = graphql(`
  mutation HearPlan($plan: ID!, $version: Int!) {
    sendPlanToHearing(plan: $plan, version: $version) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const TakePlanBackDocument = graphql(`
  mutation TakePlanBack($plan: ID!, $version: Int!) {
    takePlanBack(plan: $plan, version: $version) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DecidePlanDocument = graphql(`
  mutation DecidePlan($plan: ID!, $version: Int!, $decision: DecisionInput!) {
    decidePlan(plan: $plan, version: $version, decision: $decision) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

/** Answers the next edition. */
export const RevisePlanDocument = graphql(`
  mutation RevisePlan($plan: ID!, $version: Int!, $change: PlanChangeSize!) {
    revisePlan(plan: $plan, version: $version, change: $change) {
      plan {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AbandonPlanDocument = graphql(`
  mutation AbandonPlan($plan: ID!, $version: Int!, $reason: String!) {
    abandonPlan(plan: $plan, version: $version, reason: $reason) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);
