// Quiet lines under the top bar: nobody is reached, something waits, something did not get through, a newer release is there.
import { type ComponentProps, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { clockInWords, nearDayInWords, wallOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useSilence } from '../../offline/contact.js';
import { useHasNetwork } from '../../offline/has-network.js';
import { queue } from '../../offline/queue.js';
import { useIsOutdated } from '../../offline/release.js';
import { useQueue } from '../../offline/use-queue.js';
import { Icon } from '../../ui/icon.js';
import { later } from '../../ui/later.js';
import { useIsConnected } from '../session.js';

const QueueList = later(async () => (await import('./queue-list.js')).QueueList);

/** Short breaks are nobody's business: the socket is back before anyone has read the line. */
const SHOWN_AFTER_MS = 4_000;

export function ConnectionBar() {
  const { t } = useWords();
  const silence = useSilenceInWords();
  const waiting = useQueueInWords(silence !== null);
  const isOutdated = useIsOutdated();
  return (
    <>
      {(silence !== null || waiting.length > 0) && (
        <Waiting isSilent={silence !== null} words={[silence ?? [], waiting].flat().join(' ')} />
      )}
      {isOutdated && (
        <Line icon="repeat" words={t('offline.release')}>
          <Choice act={() => location.reload()}>{t('offline.reload')}</Choice>
        </Line>
      )}
    </>
  );
}

interface LineProps {
  icon: 'off' | 'clock' | 'repeat';
  words: string;
  /** What one can do about it, after the words. */
  children: ReactNode;
  /** Opened by that. */
  below?: ReactNode;
}

/** What is shown as live is so no longer where nobody is reached: the style sheet hides its line. */
const Line = ({ icon, words, children, below }: LineProps) => (
  <div className="line-bar" data-off={icon === 'off' ? '' : undefined}>
    <div className="wrap">
      <Icon name={icon} />
      <p>
        <span role="status">{words}</span> {children}
      </p>
      {below}
    </div>
  </div>
);

const Choice = ({ act, children, ...rest }: { act: () => void; children: string } & ComponentProps<'button'>) => (
  <button type="button" className="ds-link choose" onClick={act} {...rest}>
    {children}
  </button>
);

/** Nobody is reached, or something waits, or did not get through; opened, what it is. */
function Waiting({ isSilent, words }: { isSilent: boolean; words: string }) {
  const { t } = useWords();
  const { deeds, done } = useQueue();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const hasList = deeds.length > 0;
  const list = hasList && (
    <section id={id} className="opened" aria-label={t('offline.list')} hidden={!isOpen}>
      <Suspense>{isOpen && <QueueList />}</Suspense>
    </section>
  );
  return (
    <Line icon={isSilent ? 'off' : 'clock'} words={words} below={list}>
      {hasList && (
        <Choice aria-expanded={isOpen} aria-controls={id} act={() => setOpen(!isOpen)}>
          {t(isOpen ? 'common.close' : 'offline.show')}
        </Choice>
      )}
      {!hasList && !isSilent && done.length > 0 && <Choice act={() => queue.forgetDone()}>{t('common.close')}</Choice>}
    </Line>
  );
}

/** `isSilent`: what was sent is told once what is shown is read anew; both at once would contradict each other. */
function useQueueInWords(isSilent: boolean): string[] {
  const { t, counted } = useWords();
  const { deeds, done } = useQueue();
  const { pathname } = useLocation();
  useEffect(() => queue.forgetDone(), [pathname]);
  const refused = deeds.filter((deed) => deed.refused).length;
  const waits = deeds.length - refused;
  if (deeds.length === 0) return done.length > 0 && !isSilent ? [t('offline.allSent')] : [];
  return [
    ...(refused > 0 ? [t('offline.refused', counted(refused))] : []),
    ...(waits > 0 ? [t('offline.waits', counted(waits))] : []),
  ];
}

/** Since when nobody was reached, and how old what is shown is; null while somebody is. */
function useSilenceInWords(): string | null {
  const { t } = useWords();
  const silence = useSilence();
  const lostAt = useLostContact();
  if (silence === null && lostAt === null) return null;
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = wallOf(new Date(silence?.asOf ?? silence?.since ?? lostAt ?? 0), timeZone);
  const time = clockInWords(t, at);
  if (silence === null || silence.asOf === null) return `${t('offline.since', { time })} ${t('offline.sawThen')}`;
  const day = nearDayInWords(t, at.day, wallOf(new Date(), timeZone).day);
  return `${t('offline.noContact')} ${t('offline.asOf', { day, time })}`;
}

/** Since when the live connection is gone, once that has lasted a little or the device says so; null while it stands, or while none was ever needed. */
function useLostContact(): number | null {
  const isConnected = useIsConnected();
  const hasNetwork = useHasNetwork();
  const [lostAt, setLostAt] = useState<number | null>(null);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (hasNetwork && isConnected !== false) {
      since.current = null;
      setLostAt(null);
      return;
    }
    since.current ??= Date.now();
    const timer = setTimeout(() => setLostAt(since.current), hasNetwork ? SHOWN_AFTER_MS : 0);
    return () => clearTimeout(timer);
  }, [hasNetwork, isConnected]);
  return lostAt;
}
