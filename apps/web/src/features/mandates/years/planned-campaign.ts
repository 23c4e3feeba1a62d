import '../../campaigns/campaign.js';
import { type Data, graphql } from '../../../graphql/graphql.js';

/** A campaign as it stands among the years. */
export const PlannedCampaignFragment = graphql(`
  fragment PlannedCampaign on Campaign {
    id
    title
    status
    visibility
    startsOn
    endsOn
    version
    viewerCanEdit
    wasCrossSector
    owner {
      id
      name
    }
    partners {
      status
      organisation {
        id
      }
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
      kinds
      sectors
      steps {
        code
        organisation {
          id
          name
        }
        contribution {
          ...Gift
        }
      }
    }
  }
`);

export type PlannedCampaign = Data<typeof PlannedCampaignFragment>;
