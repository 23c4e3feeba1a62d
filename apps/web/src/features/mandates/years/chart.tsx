// The years as a table: a row for each campaign, the deadlines running through all of them.
import { Link } from 'react-router';
import { useNetwork } from '../../../app/network.js';
import { monthInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { type MandateLine, stateOf } from '../mandate-lines.js';
import { Bar } from './bar.js';
import { isOpen } from './open.rules.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { Priority } from './priority-words.js';
import { lackingIn, seatOf } from './seats-of.js';
import { at, lanesOf, style } from './scale.js';
import { type Calendar, triedDays, type Trying } from './trial.js';

interface Props {
  campaigns: readonly PlannedCampaign[];
  /** As they stand, or as they would stand. */
  mandates: readonly MandateLine[];
  calendar: Calendar;
  trying: Trying;
  keep: () => void;
  invite: (campaign: PlannedCampaign) => void;
}

export function Chart({ campaigns, mandates, calendar, ...rest }: Props) {
  const { t } = useWords();
  const { first, last, today } = calendar;
  const years = last - first + 1;
  return (
    <table className="chart" style={style({ first, years, today: at(today) })}>
      <caption className="ds-sr-only">{t('mandates.caption')}</caption>
      <colgroup>
        <col className="what" />
        <col />
        <col className="lacks" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('mandates.campaignAndPriority')}</th>
          <th scope="col" className="span">
            <span className="ds-sr-only">{t('mandates.timeAndDeadlines')}</span>
            <Flags mandates={mandates} calendar={calendar} />
            <ol className="scale">
              {Array.from({ length: years }, (_, index) => (
                <li key={index}>{first + index}</li>
              ))}
            </ol>
          </th>
          <th scope="col" className="lack">
            {t('mandates.lacking')}
          </th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map((campaign) => (
          <Row key={campaign.id} {...{ campaign, mandates, calendar, ...rest }} />
        ))}
      </tbody>
    </table>
  );
}

function Flags({ mandates, calendar }: Pick<Props, 'mandates' | 'calendar'>) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const lanes = lanesOf(mandates, calendar);
  const count = Math.max(0, ...lanes.map(({ lane }) => lane)) + 1;
  return (
    <ul className="flags" style={style({ lanes: count + 1 })}>
      {mandates.map(({ id, title, dueOn, standing }, index) => {
        const { tone, icon, words } = stateOf(t, standing);
        const { lane, since } = lanes[index] ?? { lane: 0, since: null };
        const place = style({ at: at(dueOn, 1), lane, since: since ?? calendar.first });
        return (
          <li key={id} data-s={tone} data-first={since === null ? '' : undefined} style={place} title={title}>
            <Icon name={icon} />
            <Link className="cut" to={`/${slug}/mandates/${id}`}>
              {title}
            </Link>{' '}
            <span className="strong">{words}</span>
          </li>
        );
      })}
      <li className="now" style={style({ at: at(calendar.today), lane: count })}>
        {t('mandates.today')}
      </li>
    </ul>
  );
}

type RowProps = Omit<Props, 'campaigns'> & { campaign: PlannedCampaign };

function Row({ campaign, mandates, calendar, trying, keep, invite }: RowProps) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { id, title, owner, status, wasCrossSector } = campaign;
  const tried = trying.trial?.base.id === id ? trying.trial : null;
  const days = tried ? triedDays(tried, calendar.today) : campaign;
  const months = `${monthInWords(t, days.startsOn)} – ${monthInWords(t, days.endsOn)}`;
  const words = t(`mandates.status.${status}`);
  return (
    <tr data-tried={tried?.kind}>
      <th scope="row">
        <b>
          <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
            {title}
          </Link>
        </b>
        <span className="note">{owner.name}</span>
        <Priority priority={campaign.priority} />
      </th>
      <td className="span" style={style({ from: at(days.startsOn), to: at(days.endsOn, 1) })}>
        <Lines mandates={mandates} />
        {isOpen(campaign) ? (
          <Bar {...{ campaign, calendar, trying, keep }} />
        ) : (
          <span className="bar" data-s={seatOf(campaign)} />
        )}
        <span>
          {tried && tried.months !== 0 ? months : wasCrossSector ? t('mandates.countsNow', { status: words }) : words}
          <span className="ds-sr-only">{`, ${months}`}</span>
        </span>
      </td>
      <td className="lack">
        <Lacking campaign={campaign} invite={() => invite(campaign)} />
      </td>
    </tr>
  );
}

/** What is missing, and the way to it where the coordinator can do something about it. */
export function Lacking({ campaign, invite }: { campaign: PlannedCampaign; invite: () => void }) {
  const { t } = useWords();
  const lacking = lackingIn(t, campaign);
  if (lacking === null) return <span className="ok">{t('mandates.nothingLacks')}</span>;
  const [step] = campaign.crossSector.steps;
  return (
    <>
      <span className="gap">{lacking}</span>{' '}
      {step && !step.organisation && campaign.viewerCanEdit && campaign.visibility !== 'DRAFT' && (
        <button type="button" className="choose" onClick={invite}>
          {t('campaigns.inviteSomebody')}
          <span className="ds-sr-only">{`: ${campaign.title}`}</span>
        </button>
      )}
    </>
  );
}

/** Deadlines run through every row; those that something is missing for, in the colour of that. */
export const Lines = ({ mandates }: Pick<Props, 'mandates'>) => {
  const lines = new Map<number, boolean>();
  for (const { dueOn, standing } of mandates) {
    const lacks = standing.status === 'AT_RISK' || standing.status === 'OVERDUE';
    lines.set(at(dueOn, 1), lacks || (lines.get(at(dueOn, 1)) ?? false));
  }
  return (
    <span className="deadlines" aria-hidden="true">
      {[...lines].map(([day, lacks]) => (
        <i key={day} data-s={lacks ? 'missing' : ''} style={style({ at: day })} />
      ))}
      <i className="now" />
    </span>
  );
};
