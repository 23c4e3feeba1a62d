// Taking a goal or an area out of a draft. What the edition before has is left out with a reason, which stands in the plan.
import { ReasonForm } from '../../../app/written/reason-form.js';
import { useWords } from '../../../i18n/use-words.js';
import { DeedForm } from '../../../ui/deed-form.js';
import type { Area, Goal, Plan } from '../plan.js';
import { DropAreaDocument, DropGoalDocument } from './goal-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';

interface Props {
  plan: Plan;
  close: (said?: string) => void;
}

const CLASS = 'card form screen-only';

export function DropGoal({ plan, goal, measures, close }: Props & { goal: Goal; measures: number }) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const { id, version, title } = goal;
  const drop = async (reason: string) => {
    const isDone = (await deed.run(DropGoalDocument, { goal: id, version, reason: reason || null })) !== null;
    if (isDone) close(t('planning.dropped', { title }));
    return isDone;
  };
  const name = t('planning.dropGoal', { title });
  const form = { name, className: CLASS, deed, answer: t('planning.drop'), cancel: () => close() };
  const what = (
    <>
      <p className="strong">{name}</p>
      {measures > 0 && <p className="quiet">{t('planning.dropMeasures', { count: measures })}</p>}
    </>
  );
  if (!plan.replaces)
    return (
      <DeedForm {...form} carryOut={() => void drop('')}>
        {what}
      </DeedForm>
    );
  return (
    <ReasonForm
      {...form}
      {...{ thing: id, carryOut: drop }}
      label={t('planning.whyDropped')}
      hint={t('planning.whyDroppedHint')}
      isOptional
    >
      {what}
    </ReasonForm>
  );
}

export function DropArea({ plan, area, close }: Props & { area: Area }) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const drop = async () => {
    if (await deed.run(DropAreaDocument, { area: area.id, version: area.version }))
      close(t('planning.dropped', { title: area.title }));
  };
  const name = t('planning.dropArea', { title: area.title });
  return (
    <DeedForm
      {...{ name, className: CLASS, deed }}
      answer={t('planning.drop')}
      carryOut={() => void drop()}
      cancel={() => close()}
    >
      <p className="strong">{name}</p>
    </DeedForm>
  );
}
