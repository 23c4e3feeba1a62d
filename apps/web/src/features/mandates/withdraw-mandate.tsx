// Withdrawing a mandate: what that means is said first, and it goes with a reason, as it cannot be undone.
import { useDeed } from '../../app/use-deed.js';
import { ReasonForm } from '../../app/written/reason-form.js';
import { useWords } from '../../i18n/use-words.js';
import { Dialog } from '../../ui/dialog.js';
import { WithdrawMandateDocument } from './orders.js';

interface Props {
  mandate: { id: string; version: number; title: string; campaigns: { totalCount: number } };
  close: () => void;
}

export function WithdrawMandate({ mandate, close }: Props) {
  const { t, counted } = useWords();
  const deed = useDeed();
  const { id, version, title, campaigns } = mandate;
  const withdraw = async (reason: string) => {
    const isDone = (await deed.run(WithdrawMandateDocument, { mandate: id, version, reason })) !== null;
    if (isDone) close();
    return isDone;
  };
  return (
    <Dialog title={t('orders.withdrawTitle', { title })} close={close}>
      <p className="quiet">{t('orders.withdrawWhat')}</p>
      <p className="quiet">{t('orders.withdrawLinked', counted(campaigns.totalCount))}</p>
      <ReasonForm
        {...{ thing: id, deed, carryOut: withdraw }}
        label={t('orders.withdrawWhy')}
        hint={t('orders.withdrawWhyHint')}
        answer={t('orders.withdrawIt')}
      />
    </Dialog>
  );
}
