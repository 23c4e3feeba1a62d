import { dayInWords, monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { type MandateLine, stateOf } from './mandate-lines.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { lackingIn, seatOf } from './seats-of.js';

interface Entry {
  on: string;
  key: string;
  node: React.ReactNode;
}

/** On a phone: one list in order of time; diamonds are mandates. */
export function YearList({
  campaigns,
  mandates,
  today,
}: {
  campaigns: readonly PlannedCampaign[];
  mandates: readonly MandateLine[];
  today: string;
}) {
  const { t } = useWords();
  const entries: Entry[] = [
    ...mandates.map(({ id, title, dueOn, standing }) => {
      const { tone, words } = stateOf(t, standing);
      const node = (
        <li key={id} data-s={tone} data-kind="frist">
          <p className="note">{dayInWords(t, dueOn)}</p>
          <h3>{title}</h3>
          <p className="small">{words}</p>
        </li>
      );
      return { on: dueOn, key: id, node };
    }),
    ...campaigns.map((campaign) => {
      const seat = seatOf(campaign);
      const lacking = lackingIn(t, campaign);
      const node = (
        <li key={campaign.id} data-s={seat === 'here' || seat === 'missing' ? seat : ''}>
          <p className="note">{`${t(`mandates.status.${campaign.status}`)}, ${monthInWords(t, campaign.endsOn)}`}</p>
          <h3>{campaign.title}</h3>
          <p className="small">
            <span className={lacking === null ? 'ok' : 'gap'}>{lacking ?? t('mandates.nothingLacks')}</span>
          </p>
        </li>
      );
      return { on: campaign.endsOn, key: campaign.id, node };
    }),
    {
      on: today,
      key: 'today',
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
