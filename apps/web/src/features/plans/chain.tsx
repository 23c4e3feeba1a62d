import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';

/** The way up: from what is shown to the strategy. */
export function Chain({ parts }: { parts: readonly { to: string; title: string }[] }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <nav className="chain" aria-label={t('plans.chain')}>
      <ol>
        {[{ to: 'strategy', title: t('mandates.strategy') }, ...parts].map(({ to, title }) => (
          <li key={to}>
            <Link className="ds-link" to={`/${slug}/${to}`}>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
