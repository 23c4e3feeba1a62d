// Taking a goal or an area out of a draft. What the edition before has is left out with a reason, which stands in the plan.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { TextArea } from '../../../ui/field.js';
import { Refusal } from '../../../ui/problems.js';
import type { Area, Goal, Plan } from '../plan.js';
import { DropAreaDocument, DropGoalDocument } from './goal-deeds.js';
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
    <DropForm
      name={t('planning.dropGoal', { title: goal.title })}
      deed={deed}
      drop={() => void drop()}
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
    </DropForm>
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
    <DropForm
      name={t('planning.dropArea', { title: area.title })}
      deed={deed}
      drop={() => void drop()}
      close={() => close()}
    />
  );
}

interface FormProps {
  name: string;
  deed: ReturnType<typeof usePlanDeed>;
  drop: () => void;
  close: () => void;
  children?: ReactNode;
}

function DropForm({ name, deed, drop, close, children }: FormProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, button')?.focus(), []);
  return (
    <form
      ref={form}
      className="card form screen-only"
      noValidate
      aria-label={name}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        drop();
      }}
    >
      <p className="strong">{name}</p>
      {children}
      <Refusal outcome={deed.outcome} fields={[...deed.placed, 'reason']} />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('planning.drop')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
