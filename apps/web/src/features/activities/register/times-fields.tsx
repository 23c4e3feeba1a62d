import { useNetwork } from '../../../app/network.js';
import { dayInWords, todayIn, weekdayInWords } from '../../../i18n/dates.js';
import { capital } from '../../../i18n/numbers.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import { DayField, TimeField } from '../../../ui/typed-field.js';
import type { Plan } from './plan.js';

interface TimesProps {
  times: Pick<Plan, 'day' | 'from' | 'to'>;
  change: (changes: Partial<Pick<Plan, 'day' | 'from' | 'to'>>) => void;
  errors: Record<string, string>;
  /** The days come by a rule of their own. */
  hasOwnDays?: boolean;
  /** What cannot be read is none; else what it was stays, as what is known of it hangs on it. */
  mayLack?: boolean;
}

/** A day, and from when to when. */
export function TimesFields({ times, change, errors, hasOwnDays = false, mayLack = false }: TimesProps) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const take = (changes: Partial<TimesProps['times']>) =>
    (mayLack || !Object.values(changes).includes('')) && change(changes);
  return (
    <div className="stack" style={{ gap: '.75rem' }}>
      {!hasOwnDays && (
        <DayField
          label={t('register.day')}
          timeZone={timeZone}
          value={times.day}
          error={errors['startsAt']}
          change={(day) => take({ day })}
          note={times.day < todayIn(timeZone) && <Over day={times.day} />}
        />
      )}
      <div className="inline">
        <TimeField
          label={t('register.from')}
          value={times.from}
          error={errors['from']}
          change={(from) => take({ from })}
        />
        <TimeField label={t('register.to')} value={times.to} error={errors['endsAt']} change={(to) => take({ to })} />
      </div>
    </div>
  );
}

/** What has been may be registered too; but nobody means last year unless they know it. */
function Over({ day }: { day: string }) {
  const { t } = useWords();
  return (
    <span className="over" role="status">
      <Icon name="clock" />
      {t('register.over', { day: `${capital(weekdayInWords(t, day))} ${dayInWords(t, day)}` })}
    </span>
  );
}
