// What is done to a campaign from its page.
import './campaign.js';
import { graphql } from '../../graphql/graphql.js';

export const InviteDocument = graphql(`
  mutation InvitePartner($campaign: ID!, $organisation: ID!) {
    invitePartner(campaign: $campaign, organisation: $organisation) {
      campaign {
        ...CampaignPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AnswerDocument = graphql(`
  mutation AnswerInvitation($campaign: ID!, $organisation: ID!, $accept: Boolean!) {
    answerInvitation(campaign: $campaign, organisation: $organisation, accept: $accept) {
      campaign {
        ...CampaignPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const LeaveDocument = graphql(`
  mutation LeaveCampaign($campaign: ID!, $organisation: ID!) {
    leaveCampaign(campaign: $campaign, organisation: $organisation) {
      campaign {
        ...CampaignPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ChangeDocument = graphql(`
  mutation ChangeCampaign($campaign: ID!, $version: Int!, $changes: CampaignChanges!) {
    changeCampaign(campaign: $campaign, version: $version, changes: $changes) {
      campaign {
        ...CampaignPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const MoveDocument = graphql(`
  mutation MoveCampaign($campaign: ID!, $version: Int!, $to: CampaignStatus!, $reason: String) {
    moveCampaign(campaign: $campaign, version: $version, to: $to, reason: $reason) {
      campaign {
        ...CampaignPage
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ProposeDocument = graphql(`
  mutation ProposeCampaign($network: ID!, $organisation: ID!, $campaign: CampaignInput!) {
    proposeCampaign(network: $network, organisation: $organisation, campaign: $campaign) {
      campaign {
        id
        version
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const GiveDocument = graphql(`
  mutation Give($organisation: ID!, $contribution: ContributionInput!) {
    pledgeContribution(organisation: $organisation, contribution: $contribution) {
      contribution {
        ...Gift
        campaign {
          ...CampaignPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const ConfirmDocument = graphql(`
  mutation Confirm($contribution: ID!, $version: Int!) {
    confirmContribution(contribution: $contribution, version: $version) {
      contribution {
        ...Gift
        campaign {
          ...CampaignPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const DeliverDocument = graphql(`
  mutation Deliver($contribution: ID!, $version: Int!, $deliveredOn: Date!) {
    deliverContribution(contribution: $contribution, version: $version, deliveredOn: $deliveredOn) {
      contribution {
        ...Gift
        campaign {
          ...CampaignPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const TakeBackDocument = graphql(`
  mutation TakeBack($contribution: ID!, $version: Int!) {
    withdrawContribution(contribution: $contribution, version: $version) {
      contribution {
        ...Gift
        campaign {
          ...CampaignPage
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const RemindDocument = graphql(`
  mutation Remind($contribution: ID!) {
    remind(contribution: $contribution) {
      contribution {
        id
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const LinkDocument = graphql(`
  mutation LinkCampaign($campaign: ID!, $version: Int!, $mandates: [ID!]!) {
    setCampaignMandates(campaign: $campaign, version: $version, mandates: $mandates) {
      campaign {
        id
        version
        mandates {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

export const AimDocument = graphql(`
  mutation AimCampaign($campaign: ID!, $version: Int!, $goals: [ID!]!, $measures: [ID!]!) {
    setCampaignAims(campaign: $campaign, version: $version, goals: $goals, measures: $measures) {
      campaign {
        id
        version
        goals {
          id
        }
        measures {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);
