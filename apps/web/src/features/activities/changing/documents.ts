// What is done to an activity and its times from its page.
import { type Data, graphql } from '../../../graphql/graphql.js';

/** One coming time, for all to see. */
export const ComingTimeFragment = graphql(`
  fragment ComingTime on Occurrence {
    id
    version
    startsAt
    endsAt
    movedFrom
    status
    cancelReason
  }
`);

export const ChangeableFragment = graphql(`
  fragment Changeable on Activity {
    id
    version
    title
    description
    status
    visibility
    startsAt
    endsAt
    recurrence
    except
    audiences
    cancelReason
    viewerCanEdit
    place {
      name
      address
      latitude
      longitude
    }
    organiser {
      id
      name
      website
    }
    campaign {
      id
      title
    }
  }
`);

export type ComingTime = Data<typeof ComingTimeFragment>;
export type ChangeableActivity = Data<typeof ChangeableFragment>;

/** What hangs on an activity: its coming times, and what is promised and not given yet. */
export const AtStakeDocument = graphql(`
  query AtStake($id: ID!, $slug: String!, $organiser: ID!, $from: DateTime!) {
    activity(id: $id) {
      id
      occurrences(first: 100, from: $from) {
        nodes {
          ...ComingTime
        }
      }
    }
    network(slug: $slug) {
      id
      contributions(first: 100, organisation: $organiser, status: [PLEDGED, CONFIRMED]) {
        nodes {
          id
          activity {
            id
          }
          need {
            id
            occurrence {
              id
            }
          }
        }
      }
    }
  }
`);

export const ChangeActivityDocument = graphql(`
  mutation ChangeActivity($activity: ID!, $version: Int!, $changes: ActivityChanges!) {
    changeActivity(activity: $activity, version: $version, changes: $changes) {
      activity {
        ...Changeable
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const CancelActivityDocument = graphql(`
  mutation CancelActivity($activity: ID!, $version: Int!, $reason: String) {
    cancelActivity(activity: $activity, version: $version, reason: $reason) {
      activity {
        ...Changeable
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const MoveOccurrenceDocument = graphql(`
  mutation MoveOccurrence($occurrence: ID!, $version: Int!, $startsAt: DateTime!, $endsAt: DateTime!) {
    moveOccurrence(occurrence: $occurrence, version: $version, startsAt: $startsAt, endsAt: $endsAt) {
      occurrence {
        ...ComingTime
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const CancelOccurrenceDocument = graphql(`
  mutation CancelOccurrence($occurrence: ID!, $version: Int!, $reason: String) {
    cancelOccurrence(occurrence: $occurrence, version: $version, reason: $reason) {
      occurrence {
        ...ComingTime
      }
      problems {
        ...Refused
      }
    }
  }
`);
