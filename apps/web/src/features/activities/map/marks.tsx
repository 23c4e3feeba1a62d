import { useWords } from '../../../i18n/use-words.js';
import { inPicture, type Point, type Size, type View } from './map.rules.js';
import { type Gathered, gathered, type Side, sidesOf } from './marks.rules.js';
import type { Lying } from './spots.js';

/** Marks whose middles are closer than this would lie on each other: a thumb's width. */
export const NEAR = 44;

export interface Placed {
  spot: Lying;
  at: Point;
}

interface MarksProps {
  spots: readonly Lying[];
  view: View;
  size: Size;
  open: readonly string[];
  press: (group: Gathered<Placed>) => void;
}

/** Of a mark, and of one for many. */
const RADIUS = 17;
const RADIUS_OF_MANY = 22;
/** About what a letter takes. */
const LETTER_PX = 7.6;

export function Marks({ spots, view, size, open, press }: MarksProps) {
  const { t, digits } = useWords();
  const placed = spots.map((spot) => ({ spot, at: inPicture(spot.world, view, size) }));
  const groups = gathered(placed, NEAR).filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const names = groups.map(({ things: [first, ...others] }) =>
    others.length === 0
      ? (first?.spot.name ?? '')
      : t('map.andMore', { place: first?.spot.name ?? '', n: digits(others.length) }),
  );
  const sides = sidesOf(
    groups.map(({ x, y, things }, index) => ({
      x,
      y,
      radius: things.length > 1 ? RADIUS_OF_MANY : RADIUS,
      text: (names[index] ?? '').length * LETTER_PX + 8,
    })),
    size,
  );
  return groups.map((group, index) => (
    <Mark
      key={group.things.map(({ spot }) => spot.name).join('|')}
      group={group}
      name={names[index] ?? ''}
      side={sides[index] ?? 'none'}
      isOpen={group.things.every(({ spot }) => open.includes(spot.name))}
      press={() => press(group)}
    />
  ));
}

interface MarkProps {
  group: Gathered<Placed>;
  name: string;
  side: Side;
  isOpen: boolean;
  press: () => void;
}

function Mark({ group, name, side, isOpen, press }: MarkProps) {
  const { t, digits } = useWords();
  const times = group.things.reduce((sum, { spot }) => sum + spot.count, 0);
  const isMany = group.things.length > 1;
  return (
    <button
      type="button"
      className="map-mark"
      data-first={group.things[0]?.spot.name}
      data-many={isMany || undefined}
      data-open={isOpen || undefined}
      style={{ left: group.x, top: group.y }}
      onClick={press}
    >
      <span className="dot">{digits(times)}</span>
      <span className="ds-sr-only"> {t('map.mark', { count: times, place: name })}</span>
      {side !== 'none' && (
        <span className="name" data-side={side} aria-hidden="true">
          {name}
        </span>
      )}
    </button>
  );
}
