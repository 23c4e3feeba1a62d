// A mandate: how many of how many, what is on the way, and what the number rests on.
import { Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { useTitle } from '../../ui/page.js';
import { Fault, Loading, NotFound } from '../../ui/states.js';
import { Status } from '../../ui/status.js';
import { Chain } from '../plans/chain.js';
import { MeasureLines } from '../plans/measure-line.js';
import '../plans/plans.css';
import { Sheet } from './sheet.js';
import { Chairs } from './chairs.js';
import { stateOf } from './mandate-lines.js';
import './orders.js';
import { riskOf, type Standing } from './parts.js';
import { later } from '../../ui/later.js';
import { type Changer, useWayBack } from '../../ui/way-back.js';

// what only coordinators open comes when it is opened
const ChangeMandate = later(async () => (await import('./change-mandate.js')).ChangeMandate);
const WithdrawMandate = later(async () => (await import('./withdraw-mandate.js')).WithdrawMandate);
const SetAside = later(async () => (await import('./set-aside.js')).SetAside);

const MandateDocument = graphql(`
  query Mandate($id: ID!) {
    mandate(id: $id) {
      ...MandateToChange
      withdrawnReason
      viewerCanEdit
      plan {
        id
        title
        startsOn
        endsOn
      }
      campaigns(first: 1) {
        totalCount
      }
      standing {
        ...Standing
      }
      evidence(first: 50) {
        nodes {
          ...EvidenceSheet
        }
      }
    }
  }
`);

type Mandate = NonNullable<Data<typeof MandateDocument>['mandate']>;

export default function MandatePage() {
  const { id = '' } = useParams();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: MandateDocument, variables: { id } });
  useTitle(data?.mandate?.title ?? '', placeOf(network));
  if (!data) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return data.mandate ? <Shown key={id} mandate={data.mandate} /> : <NotFound among="strategy" />;
}

function Shown({ mandate }: { mandate: Mandate }) {
  const { title, about, dueOn, plan, standing, evidence, viewerCanEdit, withdrawnReason, responsible } = mandate;
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const changer = useWayBack(isChanging);
  const counting = evidence.nodes.filter(({ setAside }) => !setAside);
  return (
    <>
      <div className="wrap stack" style={{ gap: '2.25rem' }}>
        <div className="split" style={{ alignItems: 'end', gap: '1.5rem 3.5rem' }}>
          <div className="stack" style={{ gap: '.875rem' }}>
            <Chain parts={[{ to: `plans/${plan.id}`, title: plan.title }]} />
            <p className="note">{t('mandates.deadline', { date: dayInWords(t, dueOn) })}</p>
            <h1 className="ds-heading" style={{ maxInlineSize: '20ch' }}>
              {title}
            </h1>
            {!withdrawnReason && standing.required === 1 && <State standing={standing} />}
            {about && !isChanging && <p className="lead">{about}</p>}
            {responsible && <p className="small quiet">{t('orders.responsibleIs', { who: responsible.name })}</p>}
            {withdrawnReason && <p className="gap">{t('mandates.withdrawn', { reason: withdrawnReason })}</p>}
          </div>
          {!withdrawnReason && standing.required > 1 && <Count standing={standing} />}
        </div>
        <Chairs standing={standing} evidence={counting} />
        {viewerCanEdit && !isChanging && <Ways {...{ mandate, changer }} change={() => setChanging(true)} />}
        {isChanging && (
          <Suspense fallback={<div className="bone" />}>
            <div className="reading">
              <ChangeMandate mandate={mandate} close={() => setChanging(false)} />
            </div>
          </Suspense>
        )}
      </div>
      <div className="wrap split" style={{ paddingBlockStart: '3.5rem' }}>
        <section className="stack" aria-labelledby="evidence" style={{ gap: '1.25rem' }}>
          <h2 className="ds-heading" id="evidence">
            {t('mandates.evidence')}
          </h2>
          {evidence.nodes.length === 0 && <p className="quiet">{t('mandates.noEvidence')}</p>}
          {evidence.nodes.map((sheet) => (
            <Sheet key={sheet.id} sheet={sheet}>
              <Suspense>{viewerCanEdit && <SetAside sheet={sheet} />}</Suspense>
            </Sheet>
          ))}
        </section>
        <div className="stack far-apart">
          {standing.risks.length > 0 && (
            <section className="stack" aria-labelledby="risks">
              <h2 className="ds-heading" id="risks">
                {t('mandates.whyRisk')}
              </h2>
              <ul className="plain stack">
                {standing.risks.map((risk, index) => (
                  <li key={index} className="gap">
                    {riskOf(t, risk)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Rule mandate={mandate} />
        </div>
      </div>
    </>
  );
}

function Ways({ mandate, change, changer }: Changer & { mandate: Mandate }) {
  const { t } = useWords();
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <div className="row screen-only">
      <button type="button" className="ds-button" data-variant="secondary" ref={changer} onClick={change}>
        {t('orders.change')}
      </button>
      <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setWithdrawing(true)}>
        {t('orders.withdraw')}
      </button>
      <Suspense>{isWithdrawing && <WithdrawMandate mandate={mandate} close={() => setWithdrawing(false)} />}</Suspense>
    </div>
  );
}

/** What decides it, and the way to more of that. */
function Rule({ mandate: { id, rule, viewerCanEdit } }: { mandate: Mandate }) {
  const { t, counted, lowly } = useWords();
  const { slug } = useNetwork();
  return (
    <section className="stack" aria-labelledby="rule">
      <h2 className="ds-heading" id="rule">
        {t('mandates.rules.title')}
      </h2>
      {rule.__typename === 'CampaignsCompleted' ? (
        <p>
          {t('mandates.rules.CampaignsCompleted', { ...counted(rule.count), few: lowly(rule.count) })}
          {rule.linkedOnly && ` ${t('mandates.rules.linkedOnly')}`}
        </p>
      ) : (
        <p>{t(`mandates.rules.${rule.__typename}`)}</p>
      )}
      {rule.__typename === 'MeasuresDone' && <MeasureLines measures={rule.measures} />}
      {rule.__typename === 'MilestonesReached' && (
        <ul className="texts">
          {rule.milestones.map((one) => (
            <li key={one.id}>
              {one.reachedOn
                ? `${one.title} (${t('plans.reached', { date: dayInWords(t, one.reachedOn) })})`
                : one.title}
            </li>
          ))}
        </ul>
      )}
      {rule.__typename === 'PlanAdopted' && rule.plan && (
        <p>
          <Link className="ds-link" to={`/${slug}/plans/${rule.plan.id}`}>
            {rule.plan.title}
          </Link>
        </p>
      )}
      {rule.__typename === 'CampaignsCompleted' && viewerCanEdit && (
        <div className="screen-only">
          <Link className="ds-button" data-variant="secondary" to={`/${slug}/campaigns/new?mandate=${id}`}>
            {t('campaigns.propose')}
          </Link>
        </div>
      )}
    </section>
  );
}

/** Only what has several parts is counted; of one thing it is said whether it is done. */
function State({ standing }: { standing: Standing }) {
  const { tone, icon, words } = stateOf(useWords().t, standing);
  return (
    <p>
      <Status tone={tone} icon={icon}>
        {words}
      </Status>
    </p>
  );
}

function Count({ standing }: { standing: Standing }) {
  const { t } = useWords();
  return (
    <p className="big">
      {standing.done} <small>{t('mandates.of', { required: standing.required })}</small>
    </p>
  );
}
