// What has been ordered until when, how it stands, and the plans that it stands in, with their goals.
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useAnchor, useTitle } from '../../ui/page.js';
import { Fault, Loading } from '../../ui/states.js';
import { ToNewPlan, UnderWork } from '../plans/under-work.js';
import { GiveMandate } from './give-mandate.js';
import { Texts } from '../plans/texts.js';
import '../plans/plans.css';
import { holding, MandateLines, MandateSeats, useMet } from './mandate-lines.js';

const StrategyDocument = graphql(`
  query Strategy($slug: String!) {
    network(slug: $slug) {
      id
      mandates(first: 50) {
        nodes {
          ...MandateLine
        }
      }
      plans(first: 30, status: [ADOPTED, UNDER_REVISION]) {
        nodes {
          ...PlanOutline
        }
      }
      beingWritten: plans(first: 30, status: [DRAFT, IN_HEARING]) {
        nodes {
          ...PlanUnderWork
        }
      }
    }
  }

  fragment PlanOutline on Plan {
    id
    level
    title
    startsOn
    endsOn
    vision
    background
    focusAreas
    strategies
    goalAreas {
      id
      title
      about
      strategies
    }
    goals {
      id
      number
      title
      area {
        id
      }
    }
  }
`);

type Outline = NonNullable<Data<typeof StrategyDocument>['network']>['plans']['nodes'][number];

const LEVELS: readonly Outline['level'][] = ['STRATEGY', 'THEMATIC_PLAN', 'SPECIALIST_PLAN', 'ANNUAL_PLAN'];

export default function StrategyPage() {
  const { t } = useWords();
  const met = useMet();
  const network = useNetwork();
  const { viewer } = useSession();
  const [{ data, error, fetching }, again] = useQuery({ query: StrategyDocument, variables: { slug: network.slug } });
  useTitle(t('mandates.strategy'), placeOf(network));
  const found = data?.network;
  useAnchor(found !== undefined && found !== null);
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const mandates = holding(found.mandates.nodes);
  const plans = LEVELS.flatMap((level) => found.plans.nodes.filter((plan) => plan.level === level));
  return (
    <>
      <div className="wrap stack" style={{ gap: '2rem' }}>
        {mandates.length === 0 ? (
          <Answer lead={t('mandates.noneWhy')}>{t('mandates.none')}</Answer>
        ) : (
          <>
            <div className="stack">
              <Answer>{met(mandates)}</Answer>
              <MandateSeats mandates={mandates} />
            </div>
            <MandateLines mandates={mandates} />
          </>
        )}
        <p className="row screen-only">
          <Link className="ds-link" to={`/${network.slug}/priorities`}>
            {t('mandates.toPriorities')}
          </Link>
          {roleIn(viewer, network.id) === 'COORDINATOR' && (
            <Link className="ds-link" to={`/${network.slug}/plan`}>
              {t('mandates.toPlan')}
            </Link>
          )}
          <ToNewPlan />
          <GiveMandate isQuiet />
        </p>
      </div>
      <UnderWork plans={found.beingWritten.nodes} />
      {plans.map((plan) => (
        <Plan key={plan.id} plan={plan} />
      ))}
    </>
  );
}

function Plan({ plan }: { plan: Outline }) {
  const { id, title, startsOn, endsOn, vision, background, focusAreas, strategies, goalAreas, goals } = plan;
  const { t } = useWords();
  const { slug } = useNetwork();
  const ofNoArea = goals.filter(({ area }) => !area);
  return (
    <section className="wrap stack" style={{ paddingBlockStart: '3.5rem', gap: '1.25rem' }} aria-labelledby={id}>
      <p className="note num">
        {startsOn.slice(0, 4)}–{endsOn.slice(0, 4)}
      </p>
      <h2 className="ds-heading" id={id}>
        <Link className="ds-link" data-color="neutral" to={`/${slug}/plans/${id}`}>
          {title}
        </Link>
      </h2>
      <div className="outline">
        <div className="stack">
          {vision && <p className="lead">{vision}</p>}
          {background && <p className="prose as-written">{background}</p>}
          <Goals plan={id} goals={ofNoArea} />
        </div>
        {strategies.length + focusAreas.length > 0 && (
          <div className="stack">
            <Texts title={t('plans.strategies')} texts={strategies} />
            <Texts title={t('plans.focusAreas')} texts={focusAreas} />
          </div>
        )}
      </div>
      <div className="gallery">
        {goalAreas.map((area) => (
          <article key={area.id} className="card stack" style={{ gap: '.75rem' }}>
            <h3 className="ds-heading">{area.title}</h3>
            {area.about && <p className="small quiet">{area.about}</p>}
            <Goals plan={id} goals={goals.filter((goal) => goal.area?.id === area.id)} />
            <Texts title={t('plans.strategies')} texts={area.strategies} />
          </article>
        ))}
      </div>
    </section>
  );
}

interface GoalsProps {
  plan: string;
  goals: readonly { id: string; number?: string | null; title: string }[];
}

/** Each leads to what is done for it. */
function Goals({ plan, goals }: GoalsProps) {
  const { slug } = useNetwork();
  if (goals.length === 0) return null;
  return (
    <ul className="plain stack quiet-links" style={{ gap: '.375rem' }}>
      {goals.map(({ id, number, title }) => (
        <li key={id} id={id}>
          <Link className="ds-link" data-color="neutral" to={`/${slug}/plans/${plan}#goal-${id}`}>
            {number && <b className="strong num">{number}. </b>}
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
