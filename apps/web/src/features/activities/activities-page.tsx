// What is on, day by day or as a month, for whoever wants to come; or, by words, the activities that have them.
import { Suspense } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { dayInWords, todayIn, weekdayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { later } from '../../ui/later.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Loading } from '../../ui/states.js';
import { Coming, useAsked, useBounds, useComing } from './coming.js';
import { Filters, useWanted } from './filters.js';
import './filters.css';
import { Month } from './month.js';
import { type Span, spanOf } from './span.rules.js';

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
  const isList = wanted.view === 'list';
  const asked = useAsked(wanted);
  const { found } = useComing(asked, null, isList);
  const how = found && { ...counted(found.totalCount), when, words: wanted.words };
  useTitle(t('activities.title'), placeOf(network));
  // the fields stay where they are, whatever is shown below them: who writes in them goes on writing
  return (
    <div className="wrap stack what-is-on" data-view={wanted.view}>
      <Answer>
        {isList && how
          ? t(wanted.words === '' ? 'activities.heading' : 'activities.found', how)
          : t('activities.title')}
      </Answer>
      <Filters places={usePlaces()} />
      <div className="stack found">
        {isList && <Coming key={JSON.stringify(asked)} {...{ asked }} after={null} dayBefore={null} above={0} />}
        {wanted.view === 'calendar' && <Month />}
        {wanted.view === 'map' && (
          <Suspense fallback={<Loading />}>
            <MapOfWhatIsOn />
          </Suspense>
        )}
      </div>
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
