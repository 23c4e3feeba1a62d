import { useState } from 'react';
import { QueueList } from '../../app/shell/queue-list.js';
import { useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { useQueue } from '../../offline/use-queue.js';
import { Dialog } from '../../ui/dialog.js';

/** At once; but asks first where something would be lost. */
export function SignOut() {
  const { t } = useWords();
  const { signOut } = useSession();
  const { deeds } = useQueue();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => (deeds.length > 0 ? setAsking(true) : void signOut())}
      >
        {t('signIn.out')}
      </button>
      {isAsking && (
        <Dialog title={t('offline.leaveTitle')} close={() => setAsking(false)}>
          <p>{t('offline.leaveWhy')}</p>
          <QueueList isQuiet />
          <div className="row">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => void signOut()}>
              {t('offline.leave')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
