// A draft that comes to nothing is laid away for good, so it is asked for with a reason.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { TextArea } from '../../../ui/field.js';
import { Refusal } from '../../../ui/problems.js';
import type { Plan } from '../plan.js';
import { AbandonPlanDocument } from './plan-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';

interface Props {
  plan: Plan;
  close: (said?: string) => void;
}

export function Abandon({ plan, close }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const [reason, setReason] = useState('');
  const [lacks, setLacks] = useState(false);
  const abandon = async () => {
    const isEmpty = reason.trim() === '';
    setLacks(isEmpty);
    if (isEmpty) goToFirstWrong();
    else if (await deed.run(AbandonPlanDocument, { plan: plan.id, version: plan.version, reason }))
      close(t('planning.done.abandon'));
  };
  return (
    <form
      className="form"
      noValidate
      aria-label={t('planning.steps.abandon')}
      onSubmit={(event) => {
        event.preventDefault();
        void abandon();
      }}
    >
      <h3 className="ds-heading">{t('planning.abandon.title')}</h3>
      <p className="quiet">{t(plan.replaces ? 'planning.what.abandonRevision' : 'planning.what.abandon')}</p>
      <Refusal outcome={deed.outcome} fields={['reason']} />
      <TextArea
        label={t('planning.abandon.why')}
        hint={t('planning.abandon.whyHint')}
        value={reason}
        error={lacks ? t('problems.rules.REASON_REQUIRED') : deed.wrong['reason']}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('planning.abandon.doIt')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
