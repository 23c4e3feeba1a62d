// The way of a plan or a measure: its phases and milestones, and what is done to them.
import { type Data, graphql } from '../../graphql/graphql.js';

export const ProcessFragment = graphql(`
  fragment ProcessWay on Process {
    id
    title
    version
    phases {
      id
      title
      startsOn
      endsOn
    }
    milestones {
      id
      version
      kind
      title
      plannedOn
      plannedUntil
      latestOn
      reachedOn
      isOverdue
      phase {
        id
      }
      meeting {
        id
        title
      }
    }
  }
`);

export type Process = Data<typeof ProcessFragment>;
export type Phase = Process['phases'][number];
export type Milestone = Process['milestones'][number];

export const PlanWaysDocument = graphql(`
  query PlanWays($id: ID!) {
    plan(id: $id) {
      id
      status
      responsible {
        id
      }
      editions {
        id
        status
      }
      processes {
        ...ProcessWay
      }
    }
  }
`);

export const StartProcessDocument = graphql(`
  mutation StartProcess($plan: ID, $measure: ID, $template: ID!, $title: String) {
    startProcess(plan: $plan, measure: $measure, template: $template, title: $title) {
      process {
        ...ProcessWay
        ofPlan: plan {
          id
          processes {
            id
          }
        }
        ofMeasure: measure {
          id
          processes {
            id
          }
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const SetPhaseDaysDocument = graphql(`
  mutation SetPhaseDays($phase: ID!, $days: PhaseDays!) {
    setPhaseDays(phase: $phase, days: $days) {
      process {
        ...ProcessWay
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AddMilestoneDocument = graphql(`
  mutation AddMilestone($process: ID!, $milestone: MilestoneInput!) {
    addMilestone(process: $process, milestone: $milestone) {
      milestone {
        id
        process {
          ...ProcessWay
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeMilestoneDocument = graphql(`
  mutation ChangeMilestone($milestone: ID!, $version: Int!, $changes: MilestoneChanges!) {
    changeMilestone(milestone: $milestone, version: $version, changes: $changes) {
      milestone {
        id
        process {
          ...ProcessWay
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ReachDocument = graphql(`
  mutation ReachMilestone($milestone: ID!, $version: Int!, $on: Date) {
    reachMilestone(milestone: $milestone, version: $version, on: $on) {
      milestone {
        id
        process {
          ...ProcessWay
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DropMilestoneDocument = graphql(`
  mutation DropMilestone($milestone: ID!, $version: Int!) {
    dropMilestone(milestone: $milestone, version: $version) {
      process {
        ...ProcessWay
      }
      problems {
        ...Refused
      }
    }
  }
`);
