import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';

/** For those whose organisation is not here yet. */
export function JoinInvitation() {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <div className="invite quiet-invite">
      <p>
        <b className="strong">{t('home.join')}</b>
        <br />
        <span className="small quiet">{t('organisations.joinWhy')}</span>
      </p>
      <Link className="ds-button" data-variant="secondary" to={`/${slug}/join`}>
        {t('home.joinAction')}
      </Link>
    </div>
  );
}
