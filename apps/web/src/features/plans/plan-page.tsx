// A plan: what it is for, its goals and what is done for each, what was decided, and the editions before it.
import { Suspense, useEffect } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useHappenings } from '../../app/live.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Ordered } from '../mandates/ordered.js';
import { Chain } from './chain.js';
import { Contents } from './contents.js';
import { Goals } from './goals.js';
import { isBeingWritten, isInForce, yearsOf } from './edition.rules.js';
import { type Plan, PlanDocument } from './plan.js';
import { levelsUnder } from './level.rules.js';
import { PlanProcesses } from './processes.js';
import { Sources } from './sources.js';
import './plans.css';
import { later } from '../../ui/later.js';

// what only those who direct a plan see comes when they do
const Way = later(async () => (await import('./writing/way.js')).Way);

export default function PlanPage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: PlanDocument, variables: { id } });
  useHappenings(({ kind }) => {
    // who decides, and when it is to be revised, follow from its level
    if (kind === 'PLAN_LEVEL_CHANGED') again({ requestPolicy: 'network-only' });
  });
  useTitle(data?.plan?.title ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return data.plan ? <Shown plan={data.plan} /> : <NotFound among="strategy" />;
}

function Shown({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash, plan.id]);
  const directs = useDirects(plan);
  return (
    <>
      <div className="wrap stack">
        <Chain parts={plan.parent ? [{ to: `plans/${plan.parent.id}`, title: plan.parent.title }] : []} />
        <p className="note num">{`${t(`plans.levels.${plan.level}`)} · ${yearsOf(plan)} · ${plan.responsible.name}`}</p>
        <h1 className="ds-heading">{plan.title}</h1>
        {plan.vision && <p className="lead">{plan.vision}</p>}
        <PlanStatus plan={plan} />
        <Contents plan={plan} />
        {plan.background && <p className="prose as-written">{plan.background}</p>}
        {directs && (
          <Suspense>
            <Way key={plan.id} plan={plan} />
          </Suspense>
        )}
      </div>
      <Ordered plan={plan} mandates={plan.mandates.nodes} />
      <Goals key={plan.id} plan={plan} />
      <PlanProcesses plan={plan.id} />
      <Sources plan={plan} />
      <Past plan={plan} />
    </>
  );
}

/** Whether the viewer has something to do with its way: they write it, or coordinate the network. */
function useDirects({ viewerCanEdit }: Plan): boolean {
  const { viewer } = useSession();
  return viewerCanEdit || roleIn(viewer, useNetwork().id) === 'COORDINATOR';
}

function PlanStatus({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { status, adoptedOn, revision, abandonedReason } = plan;
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
      {abandonedReason && <p>{t('planning.abandoned', { reason: abandonedReason })}</p>}
      <OtherEdition plan={plan} />
    </div>
  );
}

/** The edition that a reader of this one wants to know of: what it is to replace, what is to replace it, or what did. */
function OtherEdition({ plan: { id, status, editions } }: { plan: Plan }) {
  const { t } = useWords();
  const inForce = editions.find(isInForce);
  const next = editions.find(isBeingWritten);
  if (isBeingWritten({ status })) {
    if (!inForce) return null;
    return (
      <p>
        {t('planning.revisionOf', { years: yearsOf(inForce) })} <ToPlan id={inForce.id}>{t('plans.toNewer')}</ToPlan>
      </p>
    );
  }
  if (inForce?.id === id) {
    return (
      next && (
        <p>
          {t('planning.beingRevised')} <ToPlan id={next.id}>{t('planning.toDraft')}</ToPlan>
        </p>
      )
    );
  }
  return (
    inForce && (
      <p>
        {t('plans.older')} <ToPlan id={inForce.id}>{t('plans.toNewer')}</ToPlan>
      </p>
    )
  );
}

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
      <Below plan={plan} />
    </div>
  );
}

/** The plans under it, and the way to another. */
function Below({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const { slug, id: network } = useNetwork();
  const { viewer } = useSession();
  const [level] = levelsUnder(plan.level);
  const writes = roleIn(viewer, network) === 'COORDINATOR' && isInForce(plan) && level;
  if (plan.children.nodes.length === 0 && !writes) return null;
  return (
    <div className="stack">
      {plan.children.nodes.length > 0 && (
        <Part id="below-it" title={t('plans.children')}>
          {plan.children.nodes.map(({ id, title }) => (
            <li key={id}>
              <ToPlan id={id}>{title}</ToPlan>
            </li>
          ))}
        </Part>
      )}
      {writes && (
        <p className="small screen-only">
          <Link className="ds-link" to={`/${slug}/plans/new?level=${level}&parent=${plan.id}`}>
            {t('planning.toNewUnder')}
          </Link>
        </p>
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
  const { id, status, adoptedOn } = edition;
  const years = yearsOf(edition);
  return (
    <li>
      {isHere ? <b className="strong">{years}</b> : <ToPlan id={id}>{years}</ToPlan>}{' '}
      <span className="note">
        {`${t(`plans.planStatuses.${status}`)}${adoptedOn ? `, ${dayInWords(t, adoptedOn)}` : ''}`}
      </span>
    </li>
  );
}
