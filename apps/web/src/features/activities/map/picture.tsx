// The picture: marks where something is on, near ones as one. All that it shows stands in the list beside it as well.
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { addressOf, type BaseMap } from './base-map.js';
import { inPicture, moved, type Point, scaleOf, type Size, type View, viewOf, zoomed } from './map.rules.js';
import { type Gathered, gathered } from './marks.rules.js';
import { Marks, NEAR, type Placed } from './marks.js';
import { tilesIn } from './tiles.rules.js';
import type { Lying } from './spots.js';

interface Props {
  spots: readonly Lying[];
  base: BaseMap | null;
  open: readonly string[];
  /** Shows what is on at these places. */
  show: (spots: readonly Lying[]) => void;
}

const STEP_PX = 80;
const ARROWS: Record<string, Point> = {
  ArrowLeft: { x: -STEP_PX, y: 0 },
  ArrowRight: { x: STEP_PX, y: 0 },
  ArrowUp: { x: 0, y: -STEP_PX },
  ArrowDown: { x: 0, y: STEP_PX },
};

export function Picture({ spots, base, open, show }: Props) {
  const { t } = useWords();
  const { frame, size } = useSize();
  // tiles are drawn for whole zooms
  const step = base ? 1 : 0.25;
  const whole =
    size &&
    viewOf(
      spots.map(({ world }) => world),
      size,
      step,
    );
  const [chosen, setChosen] = useState<View | null>(null);
  const view = chosen ?? whole;
  const drag = useDrag((by) => setChosen((now) => view && moved(now ?? view, by)));
  const change = (changed: (view: View) => View) => setChosen((now) => view && changed(now ?? view));
  const keys = (event: KeyboardEvent) => {
    const by = ARROWS[event.key];
    if (by) change((now) => moved(now, by));
    else if (event.key === '+' || event.key === '-') change((now) => zoomed(now, event.key === '+' ? 1 : -1));
    else return;
    event.preventDefault();
  };
  // the mark that was pressed is gone when it has come apart: whoever uses keys goes on from the first of its places
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current !== null)
      frame.current?.querySelector<HTMLElement>(`[data-first="${CSS.escape(next.current)}"]`)?.focus();
    next.current = null;
  }, [chosen]);
  const showAll = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    currentTarget.parentElement?.querySelector('button')?.focus();
    setChosen(null);
  };
  const press = ({ things }: Gathered<Placed>) => {
    const pressed = things.map(({ spot }) => spot);
    const closer = size && closerTo(pressed, size, step);
    if (!closer) {
      show(pressed);
      return;
    }
    setChosen(closer);
    next.current = pressed[0]?.name ?? null;
  };
  return (
    <div className="map-frame" role="group" aria-label={t('map.label')} onKeyDown={keys}>
      <div className="map-sheet" ref={frame} {...drag}>
        {view && size && base && <Tiles {...{ base, view, size }} />}
        {view && size && <Marks {...{ spots, view, size, open, press }} />}
        {view && <Scale view={view} />}
        {base && <p className="map-credit">{base.credit}</p>}
      </div>
      <div className="map-buttons">
        <button type="button" aria-label={t('map.closer')} onClick={() => change((now) => zoomed(now, 1))}>
          <Icon name="plus" />
        </button>
        <button type="button" aria-label={t('map.farther')} onClick={() => change((now) => zoomed(now, -1))}>
          <Icon name="minus" />
        </button>
        {chosen !== null && (
          <button type="button" className="all" onClick={showAll}>
            {t('map.all')}
          </button>
        )}
      </div>
    </div>
  );
}

/** So close that they come apart; null for what lies together however closely one looks. */
function closerTo(spots: readonly Lying[], size: Size, step: number): View | null {
  const view = viewOf(
    spots.map(({ world }) => world),
    size,
    step,
  );
  const marks = spots.map(({ world }) => ({ at: inPicture(world, view, size) }));
  return gathered(marks, NEAR).length > 1 ? view : null;
}

/** The sheet's own size, which follows the window. */
function useSize() {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = frame;
    if (!current) return;
    const measure = () => setSize({ width: current.clientWidth, height: current.clientHeight });
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(current);
    return () => watching.disconnect();
  }, []);
  return { frame, size };
}

/** The sheet follows the pointer. On a phone a finger that goes up or down moves the page, as everywhere. */
function useDrag(move: (by: Point) => void) {
  const last = useRef<Point | null>(null);
  const end = () => void (last.current = null);
  return {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: ({ clientX: x, clientY: y }: PointerEvent<HTMLDivElement>) => {
      if (!last.current) return;
      move({ x: last.current.x - x, y: last.current.y - y });
      last.current = { x, y };
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

const Tiles = ({ base, view, size }: { base: BaseMap; view: View; size: Size }) => (
  <div className="map-tiles" aria-hidden="true">
    {tilesIn(view, size).map(({ left, top, ...tile }) => (
      <img
        key={`${String(view.zoom)} ${String(left)} ${String(top)}`}
        src={addressOf(base, { ...tile, zoom: view.zoom })}
        alt=""
        width={256}
        height={256}
        draggable={false}
        style={{ left, top }}
      />
    ))}
  </div>
);

const LONGEST_SCALE_PX = 110;

function Scale({ view }: { view: View }) {
  const { t, digits } = useWords();
  const { metres, pixels } = scaleOf(view, LONGEST_SCALE_PX);
  return (
    <p className="map-scale" aria-hidden="true">
      <span style={{ inlineSize: pixels }} />
      {metres >= 1000 ? t('map.kilometres', { n: digits(metres / 1000) }) : t('map.metres', { n: digits(metres) })}
    </p>
  );
}
