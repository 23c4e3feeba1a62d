import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { QueueList } from '../../app/shell/queue-list.js';
import { useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { useQueue } from '../../offline/use-queue.js';
import { Dialog } from '../../ui/dialog.js';
import { useTitle } from '../../ui/page.js';

/** At once; but asks first where something would be lost. `isMain`: what the page is there for. */
export function SignOut({ isMain = false }: { isMain?: boolean }) {
  const { t } = useWords();
  const { signOut } = useSession();
  const { deeds } = useQueue();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant={isMain ? undefined : 'tertiary'}
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

/** What stands where their page was: they are out, and nothing of theirs is left. */
export function SignedOut() {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(t('signIn.isOut'));
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="wrap stack">
      <h1 className="ds-heading" tabIndex={-1} ref={heading}>
        {t('signIn.isOut')}
      </h1>
      <p className="lead">{t('signIn.isOutWhy')}</p>
      <div className="row">
        <Link className="ds-button" data-variant="secondary" to="/sign-in?to=/my">
          {t('signIn.again')}
        </Link>
        <Link className="ds-link" to="/">
          {t('common.notFoundHome')}
        </Link>
      </div>
    </div>
  );
}
