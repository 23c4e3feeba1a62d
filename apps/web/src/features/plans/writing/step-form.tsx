import { useEffect, useRef } from 'react';
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

/** The form of a step that asks for something: who opened it stands in its first field. */
export function StepForm({ plan, step, close }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <div
      ref={place}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      {step === 'decide' && <Decide plan={plan} close={close} />}
      {step === 'revise' && <Revise plan={plan} close={close} />}
      {step === 'abandon' && <Abandon plan={plan} close={close} />}
    </div>
  );
}
