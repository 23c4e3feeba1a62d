// Plans that are not adopted yet, as far as the viewer may see them, and the way to another for those who may write one.
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { edited, isInside, roleIn, useSession } from '../../app/session.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Status } from '../../ui/status.js';
import { yearsOf } from './edition.rules.js';
import './plans.css';

export const UnderWorkFragment = graphql(`
  fragment PlanUnderWork on Plan {
    id
    title
    level
    status
    startsOn
    endsOn
  }
`);

type PlanUnderWork = Data<typeof UnderWorkFragment>;

export function UnderWork({ plans }: { plans: readonly PlanUnderWork[] }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  if (plans.length === 0) return null;
  return (
    <section className="wrap stack far-below" aria-labelledby="under-work">
      <h2 className="ds-heading" id="under-work">
        {t('planning.underWork')}
      </h2>
      <ul className="measures">
        {plans.map((plan) => (
          <li key={plan.id}>
            <div>
              <Link className="ds-link" data-color="neutral" to={`/${slug}/plans/${plan.id}`}>
                {plan.title}
              </Link>
              <p className="note num">{`${t(`plans.levels.${plan.level}`)} · ${yearsOf(plan)}`}</p>
            </div>
            <Status icon={plan.status === 'DRAFT' ? 'open' : 'nearly'}>{t(`plans.planStatuses.${plan.status}`)}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For those who may write one. */
export function ToNewPlan() {
  const { t } = useWords();
  const { slug, id } = useNetwork();
  const { viewer } = useSession();
  const writes = isInside(viewer, id) && (roleIn(viewer, id) === 'COORDINATOR' || edited(viewer).length > 0);
  return (
    writes && (
      <Link className="ds-link" to={`/${slug}/plans/new`}>
        {t('planning.toNewPlan')}
      </Link>
    )
  );
}
