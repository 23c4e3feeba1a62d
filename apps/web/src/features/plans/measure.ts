// A measure as its page shows it, and what is done to it there.
import { type Data, graphql } from '../../graphql/graphql.js';
import './measure-line.js';
import './priority.js';
import './process.js';

/** What its form is about. */
export const MeasureToChangeFragment = graphql(`
  fragment MeasureToChange on Measure {
    id
    version
    title
    kind
    about
    firstDay: startsOn
    lastDay: endsOn
    recurrence
    timesEach
    withinDays
    effortStep
    others
    participantKinds
    responsible {
      id
      name
    }
    goal {
      id
      number
      title
    }
    participants {
      id
      name
    }
    organisation {
      owner
      steeringGroup
      projectGroup
      referenceGroup
      aims
      themes
      cases
    }
  }
`);

export type MeasureToChange = Data<typeof MeasureToChangeFragment>;

export const MeasureFragment = graphql(`
  fragment MeasurePage on Measure {
    ...MeasureLine
    ...MeasureToChange
    result
    viewerCanEdit
    plan {
      id
      title
      status
      responsible {
        id
      }
      replaces {
        id
      }
      editions {
        id
        status
      }
    }
    priority {
      ...FullPriority
    }
    notes(first: 20) @include(if: $isInside) {
      nodes {
        id
        notedOn
        text
        by {
          id
          name
        }
      }
    }
    done(first: 10) @include(if: $isInside) {
      totalCount
      nodes {
        id
        doneOn
        text
      }
    }
    due(first: 3, from: $today) {
      nodes {
        dueOn
        standing
        times
        timesRequired
      }
    }
    processes {
      ...ProcessWay
    }
    mandates {
      id
      title
    }
    campaigns(first: 20) {
      nodes {
        id
        title
        status
      }
    }
    activities(first: 20) {
      nodes {
        id
        title
      }
    }
  }
`);

export const MeasureDocument = graphql(`
  query MeasurePage($id: ID!, $isInside: Boolean!, $today: Date!) {
    measure(id: $id) {
      ...MeasurePage
    }
  }
`);

export type Measure = Data<typeof MeasureFragment>;

export const NoteDocument = graphql(`
  mutation NoteProgress($measure: ID!, $note: ProgressNoteInput!, $isInside: Boolean!, $today: Date!) {
    noteProgress(measure: $measure, note: $note) {
      measure {
        ...MeasurePage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const MoveMeasureDocument = graphql(`
  mutation MoveMeasure(
    $measure: ID!
    $version: Int!
    $to: MeasureStatus!
    $on: Date!
    $result: String
    $isInside: Boolean!
    $today: Date!
  ) {
    moveMeasure(measure: $measure, version: $version, to: $to, on: $on, result: $result) {
      measure {
        ...MeasurePage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const RecordDoneDocument = graphql(`
  mutation RecordDone($measure: ID!, $done: MeasureDoneInput!, $isInside: Boolean!, $today: Date!) {
    recordDone(measure: $measure, done: $done) {
      measure {
        ...MeasurePage
      }
      problems {
        ...Refused
      }
    }
  }
`);
