// The matrix: what something is worth upwards, what it takes to the right. The lists beside it say the same in words.
import { useRef } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { type Given, type Place, placeOf, QUADRANTS, stepped } from './priority.js';

export interface Dot {
  id: string;
  title: string;
  /** Its place in the ranking; null while it has none. */
  rank: number | null;
  scores: Given['scores'];
}

interface Props {
  dots: readonly Dot[];
  /** The one that is being placed. */
  placing: string | null;
  /** Absent: it can only be looked at. */
  open?: ((id: string) => void) | undefined;
  place: (scores: Given['scores']) => void;
  keep: () => void;
  giveUp: () => void;
}

const STEPS: Record<string, readonly [right: number, up: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function Matrix({ dots, placing, open, place, keep, giveUp }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLDivElement>(null);
  const standing = standingOf(dots);
  const press = (dot: Dot) => (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (placing !== dot.id) return;
    if (step) place(stepped(dot.scores, ...step));
    else if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') giveUp();
    else return;
    event.preventDefault();
  };
  const drag = (dot: Dot) => (event: React.PointerEvent) => {
    if (placing !== dot.id || event.buttons !== 1 || !field.current) return;
    const { left, top, width, height } = field.current.getBoundingClientRect();
    const there = {
      takes: 1 + ((event.clientX - left) / width) * 5 - 0.5,
      worth: 5.5 - ((event.clientY - top) / height) * 5,
    };
    const here = placeOf(dot.scores);
    const [right, up] = [Math.round(there.takes - here.takes), Math.round(there.worth - here.worth)];
    if (right !== 0 || up !== 0) place(stepped(dot.scores, right, up));
  };
  return (
    <div className="matrix">
      <Axis className="axis-up" name={t('plans.matrix.worth')} />
      <div className="field" ref={field}>
        {QUADRANTS.map((quadrant) => (
          <p key={quadrant} className="quadrant" data-q={quadrant} aria-hidden="true">
            {t(`plans.quadrants.${quadrant}`)}
          </p>
        ))}
        {dots.map((dot) => {
          const style = standing.get(dot.id);
          if (!open) {
            return (
              <span key={dot.id} className="dot" style={style} title={dot.title} aria-hidden="true">
                {dot.rank}
              </span>
            );
          }
          return (
            <button
              key={dot.id}
              type="button"
              className="dot"
              data-dot={dot.id}
              data-placing={placing === dot.id ? '' : undefined}
              style={style}
              title={dot.title}
              aria-pressed={placing === dot.id}
              aria-label={`${dot.title}: ${inWords(t, placeOf(dot.scores))}`}
              onClick={() => open(dot.id)}
              onKeyDown={press(dot)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                open(dot.id);
              }}
              onPointerMove={drag(dot)}
            >
              {dot.rank ?? '?'}
            </button>
          );
        })}
      </div>
      <Axis className="axis-right" name={t('plans.matrix.takes')} />
    </div>
  );
}

function Axis({ className, name }: { className: string; name: string }) {
  const { t } = useWords();
  return (
    <p className={`note axis ${className}`} aria-hidden="true">
      <span>{t('plans.matrix.little')}</span>
      <b className="strong">{name}</b>
      <span>{t('plans.matrix.much')}</span>
    </p>
  );
}

type Translate = ReturnType<typeof useWords>['t'];

const degreeOf = (value: number): 'low' | 'middle' | 'high' => (value < 2.5 ? 'low' : value < 3.5 ? 'middle' : 'high');

const inWords = (t: Translate, { worth, takes }: Place): string =>
  t('plans.matrix.place', {
    worth: t(`mandates.degree.${degreeOf(worth)}`),
    takes: t(`mandates.degree.${degreeOf(takes)}`),
  });

/** Where each dot stands. Those that would cover each other stand beside each other: each as far right as it should, and at least a dot from those left of it. */
function standingOf(dots: readonly Dot[]): Map<string, React.CSSProperties> {
  const rows = new Map<number, { id: string; takes: number }[]>();
  for (const { id, scores } of dots) {
    const { worth, takes } = placeOf(scores);
    rows.set(worth, [...(rows.get(worth) ?? []), { id, takes }]);
  }
  return new Map(
    [...rows].flatMap(([worth, row]) => {
      row.sort((one, other) => one.takes - other.takes);
      return row.map(({ id }, nth): [string, React.CSSProperties] => [
        id,
        {
          insetBlockEnd: `${String(percentOf(worth))}%`,
          insetInlineStart: `max(${row
            .slice(0, nth + 1)
            .map(({ takes }, left) => `${String(percentOf(takes))}% + ${String(nth - left)} * var(--dot)`)
            .join(', ')})`,
        },
      ]);
    }),
  );
}

/** Of the field, from its edge to the middle of one of five. */
const percentOf = (value: number): number => Math.round((value - 0.5) * 2000) / 100;
