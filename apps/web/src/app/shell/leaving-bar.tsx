import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { useSession } from '../session.js';

/** They signed out, and the server has not heard of it yet: to be known before the device is handed on. */
export function LeavingBar() {
  const { t } = useWords();
  const { isLeaving } = useSession();
  if (!isLeaving) return null;
  return (
    <div className="line-bar">
      <div className="wrap">
        <Icon name="clock" />
        <p role="status">{t('offline.leaving')}</p>
      </div>
    </div>
  );
}
