// When it takes place next; for those who organise, the way to move one time, or to call it off.
import { Suspense, useEffect, useRef, useState } from 'react';
import { useNetwork } from '../../app/network.js';
import { clockInWords, dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Status } from '../../ui/status.js';
import type { ChangeableActivity, ComingTime } from './changing/documents.js';
import { useMoment } from './changing/when-in-words.js';
import { later } from '../../ui/later.js';

const OneTime = later(async () => (await import('./changing/one-time.js')).OneTime);

/** So many stand there at once. */
const SHOWN = 5;

interface Props {
  activity: ChangeableActivity;
  times: readonly ComingTime[];
}

export function ComingTimes({ activity, times }: Props) {
  const { t } = useWords();
  const later = times.slice(SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const told = useRef<HTMLParagraphElement>(null);
  // the dialog, which had the focus, is gone, and what it was opened with may be as well
  useEffect(() => {
    if (done !== '') told.current?.focus();
  }, [done]);
  const chosen = times.find(({ id }) => id === open);
  const isOn = times.some(({ status }) => status === 'SCHEDULED');
  // what takes place once is changed as a whole
  const choose = activity.viewerCanEdit && activity.recurrence ? setOpen : undefined;
  // that it was called off is said already
  if (times.length === 0 && activity.status === 'CANCELLED') return null;
  return (
    <aside className="stack" aria-labelledby="times">
      <h2 className="ds-heading" id="times" style={{ fontSize: '1.1875rem' }}>
        {t(times.length === 0 ? 'activities.over' : isOn ? 'activities.next' : 'activities.when')}
      </h2>
      <p className="small ok told" role="status" ref={told} tabIndex={-1} hidden={done === ''}>
        {done}
      </p>
      <Times times={times.slice(0, SHOWN)} choose={choose} />
      {later.length > 0 && (
        <details className="later">
          <summary>{t('activities.more')}</summary>
          <Times times={later} choose={choose} />
        </details>
      )}
      {chosen && (
        <Suspense>
          <OneTime
            activity={activity}
            time={chosen}
            close={(what = '') => {
              setOpen(null);
              setDone(what);
            }}
          />
        </Suspense>
      )}
    </aside>
  );
}

type Choose = ((id: string) => void) | undefined;

const Times = ({ times, choose }: { times: readonly ComingTime[]; choose: Choose }) => (
  <ul className="slips">
    {times.map((time) => (
      <Time key={time.id} time={time} choose={choose} />
    ))}
  </ul>
);

function Time({ time, choose }: { time: ComingTime; choose: Choose }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const moment = useMoment();
  const { startsAt, endsAt, status, movedFrom, cancelReason } = time;
  const [start, end] = [wallOf(startsAt, timeZone), wallOf(endsAt, timeZone)];
  const isOff = status === 'CANCELLED';
  return (
    <li>
      <div className="slip" style={{ gridTemplateColumns: '1fr auto', alignItems: 'center' }}>
        <div>
          <b>
            {capital(weekdayInWords(t, start.day))} {dayInWords(t, start.day, todayIn(timeZone))}
          </b>
          <span className="quiet num">
            {t('activities.until', { from: clockInWords(t, start), to: clockInWords(t, end) })}
          </span>
          {movedFrom && !isOff && <span className="note">{t('changing.movedFrom', { when: moment(movedFrom) })}</span>}
          {isOff && cancelReason && <span className="note">{cancelReason}</span>}
        </div>
        {isOff && <Status icon="stopped">{t('home.cancelled')}</Status>}
        {!isOff && choose && Date.parse(startsAt) > Date.now() && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-label={t('changing.oneTimeOf', { when: moment(startsAt) })}
            onClick={() => choose(time.id)}
          >
            {t('changing.oneTime')}
          </button>
        )}
      </div>
    </li>
  );
}
