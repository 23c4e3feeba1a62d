// The coordinator's years: deadlines as lines, campaigns as bars, what is missing in words, and how it would be if a campaign were moved.
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Forbidden, Loading } from '../../ui/states.js';
import { Chart } from './chart.js';
import { holding, metIn } from './mandate-lines.js';
import './planned-campaign.js';
import { shifted, type Shift, Trial } from './trial.js';
import { YearList } from './year-list.js';

const PlanDocument = graphql(`
  query CoordinatorPlan($slug: String!) {
    network(slug: $slug) {
      id
      mandates(first: 50) {
        nodes {
          ...MandateLine
        }
      }
      campaigns(first: 100, status: [PROPOSED, PLANNED, ACTIVE, COMPLETED, EVALUATED]) {
        nodes {
          ...PlannedCampaign
        }
      }
    }
  }
`);

type Found = NonNullable<Data<typeof PlanDocument>['network']>;

export default function PlanPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const [{ data, error, fetching }, again] = useQuery({ query: PlanDocument, variables: { slug: network.slug } });
  useTitle(t('mandates.plan'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  if (roleIn(viewer, network.id) !== 'COORDINATOR') return <Forbidden signIn={`/sign-in?to=/${network.slug}/plan`} />;
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return <Years found={data.network} readAgain={again} />;
}

function Years({ found, readAgain }: { found: Found; readAgain: () => void }) {
  const { t, counted } = useWords();
  const { timeZone } = useNetwork();
  const [shift, setShift] = useState<Shift | null>(null);
  const mandates = holding(found.mandates.nodes);
  const campaigns = useMemo(
    () => found.campaigns.nodes.map((campaign) => (shift?.campaign.id === campaign.id ? shifted(shift) : campaign)),
    [found, shift],
  );
  const inOrder = [...campaigns].sort((one, other) => one.startsOn.localeCompare(other.startsOn));
  const today = todayIn(timeZone);
  const days = [
    today,
    ...mandates.map(({ dueOn }) => dueOn),
    ...inOrder.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
  ];
  const years = days.map((day) => Number(day.slice(0, 4)));
  const span = { first: Math.min(...years), last: Math.max(...years) };
  return (
    <div className="wrap wide stack" style={{ gap: '2rem' }}>
      <Answer>{t('mandates.met', { ...counted(metIn(mandates)), all: mandates.length })}</Answer>
      <section className="stack" aria-labelledby="years">
        <h2 className="ds-heading" id="years">
          {t('mandates.campaignsAndDeadlines', { year: span.last })}
        </h2>
        {shift && (
          <Trial
            shift={shift}
            end={() => {
              setShift(null);
              readAgain();
            }}
          />
        )}
        <Chart {...{ campaigns: inOrder, mandates, span, today, shift, setShift }} />
        <YearList campaigns={inOrder} mandates={mandates} today={today} />
        <p className="note">{t('mandates.legend')}</p>
      </section>
    </div>
  );
}
