// What is done to the goal areas and the goals of a draft. Each answers its plan, whose lacks may have changed with it.
import '../plan.js';
import { graphql } from '../../../graphql/graphql.js';

export const AddAreaDocument = graphql(`
  mutation AddGoalArea($plan: ID!, $area: GoalAreaInput!) {
    addGoalArea(plan: $plan, area: $area) {
      area {
        id
        plan {
          ...PlanPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeAreaDocument = graphql(`
  mutation ChangeGoalArea($area: ID!, $version: Int!, $changes: GoalAreaChanges!) {
    changeGoalArea(area: $area, version: $version, changes: $changes) {
      area {
        id
        plan {
          ...PlanPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DropAreaDocument = graphql(`
  mutation DropGoalArea($area: ID!, $version: Int!) {
    dropGoalArea(area: $area, version: $version) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AddGoalDocument = graphql(`
  mutation AddGoal($plan: ID!, $goal: GoalInput!) {
    addGoal(plan: $plan, goal: $goal) {
      goal {
        id
        plan {
          ...PlanPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeGoalDocument = graphql(`
  mutation ChangeGoal($goal: ID!, $version: Int!, $changes: GoalChanges!) {
    changeGoal(goal: $goal, version: $version, changes: $changes) {
      goal {
        id
        plan {
          ...PlanPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DropGoalDocument = graphql(`
  mutation DropGoal($goal: ID!, $version: Int!, $reason: String) {
    dropGoal(goal: $goal, version: $version, reason: $reason) {
      plan {
        ...PlanPage
      }
      problems {
        ...Refused
      }
    }
  }
`);
