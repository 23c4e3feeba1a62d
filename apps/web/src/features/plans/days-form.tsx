// When a phase is: both days at once, and either may be open.
import { useNetwork } from '../../app/network.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { DayField } from '../../ui/typed-field.js';
import { useDeed } from '../../app/use-deed.js';
import { type Phase, SetPhaseDaysDocument } from './process.js';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';

export function DaysForm({ phase, close }: { phase: Phase; close: () => void }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const deed = useDeed();
  const now = { startsOn: phase.startsOn ?? '', endsOn: phase.endsOn ?? '' };
  const { done, ...written } = useWritten(phase.id, now, close);
  const { words, change, changes } = written;
  const save = async () => {
    const days = { startsOn: words.startsOn || null, endsOn: words.endsOn || null };
    if (Object.keys(changes).length === 0 || (await deed.run(SetPhaseDaysDocument, { phase: phase.id, days }))) done();
  };
  return (
    <ChangeForm
      className="card stack in-place"
      name={t('processes.daysOf', { phase: phase.title })}
      nameOf={(field) => t(field === 'startsOn' ? 'processes.from' : 'processes.to')}
      inWords={(from, field) => (from[field] === '' ? t('plans.noDay') : dayInWords(t, from[field]))}
      {...{ written, deed, save }}
      fields={['startsOn', 'endsOn']}
      cancel={done}
      leave={close}
    >
      <p className="strong">{t('processes.daysOf', { phase: phase.title })}</p>
      <div className="pair">
        <DayField
          label={t('processes.from')}
          timeZone={timeZone}
          value={words.startsOn}
          change={(startsOn) => change({ startsOn })}
          error={deed.wrong['startsOn']}
        />
        <DayField
          label={t('processes.to')}
          timeZone={timeZone}
          value={words.endsOn}
          change={(endsOn) => change({ endsOn })}
          error={deed.wrong['endsOn']}
        />
      </div>
    </ChangeForm>
  );
}
