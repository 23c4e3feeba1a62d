// What a campaign is for: the way up the chain, to the mandates, goals and measures.
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import type { Campaign } from './campaign.js';

export function Aims({ campaign: { mandates, goals, measures } }: { campaign: Campaign }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const links = [
    ...mandates.map(({ id, title }) => ({ id, name: t('campaigns.for.mandate'), title, to: `mandates/${id}` })),
    ...goals.map(({ id, title, plan }) => ({
      id,
      name: t('campaigns.for.goal'),
      title,
      to: `plans/${plan.id}#goal-${id}`,
    })),
    ...measures.map(({ id, title }) => ({ id, name: t('campaigns.for.measure'), title, to: `measures/${id}` })),
  ];
  if (links.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="aims">
      <h2 className="ds-heading" id="aims">
        {t('campaigns.for.title')}
      </h2>
      <ul className="plain stack tight">
        {links.map(({ id, name, title, to }) => (
          <li key={id}>
            <span className="note">{name}</span>
            <br />
            <Link className="ds-link" to={`/${slug}/${to}`}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
