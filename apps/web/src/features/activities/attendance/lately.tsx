import { useWords } from '../../../i18n/use-words.js';
import type { PastTime } from './documents.js';
import { PastTimes } from './past-times.js';
import { AttendanceSum, type Sum } from './sum.js';

/** So many of the last times stand there. */
const MOST = 5;

/** Who came, for all to see, and the way to note it for those who organise. */
export function Lately({ past, sum }: { past: readonly PastTime[]; sum: Sum }) {
  const { t } = useWords();
  const times = past
    .filter((time) => time.attendance || time.viewerCanNoteAttendance)
    .reverse()
    .slice(0, MOST);
  if (times.length === 0 && sum.occurrences === 0) return null;
  const mayNote = times.some(({ viewerCanNoteAttendance }) => viewerCanNoteAttendance);
  return (
    <section className="stack tight" aria-labelledby="lately">
      <h2 className="ds-heading" id="lately">
        {t('attendance.title')}
      </h2>
      <AttendanceSum sum={sum} />
      <PastTimes times={times} />
      {mayNote && <p className="note">{t('attendance.hint')}</p>}
    </section>
  );
}
