// A measure: how it goes, what came of it, and the chain it is a link of, both ways.
import { Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useHappenings } from '../../app/live.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { isInside, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { dayInWords, monthInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Priority } from '../mandates/years/priority-words.js';
import { Chain } from './chain.js';
import { type Measure, MeasureDocument } from './measure.js';
import { MeasureStatus } from './measure-line.js';
import { Processes } from './processes.js';
import { ProjectOrganisation } from './project-organisation.js';
import { Progress } from './progress.js';
import { oftenInWords } from './recurrence-fields.js';
import { mayDirect, mayTell } from './rights.rules.js';
import { useLooker } from './use-looker.js';
import './plans.css';
import { later } from '../../ui/later.js';
import { type Changer, useWayBack } from '../../ui/way-back.js';

// what only some of those who are signed in open comes when it is opened
const ChangeMeasure = later(async () => (await import('./change-measure.js')).ChangeMeasure);
const DropMeasure = later(async () => (await import('./drop-measure.js')).DropMeasure);

/** What changes the lists of a measure without naming it. */
const AIMING = ['CAMPAIGN_AIMED', 'ACTIVITY_AIMED', 'MANDATE_GIVEN', 'MANDATE_CHANGED', 'MANDATE_WITHDRAWN'];

export default function MeasurePage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const { viewer } = useSession();
  const today = todayIn(network.timeZone);
  const [{ data, error, fetching }, again] = useQuery({
    query: MeasureDocument,
    variables: { id, isInside: isInside(viewer, network.id), today },
    pause: viewer === undefined,
  });
  useHappenings(({ kind }) => {
    if (AIMING.includes(kind)) again({ requestPolicy: 'network-only' });
  });
  useTitle(data?.measure?.title ?? '', placeOf(network));
  if (!data) return fetching || viewer === undefined ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return data.measure ? <Shown key={id} measure={data.measure} /> : <NotFound among="strategy" />;
}

function Shown({ measure }: { measure: Measure }) {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const looker = useLooker();
  const [isChanging, setChanging] = useState(false);
  const changer = useWayBack(isChanging);
  const { plan, goal } = measure;
  const responsible = measure.responsible?.id ?? null;
  const parts = [{ to: `plans/${plan.id}`, title: plan.title }];
  if (goal) parts.push({ to: `plans/${plan.id}#goal-${goal.id}`, title: goal.title });
  return (
    <>
      <div className="wrap stack">
        <Chain parts={parts} />
        <p className="note">{t(`plans.measureKinds.${measure.kind}`)}</p>
        <h1 className="ds-heading">{measure.title}</h1>
        {measure.about && !isChanging && <p className="lead">{measure.about}</p>}
        <div className="row">
          <MeasureStatus status={measure.status} />
          {measure.isStale && <span className="gap small">{t('plans.stale')}.</span>}
          <span className="line">{t('common.following')}</span>
        </div>
        {measure.result && (
          <div className="preview card stack tight">
            <p className="note">{t(measure.status === 'STOPPED' ? 'plans.whyStopped' : 'plans.result')}</p>
            <p>{measure.result}</p>
          </div>
        )}
        {isChanging ? (
          <Suspense fallback={<div className="bone" />}>
            <div className="reading">
              <ChangeMeasure measure={measure} close={() => setChanging(false)} />
            </div>
          </Suspense>
        ) : (
          <Ways {...{ measure, changer }} change={() => setChanging(true)} />
        )}
      </div>
      <div className="wrap split far-below">
        <div className="stack far-apart">
          <Progress
            measure={measure}
            mayTell={mayTell(looker, plan, responsible)}
            isInside={isInside(viewer, network.id)}
          />
          <Processes
            of={{ measure: measure.id }}
            processes={measure.processes}
            mayDirect={mayDirect(looker, plan, { responsible })}
          />
        </div>
        <div className="stack far-apart">
          <Facts measure={measure} />
          <Links measure={measure} isCoordinator={looker.isCoordinator} />
        </div>
      </div>
    </>
  );
}

