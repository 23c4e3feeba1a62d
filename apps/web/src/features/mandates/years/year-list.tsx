import { Link } from 'react-router';
import { useNetwork } from '../../../app/network.js';
import { dayInWords, monthsInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { type MandateLine, stateOf } from '../mandate-lines.js';
import { Lacking } from './chart.js';
import { isOpen } from './open.rules.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { seatOf } from './seats-of.js';
import { type Calendar, triedDays, type Trying } from './trial.js';

interface Props {
  campaigns: readonly PlannedCampaign[];
  mandates: readonly MandateLine[];
  calendar: Calendar;
  trying: Trying;
  invite: (campaign: PlannedCampaign) => void;
}

interface Entry {
  on: string;
  node: React.ReactNode;
}

/** On a phone: one list in order of time; diamonds are mandates. */
export function YearList({ campaigns, mandates, calendar, trying, invite }: Props) {
  const { t } = useWords();
  const { today } = calendar;
  const entries: Entry[] = [
    ...mandates.map((mandate) => ({ on: mandate.dueOn, node: <Deadline key={mandate.id} mandate={mandate} /> })),
    ...campaigns.map((campaign) => ({
      on: campaign.endsOn,
      node: <Row key={campaign.id} {...{ campaign, calendar, trying, invite }} />,
    })),
    {
      on: today,
      node: (
        <li key="today" className="now">
          <p className="note strong">{`${t('mandates.today')}, ${dayInWords(t, today)}`}</p>
        </li>
      ),
    },
  ];
  return (
    <ol className="years">{entries.sort((one, other) => one.on.localeCompare(other.on)).map(({ node }) => node)}</ol>
  );
}

function Deadline({ mandate: { id, title, dueOn, standing } }: { mandate: MandateLine }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { tone, words } = stateOf(t, standing);
  return (
    <li data-s={tone} data-kind="frist">
      <p className="note">{t('mandates.deadline', { date: dayInWords(t, dueOn) })}</p>
      <h3>
        <Link className="ds-link" data-color="neutral" to={`/${slug}/mandates/${id}`}>
          {title}
        </Link>
      </h3>
      <p className={`small ${tone === 'here' ? 'ok' : tone === 'missing' ? 'gap' : ''}`}>{words}</p>
    </li>
  );
}

function Row({
  campaign,
  calendar,
  trying,
  invite,
}: Omit<Props, 'campaigns' | 'mandates'> & { campaign: PlannedCampaign }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { id, title, status, wasCrossSector } = campaign;
  const tried = trying.trial?.base.id === id ? trying.trial : null;
  const days = tried ? triedDays(tried, calendar.today) : campaign;
  const seat = seatOf(campaign);
  const words = t(`mandates.status.${status}`);
  return (
    <li data-s={seat === 'here' || seat === 'missing' ? seat : ''} data-tried={tried?.kind}>
      <p className="note">
        {`${wasCrossSector ? t('mandates.countsNow', { status: words }) : words} · ${monthsInWords(t, days.startsOn, days.endsOn)}`}
      </p>
      <h3>
        <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
          {title}
        </Link>
      </h3>
      <p className="small">
        <Lacking campaign={campaign} invite={() => invite(campaign)} />
      </p>
      {isOpen(campaign) && (
        <button
          type="button"
          className="choose small"
          data-campaign={id}
          aria-label={`${title}: ${t('mandates.try.open')}`}
          onClick={() => trying.begin(campaign)}
        >
          {t('mandates.try.open')}
        </button>
      )}
    </li>
  );
}
