import { useEffect, useRef, useState } from 'react';
import { clockInWords, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { useSession } from '../session.js';

/** Short breaks are nobody's business: the socket is back before anyone has read the line. */
const SHOWN_AFTER_MS = 4_000;

/** Says so, quietly, when what is shown may be old. */
export function ConnectionBar() {
  const { t } = useWords();
  const lostAt = useLostContact();
  if (lostAt === null) return null;
  const time = clockInWords(t, wallOf(lostAt, Intl.DateTimeFormat().resolvedOptions().timeZone));
  return (
    <div className="line-bar" role="status">
      <div className="wrap">
        <Icon name="off" />
        <span>{t('common.offline', { time })}</span>
      </div>
    </div>
  );
}

/** Since when there is no contact, once that has lasted a little; null while there is, or while none was ever needed. */
export function useLostContact(): Date | null {
  const { isConnected } = useSession();
  const [lostAt, setLostAt] = useState<Date | null>(null);
  const since = useRef<Date | null>(null);
  useEffect(() => {
    if (isConnected !== false) {
      since.current = null;
      setLostAt(null);
      return;
    }
    since.current ??= new Date();
    const timer = setTimeout(() => setLostAt(since.current), SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isConnected]);
  return lostAt;
}