/** Changing it, or taking it out; while the plan is revised, the way to where that is done. */
function Ways({ measure, change, changer }: Changer & { measure: Measure }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { isCoordinator } = useLooker();
  const [isDropping, setDropping] = useState(false);
  const { plan, viewerCanEdit } = measure;
  const draft = plan.editions.find(({ status }) => status === 'DRAFT');
  if (!viewerCanEdit) {
    if (!isCoordinator || plan.status !== 'UNDER_REVISION' || !draft) return null;
    return (
      <p className="small quiet screen-only">
        {t('measures.inDraft')}{' '}
        <Link className="ds-link" to={`/${slug}/plans/${draft.id}`}>
          {t('measures.toDraft')}
        </Link>
      </p>
    );
  }
  return (
    <div className="row screen-only">
      <button type="button" className="ds-button" data-variant="secondary" ref={changer} onClick={change}>
        {t('measures.change')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setDropping(true)}>
        {t('measures.drop')}
      </button>
      <Suspense>{isDropping && <DropMeasure measure={measure} close={() => setDropping(false)} />}</Suspense>
    </div>
  );
}

function Facts({ measure }: { measure: Measure }) {
  const { t } = useWords();
  const { firstDay, lastDay, responsible, participants, participantKinds, others, priority, due } = measure;
  const { recurrence, timesEach, withinDays, effortStep } = measure;
  const days = [firstDay, lastDay].map((day) => (day ? monthInWords(t, day) : '')).join(' – ');
  const kinds = participantKinds.map((kind) => t(`campaigns.kinds.${kind}`));
  const along = [...participants.map(({ name }) => name), ...kinds, ...others].join(', ');
  const next = due.nodes[0];
  const often = recurrence && oftenInWords(t, recurrence);
  return (
    <section className="stack" aria-labelledby="facts">
      <h2 className="ds-heading" id="facts">
        {t('plans.facts')}
      </h2>
      <dl className="facts">
        {(firstDay ?? lastDay) && <Fact name={t('plans.timetable')}>{days}</Fact>}
        {responsible && <Fact name={t('plans.responsible')}>{responsible.name}</Fact>}
        {along !== '' && <Fact name={t('plans.participants')}>{along}</Fact>}
        {often && (
          <Fact name={t('measures.howOften')}>
            {timesEach > 1 ? `${often} ${t('measures.times', { count: timesEach })}` : often}
          </Fact>
        )}
        {next && (
          <Fact name={t('plans.nextDue')}>
            {t('plans.dueTimes', { date: dayInWords(t, next.dueOn), times: next.times, required: next.timesRequired })}
          </Fact>
        )}
        {withinDays && <Fact name={t('measures.howSoon')}>{t('measures.within', { days: withinDays })}</Fact>}
        {effortStep && <Fact name={t('measures.howDeep')}>{t(`measures.effortSteps.${effortStep}`)}</Fact>}
      </dl>
      <Priority priority={priority} />
      <ProjectOrganisation organisation={measure.organisation} />
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function Links({ measure, isCoordinator }: { measure: Measure; isCoordinator: boolean }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { id, mandates, campaigns, activities } = measure;
  const lists = [
    { key: 'mandates', title: t('plans.forMandates'), things: mandates },
    { key: 'campaigns', title: t('plans.campaigns'), things: campaigns.nodes },
    { key: 'activities', title: t('plans.activities'), things: activities.nodes },
  ];
  return (
    <>
      {lists.map(
        ({ key, title, things }) =>
          things.length > 0 && (
            <section key={key} className="stack" aria-labelledby={key}>
              <h2 className="ds-heading" id={key}>
                {title}
              </h2>
              <ul className="plain stack tight">
                {things.map((thing) => (
                  <li key={thing.id}>
                    <Link className="ds-link" to={`/${slug}/${key}/${thing.id}`}>
                      {thing.title}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {isCoordinator && (
        <div className="screen-only">
          <Link className="ds-button" data-variant="secondary" to={`/${slug}/campaigns/new?measure=${id}`}>
            {t('plans.proposeFor')}
          </Link>
        </div>
      )}
    </>
  );
}
