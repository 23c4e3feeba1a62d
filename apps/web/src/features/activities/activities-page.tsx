// What is on, day by day or as a month, for whoever wants to come; or, by words, the activities that have them.
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import type { Audience } from '../../graphql/gen/graphql.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { addDays, dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { Filters, fits, useWanted, type Wanted } from './filters.js';
import './filters.css';
import { Month } from './month.js';
import { Slips } from './slips.js';

const OccurrencesDocument = graphql(`
  query WhatIsOn($slug: String!, $from: DateTime!, $to: DateTime!, $audience: Audience, $after: String) {
    network(slug: $slug) {
      id
      occurrences(first: 100, after: $after, from: $from, to: $to, audience: $audience) {
        totalCount
        nodes {
          ...Slip
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const ActivitiesDocument = graphql(`
  query FindActivities($slug: String!, $from: DateTime!, $audience: Audience, $search: String!) {
    network(slug: $slug) {
      id
      activities(first: 50, from: $from, audience: $audience, search: $search) {
        nodes {
          id
          title
          place {
            name
          }
          organiser {
            id
            name
          }
        }
      }
    }
  }
`);

const DAYS = 28;
export default function ActivitiesPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const [wanted] = useWanted();
  const isList = wanted.words === '' && wanted.view === 'list';
  const coming = useComing(wanted, isList);
  useTitle(t('activities.title'), placeOf(network));
  // the fields stay where they are, whatever is shown below them: who writes in them goes on writing
  return (
    <div className="wrap stack what-is-on">
      <Answer>{isList && coming.found ? t('activities.heading', counted(coming.count)) : t('activities.title')}</Answer>
      <Filters places={coming.places} />
      {isList && <Coming {...coming} />}
      {wanted.words === '' && wanted.view === 'calendar' && <Month />}
      {wanted.words !== '' && <Found audience={wanted.audience} search={wanted.words} />}
    </div>
  );
}

function useFourWeeks(today: string) {
  return useMemo(() => ({ from: new Date().toISOString(), to: `${addDays(today, DAYS)}T00:00:00Z` }), [today]);
}

/** What takes place in the next four weeks, and how much of it is looked for. */
function useComing(wanted: Wanted, isShown: boolean) {
  const { slug, timeZone } = useNetwork();
  const [after, setAfter] = useState<string | null>(null);
  const variables = { slug, ...useFourWeeks(todayIn(timeZone)), audience: wanted.audience, after };
  const [{ data, error, fetching }, again] = useQuery({ query: OccurrencesDocument, variables, pause: !isShown });
  const found = data?.network?.occurrences;
  const slips = (found?.nodes ?? []).filter((slip) => fits(slip, wanted));
  const isPart = wanted.place !== null || wanted.needsHelp;
  return {
    ...{ found, error, fetching, again, slips, more: setAfter },
    count: isPart ? slips.length : (found?.totalCount ?? 0),
    places: (found?.nodes ?? []).flatMap(({ activity }) => activity.place?.name ?? []),
  };
}

function Coming({ found, error, fetching, again, slips, more }: ReturnType<typeof useComing>) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const dayOf = ({ startsAt }: { startsAt: string }) => wallOf(startsAt, timeZone).day;
  return (
    <>
      {slips.length === 0 && (
        <Empty title={t('activities.heading', { count: 0, n: '' })} why={t('activities.emptyWhy')} />
      )}
      {[...new Set(slips.map(dayOf))].map((day) => (
        <section key={day} className="day" aria-labelledby={`day-${day}`}>
          <h2 className="ds-heading" id={`day-${day}`}>
            {capital(weekdayInWords(t, day))} <span className="quiet">{dayInWords(t, day, today)}</span>
          </h2>
          <Slips className="slips" slips={slips.filter((slip) => dayOf(slip) === day)} />
        </section>
      ))}
      {found.pageInfo.hasNextPage && (
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => more(found.pageInfo.endCursor ?? null)}
        >
          {t('common.more')}
        </button>
      )}
    </>
  );
}

function Found({ audience, search }: { audience: Audience | null; search: string }) {
  const { t } = useWords();
  const { slug, timeZone } = useNetwork();
  const { from } = useFourWeeks(todayIn(timeZone));
  const [{ data, error, fetching }, again] = useQuery({
    query: ActivitiesDocument,
    variables: { slug, from, audience, search },
  });
  const found = data?.network?.activities.nodes ?? [];
  if (error) return <Fault code={codeOf(error)} again={again} />;
  return (
    <>
      <div role="status">
        {!fetching && found.length === 0 && <p className="quiet">{t('activities.nothingFound')}</p>}
      </div>
      <ul className="slips">
        {found.map(({ id, title, place, organiser }) => (
          <li key={id}>
            <Link className="slip" style={{ gridTemplateColumns: '1fr' }} to={id}>
              <div>
                <b>{title}</b>
                <span className="quiet">{[place?.name, organiser.name].filter(Boolean).join(' · ')}</span>
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
