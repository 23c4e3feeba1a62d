import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { PastTime } from './documents.js';
import { OneTime } from './past-times.js';

type Time = PastTime & { activity: { id: string; title: string } };

/** What took place lately and nobody has noted; what was noted here stays, so that it can be put right. */
export function ToNote({ times }: { times: readonly Time[] }) {
  const { t } = useWords();
  const [beginning] = useState(() => new Set(times.filter(lacks).map(({ id }) => id)));
  const shown = times.filter((time) => beginning.has(time.id) || lacks(time)).reverse();
  if (shown.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="to-note">
      <h2 className="ds-heading" id="to-note">
        {t('attendance.title')}
      </h2>
      <ul className="card slips past">
        {shown.map((time) => (
          <li key={time.id}>
            <OneTime
              time={{ ...time, name: time.activity.title }}
              former={times.findLast((one) => one.attendance && one.activity.id === time.activity.id)}
            />
          </li>
        ))}
      </ul>
      <p className="note">{t('attendance.hint')}</p>
    </section>
  );
}

const lacks = ({ viewerCanNoteAttendance, attendance }: PastTime): boolean => viewerCanNoteAttendance && !attendance;
