// A draft that comes to nothing is laid away for good, so it is asked for with a reason.
import { ReasonForm } from '../../../app/written/reason-form.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Plan } from '../plan.js';
import { AbandonPlanDocument } from './plan-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';

interface Props {
  plan: Plan;
  close: (said?: string) => void;
}

export function Abandon({ plan: { id, version, replaces }, close }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(id);
  const abandon = async (reason: string) => {
    const isDone = (await deed.run(AbandonPlanDocument, { plan: id, version, reason })) !== null;
    if (isDone) close(t('planning.done.abandon'));
    return isDone;
  };
  return (
    <ReasonForm
      name={t('planning.steps.abandon')}
      {...{ thing: id, deed, carryOut: abandon }}
      label={t('planning.abandon.why')}
      hint={t('planning.abandon.whyHint')}
      answer={t('planning.abandon.doIt')}
      cancel={() => close()}
    >
      <h3 className="ds-heading">{t('planning.abandon.title')}</h3>
      <p className="quiet">{t(replaces ? 'planning.what.abandonRevision' : 'planning.what.abandon')}</p>
    </ReasonForm>
  );
}
