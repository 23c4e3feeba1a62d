// A new measure in a plan. What is half written survives a reload.
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useDraft } from '../../app/drafts.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { useGoOn } from '../../app/still-here.js';
import { codeOf } from '../../graphql/faults.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Fault, Forbidden, Loading, NotFound } from '../../ui/states.js';
import { isRead } from '../../ui/typed-field.js';
import { useDeed } from '../../app/use-deed.js';
import { Chain } from './chain.js';
import { AddMeasureDocument, MeasureChoicesDocument } from './measure-deeds.js';
import { choicesOf, goalName, type MeasureChoices, MeasureFields } from './measure-form.js';
import { inputOf, MEASURE_FIELDS, newMeasure } from './measure-words.js';
import { mayAddMeasure } from './rights.rules.js';
import { useLacking } from './use-lacking.js';
import { useLooker } from './use-looker.js';
import './plans.css';

export default function NewMeasurePage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const [wishes] = useSearchParams();
  const network = useNetwork();
  const { viewer } = useSession();
  const looker = useLooker();
  const [{ data, error, fetching }, again] = useQuery({
    query: MeasureChoicesDocument,
    variables: { slug: network.slug, plan: id },
  });
  useTitle(t('measures.add'), placeOf(network));
  if (viewer === undefined || (!data && fetching)) return <Loading />;
  if (!data) return <Fault code={codeOf(error)} again={again} />;
  const signIn = `/sign-in?to=${encodeURIComponent(`/${network.slug}/plans/${id}/measures/new?${wishes.toString()}`)}`;
  if (!data.plan) return viewer ? <NotFound among="strategy" /> : <Forbidden signIn={signIn} />;
  if (!mayAddMeasure(looker, data.plan)) return <Forbidden signIn={signIn} />;
  const goal = data.plan.goals.find((one) => one.id === wishes.get('goal'));
  return <Form key={goal?.id} plan={data.plan} goal={goal} choices={choicesOf(data)} />;
}

interface FormProps {
  plan: { id: string; title: string };
  goal: MeasureChoices['goals'][number] | undefined;
  choices: MeasureChoices;
}

function Form({ plan, goal, choices }: FormProps) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const goOn = useGoOn();
  const deed = useDeed();
  const lackingIn = useLacking();
  const [words, change, clear] = useDraft(`measure.${plan.id}.${goal?.id ?? ''}`, newMeasure(goal?.id ?? ''));
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const { wrong } = deed;
  const parts = [{ to: `plans/${plan.id}`, title: plan.title }];
  if (goal) parts.push({ to: `plans/${plan.id}#goal-${goal.id}`, title: goalName(goal) });
  const send = async () => {
    const lacks = lackingIn(words);
    setLacking(lacks);
    const payload =
      Object.keys(lacks).length === 0 &&
      (await deed.run(AddMeasureDocument, { plan: plan.id, measure: inputOf(words) }));
    if (!payload || !payload.measure) {
      goToFirstWrong();
      return;
    }
    clear();
    await goOn(`/${slug}/measures/${payload.measure.id}`);
  };
  return (
    <div className="wrap stack feed-page">
      <Chain parts={parts} />
      <Answer lead={t('measures.addLead')}>{t('measures.addTitle')}</Answer>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isRead(event.currentTarget)) void send();
        }}
      >
        <Refusal outcome={deed.outcome} fields={MEASURE_FIELDS} />
        <MeasureFields {...{ words, change, choices }} wrong={{ ...wrong, ...lacking }} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('measures.addIt')}
          </button>
        </div>
      </form>
    </div>
  );
}
