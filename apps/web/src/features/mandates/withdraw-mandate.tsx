// Withdrawing a mandate: what that means is said first, and it goes with a reason, as it cannot be undone.
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { WithdrawMandateDocument } from './orders.js';

interface Props {
  mandate: { id: string; version: number; title: string; campaigns: { totalCount: number } };
  close: () => void;
}

export function WithdrawMandate({ mandate, close }: Props) {
  const { t, counted } = useWords();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState(false);
  const { id, version, title, campaigns } = mandate;
  const { wrong } = deed;
  const withdraw = async () => {
    const isEmpty = reason.trim() === '';
    setLacks(isEmpty);
    if (!isEmpty && (await deed.run(WithdrawMandateDocument, { mandate: id, version, reason }))) close();
    else goToFirstWrong();
  };
  return (
    <Dialog title={t('orders.withdrawTitle', { title })} close={close}>
      <p className="quiet">{t('orders.withdrawWhat')}</p>
      <p className="quiet">{t('orders.withdrawLinked', counted(campaigns.totalCount))}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void withdraw();
        }}
      >
        <Refusal outcome={deed.outcome} fields={['reason']} />
        <TextArea
          label={t('orders.withdrawWhy')}
          hint={t('orders.withdrawWhyHint')}
          value={reason}
          error={lacks ? t('problems.rules.REASON_REQUIRED') : wrong['reason']}
          onChange={({ target }) => setReason(target.value)}
        />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('orders.withdrawIt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
