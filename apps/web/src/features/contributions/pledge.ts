// The deeds of promising something, and of taking it back.
import './need.js';
import { graphql } from '../../graphql/graphql.js';

export const PledgeDocument = graphql(`
  mutation Pledge($organisation: ID!, $contribution: ContributionInput!) {
    pledgeContribution(organisation: $organisation, contribution: $contribution) {
      contribution {
        id
        version
        status
        quantity
        need {
          ...NeedCard
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation Withdraw($contribution: ID!, $version: Int!) {
    withdrawContribution(contribution: $contribution, version: $version) {
      contribution {
        id
        version
        status
        quantity
        need {
          ...NeedCard
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

/** How much of it, from now on. */
export const ChangeGiftDocument = graphql(`
  mutation ChangeGift($contribution: ID!, $version: Int!, $quantity: Int!) {
    changeContribution(contribution: $contribution, version: $version, quantity: $quantity) {
      contribution {
        id
        version
        status
        quantity
        need {
          ...NeedCard
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);
