// Giving a mandate, on one screen. What is half written survives a reload.
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { useDraft } from '../../app/drafts.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { useSession } from '../../app/session.js';
import { useGoOn } from '../../app/still-here.js';
import { codeOf } from '../../graphql/faults.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Select } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import { Empty, Fault, Forbidden, Loading } from '../../ui/states.js';
import { isRead } from '../../ui/typed-field.js';
import { useDeed } from '../../app/use-deed.js';
import { givesMandates } from '../plans/rights.rules.js';
import { useLooker } from '../plans/use-looker.js';
import { type OrderChoices, OrderFields } from './order-form.js';
import { inputOf, newOrder, ORDER_FIELDS, type OrderWords } from './order.rules.js';
import { GiveMandateDocument, OrderingDocument, type PlanToOrder } from './orders.js';
import { useLacking } from './use-lacking.js';

export default function NewMandatePage() {
  const { t } = useWords();
  const network = useNetwork();
  const { viewer } = useSession();
  const { isCoordinator } = useLooker();
  const { pathname, search } = useLocation();
  const [wishes] = useSearchParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: OrderingDocument,
    variables: { slug: network.slug },
    pause: !isCoordinator,
  });
  useTitle(t('orders.give'), placeOf(network));
  if (viewer === undefined) return <Loading />;
  if (!isCoordinator) return <Forbidden signIn={`/sign-in?to=${encodeURIComponent(pathname + search)}`} />;
  if (!data?.network) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { plans, members } = data.network;
  const givers = plans.nodes.filter(givesMandates);
  const wished = givers.find(({ id }) => id === wishes.get('plan')) ?? firstOf(givers);
  const organisations = members.map(({ organisation }) => organisation);
  if (!wished)
    return (
      <div className="wrap stack feed-page">
        <Answer lead={t('orders.lead')}>{t('orders.title')}</Answer>
        <Empty title={t('orders.noPlans')} why={t('orders.noPlansWhy')} />
      </div>
    );
  return <Form key={search} first={wished} givers={givers} choices={{ organisations, plans: plans.nodes }} />;
}

/** The strategy in force, else what there is. */
const firstOf = (plans: readonly PlanToOrder[]): PlanToOrder | undefined =>
  plans.find(({ level, status }) => level === 'STRATEGY' && status !== 'DRAFT') ?? plans[0];

interface FormProps {
  first: PlanToOrder;
  givers: readonly PlanToOrder[];
  choices: OrderChoices;
}

function Form({ first, givers, choices }: FormProps) {
  const { t } = useWords();
  const network = useNetwork();
  const goOn = useGoOn();
  const deed = useDeed();
  const lackingIn = useLacking();
  const [{ plan: chosen, ...words }, change, clear] = useDraft<OrderWords & { plan: string }>(
    `mandate.${network.id}.${first.id}`,
    { ...newOrder, plan: first.id },
  );
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const plan = givers.find(({ id }) => id === chosen) ?? first;
  const { wrong } = deed;
  const send = async () => {
    const lacks = lackingIn(words, plan);
    setLacking(lacks);
    const payload =
      Object.keys(lacks).length === 0 &&
      (await deed.run(GiveMandateDocument, { plan: plan.id, mandate: inputOf(words) }));
    if (!payload || !payload.mandate) {
      goToFirstWrong();
      return;
    }
    clear();
    await goOn(`/${network.slug}/mandates/${payload.mandate.id}`);
  };
  return (
    <div className="wrap stack feed-page">
      <Answer lead={t('orders.lead')}>{t('orders.title')}</Answer>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isRead(event.currentTarget)) void send();
        }}
      >
        <Refusal outcome={deed.outcome} fields={['plan', ...ORDER_FIELDS]} />
        <Select
          label={t('orders.fields.plan')}
          hint={useSource(plan)}
          value={plan.id}
          error={wrong['plan']}
          onChange={({ target }) => change({ plan: target.value })}
        >
          {givers.map(({ id, title, status }) => (
            <option key={id} value={id}>
              {status === 'DRAFT' ? t('orders.draft', { title }) : title}
            </option>
          ))}
        </Select>
        <OrderFields {...{ plan, words, change, choices }} wrong={{ ...wrong, ...lacking }} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('orders.giveIt')}
          </button>
        </div>
      </form>
    </div>
  );
}

/** Who decided the plan, and how long it lasts: that is where the mandate has its weight from. */
function useSource({ status, startsOn, endsOn, adoptedOn, decisions }: PlanToOrder): string {
  const { t } = useWords();
  const lasts = t('orders.lasts', { from: dayInWords(t, startsOn), to: dayInWords(t, endsOn) });
  if (status === 'DRAFT') return `${t('orders.undecided')} ${lasts}`;
  const decision = decisions.find(({ outcome }) => outcome === 'ADOPTED');
  if (!decision) return adoptedOn ? `${t('orders.adopted', { date: dayInWords(t, adoptedOn) })} ${lasts}` : lasts;
  const { body, decidedOn, caseNumber } = decision;
  const values = { body, date: dayInWords(t, decidedOn) };
  const decided = caseNumber ? t('orders.decidedCase', { ...values, number: caseNumber }) : t('orders.decided', values);
  return `${decided} ${lasts}`;
}
