// The coordinator's years: deadlines as lines, campaigns as bars, what is missing in words, and how it would be if a campaign were moved.
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { placeOf, useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { codeOf } from '../../graphql/faults.js';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Forbidden, Loading } from '../../ui/states.js';
import { useAskable } from '../campaigns/askable.js';
import { GiveMandate } from './give-mandate.js';
import { InviteFromPlan } from './invite-from-plan.js';
import { holding, MandateSeats, useMet } from './mandate-lines.js';
import { type Found, type PlannedMandate, usePlanned } from './planned.js';
import { Todos } from './todos.js';
import { BAR_HELP } from './years/bar.js';
import { Chart } from './years/chart.js';
import type { PlannedCampaign } from './years/planned-campaign.js';
import { changeOf, useTrial } from './years/trial.js';
import { KEEP, TrialDock } from './years/trial-dock.js';
import { useWhatIf } from './years/what-if.js';
import { YearList } from './years/year-list.js';

export default function PlanPage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const [{ data, error, fetching }, again] = usePlanned(network);
  useTitle(t('mandates.plan'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  if (roleIn(viewer, network.id) !== 'COORDINATOR') return <Forbidden signIn={`/sign-in?to=/${network.slug}/plan`} />;
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  return <Years found={data.network} readAgain={() => again({ requestPolicy: 'network-only' })} />;
}

function Years({ found, readAgain }: { found: Found; readAgain: () => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const met = useMet();
  const [inviting, setInviting] = useState<PlannedCampaign | null>(null);
  const mandates = holding(found.mandates.nodes);
  return (
    <div className="wrap wide stack" style={{ gap: '2rem' }}>
      <div className="stack" style={{ gap: '.75rem' }}>
        <Answer>{met(mandates)}</Answer>
        <MandateSeats mandates={mandates} />
        <p className="row">
          <Link className="ds-link" to={`/${slug}/priorities`}>
            {t('mandates.toPriorities')}
          </Link>
          <Link className="ds-link" to={`/${slug}/strategy`}>
            {t('mandates.toStrategy')}
          </Link>
          <GiveMandate isQuiet />
        </p>
      </div>
      <Todos {...{ found, mandates }} invite={setInviting} />
      <Timeline {...{ found, mandates, readAgain }} invite={setInviting} />
      {inviting && <InviteFromPlan campaign={inviting.id} close={() => setInviting(null)} />}
    </div>
  );
}

interface TimelineProps {
  found: Found;
  mandates: readonly PlannedMandate[];
  readAgain: () => void;
  invite: (campaign: PlannedCampaign) => void;
}

function Timeline({ found, mandates, readAgain, invite }: TimelineProps) {
  const { t, counted, lowly } = useWords();
  const { slug } = useNetwork();
  const campaigns = useMemo(
    () => [...found.campaigns.nodes].sort((one, other) => one.startsOn.localeCompare(other.startsOn)),
    [found.campaigns],
  );
  const calendar = useCalendar(mandates, campaigns);
  const trying = useTrial(calendar);
  const [said, setSaid] = useState('');
  const { trial } = trying;
  const asked = useWhatIf(changeOf(trial, calendar.today));
  const { members } = useAskable();
  const campaign = campaigns.find(({ id }) => id === trial?.base.id);
  const shown = mandates.map((mandate) => ({
    ...mandate,
    standing: asked.outlooks?.find((one) => one.mandate.id === mandate.id)?.then ?? mandate.standing,
  }));
  const end = (words = '') => {
    setSaid(words);
    if (trial) focusOn(trial.base.id);
    trying.end();
    if (words !== '') readAgain();
  };
  const keep = () => document.getElementById(KEEP)?.focus();
  const parts = { campaigns, mandates: shown, calendar, trying: { ...trying, end }, invite };
  return (
    <section className="stack" aria-labelledby="years">
      <div className="row">
        <h2 className="ds-heading" id="years">
          {t('mandates.campaignsAndDeadlines', {
            ...counted(campaigns.length),
            deadlines: t('mandates.deadlines', { count: mandates.length, n: lowly(mandates.length) }),
            year: calendar.last - 1,
          })}
        </h2>
        <Link className="ds-button push" data-variant="secondary" to={`/${slug}/campaigns/new`}>
          <Icon name="plus" />
          {t('campaigns.propose')}
        </Link>
      </div>
      <p role="status" className="ok">
        {said}
      </p>
      <p id={BAR_HELP} className="note for-chart">
        {t('mandates.try.help')}
      </p>
      {campaigns.length === 0 && <Empty title={t('campaigns.empty')} why={t('campaigns.emptyWhy')} />}
      <Chart {...parts} keep={keep} />
      <YearList {...parts} />
      <p className="note">{t('mandates.legend')}</p>
      {trial && campaign && (
        <TrialDock
          key={trial.base.id}
          {...{ trial, campaign, calendar, asked, readAgain, end }}
          trying={parts.trying}
          mandates={shown}
          memberships={members ?? []}
        />
      )}
    </section>
  );
}

/** From the first thing that is shown to a year after the last: so that there is room for what would be too late. */
function useCalendar(mandates: readonly PlannedMandate[], campaigns: readonly PlannedCampaign[]) {
  const today = todayIn(useNetwork().timeZone);
  const days = [
    today,
    ...mandates.map(({ dueOn }) => dueOn),
    ...campaigns.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]),
  ];
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) + 1, today };
}

/** Back to the bar, or on a phone to the button, that the trial began at. */
function focusOn(campaign: string): void {
  const places = [...document.querySelectorAll<HTMLElement>(`[data-campaign="${campaign}"]`)];
  places.find((place) => place.offsetParent !== null && !place.closest('.dock'))?.focus();
}
