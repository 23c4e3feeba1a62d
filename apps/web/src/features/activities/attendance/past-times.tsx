// The last times of an activity: how many came, and where that is not noted yet, the way to note it.
import { useEffect, useRef, useState } from 'react';
import { useNetwork } from '../../../app/network.js';
import { dayInWords, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { capital } from '../../../i18n/numbers.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Deed } from '../../../offline/deed.rules.js';
import { queue } from '../../../offline/queue.js';
import { useWaiting } from '../../../offline/use-queue.js';
import { useCounts } from './counts-in-words.js';
import { AttendanceForm } from './attendance-form.js';
import type { PastTime } from './documents.js';

/** Latest first. `name` says what it is, where several activities stand together. */
export function PastTimes({ times }: { times: readonly (PastTime & { name?: string })[] }) {
  return (
    <ul className="slips past">
      {times.map((time, index) => (
        <li key={time.id}>
          <OneTime time={time} former={times.slice(index + 1).find(({ attendance }) => attendance)} />
        </li>
      ))}
    </ul>
  );
}

export function OneTime({ time, former }: { time: PastTime & { name?: string }; former?: PastTime | undefined }) {
  const { t } = useWords();
  const inWords = useCounts();
  const { timeZone } = useNetwork();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(isOpen);
  // the form, which had the focus, is gone
  useEffect(() => {
    if (was.current && !isOpen) button.current?.focus();
    was.current = isOpen;
  }, [isOpen]);
  const { day } = wallOf(time.startsAt, timeZone);
  const when = capital(nearDayInWords(t, day, todayIn(timeZone)));
  const what = [time.name, dayInWords(t, day)].filter(Boolean).join(', ');
  const label = t('attendance.of', { what });
  const [waiting] = useWaiting(time.id);
  const { attendance } = time;
  const verb = t(attendance ? 'attendance.putRight' : 'attendance.note');
  return (
    <div className="stack tight past-time">
      <div className="row">
        <p>
          {time.name && <b className="strong">{time.name}</b>}
          <span className={time.name ? 'note' : 'strong'}>{when}</span>
          {attendance && <span className="note num">{inWords(attendance)}</span>}
        </p>
        {time.viewerCanNoteAttendance && !isOpen && !waiting && (
          <button
            type="button"
            ref={button}
            className="ds-button push"
            data-variant={attendance ? 'tertiary' : 'secondary'}
            data-size="sm"
            aria-label={`${verb}: ${label}`}
            onClick={() => setOpen(true)}
          >
            {verb}
          </button>
        )}
      </div>
      {waiting && <Waits deed={waiting} />}
      {isOpen && <AttendanceForm {...{ time, former, label, what }} close={() => setOpen(false)} />}
    </div>
  );
}

/** Noted without a network: it is on this device, and not yet for others to see. */
function Waits({ deed }: { deed: Deed }) {
  const { t } = useWords();
  const inWords = useCounts();
  const { participants = 0, volunteers = 0, hours = 0 } = deed.wish.values ?? {};
  const counts = { participants: Number(participants), volunteers: Number(volunteers), hours: Number(hours) };
  return (
    <p className="note num">
      {inWords(counts)} <b className="strong">{t('offline.waiting')}.</b>{' '}
      <button type="button" className="ds-link choose" onClick={() => void queue.discard(deed)}>
        {t('offline.undo')}
      </button>
    </p>
  );
}
