// Changing a measure on its page.
import { useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { isInside, useSession } from '../../app/session.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { useDeed } from '../../app/use-deed.js';
import { ChangeMeasureDocument, MeasureChoicesDocument } from './measure-deeds.js';
import { choicesOf, goalName, type MeasureChoices, MeasureFields } from './measure-form.js';
import { changesOf, MEASURE_FIELDS, type MeasureWords, wordsOf } from './measure-words.js';
import type { Measure } from './measure.js';
import { oftenInWords } from './recurrence-fields.js';
import { useLacking } from './use-lacking.js';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';

interface Props {
  /** As it is now, also while the form is open. */
  measure: Measure;
  close: () => void;
}

export function ChangeMeasure({ measure, close }: Props) {
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: MeasureChoicesDocument, variables: { slug, plan: measure.plan.id } });
  if (!data) return <div className="bone" />;
  const known = [...(measure.responsible ? [measure.responsible] : []), ...measure.participants];
  return <Form measure={measure} close={close} choices={choicesOf(data, known)} />;
}

function Form({ measure, close, choices }: Props & { choices: MeasureChoices }) {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const deed = useDeed();
  const lackingIn = useLacking();
  const { done, ...written } = useWritten(measure.id, wordsOf(measure), close);
  const { words, change, changes } = written;
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const inWords = useInWords(choices);
  const save = async () => {
    const lacks = lackingIn(words);
    setLacking(lacks);
    const which = { measure: measure.id, version: measure.version, changes: changesOf(words, Object.keys(changes)) };
    const page = { isInside: isInside(viewer, network.id), today: todayIn(network.timeZone) };
    if (Object.keys(lacks).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) done();
    else if (await deed.run(ChangeMeasureDocument, { ...which, ...page })) done();
  };
  return (
    <ChangeForm
      name={t('measures.change')}
      nameOf={(field) => t(`measures.fields.${field}`)}
      {...{ written, inWords, deed, save }}
      fields={MEASURE_FIELDS}
      cancel={done}
    >
      <MeasureFields {...{ words, change, choices }} wrong={{ ...deed.wrong, ...lacking }} />
    </ChangeForm>
  );
}

/** A field's value in words, to be compared by a person. */
function useInWords({
  organisations,
  goals,
}: MeasureChoices): (words: MeasureWords, field: keyof MeasureWords) => string {
  const { t } = useWords();
  const nameOf = (id: string) => organisations.find((one) => one.id === id)?.name ?? t('measures.nobodyYet');
  return (words, field) => {
    const goal = goals.find(({ id }) => id === words.goal);
    switch (field) {
      case 'kind':
        return t(`plans.measureKinds.${words.kind}`);
      case 'goal':
        return goal ? goalName(goal) : t('measures.wholePlan');
      case 'responsible':
        return nameOf(words.responsible);
      case 'participants':
        return words.participants.map(nameOf).join(', ') || t('measures.notSaid');
      case 'participantKinds':
        return words.participantKinds.map((kind) => t(`campaigns.kinds.${kind}`)).join(', ') || t('measures.notSaid');
      case 'startsOn':
      case 'endsOn':
        return words[field] === '' ? t('plans.noDay') : dayInWords(t, words[field]);
      case 'effortStep':
        return words.effortStep === '' ? t('measures.notSaid') : t(`measures.effortSteps.${words.effortStep}`);
      case 'recurrence':
        return oftenInWords(t, words.recurrence);
      default:
        return String(words[field]) || t('measures.notSaid');
    }
  };
}
