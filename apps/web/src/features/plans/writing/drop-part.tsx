// Taking a goal or an area out of a draft. What the edition before has is left out with a reason, which stands in the plan.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { TextArea } from '../../../ui/field.js';
import type { Area, Goal, Plan } from '../plan.js';
import { DropAreaDocument, DropGoalDocument } from './goal-deeds.js';
import { PartForm } from './part-form.js';
import { usePlanDeed } from './use-plan-deed.js';

interface Props {
  plan: Plan;
  close: (said?: string) => void;
}

export function DropGoal({ plan, goal, measures, close }: Props & { goal: Goal; measures: number }) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const [reason, setReason] = useState('');
  const drop = async () => {
    const variables = { goal: goal.id, version: goal.version, reason: reason.trim() || null };
    if (await deed.run(DropGoalDocument, variables)) close(t('planning.dropped', { title: goal.title }));
    else goToFirstWrong();
  };
  return (
    <PartForm
      name={t('planning.dropGoal', { title: goal.title })}
      {...{ deed, versions: [] }}
      action={t('planning.drop')}
      save={() => void drop()}
      close={() => close()}
    >
      {measures > 0 && <p className="quiet">{t('planning.dropMeasures', { count: measures })}</p>}
      {plan.replaces && (
        <TextArea
          label={t('planning.whyDropped')}
          hint={t('planning.whyDroppedHint')}
          value={reason}
          error={deed.wrong['reason']}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </PartForm>
  );
}

export function DropArea({ plan, area, close }: Props & { area: Area }) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const drop = async () => {
    if (await deed.run(DropAreaDocument, { area: area.id, version: area.version }))
      close(t('planning.dropped', { title: area.title }));
  };
  return (
    <PartForm
      name={t('planning.dropArea', { title: area.title })}
      {...{ deed, versions: [] }}
      action={t('planning.drop')}
      save={() => void drop()}
      close={() => close()}
    />
  );
}
