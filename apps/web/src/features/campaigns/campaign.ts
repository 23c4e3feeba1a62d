// A campaign as its page shows it.
import '../activities/attendance/sum.js';
import '../contributions/need.js';
import { type Data, graphql } from '../../graphql/graphql.js';

export const GiftFragment = graphql(`
  fragment Gift on Contribution {
    id
    version
    status
    kind
    unit
    quantity
    delivered
    viewerCanConfirm
    note
    organisation {
      id
      name
    }
    campaign {
      id
      owner {
        id
      }
    }
    need {
      id
      title
      quantity
      covered
    }
    activity {
      id
      title
      organiser {
        id
      }
    }
  }
`);

export const CampaignFragment = graphql(`
  fragment CampaignPage on Campaign {
    id
    version
    title
    summary
    status
    visibility
    startsOn
    endsOn
    cancelReason
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
    owner {
      id
      name
    }
    partners {
      status
      organisation {
        id
        name
      }
    }
    crossSector {
      isCrossSector
      kinds
      sectors
      kindsRequired
      sectorsRequired
      counted {
        id
        name
      }
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
    contributions(first: 100) {
      totalCount
      nodes {
        ...Gift
      }
    }
  }
`);

/** What an organisation is in the network. */
export const HereFragment = graphql(`
  fragment Here on Organisation {
    id
    membership(network: $network) {
      id
      kind
      sector
      organisation {
        id
        name
      }
    }
  }
`);

export const CampaignDocument = graphql(`
  query Campaign($id: ID!, $slug: String!, $network: ID!, $now: DateTime!) {
    campaign(id: $id) {
      ...CampaignPage
      owner {
        ...Here
      }
      partners {
        organisation {
          ...Here
        }
      }
      needs(first: 100) {
        nodes {
          ...NeedCard
        }
      }
      attendance {
        ...AttendanceSum
      }
      activities(first: 50) {
        totalCount
        nodes {
          id
          title
          place {
            name
          }
          occurrences(first: 1, from: $now) {
            nodes {
              id
              startsAt
              status
            }
          }
        }
      }
    }
    network(slug: $slug) {
      id
      viewerCanCoordinate
    }
  }
`);

export type Campaign = Data<typeof CampaignFragment>;
export type Gift = Data<typeof GiftFragment>;
type Answer = Data<typeof CampaignDocument>;
export type CampaignNeeds = NonNullable<Answer['campaign']>['needs']['nodes'];
export type CampaignActivities = NonNullable<Answer['campaign']>['activities'];
export type Membership = NonNullable<Data<typeof HereFragment>['membership']>;

/** Of those who carry it out and those who are asked to. */
export const membershipsIn = ({ owner, partners }: NonNullable<Answer['campaign']>): Membership[] =>
  [owner, ...partners.map(({ organisation }) => organisation)].flatMap(({ membership }) => membership ?? []);

export type OrganisationKind = Membership['kind'];
export type Sector = Membership['sector'];

export const ORGANISATION_KINDS: readonly OrganisationKind[] = ['VOLUNTARY', 'MUNICIPAL_UNIT', 'PARTNER'];

/** Promised or better: what holds. */
export const holds = ({ status }: Pick<Gift, 'status'>): boolean => status !== 'WITHDRAWN' && status !== 'DECLINED';

/** Confirmed or delivered: what counts. */
export const counts = ({ status }: Pick<Gift, 'status'>): boolean => status === 'CONFIRMED' || status === 'DELIVERED';

export type Track = 'OWNER' | 'INVITED' | 'ACCEPTED' | 'PROMISED' | 'CONFIRMED';

/** How far an organisation has come with a campaign; null for who has nothing to do with it. */
export function trackOf(campaign: Campaign, organisationId: string): Track | null {
  if (campaign.owner.id === organisationId) return 'OWNER';
  const partner = campaign.partners.find(({ organisation }) => organisation.id === organisationId);
  if (partner?.status === 'INVITED') return 'INVITED';
  if (partner?.status !== 'ACCEPTED') return null;
  if (campaign.crossSector.counted.some(({ id }) => id === organisationId)) return 'CONFIRMED';
  const own = campaign.contributions.nodes.filter(({ organisation }) => organisation.id === organisationId);
  return own.some(holds) ? 'PROMISED' : 'ACCEPTED';
}
