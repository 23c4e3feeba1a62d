// What campaigns and activities are for.
import { graphql } from '../../../graphql/graphql.js';

/** A campaign or an activity, with what it is for. */
export interface Aimed {
  id: string;
  version: number;
  title: string;
  mandates: readonly { id: string; title: string }[];
  goals: readonly { id: string; title: string; plan: { id: string } }[];
  measures: readonly { id: string; title: string }[];
}

/** Ids. */
export interface AimWords {
  mandates: string[];
  goals: string[];
  measures: string[];
}

export const AimedActivityDocument = graphql(`
  query AimedActivity($id: ID!) {
    activity(id: $id) {
      id
      version
      title
      viewerCanEdit
      mandates {
        id
        title
      }
      goals {
        id
        title
        plan {
          id
        }
      }
      measures {
        id
        title
      }
    }
  }
`);
