// The steps that are open to the viewer, each with what it does: no one is asked afterwards whether they meant it.
import { useWords } from '../../../i18n/use-words.js';
import { Refusal } from '../../../ui/problems.js';
import type { Plan } from '../plan.js';
import { HearPlanDocument, TakePlanBackDocument } from './plan-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';
import type { Step } from './way.rules.js';

interface Props {
  plan: Plan;
  steps: readonly Step[];
  next: Step | null;
  go: (step: Step) => void;
  say: (words: string) => void;
}

export function Steps({ plan, steps, next, go, say }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const take = async (step: Step) => {
    // what can be taken back is done at once
    if (step !== 'hearing' && step !== 'takeBack') {
      go(step);
      return;
    }
    const which = { plan: plan.id, version: plan.version };
    const isDone =
      step === 'hearing' ? await deed.run(HearPlanDocument, which) : await deed.run(TakePlanBackDocument, which);
    if (isDone) say(t(`planning.done.${step}`));
  };
  return (
    <div className="stack">
      <Refusal outcome={deed.outcome} />
      <ul className="plain steps-open">
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className="ds-button"
              data-variant={step === next ? undefined : step === 'abandon' ? 'tertiary' : 'secondary'}
              aria-describedby={`what-${step}`}
              aria-disabled={deed.isSending}
              onClick={() => void take(step)}
            >
              {t(`planning.steps.${step}`)}
            </button>
            <p className="note" id={`what-${step}`}>
              {t(`planning.what.${whatOf(step, plan)}`)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Laying away a draft that was to replace a plan leaves that plan as it was. */
const whatOf = (step: Step, { replaces }: Plan) => (step === 'abandon' && replaces ? 'abandonRevision' : step);
