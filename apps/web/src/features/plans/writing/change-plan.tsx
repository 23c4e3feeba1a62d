// Changing what a draft says.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { dayInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import type { Plan } from '../plan.js';
import { OwnersDocument, useOwners } from './owners.js';
import { ChangePlanDocument } from './plan-deeds.js';
import { PlanBasics, PlanMore, PlanTexts } from './plan-fields.js';
import { planChangesOf, type PlanWords, wordsOfPlan } from './plan-words.js';
import { useLacking } from './use-lacking.js';
import { usePlanDeed } from './use-plan-deed.js';
import { ChangeForm } from '../../../app/written/change-form.js';
import { useWritten } from '../../../app/written/use-written.js';

interface Props {
  /** As it is now, also while the form is open. */
  plan: Plan;
  /** The name of the field that the person came for. */
  begin: string | null;
  close: (said?: string) => void;
}

export function ChangePlan({ plan, begin, close }: Props) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const deed = usePlanDeed(plan.id);
  const lackingIn = useLacking();
  const inWords = useInWords();
  const [{ data }] = useQuery({ query: OwnersDocument, variables: { slug } });
  const owners = useOwners(data, plan.responsible);
  const { done, ...written } = useWritten(plan.id, wordsOfPlan(plan), close);
  const { words, changes, change } = written;
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const save = async () => {
    const lacks = lackingIn(words);
    setLacking(lacks);
    const variables = { plan: plan.id, version: plan.version, changes: planChangesOf(changes) };
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) done();
    else if (await deed.run(ChangePlanDocument, variables)) done(t('planning.saved'));
  };
  const wrong = { ...deed.wrong, ...lacking };
  return (
    <ChangeForm
      className="form"
      name={t('planning.steps.change')}
      nameOf={(field) => t(`planning.fields.${field}`)}
      inWords={(from, field) => inWords(from, field, owners)}
      {...{ begin, written, deed, save }}
      fields={deed.placed}
      cancel={() => done()}
    >
      <PlanBasics {...{ words, change, wrong, owners }} />
      <PlanTexts {...{ words, change, wrong }} />
      <PlanMore {...{ words, change, wrong }} />
    </ChangeForm>
  );
}

/** A field as one reads it. */
function useInWords() {
  const { t } = useWords();
  return (words: PlanWords, field: keyof PlanWords, owners: readonly { id: string; name: string }[]): string => {
    if (field === 'documents') return words.documents.map(({ title }) => title).join('\n');
    if (field === 'unGoals') return words.unGoals.join(', ');
    if (field === 'responsible') return owners.find(({ id }) => id === words.responsible)?.name ?? '';
    const isDay = field === 'startsOn' || field === 'endsOn';
    return isDay && words[field] !== '' ? dayInWords(t, words[field]) : words[field];
  };
}
