// What is on, by where it is: a map, and the same as a list beside it.
import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { codeOf } from '../../../graphql/faults.js';
import { graphql } from '../../../graphql/graphql.js';
import { addDays, clockInWords, instantOf, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Empty, Fault, Loading } from '../../../ui/states.js';
import { useWanted } from '../filters.js';
import { SlipsByDay } from '../slips.js';
import { useBaseMap } from './base-map.js';
import { Picture } from './picture.js';
import { type Lying, type Spot, spotsOf } from './spots.js';
import './map.css';

/** Four weeks, each a part: the server gives a hundred things at a time. */
const MapDocument = graphql(`
  query WhereItIs(
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
          ...OnMap
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
          ...OnMap
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
          ...OnMap
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
          ...OnMap
        }
      }
    }
  }
`);

/** Which activities have the words that are looked for. */
const WithWordsDocument = graphql(`
  query WithWords($slug: String!, $from: DateTime!, $audience: Audience, $search: String!) {
    network(slug: $slug) {
      id
      activities(first: 100, from: $from, audience: $audience, search: $search) {
        nodes {
          id
        }
      }
    }
  }
`);

const WEEK = 7;

export default function MapOfWhatIsOn() {
  const { t } = useWords();
  const { data, error, fetching, again, spots } = useSpots();
  const base = useBaseMap();
  const [open, setOpen] = useState<readonly string[]>([]);
  const list = useRef<HTMLDivElement>(null);
  if (!data || base === undefined) return error ? <Fault code={codeOf(error)} again={again} /> : <Loading />;
  if (spots.length === 0) return fetching ? <Loading /> : <Empty title={t('map.empty')} why={t('map.emptyWhy')} />;
  const lying = spots.filter((spot): spot is Lying => spot.world !== null);
  const elsewhere = spots.filter(({ world }) => world === null);
  const show = (shown: readonly Spot[]) => {
    setOpen(shown.map(({ id }) => id));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('details[open] > summary')?.focus());
  };
  const toggle = (id: string, isOpen: boolean) =>
    setOpen((now) => (isOpen === now.includes(id) ? now : isOpen ? [...now, id] : now.filter((one) => one !== id)));
  return (
    <section className="map-view" aria-label={t('activities.views.map')}>
      {lying.length > 0 && <Picture spots={lying} base={base} open={open} show={show} />}
      <div className="stack map-list" ref={list}>
        {lying.length > 0 && <h2 className="ds-heading">{t('map.places', { count: lying.length })}</h2>}
        <Places spots={lying} {...{ open, toggle }} />
        {elsewhere.length > 0 && (
          <>
            <h2 className="ds-heading">{t('map.elsewhere')}</h2>
            <p className="note">{t('map.elsewhereWhy')}</p>
            <Places spots={elsewhere} {...{ open, toggle }} />
          </>
        )}
      </div>
    </section>
  );
}

/** What is looked for in the next four weeks, by place. */
function useSpots() {
  const { slug, timeZone } = useNetwork();
  const [{ words, audience, place, needsHelp, span }] = useWanted();
  // of fewer days than four weeks, what is beyond them is empty
  const at = (weeks: number) => instantOf(addDays(span.first, Math.min(weeks * WEEK, span.days)), '00:00', timeZone);
  const [{ data, error, fetching }, again] = useQuery({
    query: MapDocument,
    variables: {
      ...{ slug, audience, place, needsHelp: needsHelp ? true : null },
      ...{ start: at(0), second: at(1), third: at(2), fourth: at(3), end: at(4) },
    },
  });
  const [named] = useQuery({
    query: WithWordsDocument,
    variables: { slug, from: at(0), audience, search: words },
    pause: words === '',
  });
  const found = data?.network;
  const parts = found ? [found.first, found.second, found.third, found.fourth] : [];
  // what lasts over the border of two weeks is in both; what is over today is behind us
  const times = new Map(parts.flatMap(({ nodes }) => nodes).map((time) => [time.id, time]));
  const withWords = new Set(named.data?.network?.activities.nodes.map(({ id }) => id));
  const wanted = [...times.values()].filter(({ activity }) => words === '' || withWords.has(activity.id));
  const isReading = fetching || (words !== '' && named.fetching);
  return { data, again, spots: spotsOf(wanted), error: error ?? named.error, fetching: isReading };
}

interface PlacesProps {
  spots: readonly Spot[];
  open: readonly string[];
  toggle: (id: string, isOpen: boolean) => void;
}

const Places = ({ spots, open, toggle }: PlacesProps) => (
  <ul className="plain map-places">
    {spots.map((spot) => (
      <li key={spot.id}>
        <Place spot={spot} isOpen={open.includes(spot.id)} toggle={(isOpen) => toggle(spot.id, isOpen)} />
      </li>
    ))}
  </ul>
);

function Place({ spot, isOpen, toggle }: { spot: Spot; isOpen: boolean; toggle: (isOpen: boolean) => void }) {
  const { t, digits } = useWords();
  const { timeZone } = useNetwork();
  const { name, address, times } = spot;
  const [next] = times;
  const wall = wallOf(next?.startsAt ?? new Date(), timeZone);
  const when = t('needs.at', { day: nearDayInWords(t, wall.day, todayIn(timeZone)), time: clockInWords(t, wall) });
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>
        <span className="where">{name === '' ? t('map.nowhere') : name}</span>
        <span className="note">
          {address !== null && `${address} · `}
          {t('map.times', { count: times.length, n: digits(times.length) })} · {t('map.next', { when })}
        </span>
      </summary>
      {isOpen && <SlipsByDay slips={times} />}
    </details>
  );
}
