import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { type EditionFacts, mayAddMeasure } from './rights.rules.js';
import { useLooker } from './use-looker.js';

/** The way to a new measure of a plan, or of one of its goals, for who may add one. */
export function AddMeasure({ plan, goal }: { plan: EditionFacts & { id: string }; goal?: string }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const looker = useLooker();
  if (!mayAddMeasure(looker, plan)) return null;
  const to = `/${slug}/plans/${plan.id}/measures/new`;
  if (goal !== undefined)
    return (
      <p className="small screen-only">
        <Link className="ds-link" to={`${to}?goal=${goal}`}>
          {t('measures.add')}
        </Link>
      </p>
    );
  return (
    <div className="screen-only">
      <Link className="ds-button" data-variant="secondary" to={to}>
        {t('measures.addToPlan')}
      </Link>
    </div>
  );
}
