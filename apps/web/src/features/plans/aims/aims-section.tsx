// What a campaign or an activity is for: the way up the chain, to the mandates, goals and measures, and saying so.
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { type Aimed, AimedActivityDocument } from './aims.js';
import { later } from '../../../ui/later.js';
import { useWayBack } from '../../../ui/way-back.js';

// what only those who are responsible open comes when it is opened
const AimsForm = later(async () => (await import('./aims-form.js')).AimsForm);

interface Props {
  kind: 'campaign' | 'activity';
  aimed: Aimed;
  mayAim: boolean;
}

export function AimsSection({ kind, aimed, mayAim }: Props) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const [isOpen, setOpen] = useState(false);
  const button = useWayBack(isOpen);
  const { mandates, goals, measures } = aimed;
  const links = [
    ...mandates.map(({ id, title }) => ({ id, name: t('orders.aims.mandate'), title, to: `mandates/${id}` })),
    ...goals.map(({ id, title, plan }) => ({
      ...{ id, name: t('orders.aims.goal'), title },
      to: `plans/${plan.id}#goal-${id}`,
    })),
    ...measures.map(({ id, title }) => ({ id, name: t('orders.aims.measure'), title, to: `measures/${id}` })),
  ];
  if (links.length === 0 && !mayAim) return null;
  return (
    <section className="stack" aria-labelledby="aims">
      <h2 className="ds-heading" id="aims">
        {t(`orders.aims.of.${kind}`)}
      </h2>
      {links.length === 0 && !isOpen && <p className="quiet">{t('orders.aims.nothing')}</p>}
      {!isOpen && (
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
      )}
      {mayAim && !isOpen && (
        <div className="screen-only">
          <button
            type="button"
            className="ds-button"
            data-size="sm"
            data-variant="secondary"
            ref={button}
            onClick={() => setOpen(true)}
          >
            {t(links.length === 0 ? 'orders.aims.say' : 'orders.aims.change')}
          </button>
        </div>
      )}
      <Suspense fallback={<div className="bone" />}>
        {isOpen && <AimsForm {...{ kind, aimed }} close={() => setOpen(false)} />}
      </Suspense>
    </section>
  );
}

/** Of an activity, on its page. */
export function ActivityAims({ activity }: { activity: string }) {
  const [{ data }] = useQuery({ query: AimedActivityDocument, variables: { id: activity } });
  if (!data?.activity) return null;
  return <AimsSection kind="activity" aimed={data.activity} mayAim={data.activity.viewerCanEdit} />;
}
