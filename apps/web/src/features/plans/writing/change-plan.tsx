// Changing what a draft says. When somebody else was faster, both versions are shown and the person's words are kept.
import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../../app/network.js';
import { dayInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Refusal } from '../../../ui/problems.js';
import { isRead } from '../../../ui/typed-field.js';
import type { Plan } from '../plan.js';
import { OwnersDocument, useOwners } from './owners.js';
import { ChangePlanDocument } from './plan-deeds.js';
import { PlanBasics, PlanMore, PlanTexts } from './plan-fields.js';
import { planChangesOf, type PlanWords, wordsOfPlan } from './plan-words.js';
import { Versions } from '../../../ui/versions.js';
import { useLacking } from './use-lacking.js';
import { usePlanDeed } from './use-plan-deed.js';
import { useLastBy } from '../../../app/written/last-by.js';
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
  const lastBy = useLastBy(plan.id);
  const inWords = useInWords();
  const [{ data }] = useQuery({ query: OwnersDocument, variables: { slug } });
  const owners = useOwners(data, plan.responsible);
  const { words, changes, conflicts, change, keepMine, takeTheirs } = useWritten(wordsOfPlan(plan));
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const form = useBegin(begin);
  const save = async () => {
    const lacks = lackingIn(words);
    setLacking(lacks);
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) close();
    else if (
      await deed.run(ChangePlanDocument, { plan: plan.id, version: plan.version, changes: planChangesOf(changes) })
    )
      close(t('planning.saved'));
    else goToFirstWrong();
  };
  const wrong = { ...deed.wrong, ...lacking };
  const isStale = conflicts.length > 0;
  return (
    <form
      ref={form}
      className="form"
      noValidate
      aria-label={t('planning.steps.change')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget) && !isStale) void save();
      }}
    >
      <PlanBasics {...{ words, change, wrong, owners }} />
      <PlanTexts {...{ words, change, wrong }} />
      <PlanMore {...{ words, change, wrong }} />
      {isStale ? (
        <Versions
          versions={conflicts.map((field) => ({
            field: t(`planning.fields.${field}`),
            mine: inWords(words, field, owners),
            theirs: inWords(wordsOfPlan(plan), field, owners),
          }))}
          {...{ lastBy, takeTheirs }}
          useMine={() => {
            keepMine();
            void save();
          }}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={deed.placed} />
      )}
      <div className="row">
        {!isStale && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The person stands in the field that they came for, else in the first. */
function useBegin(begin: string | null) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const within = (what: string) => form.current?.querySelector<HTMLElement>(what);
    const field = (begin !== null && within(`[name=${begin}]`)) || within('input');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [begin]);
  return form;
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
