// When a phase is: both days at once, and either may be open.
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { DayField, isRead } from '../../ui/typed-field.js';
import { useDeed } from '../campaigns/use-deed.js';
import { type Phase, SetPhaseDaysDocument } from './process.js';
import { useWritten } from '../../app/written/use-written.js';

export function DaysForm({ phase, close }: { phase: Phase; close: () => void }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const deed = useDeed();
  const { byField } = useProblems();
  // what is not touched here follows what others set
  const { words, change, changes } = useWritten({ startsOn: phase.startsOn ?? '', endsOn: phase.endsOn ?? '' });
  const wrong = deed.outcome && 'problems' in deed.outcome ? byField(deed.outcome.problems) : {};
  const send = async () => {
    const days = { startsOn: words.startsOn || null, endsOn: words.endsOn || null };
    if (Object.keys(changes).length === 0 || (await deed.run(SetPhaseDaysDocument, { phase: phase.id, days }))) close();
  };
  return (
    <form
      className="card stack in-place"
      noValidate
      aria-label={t('processes.daysOf', { phase: phase.title })}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget)) void send();
      }}
    >
      <p className="strong">{t('processes.daysOf', { phase: phase.title })}</p>
      <Refusal outcome={deed.outcome} fields={['startsOn', 'endsOn']} />
      <div className="pair">
        <DayField
          label={t('processes.from')}
          timeZone={timeZone}
          value={words.startsOn}
          change={(startsOn) => change({ startsOn })}
          error={wrong['startsOn']}
        />
        <DayField
          label={t('processes.to')}
          timeZone={timeZone}
          value={words.endsOn}
          change={(endsOn) => change({ endsOn })}
          error={wrong['endsOn']}
        />
      </div>
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('common.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
