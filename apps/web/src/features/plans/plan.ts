// A plan as its page shows it: one edition, with what is in it and what it came from.
import '../mandates/mandate-lines.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import './measure-line.js';

export const PlanDocument = graphql(`
  query PlanPage($id: ID!) {
    plan(id: $id) {
      id
      title
      level
      status
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
      }
      goals {
        id
        number
        title
        about
        criteria
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
  }
`);

export type Plan = NonNullable<Data<typeof PlanDocument>['plan']>;
export type Goal = Plan['goals'][number];
export type MeasureOfPlan = Plan['measures']['nodes'][number];
