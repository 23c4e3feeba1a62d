import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon, type IconName } from '../../ui/icon.js';
import { Seats } from '../../ui/seats.js';

export const NeedCardFragment = graphql(`
  fragment NeedCard on Need {
    id
    title
    kind
    unit
    quantity
    covered
    confirmed
    neededBy
    status
    campaign {
      id
      title
    }
    activity {
      id
      title
      organiser {
        id
        name
      }
    }
  }
`);

export type NeedData = Data<typeof NeedCardFragment>;

const ICONS: Record<NeedData['kind'], IconName> = {
  VOLUNTEERS: 'people',
  HOURS: 'clock',
  VENUE: 'house',
  EQUIPMENT: 'box',
  MONEY: 'coins',
  EXPERTISE: 'bulb',
  TRANSPORT: 'car',
  OUTREACH: 'shout',
};

/** Nearly covered: one unit lacks, or at most a quarter. */
export const isNearly = ({ quantity, covered }: Pick<NeedData, 'quantity' | 'covered'>): boolean =>
  quantity > covered && covered > 0 && (quantity - covered === 1 || (quantity - covered) * 4 <= quantity);

export function NeedCard({ need, children }: { need: NeedData; children?: React.ReactNode }) {
  const { t, digits } = useWords();
  const network = useNetwork();
  const { kind, unit, title, quantity, covered, confirmed, neededBy, activity, campaign } = need;
  const today = todayIn(network.timeZone);
  const lacking = quantity - covered;
  return (
    <article className="card need">
      <header>
        <p className="kind">
          <Icon name={ICONS[kind]} />
          {t(`needs.kinds.${kind}`)}
        </p>
        <h3 className="ds-heading">{title}</h3>
        <p className="note">
          {activity ? (
            <Link className="ds-link" to={`/${network.slug}/activities/${activity.id}`}>
              {activity.title}
            </Link>
          ) : (
            campaign && (
              <Link className="ds-link" to={`/${network.slug}/campaigns/${campaign.id}`}>
                {campaign.title}
              </Link>
            )
          )}
          {activity && `, ${activity.organiser.name}`}
          {neededBy && <span className="num"> · {t('needs.by', { date: dayInWords(t, neededBy, today) })}</span>}
        </p>
      </header>
      <Seats
        here={confirmed}
        promised={covered - confirmed}
        missing={lacking}
        have={t(`needs.haveOf.${unit}`, { covered: digits(covered), quantity: digits(quantity) })}
        lack={lacking === 0 ? t('needs.covered') : t(`needs.missing.${unit}`, { n: digits(lacking) })}
      />
      {children}
    </article>
  );
}
