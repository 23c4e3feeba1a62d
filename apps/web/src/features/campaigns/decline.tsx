// Saying no to what is promised, with a reason: the giver has planned with it.
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { useAmount } from '../contributions/amount.js';
import './campaign.js';
import type { Gift } from './campaign.js';
import { graphql } from '../../graphql/graphql.js';
import { useDeed } from '../../app/use-deed.js';

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
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState(false);
  const { wrong } = deed;
  const decline = async () => {
    const isEmpty = reason.trim() === '';
    setLacks(isEmpty);
    const variables = { contribution: gift.id, version: gift.version, reason: reason.trim() };
    if (!isEmpty && (await deed.run(DeclineDocument, variables))) close();
    else goToFirstWrong();
  };
  return (
    <Dialog title={t('changing.gift.declineTitle', { amount: amount(gift.unit, gift.quantity) })} close={close}>
      <p className="quiet">{t('changing.gift.declineWhat', { organisation: gift.organisation.name })}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void decline();
        }}
      >
        <TextArea
          label={t('changing.reason')}
          hint={t('changing.gift.reasonHint')}
          rows={2}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={lacks ? t('problems.rules.REASON_REQUIRED') : wrong['reason']}
        />
        <Refusal outcome={deed.outcome} fields={['reason']} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('changing.gift.declineIt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
