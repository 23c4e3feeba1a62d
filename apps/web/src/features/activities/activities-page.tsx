// What is on, day by day or as a month, for whoever wants to come; or, by words, the activities that have them.
import { Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { later } from '../../ui/later.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Empty, Fault, Loading } from '../../ui/states.js';
import { Filters, fits, useWanted, type Wanted } from './filters.js';
import './filters.css';
import { Month } from './month.js';
import { Slips } from './slips.js';
import { boundsOf, type Span, spanOf } from './span.rules.js';

const OccurrencesDocument = graphql(`
  query WhatIsOn(
    $slug: String!
    $from: DateTime!
    $to: DateTime!
    $audience: Audience
    $place: String
    $needsHelp: Boolean
    $after: String
  ) {
    network(slug: $slug) {
      id
      occurrences(
        first: 100
        after: $after
        from: $from
        to: $to
        audience: $audience
        place: $place
        needsHelp: $needsHelp
      ) {
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
  query FindActivities($slug: String!, $from: DateTime!, $to: DateTime, $audience: Audience, $search: String!) {
    network(slug: $slug) {
      id
      activities(first: 50, from: $from, to: $to, audience: $audience, search: $search) {
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
          needs(first: 100) {
            nodes {
              id
              status
            }
          }
        }
      }
    }
  }
`);

/** Where something is on, for the choice of a place. */
const PlacesDocument = graphql(`
  query Places($slug: String!, $from: DateTime!, $to: DateTime!) {
    network(slug: $slug) {
      id
      places(from: $from, to: $to) {
        name
      }
    }
  }
`);

/** Its code travels when it is first shown. */
const MapOfWhatIsOn = later(async () => (await import('./map/map.js')).default);

export default function ActivitiesPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const [wanted] = useWanted();
  const when = useInWords(wanted.span);
  const isList = wanted.words === '' && wanted.view === 'list';
  const coming = useComing(wanted, isList);
  useTitle(t('activities.title'), placeOf(network));
  // the fields stay where they are, whatever is shown below them: who writes in them goes on writing
  return (
    <div className="wrap stack what-is-on">
      <Answer>
        {isList && coming.found ? t('activities.heading', { ...counted(coming.count), when }) : t('activities.title')}
      </Answer>
      <Filters places={usePlaces()} />
      {isList && <Coming {...coming} />}
      {wanted.words === '' && wanted.view === 'calendar' && <Month />}
      {wanted.view === 'map' && (
        <Suspense fallback={<Loading />}>
          <MapOfWhatIsOn />
        </Suspense>
      )}
      {wanted.words !== '' && wanted.view !== 'map' && <Found wanted={wanted} />}
    </div>
  );
}

function usePlaces(): string[] {
  const { slug, timeZone } = useNetwork();
  const weeks = useBounds(spanOf(null, todayIn(timeZone)));
  const [{ data }] = useQuery({ query: PlacesDocument, variables: { slug, ...weeks } });
  return data?.network?.places.map(({ name }) => name) ?? [];
}

/** The same as long as the days are, so that what has been asked is not asked again. */
function useBounds({ kind, first, days }: Span) {
  const { timeZone } = useNetwork();
  const today = todayIn(timeZone);
  return useMemo(() => boundsOf({ kind, first, days }, today, timeZone), [kind, first, days, today, timeZone]);
}

function useInWords({ kind, first }: Span): string {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  if (kind !== 'day') return t(`activities.in.${kind}`);
  return t('activities.in.day', { day: `${weekdayInWords(t, first)} ${dayInWords(t, first, todayIn(timeZone))}` });
}

/** What takes place in the days that are looked at, and how much of it is looked for. */
function useComing(wanted: Wanted, isShown: boolean) {
  const { slug } = useNetwork();
  const [after, setAfter] = useState<string | null>(null);
  const { audience, place, needsHelp, span } = wanted;
  const variables = { slug, ...useBounds(span), audience, place, needsHelp: needsHelp || null, after };
  const [{ data, error, fetching }, again] = useQuery({ query: OccurrencesDocument, variables, pause: !isShown });
  const found = data?.network?.occurrences;
  return {
    ...{ found, error, fetching, again, more: setAfter },
    slips: found?.nodes ?? [],
    count: found?.totalCount ?? 0,
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
      {slips.length === 0 && <Nothing />}
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

/** Nothing at all, or nothing of what is chosen. */
function Nothing() {
  const { t } = useWords();
  const [{ audience, place, needsHelp, span }] = useWanted();
  const isChosen = audience !== null || place !== null || needsHelp || span.kind !== 'weeks';
  if (!isChosen) return <Empty title={t('activities.nothingYet')} why={t('activities.emptyWhy')} />;
  return (
    <Empty title={t('activities.noneOfThis')}>
      <p>
        <Link className="ds-link" to="?">
          {t('activities.showAll')}
        </Link>
      </p>
    </Empty>
  );
}

function Found({ wanted }: { wanted: Wanted }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const { from, to } = useBounds(wanted.span);
  const [{ data, error, fetching }, again] = useQuery({
    query: ActivitiesDocument,
    // words find what comes at any time, unless days are named
    variables: {
      slug,
      from,
      to: wanted.span.kind === 'weeks' ? null : to,
      ...{ audience: wanted.audience, search: wanted.words },
    },
  });
  const found = (data?.network?.activities.nodes ?? []).filter((activity) => fits(activity, wanted));
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
