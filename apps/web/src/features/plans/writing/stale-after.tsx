// After how many days without a word a measure is marked as forgotten.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { Refusal } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { ChangeStaleAfterDocument } from './levels.js';

const MOST = 3650;

export function StaleAfter({ network, days }: { network: string; days: number }) {
  const { t } = useWords();
  const deed = useDeed();
  // nobody is writing: what stands there is shown
  const [own, setOwn] = useState<string | null>(null);
  const typed = own ?? String(days);
  const [isTried, setTried] = useState(false);
  const isNumber = /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= MOST;
  const { wrong } = deed;
  const save = () => {
    setTried(true);
    if (isNumber && Number(typed) !== days) {
      void deed.run(ChangeStaleAfterDocument, { network, days: Number(typed) }).then((done) => done && setOwn(null));
    }
  };
  return (
    <section className="card stack" aria-labelledby="stale-after">
      <h2 className="ds-heading card-title" id="stale-after">
        {t('planLevels.staleAfter.title')}
      </h2>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <Refusal outcome={deed.outcome} fields={['days']} />
        <Field
          label={t('planLevels.staleAfter.days')}
          hint={t('planLevels.staleAfter.hint')}
          inputMode="numeric"
          value={typed}
          error={isTried && !isNumber ? t('planLevels.staleAfter.wrong') : wrong['days']}
          onChange={({ target }) => setOwn(target.value)}
        />
        <div>
          <button
            type="submit"
            className="ds-button"
            data-variant="secondary"
            aria-disabled={deed.isSending || typed === String(days)}
          >
            {t('common.save')}
          </button>
        </div>
      </form>
    </section>
  );
}
