// Changing a mandate: what becomes different is said before it is.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { useDeed } from '../../app/use-deed.js';
import { type OrderChoices, OrderFields, useRuleInWords } from './order-form.js';
import { changesOf, effectsOf, type Effect, ORDER_FIELDS, type OrderWords, wordsOf } from './order.rules.js';
import { ChangeMandateDocument, type MandateToChange, OrderingDocument } from './orders.js';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';
import { useLacking } from './use-lacking.js';

interface Props {
  /** As it is now, also while the form is open. */
  mandate: MandateToChange & {
    plan: { id: string; startsOn: string; endsOn: string };
    standing: { done: number };
    withdrawnReason?: string | null | undefined;
  };
  close: () => void;
}

export function ChangeMandate({ mandate, close }: Props) {
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: OrderingDocument, variables: { slug } });
  if (!data?.network) return <div className="bone" />;
  const members = data.network.members.map(({ organisation }) => organisation);
  const { responsible } = mandate;
  // who answers for it already stays to be chosen, also after they left the network
  const isThere = !responsible || members.some(({ id }) => id === responsible.id);
  const organisations = isThere ? members : [...members, responsible];
  return <Form {...{ mandate, close }} choices={{ organisations, plans: data.network.plans.nodes }} />;
}

function Form({ mandate, close, choices }: Props & { choices: OrderChoices }) {
  const { t } = useWords();
  const deed = useDeed();
  const lackingIn = useLacking();
  const now = wordsOf(mandate);
  const { done, ...written } = useWritten(mandate.id, now, close);
  const { words, change, changes } = written;
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const inWords = useInWords(choices);
  const save = async () => {
    const lacks = lackingIn(words, mandate.plan);
    setLacking(lacks);
    const which = { mandate: mandate.id, version: mandate.version, changes: changesOf(words, Object.keys(changes)) };
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0 || (await deed.run(ChangeMandateDocument, which))) done();
  };
  return (
    <ChangeForm
      name={t('orders.changeTitle')}
      nameOf={(field) => t(`orders.fields.${field}`)}
      {...{ written, inWords, deed, save }}
      fields={ORDER_FIELDS}
      cancel={done}
      gone={mandate.withdrawnReason ? t('orders.gone') : undefined}
    >
      <div className="stack tight">
        <h2 className="ds-heading">{t('orders.changeTitle')}</h2>
        <p className="small quiet">{t('orders.changeWhat')}</p>
      </div>
      <OrderFields {...{ words, change, choices }} plan={mandate.plan} wrong={{ ...deed.wrong, ...lacking }} />
      <Effects effects={effectsOf(now, words, mandate.standing)} />
    </ChangeForm>
  );
}

function Effects({ effects }: { effects: readonly Effect[] }) {
  const { t, digits } = useWords();
  const inWords = (effect: Effect): string => {
    if (effect.kind === 'due')
      return t('orders.effects.due', { before: dayInWords(t, effect.before), after: dayInWords(t, effect.after) });
    if (effect.kind !== 'count') return t(`orders.effects.${effect.kind}`);
    const { done, required, before } = effect;
    return t('orders.effects.count', { done: digits(done), required: digits(required), before: digits(before) });
  };
  return (
    <div className="stack tight" role="status">
      {effects.length > 0 && <p className="strong">{t('orders.effects.title')}</p>}
      {effects.map((effect) => (
        <p key={effect.kind}>{inWords(effect)}</p>
      ))}
    </div>
  );
}

/** A field's value in words, to be compared by a person. */
function useInWords({ organisations, plans }: OrderChoices): (words: OrderWords, field: keyof OrderWords) => string {
  const { t } = useWords();
  const ruleInWords = useRuleInWords();
  return (words, field) => {
    if (field === 'rule') return ruleInWords(words.rule, words.dueOn, plans);
    if (field === 'dueOn') return words.dueOn === '' ? t('plans.noDay') : dayInWords(t, words.dueOn);
    if (field === 'responsible')
      return organisations.find(({ id }) => id === words.responsible)?.name ?? t('orders.nobodyYet');
    return words[field] || t('measures.notSaid');
  };
}
