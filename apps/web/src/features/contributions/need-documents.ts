// What whoever holds a need does to it, and to what is promised.
import './need.js';
import { graphql } from '../../graphql/graphql.js';

export const ChangeNeedDocument = graphql(`
  mutation ChangeNeed($need: ID!, $version: Int!, $changes: NeedChanges!) {
    changeNeed(need: $need, version: $version, changes: $changes) {
      need {
        ...NeedCard
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const CloseNeedDocument = graphql(`
  mutation CloseNeed($need: ID!, $version: Int!) {
    closeNeed(need: $need, version: $version) {
      need {
        ...NeedCard
      }
      problems {
        ...Refused
      }
    }
  }
`);
