// A goal of a draft: new, or written anew.
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import type { Goal, Plan } from '../plan.js';
import { AddGoalDocument, ChangeGoalDocument } from './goal-deeds.js';
import { goalChangesOf, type GoalWords, NO_GOAL, wordsOfGoal } from './goal-words.js';
import { UnGoalsField } from './plan-fields.js';
import type { Wrong } from './plan-words.js';
import { usePlanDeed } from './use-plan-deed.js';
import { ChangeForm } from '../../../app/written/change-form.js';
import { useWritten } from '../../../app/written/use-written.js';

interface Props {
  plan: Plan;
  /** As it is now; null for a new one. */
  goal: Goal | null;
  /** Where a new one stands. */
  area?: string | undefined;
  close: (said?: string) => void;
}

export function GoalForm({ plan, goal, area = '', close }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const [lacks, setLacks] = useState(false);
  const now = goal ? wordsOfGoal(goal) : { ...NO_GOAL, area };
  const { done, ...written } = useWritten(goal?.id ?? `goal.${area || plan.id}`, now, close);
  const { words, changes, change } = written;
  const send = () =>
    goal
      ? deed.run(ChangeGoalDocument, { goal: goal.id, version: goal.version, changes: goalChangesOf(changes) })
      : deed.run(AddGoalDocument, { plan: plan.id, goal: { ...goalChangesOf(words), title: words.title } });
  const save = async () => {
    const isEmpty = words.title.trim() === '';
    setLacks(isEmpty);
    if (isEmpty) goToFirstWrong();
    else if (goal && Object.keys(changes).length === 0) done();
    else if (await send()) done(t('planning.goalSaved', { title: words.title.trim() }));
  };
  const inWords = (from: GoalWords, field: keyof GoalWords) => {
    if (field === 'unGoals') return from.unGoals.join(', ');
    return field === 'area' ? (plan.goalAreas.find(({ id }) => id === from.area)?.title ?? '') : from[field];
  };
  const name = goal ? t('planning.changeGoal', { title: goal.title }) : t('planning.addGoal');
  return (
    <ChangeForm
      className="card form screen-only"
      nameOf={(field) => t(`planning.goal.${field}`)}
      {...{ name, written, inWords, deed, save }}
      fields={deed.placed}
      cancel={() => done()}
      leave={() => close()}
    >
      <p className="strong">{name}</p>
      <GoalFields
        areas={plan.goalAreas}
        {...{ words, change }}
        wrong={{ ...deed.wrong, ...(lacks && { title: t('problems.rules.REQUIRED') }) }}
      />
    </ChangeForm>
  );
}

interface FieldsProps {
  areas: Plan['goalAreas'];
  words: GoalWords;
  change: (changes: Partial<GoalWords>) => void;
  wrong: Wrong;
}

function GoalFields({ areas, words, change, wrong }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('planning.goal.title')}
        maxLength={200}
        value={words.title}
        error={wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        label={t('planning.goal.criteria')}
        hint={t('planning.hints.criteria')}
        value={words.criteria}
        error={wrong['criteria']}
        onChange={({ target }) => change({ criteria: target.value })}
      />
      <div className="inline">
        <Field
          label={t('planning.goal.number')}
          maxLength={20}
          value={words.number}
          error={wrong['number']}
          onChange={({ target }) => change({ number: target.value })}
        />
        {areas.length > 0 && (
          <Select
            label={t('planning.goal.area')}
            value={words.area}
            error={wrong['area']}
            onChange={({ target }) => change({ area: target.value })}
          >
            <option value="">{t('planning.noArea')}</option>
            {areas.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
      </div>
      <TextArea
        label={t('planning.goal.about')}
        hint={t('common.optional')}
        rows={3}
        value={words.about}
        error={wrong['about']}
        onChange={({ target }) => change({ about: target.value })}
      />
      <UnGoalsField chosen={words.unGoals} choose={(unGoals) => change({ unGoals })} />
    </>
  );
}
