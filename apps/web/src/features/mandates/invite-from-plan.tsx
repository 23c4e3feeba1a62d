import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.js';
import type { Membership } from '../campaigns/campaign.js';
import { InviteDialog } from '../campaigns/invite-dialog.js';

const ToInviteDocument = graphql(`
  query ToInvite($id: ID!) {
    campaign(id: $id) {
      ...CampaignPage
    }
  }
`);

/** The same dialog as on the campaign's own page. */
export function InviteFromPlan({ campaign, memberships, close }: Props) {
  const [{ data }] = useQuery({ query: ToInviteDocument, variables: { id: campaign } });
  return data?.campaign ? <InviteDialog campaign={data.campaign} memberships={memberships} close={close} /> : null;
}

interface Props {
  campaign: string;
  memberships: readonly Membership[];
  close: () => void;
}
