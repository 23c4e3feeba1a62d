// Recording what a body decided, with what follows from it while it is written.
import { useState } from 'react';
import { useKept } from '../../../app/drafts.js';
import { useNetwork } from '../../../app/network.js';
import { dayInWords, todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { DeedForm } from '../../../ui/deed-form.js';
import { Choices } from '../../../ui/choices.js';
import { Field } from '../../../ui/field.js';
import { DayField } from '../../../ui/typed-field.js';
import { yearsOf } from '../edition.rules.js';
import type { Plan } from '../plan.js';
import { type BodyKind, canDecide, consequenceOf, type Outcome } from './decision.rules.js';
import { DecidePlanDocument } from './plan-deeds.js';
import { usePlanDeed } from './use-plan-deed.js';
import type { Wrong } from './plan-words.js';
import { FromBefore } from '../../../app/written/from-before.js';

const OUTCOMES: readonly Outcome[] = ['ADOPTED', 'NOTED', 'SENT_BACK', 'REJECTED'];
const BODIES: readonly BodyKind[] = ['COUNCIL', 'COMMITTEE', 'ADMINISTRATION'];

interface Decision {
  outcome: Outcome;
  body: string;
  bodyKind: BodyKind;
  decidedOn: string;
  caseNumber: string;
}

interface Props {
  plan: Plan;
  close: (said?: string) => void;
}

export function Decide({ plan, close }: Props) {
  const { t } = useWords();
  const deed = usePlanDeed(plan.id);
  const today = todayIn(useNetwork().timeZone);
  const [seen, setSeen] = useState(plan.version);
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const [own, write, forget] = useKept<Partial<Decision>>(`decide.${plan.id}`, (kept) => kept);
  const [isFromBefore] = useState(Object.keys(own).length > 0);
  const decision: Decision = { ...usual(plan), decidedOn: today, ...own };
  const change = (changes: Partial<Decision>) => write((before) => ({ ...before, ...changes }));
  const done = (said?: string) => {
    forget();
    close(said);
  };
  const record = async () => {
    const lacks = {
      ...(decision.body.trim() === '' && { body: t('planning.decision.bodyLacks') }),
      ...(decision.decidedOn === '' && { decidedOn: t('campaigns.chooseDay') }),
      ...(decision.decidedOn > today && { decidedOn: t('planning.decision.ahead') }),
    };
    setLacking(lacks);
    const sent = { ...decision, caseNumber: decision.caseNumber.trim() || null };
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (await deed.run(DecidePlanDocument, { plan: plan.id, version: seen, decision: sent }))
      done(t(`planning.done.${consequenceOf(plan, decision)}`));
    else goToFirstWrong();
  };
  const isChanged = seen !== plan.version;
  return (
    <DeedForm
      name={t('planning.steps.decide')}
      deed={deed}
      fields={deed.placed}
      answer={t('planning.decision.record')}
      instead={
        isChanged ? (
          <button
            type="button"
            className="ds-button"
            onClick={() => {
              setSeen(plan.version);
              deed.forget();
            }}
          >
            {t('planning.decision.seen')}
          </button>
        ) : undefined
      }
      carryOut={() => void record()}
      cancel={() => done()}
      leave={() => close()}
    >
      <h3 className="ds-heading">{t('planning.decision.title')}</h3>
      <FromBefore isIt={isFromBefore} />
      <DecisionFields {...{ plan, decision, change }} wrong={{ ...deed.wrong, ...lacking }} />
      <Follows plan={plan} decision={decision} />
      {isChanged && <p role="alert">{t('planning.decision.changed')}</p>}
    </DeedForm>
  );
}

/** As it most often is for a plan of its kind. */
const usual = ({ approval }: Plan): Omit<Decision, 'decidedOn'> => ({
  ...{ outcome: approval === 'NOTICE' ? 'NOTED' : 'ADOPTED', body: '', caseNumber: '' },
  bodyKind: approval === 'ADMINISTRATIVE' ? 'ADMINISTRATION' : 'COUNCIL',
});

interface FieldsProps {
  plan: Plan;
  decision: Decision;
  change: (changes: Partial<Decision>) => void;
  wrong: Wrong;
}

function DecisionFields({ plan, decision, change, wrong }: FieldsProps) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { outcome, bodyKind } = decision;
  const adopts = outcome === 'ADOPTED' || (outcome === 'NOTED' && plan.approval === 'NOTICE');
  const cannot = adopts && !canDecide(plan.approval, bodyKind) ? t('planning.decision.wrongBody') : undefined;
  return (
    <>
      <Choices
        legend={t('planning.decision.outcome')}
        name="outcome"
        choices={OUTCOMES.map((value) => ({ value, label: t(`planning.outcomes.${value}`) }))}
        chosen={outcome}
        choose={(chosen) => change({ outcome: chosen })}
      />
      <Choices
        legend={t('planning.decision.bodyKind')}
        name="bodyKind"
        choices={BODIES.map((value) => ({ value, label: t(`planning.bodies.${value}`) }))}
        chosen={bodyKind}
        choose={(chosen) => change({ bodyKind: chosen })}
        error={cannot ?? wrong['bodyKind']}
      />
      <Field
        label={t('planning.decision.body')}
        hint={t('planning.decision.bodyHint')}
        maxLength={200}
        value={decision.body}
        error={wrong['body']}
        onChange={({ target }) => change({ body: target.value })}
      />
      <DayField
        label={t('planning.decision.decidedOn')}
        timeZone={timeZone}
        value={decision.decidedOn}
        change={(decidedOn) => change({ decidedOn })}
        error={wrong['decidedOn']}
      />
      <Field
        label={t('planning.decision.caseNumber')}
        hint={t('common.optional')}
        maxLength={50}
        value={decision.caseNumber}
        error={wrong['caseNumber']}
        onChange={({ target }) => change({ caseNumber: target.value })}
      />
    </>
  );
}

/** What the decision would do, in words, as it is chosen. */
function Follows({ plan, decision }: { plan: Plan; decision: Decision }) {
  const { t } = useWords();
  const follows = consequenceOf(plan, decision);
  const day = decision.decidedOn === '' ? '' : dayInWords(t, decision.decidedOn);
  const years = plan.replaces ? yearsOf(plan.replaces) : '';
  return (
    <div className="sentence" role="status">
      {t(`planning.follows.${follows}`, { date: day, years })}
    </div>
  );
}
