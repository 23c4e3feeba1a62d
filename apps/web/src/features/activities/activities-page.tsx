// What is on, day by day or as a month, for whoever wants to come; or, by words, the activities that have them.
import { Suspense } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { dayInWords, todayIn, weekdayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { later } from '../../ui/later.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Fault, Loading } from '../../ui/states.js';
import { Coming, useAsked, useBounds, useComing } from './coming.js';
import { Filters, fits, useWanted, type Wanted } from './filters.js';
import './filters.css';
import { Month } from './month.js';
import { type Span, spanOf } from './span.rules.js';

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
  const asked = useAsked(wanted);
  const { found } = useComing(asked, null, isList);
  useTitle(t('activities.title'), placeOf(network));
  // the fields stay where they are, whatever is shown below them: who writes in them goes on writing
  return (
    <div className="wrap stack what-is-on">
      <Answer>
        {isList && found ? t('activities.heading', { ...counted(found.totalCount), when }) : t('activities.title')}
      </Answer>
      <Filters places={usePlaces()} />
      {isList && <Coming key={JSON.stringify(asked)} {...{ asked }} after={null} dayBefore={null} />}
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

function useInWords({ kind, first }: Span): string {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  if (kind !== 'day') return t(`activities.in.${kind}`);
  return t('activities.in.day', { day: `${weekdayInWords(t, first)} ${dayInWords(t, first, todayIn(timeZone))}` });
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
