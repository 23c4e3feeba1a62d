// The years as a table: a row for each campaign, the deadlines running through all of them.
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { type MandateLine, stateOf } from './mandate-lines.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { lackingIn, seatOf } from './seats-of.js';
import type { Shift } from './trial.js';

interface Span {
  first: number;
  last: number;
}

interface Props {
  campaigns: readonly PlannedCampaign[];
  mandates: readonly MandateLine[];
  span: Span;
  today: string;
  shift: Shift | null;
  setShift: (shift: Shift | null) => void;
}

/** A day as a share of a year: 2028-07-01 is 2028.5. */
const at = (day: string): number => {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
};

/** What the style sheet draws by: custom properties, set one by one. */
const style = (values: Record<string, number>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value])) as React.CSSProperties;

export function Chart({ campaigns, mandates, span, today, shift, setShift }: Props) {
  const { t } = useWords();
  const years = span.last - span.first + 1;
  return (
    <table className="chart" style={style({ first: span.first, years, today: at(today) })}>
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
            <Flags mandates={mandates} today={today} />
            <ol className="scale">
              {Array.from({ length: years }, (_, index) => (
                <li key={index}>{span.first + index}</li>
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
          <Row key={campaign.id} {...{ campaign, mandates, shift, setShift }} />
        ))}
      </tbody>
    </table>
  );
}

function Flags({ mandates, today }: Pick<Props, 'mandates' | 'today'>) {
  const { t } = useWords();
  return (
    <ul className="flags" style={style({ lanes: mandates.length + 1 })}>
      {mandates.map(({ id, title, dueOn, standing }, lane) => {
        const { tone, icon, words } = stateOf(t, standing);
        return (
          <li key={id} data-s={tone} style={style({ at: Number(dueOn.slice(0, 4)) + 1, lane })} title={title}>
            <Icon name={icon} />
            <span className="cut">{title}</span> {words}
          </li>
        );
      })}
      <li className="now" style={style({ at: at(today), lane: mandates.length })}>
        {t('mandates.today')}
      </li>
    </ul>
  );
}

type RowProps = Pick<Props, 'mandates' | 'shift' | 'setShift'> & { campaign: PlannedCampaign };

function Row({ campaign, mandates, shift, setShift }: RowProps) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { id, title, owner, status, startsOn, endsOn, wasCrossSector } = campaign;
  const seat = seatOf(campaign);
  const isOver = status === 'COMPLETED' || status === 'EVALUATED';
  const words = t(`mandates.status.${status}`);
  const lacking = lackingIn(t, campaign);
  const move = (years: number) => {
    const original = shift?.campaign.id === id ? shift.campaign : campaign;
    const all = (shift?.campaign.id === id ? shift.years : 0) + years;
    setShift(all === 0 ? null : { campaign: original, years: all });
  };
  return (
    <tr>
      <th scope="row">
        <b>
          <Link className="ds-link" data-color="neutral" to={`/${slug}/campaigns/${id}`}>
            {title}
          </Link>
        </b>
        <span className="note">{owner.name}</span>
        <Priority priority={campaign.priority} />
      </th>
      <td className="span" style={style({ from: at(startsOn), to: at(endsOn) })}>
        <Lines mandates={mandates} />
        <span className="bar" data-s={seat} />
        <span>
          {isOver && wasCrossSector ? t('mandates.countsNow', { status: words }) : words}
          <span className="ds-sr-only">{`, ${monthInWords(t, startsOn)} – ${monthInWords(t, endsOn)}`}</span>
        </span>
        {!isOver && (
          <span className="moves">
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-size="sm"
              data-icon
              aria-label={`${title}: ${t('mandates.earlier')}`}
              onClick={() => move(-1)}
            >
              <Icon name="prev" />
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="tertiary"
              data-size="sm"
              data-icon
              aria-label={`${title}: ${t('mandates.later')}`}
              onClick={() => move(1)}
            >
              <Icon name="next" />
            </button>
          </span>
        )}
      </td>
      <td className="lack">
        {lacking === null ? (
          <span className="ok">{t('mandates.nothingLacks')}</span>
        ) : (
          <span className="gap">{lacking}</span>
        )}
      </td>
    </tr>
  );
}

/** Deadlines run through every row. */
const Lines = ({ mandates }: Pick<Props, 'mandates'>) => (
  <span className="deadlines" aria-hidden="true">
    {[...new Set(mandates.map(({ dueOn }) => Number(dueOn.slice(0, 4)) + 1))].map((year) => (
      <i key={year} style={style({ at: year })} />
    ))}
    <i className="now" />
  </span>
);

function Priority({ priority }: Pick<PlannedCampaign, 'priority'>) {
  const { t, digits } = useWords();
  if (!priority) return null;
  return (
    <ul className="prio">
      <li>
        {t('mandates.benefit')} <b>{digits(priority.benefit.value)}</b>
      </li>
      <li>
        {t('mandates.resourceUse')} <b>{digits(Math.round(priority.resourceUse.value))}</b>
      </li>
      <li>
        {t('mandates.severity')} <b>{digits(priority.severity.value)}</b>
      </li>
    </ul>
  );
}
