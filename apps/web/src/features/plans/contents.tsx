// The way within a long plan: its parts by name, folded together until somebody looks for one.
import { Link } from 'react-router';
import { useWords } from '../../i18n/use-words.js';
import { holding } from '../mandates/mandate-lines.js';
import type { Plan } from './plan.js';

/** As many goal areas as are found without. */
const FEW = 2;

export function Contents({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { goalAreas, mandates, measures, decisions } = plan;
  if (goalAreas.length <= FEW) return null;
  const parts = [
    ...(holding(mandates.nodes).length > 0 ? [{ id: 'mandates', title: t('mandates.ordered') }] : []),
    ...goalAreas,
    ...(measures.nodes.some(({ goal }) => !goal) ? [{ id: 'measures', title: t('plans.measures') }] : []),
    ...(decisions.length > 0 ? [{ id: 'decisions', title: t('plans.decisions') }] : []),
  ];
  return (
    <nav className="screen-only" aria-label={t('plans.contents')}>
      <details className="more-of-it contents">
        <summary>{t('plans.contents')}</summary>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <Link className="ds-link" to={`#${id}`} onClick={() => goTo(id)}>
                {title}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** Who goes by keys or listens goes on from there. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  if (!place) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
