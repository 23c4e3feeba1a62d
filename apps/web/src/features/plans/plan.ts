// A plan as its page shows it: one edition, with what is in it and what it came from.
import '../mandates/mandate-lines.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import './measure-line.js';

export const PlanFragment = graphql(`
  fragment PlanPage on Plan {
    id
    version
    viewerCanEdit
    title
    level
    status
    change
    approval
    abandonedReason
    unGoals
    documents {
      title
      kind
      number
      url
      fromYear
      toYear
    }
    missing {
      requirement
      goal {
        id
        title
      }
      measure {
        id
        title
      }
    }
    replaces {
      id
      startsOn
      endsOn
      adoptedOn
    }
    startsOn
    endsOn
    vision
    background
    focusAreas
    strategies
    adoptedOn
    responsible {
      id
      name
    }
    parent {
      id
      title
    }
    children(first: 30) {
      nodes {
        id
        title
        status
      }
    }
    goalAreas {
      id
      title
      about
      strategies
      version
    }
    goals {
      id
      number
      title
      about
      criteria
      unGoals
      version
      area {
        id
      }
    }
    measures(first: 100) {
      totalCount
      nodes {
        ...MeasureLine
        goal {
          id
        }
      }
    }
    mandates(first: 50) {
      nodes {
        ...MandateLine
      }
    }
    decisions {
      body
      bodyKind
      decidedOn
      caseNumber
      outcome
    }
    revision {
      dueOn
      standing
    }
    editions {
      id
      status
      adoptedOn
      startsOn
      endsOn
    }
    dropped {
      goal {
        id
        title
      }
      measure {
        id
        title
      }
      reason
    }
  }
`);

export const PlanDocument = graphql(`
  query Plan($id: ID!) {
    plan(id: $id) {
      ...PlanPage
    }
  }
`);

export type Plan = Data<typeof PlanFragment>;
export type Area = Plan['goalAreas'][number];
export type Goal = Plan['goals'][number];
export type MeasureOfPlan = Plan['measures']['nodes'][number];
