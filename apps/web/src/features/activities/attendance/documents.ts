import { type Data, graphql } from '../../../graphql/graphql.js';

export const PastTimeFragment = graphql(`
  fragment PastTime on Occurrence {
    id
    startsAt
    endsAt
    status
    viewerCanNoteAttendance
    attendance {
      participants
      volunteers
      hours
      version
    }
  }
`);

export type PastTime = Data<typeof PastTimeFragment>;

export const NoteAttendanceDocument = graphql(`
  mutation NoteAttendance($occurrence: ID!, $version: Int, $participants: Int!, $volunteers: Int!, $hours: Float!) {
    noteAttendance(
      occurrence: $occurrence
      version: $version
      participants: $participants
      volunteers: $volunteers
      hours: $hours
    ) {
      occurrence {
        ...PastTime
      }
      problems {
        ...Refused
      }
    }
  }
`);
