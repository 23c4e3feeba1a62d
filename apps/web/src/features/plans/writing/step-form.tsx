import type { Plan } from '../plan.js';
import { Abandon } from './abandon.js';
import { Decide } from './decide.js';
import { Revise } from './revise.js';
import type { Step } from './way.rules.js';

interface Props {
  plan: Plan;
  step: Step;
  close: (said?: string) => void;
}

/** The form of a step that asks for something. */
export function StepForm({ plan, step, close }: Props) {
  if (step === 'decide') return <Decide plan={plan} close={close} />;
  if (step === 'revise') return <Revise plan={plan} close={close} />;
  return step === 'abandon' ? <Abandon plan={plan} close={close} /> : null;
}
