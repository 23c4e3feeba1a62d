// A measure: how it goes, what came of it, and the chain it is a link of, both ways.
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useHappenings } from '../../app/live.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { edited, isInside, roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { dayInWords, monthInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Priority } from '../mandates/years/priority-words.js';
import { Chain } from './chain.js';
import { type Measure, MeasureDocument } from './measure.js';
import { MeasureStatus } from './measure-line.js';
import { Milestones } from './milestones.js';
import { Progress } from './progress.js';
import './plans.css';

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
  return data.measure ? <Shown measure={data.measure} /> : <NotFound to={`/${network.slug}/strategy`} />;
}

function Shown({ measure }: { measure: Measure }) {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { plan, goal, responsible } = measure;
  const inForce = plan.status === 'ADOPTED' || plan.status === 'UNDER_REVISION';
  const isCoordinator = roleIn(viewer, network.id) === 'COORDINATOR';
  const answers = isCoordinator || edited(viewer).some(({ id }) => id === responsible?.id);
  const parts = [{ to: `plans/${plan.id}`, title: plan.title }];
  if (goal) parts.push({ to: `plans/${plan.id}#goal-${goal.id}`, title: goal.title });
  return (
    <>
      <div className="wrap stack">
        <Chain parts={parts} />
        <p className="note">{t(`plans.measureKinds.${measure.kind}`)}</p>
        <h1 className="ds-heading">{measure.title}</h1>
        {measure.about && <p className="lead">{measure.about}</p>}
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
      </div>
      <div className="wrap split far-below">
        <div className="stack far-apart">
          <Progress measure={measure} mayTell={answers && inForce} isInside={isInside(viewer, network.id)} />
          <Milestones processes={measure.processes} mayDirect={answers} />
        </div>
        <div className="stack far-apart">
          <Facts measure={measure} />
          <Links measure={measure} isCoordinator={isCoordinator} />
        </div>
      </div>
    </>
  );
}

function Facts({ measure }: { measure: Measure }) {
  const { t } = useWords();
  const { firstDay, lastDay, responsible, participants, others, priority, due } = measure;
  const days = [firstDay, lastDay].map((day) => (day ? monthInWords(t, day) : '')).join(' – ');
  const next = due.nodes[0];
  return (
    <section className="stack" aria-labelledby="facts">
      <h2 className="ds-heading" id="facts">
        {t('plans.facts')}
      </h2>
      <dl className="facts">
        {(firstDay ?? lastDay) && <Fact name={t('plans.timetable')}>{days}</Fact>}
        {responsible && <Fact name={t('plans.responsible')}>{responsible.name}</Fact>}
        {participants.length + others.length > 0 && (
          <Fact name={t('plans.participants')}>{[...participants.map(({ name }) => name), ...others].join(', ')}</Fact>
        )}
        {next && (
          <Fact name={t('plans.nextDue')}>
            {t('plans.dueTimes', { date: dayInWords(t, next.dueOn), times: next.times, required: next.timesRequired })}
          </Fact>
        )}
      </dl>
      <Priority priority={priority} />
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
