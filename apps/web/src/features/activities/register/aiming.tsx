// What the activity is for, where somebody wants to say it: folded, for most do not.
import { Suspense, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import type { Plan } from './plan.js';
import { later } from '../../../ui/later.js';

const AimFields = later(async () => (await import('./aim-fields.js')).AimFields);

interface Props {
  plan: Plan;
  change: (changes: Partial<Plan>) => void;
}

export function Aiming({ plan, change }: Props) {
  const { t, counted } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = plan.goals.length + plan.measures.length;
  return (
    <details className="later" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{count === 0 ? t('changing.aims.optional') : t('changing.aims.chosen', counted(count))}</summary>
      {isOpen && (
        <Suspense>
          <AimFields chosen={plan} choose={change} />
        </Suspense>
      )}
    </details>
  );
}
