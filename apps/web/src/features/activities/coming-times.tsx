// When it takes place next.
import { useNetwork } from '../../app/network.js';
import { clockInWords, dayInWords, todayIn, wallOf, weekdayInWords } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { Status } from '../../ui/status.js';

/** So many stand there at once. */
const SHOWN = 5;

interface OneTime {
  id: string;
  startsAt: string;
  endsAt: string;
  status: 'SCHEDULED' | 'CANCELLED';
}

export function ComingTimes({ times }: { times: readonly OneTime[] }) {
  const { t } = useWords();
  const later = times.slice(SHOWN);
  return (
    <aside className="stack" aria-labelledby="times">
      <h2 className="ds-heading" id="times" style={{ fontSize: '1.1875rem' }}>
        {t(times.length === 0 ? 'activities.over' : 'activities.next')}
      </h2>
      <ul className="slips">
        {times.slice(0, SHOWN).map((time) => (
          <Time key={time.id} {...time} />
        ))}
      </ul>
      {later.length > 0 && (
        <details className="later">
          <summary>{t('activities.more')}</summary>
          <ul className="slips">
            {later.map((time) => (
              <Time key={time.id} {...time} />
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function Time({ startsAt, endsAt, status }: OneTime) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const [start, end] = [wallOf(startsAt, timeZone), wallOf(endsAt, timeZone)];
  return (
    <li>
      <div className="slip" style={{ gridTemplateColumns: '1fr auto' }}>
        <div>
          <b>
            {capital(weekdayInWords(t, start.day))} {dayInWords(t, start.day, todayIn(timeZone))}
          </b>
          <span className="quiet num">
            {t('activities.until', { from: clockInWords(t, start), to: clockInWords(t, end) })}
          </span>
        </div>
        {status === 'CANCELLED' && <Status icon="off">{t('home.cancelled')}</Status>}
      </div>
    </li>
  );
}
