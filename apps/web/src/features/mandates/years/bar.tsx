// A campaign's time as a bar that is dragged: by pointer, by touch, and by the arrow keys.
import { useRef } from 'react';
import { monthInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import type { PlannedCampaign } from './planned-campaign.js';
import { seatOf } from './seats-of.js';
import { type Calendar, triedDays, type Trying } from './trial.js';
import { roomOf } from './trial.rules.js';

interface Props {
  campaign: PlannedCampaign;
  calendar: Calendar;
  trying: Trying;
  /** Enter: what is tried is to be carried out. */
  keep: () => void;
}

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -3,
  PageUp: 3,
};

export const BAR_HELP = 'bar-help';

export function Bar({ campaign, calendar, trying, keep }: Props) {
  const { t } = useWords();
  const { trial, begin, moveTo, end, setDragging } = trying;
  const mine = trial?.base.id === campaign.id ? trial : null;
  const days = mine ? triedDays(mine, calendar.today) : campaign;
  const months = mine?.kind === 'move' ? mine.months : 0;
  const room = roomOf(mine?.base ?? campaign, calendar.today, calendar.last);
  const drag = useDrag(calendar, { moveTo: (by) => moveTo(campaign, by), setDragging });
  const press = (event: React.KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) moveTo(campaign, months + (event.shiftKey ? Math.sign(step) * 3 : step));
    else if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') end();
    else return;
    event.preventDefault();
  };
  return (
    <span
      className="bar"
      data-s={seatOf(campaign)}
      data-tried={mine?.kind}
      data-campaign={campaign.id}
      role="slider"
      tabIndex={0}
      aria-label={campaign.title}
      aria-valuemin={room.least}
      aria-valuemax={room.most}
      aria-valuenow={months}
      aria-valuetext={`${monthInWords(t, days.startsOn)} – ${monthInWords(t, days.endsOn)}`}
      aria-describedby={BAR_HELP}
      onKeyDown={press}
      onPointerDown={(event) => {
        begin(campaign);
        drag.start(event, months);
      }}
      onPointerMove={drag.move}
      onPointerUp={drag.drop}
      onPointerCancel={drag.giveUp}
    />
  );
}

/** From pixels to months, by how wide the years are. */
function useDrag(
  { first, last }: Calendar,
  { moveTo, setDragging }: { moveTo: (months: number) => void; setDragging: (isDragging: boolean) => void },
) {
  const from = useRef<{ x: number; months: number; monthWidth: number } | null>(null);
  const now = useRef(0);
  const drop = () => {
    from.current = null;
    setDragging(false);
  };
  return {
    start: (event: React.PointerEvent, months: number) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const width = event.currentTarget.parentElement?.clientWidth ?? 0;
      from.current = { x: event.clientX, months, monthWidth: width / ((last - first + 1) * 12) };
      now.current = months;
    },
    move: ({ clientX }: React.PointerEvent) => {
      if (!from.current) return;
      const { x, months, monthWidth } = from.current;
      const there = months + Math.round((clientX - x) / monthWidth);
      if (there === now.current) return;
      setDragging(true);
      moveTo(there);
      now.current = there;
    },
    drop,
    /** The system took the pointer away: as if it had not been dragged. */
    giveUp: () => {
      if (from.current) moveTo(from.current.months);
      drop();
    },
  };
}
