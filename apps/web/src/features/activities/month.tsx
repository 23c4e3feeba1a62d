// A month of what is on: a table on a desk, on a phone the same days below each other.
import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import {
  addDays,
  clockInWords,
  dayInWords,
  instantOf,
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
import { useWanted } from './filters.js';
import './month.css';

const MonthDocument = graphql(`
  query Month(
    $slug: String!
    $start: DateTime!
    $second: DateTime!
    $third: DateTime!
    $fourth: DateTime!
    $end: DateTime!
    $audience: Audience
    $place: String
    $needsHelp: Boolean
  ) {
    network(slug: $slug) {
      id
      first: occurrences(
        first: 100
        from: $start
        to: $second
        audience: $audience
        place: $place
        needsHelp: $needsHelp
      ) {
        nodes {
          ...InMonth
        }
      }
      second: occurrences(
        first: 100
        from: $second
        to: $third
        audience: $audience
        place: $place
        needsHelp: $needsHelp
      ) {
        nodes {
          ...InMonth
        }
      }
      third: occurrences(
        first: 100
        from: $third
        to: $fourth
        audience: $audience
        place: $place
        needsHelp: $needsHelp
      ) {
        nodes {
          ...InMonth
        }
      }
      fourth: occurrences(
        first: 100
        from: $fourth
        to: $end
        audience: $audience
        place: $place
        needsHelp: $needsHelp
      ) {
        nodes {
          ...InMonth
        }
      }
    }
  }

  fragment InMonth on Occurrence {
    id
    startsAt
    status
    activity {
      id
      title
    }
  }
`);

type Time = NonNullable<Data<typeof MonthDocument>['network']>['first']['nodes'][number];

const firstOf = (day: string): string => `${day.slice(0, 7)}-01`;
const after = (first: string): string => firstOf(addDays(first, 31));

export function Month() {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const [wanted, set] = useWanted();
  const today = todayIn(timeZone);
  const first = wanted.month === null ? firstOf(today) : `${wanted.month}-01`;
  const at = (day: string) => instantOf(day, '00:00', timeZone);
  const [second, third, fourth] = [8, 16, 24].map((days) => at(addDays(first, days)));
  const [{ data, error, fetching }, again] = useQuery({
    query: MonthDocument,
    variables: {
      ...{ slug, audience: wanted.audience, place: wanted.place, needsHelp: wanted.needsHelp || null },
      ...{ start: at(first), end: at(after(first)) },
      ...{ second: second ?? '', third: third ?? '', fourth: fourth ?? '' },
    },
  });
  const found = data?.network;
  const go = (day: string) => set('month', firstOf(day) === firstOf(today) ? null : day.slice(0, 7));
  const parts = found ? [found.first, found.second, found.third, found.fourth] : [];
  // what lasts over the border of two parts is in both
  const times = new Map(parts.flatMap(({ nodes }) => nodes).map((time) => [time.id, time]));
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
      {found ? <Days first={first} today={today} times={[...times.values()]} /> : null}
      {!found && (fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />)}
    </section>
  );
}

function Days({ first, today, times }: { first: string; today: string; times: readonly Time[] }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const start = addDays(first, -weekdayOf(first));
  const end = after(first);
  const weeks = [0, 1, 2, 3, 4, 5].map((week) => addDays(start, 7 * week)).filter((monday) => monday < end);
  const of = (day: string) => times.filter(({ startsAt }) => wallOf(startsAt, timeZone).day === day);
  // below each other, what is over would stand before what one can come to
  const [isPastShown, showPast] = useState(false);
  const isPastFolded = !isPastShown && first < today && today < end;
  return (
    <>
      {isPastFolded && times.some(({ startsAt }) => wallOf(startsAt, timeZone).day < today) && (
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
                    times={isIn ? of(day) : []}
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
  times: readonly Time[];
}

function Day({ day, isIn, isPast, isToday, times }: DayProps) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  if (!isIn) return <td className="outside" />;
  return (
    <td
      data-empty={times.length === 0 || undefined}
      data-past={isPast || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <b className="num">
        <span aria-hidden="true">{Number(day.slice(8))}</span>
        <span className="spoken">{dayInWords(t, day, day)}</span>
        <small aria-hidden="true">{weekdayInWords(t, day).slice(0, 3)}.</small>
      </b>
      {times.length > 0 && (
        <ul>
          {times.map(({ id, startsAt, status, activity }) => (
            <li key={id}>
              <Link to={`/${slug}/activities/${activity.id}`} data-off={status === 'CANCELLED' || undefined}>
                <time dateTime={startsAt}>{clockInWords(t, wallOf(startsAt, timeZone))}</time> {activity.title}
                {status === 'CANCELLED' && <span className="spoken"> {t('home.cancelled')}</span>}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
