// A plan: what it is for, its goals and what is done for each, what was decided, and the editions before it.
import { useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { holding, MandateLines } from '../mandates/mandate-lines.js';
import { Chain } from './chain.js';
import { MeasureLines } from './measure-line.js';
import { type Goal, type MeasureOfPlan, type Plan, PlanDocument } from './plan.js';
import './plans.css';

export default function PlanPage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: PlanDocument, variables: { id } });
  useTitle(data?.plan?.title ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return data.plan ? <Shown plan={data.plan} /> : <NotFound to={`/${network.slug}/strategy`} />;
}

function Shown({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, plan.id]);
  const mandates = holding(plan.mandates.nodes);
  const inForce = plan.editions.find(({ status }) => status === 'ADOPTED' || status === 'UNDER_REVISION');
  return (
    <>
      <div className="wrap stack">
        <Chain parts={plan.parent ? [{ to: `plans/${plan.parent.id}`, title: plan.parent.title }] : []} />
        <p className="note num">
          {`${t(`plans.levels.${plan.level}`)} · ${plan.startsOn.slice(0, 4)}–${plan.endsOn.slice(0, 4)} · ${plan.responsible.name}`}
        </p>
        <h1 className="ds-heading">{plan.title}</h1>
        {plan.vision && <p className="lead">{plan.vision}</p>}
        <PlanStatus plan={plan} newer={inForce && inForce.id !== plan.id ? inForce.id : null} />
        {plan.background && <p className="prose">{plan.background}</p>}
      </div>
      {mandates.length > 0 && (
        <section className="wrap stack below" aria-labelledby="mandates">
          <h2 className="ds-heading" id="mandates">
            {t('mandates.ordered')}
          </h2>
          <MandateLines mandates={mandates} />
        </section>
      )}
      <Goals plan={plan} />
      <Past plan={plan} />
    </>
  );
}

function PlanStatus({ plan, newer }: { plan: Plan; newer: string | null }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { status, adoptedOn, revision } = plan;
  return (
    <div className="stack tight">
      <div className="row">
        <Status tone={status === 'ADOPTED' ? 'here' : ''} icon={status === 'ADOPTED' ? 'full' : 'nearly'}>
          {t(`plans.planStatuses.${status}`)}
        </Status>
        {adoptedOn && <span className="note">{t('plans.adopted', { date: dayInWords(t, adoptedOn) })}</span>}
        {revision && (
          <span className={revision.standing === 'AHEAD' ? 'note' : 'gap'}>
            {t('plans.revision', { date: dayInWords(t, revision.dueOn) })}
          </span>
        )}
      </div>
      {newer !== null && (
        <p>
          {t('plans.older')}{' '}
          <Link className="ds-link" to={`/${slug}/plans/${newer}`}>
            {t('plans.toNewer')}
          </Link>
        </p>
      )}
    </div>
  );
}

