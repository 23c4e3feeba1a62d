import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { clockInWords, dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Status } from '../../ui/status.js';

export const SlipFragment = graphql(`
  fragment Slip on Occurrence {
    id
    startsAt
    endsAt
    status
    activity {
      id
      title
      status
      place {
        name
      }
      organiser {
        id
        name
      }
      needs(first: 3) {
        nodes {
          id
          status
        }
      }
    }
    needs(first: 3) {
      nodes {
        id
        title
        status
        unit
        quantity
        covered
      }
    }
  }
`);

export type Slip = Data<typeof SlipFragment>;

/** What is on, in order of time. */
export const Slips = ({
  slips,
  className,
  by,
}: {
  slips: readonly Slip[];
  className: string;
  by?: string | undefined;
}) => (
  <ul className={className}>
    {slips.map((slip) => (
      <li key={slip.id}>
        <Line slip={slip} by={by} />
      </li>
    ))}
  </ul>
);

/** Under a heading for each day. `by`: whose all of it is, by its id, where that goes without saying. */
export function SlipsByDay({ slips, by }: { slips: readonly Slip[]; by?: string | undefined }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  const dayOf = ({ startsAt }: Slip) => wallOf(startsAt, timeZone).day;
  return [...new Set(slips.map(dayOf))].map((day) => (
    <div key={day} className="day">
      <h3>
        {capital(weekdayInWords(t, day))} <span>{dayInWords(t, day, today)}</span>
      </h3>
      <Slips className="slips" by={by} slips={slips.filter((slip) => dayOf(slip) === day)} />
    </div>
  ));
}

function Line({ slip: { startsAt, status, activity, needs }, by }: { slip: Slip; by: string | undefined }) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const organiser = activity.organiser.id === by ? undefined : activity.organiser.name;
  const where = [activity.place?.name, organiser].filter((text) => text !== undefined);
  const open = needs.nodes.find((need) => need.status === 'OPEN');
  const isOff = status === 'CANCELLED' || activity.status === 'CANCELLED';
  return (
    <Link className="slip" to={`/${slug}/activities/${activity.id}`}>
      <time dateTime={startsAt}>{clockInWords(t, wallOf(startsAt, timeZone))}</time>
      <div>
        <b>{activity.title}</b>
        <span className="quiet">{where.join(' · ')}</span>
      </div>
      {isOff ? (
        <Status icon="stopped">{t('home.cancelled')}</Status>
      ) : (
        open && (
          <Status tone="missing" icon="open">
            {`${open.title}: ${t(`needs.missing.${open.unit}`, { n: open.quantity - open.covered })}`}
          </Status>
        )
      )}
    </Link>
  );
}
