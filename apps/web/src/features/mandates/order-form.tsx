// What a mandate says: what is ordered, by when, of whom, and what fulfils it. Said back as one sentence.
import { useNetwork } from '../../app/network.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { Stepper } from '../../ui/stepper.js';
import { DayField } from '../../ui/typed-field.js';
import { type OrderWords, RULES, type RuleWords } from './order.rules.js';
import type { PlanToOrder } from './orders.js';
import { MeasuresToName, MilestonesToName } from './parts-to-name.js';

const MOST_CAMPAIGNS = 100;

/** What there is to choose from. */
export interface OrderChoices {
  organisations: readonly { id: string; name: string }[];
  plans: readonly Pick<PlanToOrder, 'id' | 'title' | 'status'>[];
}

interface Props {
  /** The plan that gives it. */
  plan: { id: string; startsOn: string; endsOn: string };
  words: OrderWords;
  change: (changes: Partial<OrderWords>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
  choices: OrderChoices;
}

export function OrderFields({ plan, words, change, wrong, choices }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (
    <>
      <Field
        label={t('orders.fields.title')}
        maxLength={200}
        value={words.title}
        error={wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        label={t('orders.fields.about')}
        hint={t('orders.aboutHint')}
        rows={3}
        value={words.about}
        error={wrong['about']}
        onChange={({ target }) => change({ about: target.value })}
      />
      <div className="pair">
        <DayField
          label={t('orders.fields.dueOn')}
          timeZone={timeZone}
          least={plan.startsOn}
          value={words.dueOn}
          change={(dueOn) => change({ dueOn })}
          error={wrong['dueOn']}
        />
        <Select
          label={t('orders.fields.responsible')}
          value={words.responsible}
          error={wrong['responsible']}
          onChange={({ target }) => change({ responsible: target.value })}
        >
          <option value="">{t('orders.nobodyYet')}</option>
          {choices.organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      <Choices
        legend={t('orders.fields.rule')}
        name="rule"
        choices={RULES.map((value) => ({ value, label: t(`orders.rules.${value}`) }))}
        chosen={words.rule.name}
        choose={(name) => change({ rule: { ...words.rule, name } })}
        error={wrong['rule']}
      />
      <RuleFields
        {...{ plan, choices, wrong }}
        rule={words.rule}
        change={(changes) => change({ rule: { ...words.rule, ...changes } })}
      />
      <Sentence words={words} choices={choices} />
    </>
  );
}

interface RuleProps extends Pick<Props, 'plan' | 'choices' | 'wrong'> {
  rule: RuleWords;
  change: (changes: Partial<RuleWords>) => void;
}

function RuleFields({ plan, choices, wrong, rule, change }: RuleProps) {
  const { t } = useWords();
  switch (rule.name) {
    case 'campaignsCompleted':
      return (
        <div className="stack tight">
          <p className="label" id="how-many">
            {t('orders.count')}
          </p>
          <Stepper
            value={rule.count}
            change={(count) => change({ count })}
            least={1}
            most={MOST_CAMPAIGNS}
            labelledBy="how-many"
          />
          <label className="check">
            <input
              type="checkbox"
              checked={rule.linkedOnly}
              onChange={({ target }) => change({ linkedOnly: target.checked })}
            />
            {t('orders.linkedOnly')}
          </label>
        </div>
      );
    case 'measuresDone':
      return (
        <MeasuresToName
          plan={plan.id}
          chosen={rule.measuresDone}
          choose={(measuresDone) => change({ measuresDone })}
          error={wrong['measuresDone']}
        />
      );
    case 'milestonesReached':
      return (
        <MilestonesToName
          plan={plan.id}
          chosen={rule.milestonesReached}
          choose={(milestonesReached) => change({ milestonesReached })}
          error={wrong['milestonesReached']}
        />
      );
    case 'planAdopted':
      return (
        <Select
          label={t('orders.which.planAdopted')}
          value={rule.planAdopted}
          error={wrong['planAdopted']}
          onChange={({ target }) => change({ planAdopted: target.value })}
        >
          <option value="">{t('orders.choosePlan')}</option>
          {choices.plans.map(({ id, title, status }) => (
            <option key={id} value={id}>
              {status === 'DRAFT' ? t('orders.draft', { title }) : title}
            </option>
          ))}
        </Select>
      );
    case 'networkEstablished':
      return null;
  }
}

/** What fulfils it, as those who read the mandate will understand it. */
function Sentence({ words: { rule, dueOn }, choices }: Pick<Props, 'words' | 'choices'>) {
  const { t } = useWords();
  return (
    <p className="sentence" aria-live="polite">
      {useRuleInWords()(rule, dueOn, choices.plans)}
      {rule.name === 'campaignsCompleted' && rule.linkedOnly && <small>{t('orders.linked')}</small>}
    </p>
  );
}

export function useRuleInWords() {
  const { t, counted, lowly } = useWords();
  return (rule: RuleWords, dueOn: string, plans: OrderChoices['plans']): string => {
    const until = dueOn === '' ? t('orders.untilDue') : t('orders.until', { date: dayInWords(t, dueOn) });
    const many = (count: number) => ({ ...counted(count), few: lowly(count), until });
    switch (rule.name) {
      case 'campaignsCompleted':
        return t('orders.sentence.campaignsCompleted', many(rule.count));
      case 'measuresDone':
      case 'milestonesReached':
        // before anything is chosen it is about one
        return t(`orders.sentence.${rule.name}`, many(rule[rule.name].length || 1));
      case 'networkEstablished':
        return t('orders.sentence.networkEstablished', { until });
      case 'planAdopted': {
        const plan = plans.find(({ id }) => id === rule.planAdopted)?.title ?? t('orders.thePlan');
        return t('orders.sentence.planAdopted', { plan, until });
      }
    }
  };
}
