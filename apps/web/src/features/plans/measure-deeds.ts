// Adding a measure to a plan, changing it, and taking it out again.
import './measure.js';
import { graphql } from '../../graphql/graphql.js';

export const AddMeasureDocument = graphql(`
  mutation AddMeasure($plan: ID!, $measure: MeasureInput!) {
    addMeasure(plan: $plan, measure: $measure) {
      measure {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeMeasureDocument = graphql(`
  mutation ChangeMeasure($measure: ID!, $version: Int!, $changes: MeasureChanges!, $isInside: Boolean!, $today: Date!) {
    changeMeasure(measure: $measure, version: $version, changes: $changes) {
      measure {
        ...MeasurePage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DropMeasureDocument = graphql(`
  mutation DropMeasure($measure: ID!, $version: Int!, $reason: String) {
    dropMeasure(measure: $measure, version: $version, reason: $reason) {
      plan {
        id
        dropped {
          reason
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

/** What a measure's form offers to choose from. */
export const MeasureChoicesDocument = graphql(`
  query MeasureChoices($slug: String!, $plan: ID!) {
    network(slug: $slug) {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
    }
    plan(id: $plan) {
      id
      title
      status
      startsOn
      endsOn
      responsible {
        id
      }
      goals {
        id
        number
        title
      }
    }
  }
`);
