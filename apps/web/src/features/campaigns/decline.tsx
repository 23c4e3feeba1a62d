// Saying no to what is promised, with a reason: the giver has planned with it.
import { useDeed } from '../../app/use-deed.js';
import { ReasonForm } from '../../app/written/reason-form.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from '../../ui/dialog.js';
import { useAmount } from '../contributions/amount.js';
import './campaign.js';
import type { Gift } from './campaign.js';

const DeclineDocument = graphql(`
  mutation Decline($contribution: ID!, $version: Int!, $reason: String!) {
    declineContribution(contribution: $contribution, version: $version, reason: $reason) {
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

export function Decline({ gift, close }: { gift: Gift; close: () => void }) {
  const { t } = useWords();
  const amount = useAmount();
  const deed = useDeed();
  const { id, version, organisation, unit, quantity } = gift;
  const decline = async (reason: string) => {
    const isDone = (await deed.run(DeclineDocument, { contribution: id, version, reason })) !== null;
    if (isDone) close();
    return isDone;
  };
  return (
    <Dialog title={t('changing.gift.declineTitle', { amount: amount(unit, quantity) })} close={close}>
      <p className="quiet">{t('changing.gift.declineWhat', { organisation: organisation.name })}</p>
      <ReasonForm
        {...{ thing: id, deed, carryOut: decline }}
        label={t('changing.reason')}
        hint={t('changing.gift.reasonHint')}
        answer={t('changing.gift.declineIt')}
      />
    </Dialog>
  );
}
