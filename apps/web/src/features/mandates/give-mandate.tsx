import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { useLooker } from '../plans/use-looker.js';

/** The way to giving a mandate, for coordinators; of a plan where one stands at it. */
export function GiveMandate({ plan, isQuiet = false }: { plan?: string; isQuiet?: boolean }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { isCoordinator } = useLooker();
  if (!isCoordinator) return null;
  const to = `/${slug}/mandates/new${plan === undefined ? '' : `?plan=${plan}`}`;
  if (isQuiet)
    return (
      <Link className="ds-link" to={to}>
        {t('orders.give')}
      </Link>
    );
  return (
    <Link className="ds-button screen-only" data-variant="secondary" to={to}>
      <Icon name="plus" />
      {t('orders.give')}
    </Link>
  );
}
