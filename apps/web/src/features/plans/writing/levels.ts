// How a network works with the levels of planning, as it is read and changed.
import { type Data, graphql } from '../../../graphql/graphql.js';

export const PlanLevelsFragment = graphql(`
  fragment PlanLevels on Network {
    id
    staleAfterDays
    planLevels {
      level
      reviseEveryYears
      revisedWith
      purpose
      participation
      participants
      approvalNew
      approvalLarge
      approvalSmall
      version
    }
  }
`);

export const LevelsDocument = graphql(`
  query PlanLevels($slug: String!) {
    network(slug: $slug) {
      ...PlanLevels
    }
  }
`);

export const ChangeLevelDocument = graphql(`
  mutation ChangePlanLevel($network: ID!, $level: PlanningLevel!, $version: Int!, $changes: PlanLevelChanges!) {
    changePlanLevel(network: $network, level: $level, version: $version, changes: $changes) {
      network {
        ...PlanLevels
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeStaleAfterDocument = graphql(`
  mutation ChangeStaleAfter($network: ID!, $days: Int!) {
    changeStaleAfterDays(network: $network, days: $days) {
      network {
        ...PlanLevels
      }
      problems {
        ...Refused
      }
    }
  }
`);

export type LevelRule = Data<typeof PlanLevelsFragment>['planLevels'][number];
