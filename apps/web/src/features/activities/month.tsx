// A month of what is on: a table on a desk, on a phone the same days below each other.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useInAddress } from '../../app/in-address.js';
import { useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import {
  addDays,
  clockInWords,
  dayInWords,
  monthInWords,
  todayIn,
  wallOf,
  weekdayInWords,
  weekdayOf,
} from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { Fault, Loading } from '../../ui/states.js';
import { useAsked } from './coming.js';
import { useWanted } from './filters.js';
import './month.css';

const MonthDocument = graphql(`
  query Month(
    $slug: String!
    $month: Date!
    $audience: Audience
    $place: String
    $needsHelp: Boolean
    $search: String
  ) {
    network(slug: $slug) {
      id
      occurrencesByDay(month: $month, audience: $audience, place: $place, needsHelp: $needsHelp, search: $search) {
        date
        totalCount
        first {
          id
          startsAt
          status
          activity {
            id
            title
          }
        }
      }
    }
  }
`);

type OnDay = NonNullable<Data<typeof MonthDocument>['network']>['occurrencesByDay'][number];

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;
const after = (first: string): string => firstOf(addDays(first, 31));

export function Month() {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const [wanted, set] = useWanted();
  const today = todayIn(timeZone);
  const first = wanted.month === null ? firstOf(today) : `${wanted.month}-01`;
  const { audience, place, needsHelp, search } = useAsked(wanted);
  const [{ data, error, fetching }, again] = useQuery({
    query: MonthDocument,
    variables: { slug, month: first, audience, place, needsHelp, search },
  });
  const found = data?.network?.occurrencesByDay;
  const go = (day: string) => set('month', firstOf(day) === firstOf(today) ? null : day.slice(0, 7));
  return (
    <section className="stack" aria-label={t('activities.views.calendar')}>
      <div className="month-head">
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => go(addDays(first, -1))}>
          <Icon name="prev" />
          <span className="spoken">{t('activities.monthBefore')}</span>
        </button>
        <h2 className="ds-heading" aria-live="polite">
          {capital(monthInWords(t, first))}
        </h2>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => go(after(first))}>
          <Icon name="next" />
          <span className="spoken">{t('activities.monthAfter')}</span>
        </button>
      </div>
      {found ? <Days first={first} today={today} found={found} /> : null}
      {!found && (fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />)}
    </section>
  );
}

function Days({ first, today, found }: { first: string; today: string; found: readonly OnDay[] }) {
  const { t } = useWords();
  const start = addDays(first, -weekdayOf(first));
  const end = after(first);
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => addDays(start, 7 * week)).filter((monday) => monday < end);
  const on = new Map(found.map((day) => [day.date, day]));
  // below each other, what is over would stand before what one can come to
  const [isPastShown, showPast] = useState(false);
  const isPastFolded = !isPastShown && first < today && today < end;
  return (
    <>
      {isPastFolded && found.some(({ date }) => date < today) && (
        <button type="button" className="ds-button month-past" data-variant="tertiary" onClick={() => showPast(true)}>
          {t('activities.daysOver')}
        </button>
      )}
      <table className="month" data-past-folded={isPastFolded || undefined}>
        <caption className="spoken">{capital(monthInWords(t, first))}</caption>
        <thead>
          <tr>
            {t('common.days', { returnObjects: true }).map((day) => (
              <th key={day} scope="col">
                {capital(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              {[0, 1, 2, 3, 4, 5, 6].map((place) => {
                const day = addDays(monday, place);
                const isIn = day >= first && day < end;
                return (
                  <Day
                    key={day}
                    day={day}
                    isIn={isIn}
                    isPast={day < today}
                    isToday={day === today}
                    found={on.get(day)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface DayProps {
  day: string;
  isIn: boolean;
  isPast: boolean;
  isToday: boolean;
  found: OnDay | undefined;
}

function Day({ day, isIn, isPast, isToday, found }: DayProps) {
  const { t } = useWords();
  if (!isIn) return <td className="outside" />;
  return (
    <td data-empty={!found || undefined} data-past={isPast || undefined} aria-current={isToday ? 'date' : undefined}>
      <b className="num">
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="spoken">{dayInWords(t, day, day)}</span>
        <small aria-hidden="true">{weekdayInWords(t, day).slice(0, 3)}.</small>
      </b>
      {found && <Times {...found} />}
    </td>
  );
}

/** The first of a day, and the way to all of them. */
function Times({ date, totalCount, first }: OnDay) {
  const { t, digits } = useWords();
  const { slug, timeZone } = useNetwork();
  const [params] = useInAddress();
  const thatDay = new URLSearchParams(params);
  thatDay.set('day', date);
  for (const name of ['view', 'month']) thatDay.delete(name);
  return (
    <ul>
      {first.map(({ id, startsAt, status, activity }) => (
        <li key={id}>
          <Link to={`/${slug}/activities/${activity.id}`} data-off={status === 'CANCELLED' || undefined}>
            <time dateTime={startsAt}>{clockInWords(t, wallOf(startsAt, timeZone))}</time> {activity.title}
            {status === 'CANCELLED' && <span className="spoken"> {t('home.cancelled')}</span>}
          </Link>
        </li>
      ))}
      {totalCount > first.length && (
        <li>
          <Link className="month-more" to={`?${thatDay}`}>
            {t('activities.moreThatDay', { n: digits(totalCount - first.length) })}
            <span className="spoken"> {dayInWords(t, date, date)}</span>
          </Link>
        </li>
      )}
    </ul>
  );
}
