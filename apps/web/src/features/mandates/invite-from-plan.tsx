import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.js';
import { InviteDialog } from '../campaigns/invite-dialog.js';

const ToInviteDocument = graphql(`
  query ToInvite($id: ID!) {
    campaign(id: $id) {
      ...CampaignPage
    }
  }
`);

/** The same dialog as on the campaign's own page. */
export function InviteFromPlan({ campaign, close }: Props) {
  const [{ data }] = useQuery({ query: ToInviteDocument, variables: { id: campaign } });
  return data?.campaign ? <InviteDialog campaign={data.campaign} close={close} /> : null;
}

interface Props {
  campaign: string;
  close: () => void;
}
