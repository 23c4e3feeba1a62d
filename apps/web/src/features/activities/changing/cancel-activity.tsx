// Calling an activity off, with what that comes to in words: others have planned with it.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { Dialog } from '../../../ui/dialog.js';
import { Refusal } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { useAtStake } from './at-stake.js';
import { CancelActivityDocument, type ChangeableActivity } from './documents.js';
import { ReasonField } from './reason-field.js';
import { useMoment } from './when-in-words.js';

interface Props {
  activity: ChangeableActivity;
  close: () => void;
}

export function CancelActivity({ activity, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const { wrong } = deed;
  const cancel = async () => {
    const variables = { activity: activity.id, version: activity.version, reason: reason.trim() || null };
    if (await deed.run(CancelActivityDocument, variables)) close();
  };
  return (
    <Dialog title={t('changing.cancelTitle', { title: activity.title })} close={close}>
      <Ending activity={activity} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void cancel();
        }}
      >
        <ReasonField organiser={activity.organiser} value={reason} change={setReason} error={wrong['reason']} />
        <Refusal outcome={deed.outcome} fields={['reason']} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t(activity.recurrence ? 'changing.cancelAll' : 'changing.cancelIt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Ending({ activity }: { activity: ChangeableActivity }) {
  const { t, counted, digits } = useWords();
  const moment = useMoment();
  const stake = useAtStake(activity);
  if (!stake) return <div className="bone" role="status" aria-label={t('common.loading')} />;
  const { coming, areMore, promises } = stake;
  const first = coming[0] ? moment(coming[0].startsAt) : '';
  return (
    <div className="stack tight">
      <p>
        {areMore
          ? t('changing.endsMany', { n: digits(coming.length), first })
          : t('changing.ends', { ...counted(coming.length), first })}{' '}
        {t('changing.promises', counted(promises.length))} <b className="strong">{t('changing.forGood')}</b>
      </p>
      {coming.length > 1 && <p className="note">{t('changing.onlyOnce')}</p>}
    </div>
  );
}
