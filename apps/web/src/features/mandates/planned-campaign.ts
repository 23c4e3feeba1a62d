import { type Data, graphql } from '../../graphql/graphql.js';

/** A campaign as it stands among the years. */
export const PlannedCampaignFragment = graphql(`
  fragment PlannedCampaign on Campaign {
    id
    title
    status
    startsOn
    endsOn
    version
    wasCrossSector
    owner {
      id
      name
    }
    priority {
      benefit {
        value
      }
      severity {
        value
      }
      resourceUse {
        value
      }
    }
    crossSector {
      isCrossSector
      steps {
        code
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type PlannedCampaign = Data<typeof PlannedCampaignFragment>;