function Goals({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const measures = plan.measures.nodes;
  const ofNoArea = plan.goals.filter(({ area }) => !area);
  const ofNoGoal = measures.filter(({ goal }) => !goal);
  const shown = (goals: readonly Goal[]) =>
    goals.map((goal) => (
      <OneGoal key={goal.id} goal={goal} measures={measures.filter((one) => one.goal?.id === goal.id)} />
    ));
  return (
    <>
      {plan.goalAreas.map((area) => (
        <section key={area.id} className="wrap stack far-below" aria-labelledby={area.id}>
          <h2 className="ds-heading" id={area.id}>
            {area.title}
          </h2>
          {area.about && <p className="prose quiet">{area.about}</p>}
          {shown(plan.goals.filter((goal) => goal.area?.id === area.id))}
          <Texts title={t('plans.strategies')} texts={area.strategies} />
        </section>
      ))}
      <div className="wrap stack far-below">
        {shown(ofNoArea)}
        <Texts title={t('plans.strategies')} texts={plan.strategies} />
        <Texts title={t('plans.focusAreas')} texts={plan.focusAreas} />
        {ofNoGoal.length > 0 && (
          <section className="stack" aria-labelledby="measures">
            <h2 className="ds-heading" id="measures">
              {t('plans.measures')}
            </h2>
            <MeasureLines measures={ofNoGoal} />
          </section>
        )}
        {measures.length < plan.measures.totalCount && (
          <p className="note">{t('plans.firstOnly', { shown: measures.length, all: plan.measures.totalCount })}</p>
        )}
      </div>
    </>
  );
}

function OneGoal({ goal, measures }: { goal: Goal; measures: readonly MeasureOfPlan[] }) {
  const { t } = useWords();
  const { slug, id: network } = useNetwork();
  const { viewer } = useSession();
  return (
    <article className="card stack" id={`goal-${goal.id}`} style={{ gap: '.75rem' }}>
      <h3 className="ds-heading">
        {goal.number && <span className="num">{goal.number}. </span>}
        {goal.title}
      </h3>
      {goal.about && <p className="small quiet">{goal.about}</p>}
      <Texts title={t('plans.criteria')} texts={goal.criteria} />
      {measures.length > 0 && <MeasureLines measures={measures} />}
      {roleIn(viewer, network) === 'COORDINATOR' && (
        <p className="small screen-only">
          <Link className="ds-link" to={`/${slug}/campaigns/new?goal=${goal.id}`}>
            {t('plans.proposeFor')}
          </Link>
        </p>
      )}
    </article>
  );
}

const Texts = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <div className="small">
      <p className="note">{title}</p>
      <ul className="texts">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );

/** What was decided, the editions, what was left out and why, and the plans below. */
function Past({ plan }: { plan: Plan }) {
  const { t } = useWords();
  return (
    <div className="wrap split even far-below">
      {plan.decisions.length > 0 && (
        <Part id="decisions" title={t('plans.decisions')}>
          {plan.decisions.map(({ body, decidedOn, caseNumber, outcome }) => (
            <li key={`${body} ${decidedOn} ${outcome}`}>
              <span className="note num">{dayInWords(t, decidedOn)}</span>
              <br />
              {t(`plans.outcomes.${outcome}`, { body })}
              {caseNumber && ` (${caseNumber})`}
            </li>
          ))}
        </Part>
      )}
      {plan.editions.length > 1 && (
        <Part id="editions" title={t('plans.editions')}>
          {plan.editions.map((edition) => (
            <Edition key={edition.id} edition={edition} isHere={edition.id === plan.id} />
          ))}
        </Part>
      )}
      {plan.dropped.length > 0 && (
        <Part id="dropped" title={t('plans.dropped')}>
          {plan.dropped.map(({ goal, measure, reason }) => (
            <li key={goal?.id ?? measure?.id}>
              <b className="strong">{goal?.title ?? measure?.title}</b>
              <br />
              <span className="quiet">{reason}</span>
            </li>
          ))}
        </Part>
      )}
      {plan.children.nodes.length > 0 && (
        <Part id="below-it" title={t('plans.children')}>
          {plan.children.nodes.map(({ id, title }) => (
            <li key={id}>
              <ToPlan id={id}>{title}</ToPlan>
            </li>
          ))}
        </Part>
      )}
    </div>
  );
}

const Part = ({ id, title, children }: { id: string; title: string; children: React.ReactNode }) => (
  <section className="stack" aria-labelledby={id}>
    <h2 className="ds-heading" id={id}>
      {title}
    </h2>
    <ul className="plain stack">{children}</ul>
  </section>
);

function ToPlan({ id, children }: { id: string; children: string }) {
  const { slug } = useNetwork();
  return (
    <Link className="ds-link" to={`/${slug}/plans/${id}`}>
      {children}
    </Link>
  );
}

function Edition({ edition, isHere }: { edition: Plan['editions'][number]; isHere: boolean }) {
  const { t } = useWords();
  const { id, status, adoptedOn, startsOn, endsOn } = edition;
  const years = `${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`;
  return (
    <li>
      {isHere ? <b className="strong">{years}</b> : <ToPlan id={id}>{years}</ToPlan>}{' '}
      <span className="note">
        {`${t(`plans.planStatuses.${status}`)}${adoptedOn ? `, ${dayInWords(t, adoptedOn)}` : ''}`}
      </span>
    </li>
  );
}
