// Following what one looks at, in one tap, with how often beside it; and that one does, said where one stands.
import { Link, useLocation } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Refusal } from '../../ui/problems.js';
import { type Rhythm, RHYTHMS, useFollowing, type Wish } from './following.js';

/** `what` is its name: whoever hears the page is told what the button follows. */
export function Follow({ what, ...wish }: Wish & { what: string }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const { pathname } = useLocation();
  if (viewer === undefined) return null;
  if (viewer === null) {
    return (
      <Link className="ds-link small" to={`/sign-in?to=${encodeURIComponent(pathname)}`}>
        {t('following.follow')}
      </Link>
    );
  }
  return <Own what={what} wish={wish} />;
}

function Own({ what, wish }: { what: string; wish: Wish }) {
  const { t } = useWords();
  const { id } = useNetwork();
  const { following, follow, stop, deed, isSilent } = useFollowing(id, wish);
  if (following === undefined) return null;
  return (
    <div className="stack tight follow">
      {following === null ? (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          aria-label={`${t('following.follow')}: ${what}`}
          aria-disabled={deed.isSending}
          onClick={() => void follow('DAILY')}
        >
          {t('following.follow')}
        </button>
      ) : (
        <div className="row small">
          <span className="ok">
            <Icon name="full" /> {t('following.following')}
          </span>
          <RhythmChoice what={what} rhythm={following.rhythm} change={(rhythm) => void follow(rhythm)} />
          <button
            type="button"
            className="ds-link choose"
            aria-label={`${t('mine.stop')}: ${what}`}
            onClick={() => void stop()}
          >
            {t('mine.stop')}
          </button>
        </div>
      )}
      <p role="status" className="note">
        {following !== null && isSilent && (
          <>
            {t('following.silent')}{' '}
            <Link className="ds-link" to="/my/mail">
              {t('following.settings')}
            </Link>
          </>
        )}
      </p>
      <Refusal outcome={deed.outcome} />
    </div>
  );
}

interface Props {
  what: string;
  rhythm: Rhythm;
  change: (rhythm: Rhythm) => void;
}

export function RhythmChoice({ what, rhythm, change }: Props) {
  const { t } = useWords();
  return (
    <select
      className="ds-input"
      data-size="sm"
      aria-label={t('following.howOften', { what })}
      value={rhythm}
      onChange={({ target }) => change(target.value as Rhythm)}
    >
      {RHYTHMS.map((each) => (
        <option key={each} value={each}>
          {t(`mine.rhythms.${each}`)}
        </option>
      ))}
    </select>
  );
}
