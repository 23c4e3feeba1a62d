// What is on, by where it is: a map, and the same as a list beside it.
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useInAddress } from '../../../app/in-address.js';
import { useNetwork } from '../../../app/network.js';
import { codeOf } from '../../../graphql/faults.js';
import { clockInWords, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Empty, Fault, Loading } from '../../../ui/states.js';
import { useAsked, useComing } from '../coming.js';
import { useWanted } from '../filters.js';
import { SlipsByDay } from '../slips.js';
import { useBaseMap } from './base-map.js';
import { Picture } from './picture.js';
import { type Lying, type Spot, spotOf, SpotsDocument } from './spots.js';
import './map.css';

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
    setOpen(shown.map(({ name }) => name));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('details[open] > summary')?.focus());
  };
  const toggle = (name: string, isOpen: boolean) =>
    setOpen((now) =>
      isOpen === now.includes(name) ? now : isOpen ? [...now, name] : now.filter((one) => one !== name),
    );
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

/** What is looked for, by place. */
function useSpots() {
  const [wanted] = useWanted();
  const { slug, from, to, audience, place, needsHelp, search } = useAsked(wanted);
  const [{ data, error, fetching }, again] = useQuery({
    query: SpotsDocument,
    variables: { slug, from, to, audience, place, needsHelp, search },
  });
  return { data, again, error, fetching, spots: (data?.network?.occurrencesByPlace ?? []).map(spotOf) };
}

interface PlacesProps {
  spots: readonly Spot[];
  open: readonly string[];
  toggle: (name: string, isOpen: boolean) => void;
}

const Places = ({ spots, open, toggle }: PlacesProps) => (
  <ul className="plain map-places">
    {spots.map((spot) => (
      <li key={spot.name}>
        <Place spot={spot} isOpen={open.includes(spot.name)} toggle={(isOpen) => toggle(spot.name, isOpen)} />
      </li>
    ))}
  </ul>
);

function Place({ spot, isOpen, toggle }: { spot: Spot; isOpen: boolean; toggle: (isOpen: boolean) => void }) {
  const { t, digits } = useWords();
  const { timeZone } = useNetwork();
  const { name, address, count, next } = spot;
  const wall = wallOf(next, timeZone);
  const when = t('needs.at', { day: nearDayInWords(t, wall.day, todayIn(timeZone)), time: clockInWords(t, wall) });
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => toggle(currentTarget.open)}>
      <summary>
        <span className="where">{name === '' ? t('map.nowhere') : name}</span>
        <span className="note">
          {address !== null && `${address} · `}
          {t('map.times', { count, n: digits(count) })} · {t('map.next', { when })}
        </span>
      </summary>
      {isOpen && <Times at={name} count={count} />}
    </details>
  );
}

/** What is on at a place, each activity once, and the way to all the times. */
function Times({ at, count }: { at: string; count: number }) {
  const { t } = useWords();
  const [wanted] = useWanted();
  const [params] = useInAddress();
  const { found, error, fetching, again } = useComing(
    { ...useAsked({ ...wanted, place: at }), firstOfEach: true },
    null,
  );
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const there = new URLSearchParams(params);
  there.set('place', at);
  there.delete('view');
  return (
    <>
      <SlipsByDay slips={found.nodes} />
      {found.nodes.length < count && (
        <p>
          <Link className="ds-link" to={`?${there}`}>
            {t('map.allTimes')}
          </Link>
        </p>
      )}
    </>
  );
}
