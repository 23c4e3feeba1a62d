// Calling an activity off, with what that comes to in words: others have planned with it.
import { useDeed } from '../../../app/use-deed.js';
import { ReasonForm } from '../../../app/written/reason-form.js';
import { useWords } from '../../../i18n/use-words.js';
import { Dialog } from '../../../ui/dialog.js';
import { useAtStake } from './at-stake.js';
import { CancelActivityDocument, type ChangeableActivity } from './documents.js';
import { useMoment } from './when-in-words.js';
import { useWhy } from './why.js';

interface Props {
  activity: ChangeableActivity;
  close: () => void;
}

export function CancelActivity({ activity, close }: Props) {
  const { t } = useWords();
  const deed = useDeed();
  const why = useWhy(activity.organiser);
  const { id, version, title, recurrence } = activity;
  const cancel = async (reason: string) => {
    const isDone = (await deed.run(CancelActivityDocument, { activity: id, version, reason: reason || null })) !== null;
    if (isDone) close();
    return isDone;
  };
  return (
    <Dialog title={t('changing.cancelTitle', { title })} close={close}>
      <Ending activity={activity} />
      <ReasonForm
        {...{ thing: id, deed, carryOut: cancel, ...why }}
        answer={t(recurrence ? 'changing.cancelAll' : 'changing.cancelIt')}
      />
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
