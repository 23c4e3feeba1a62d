import { useNetwork } from '../../../app/network.js';
import { dayInWords, todayIn } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Choices, ManyChoices } from '../../../ui/choices.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { DayField } from '../../../ui/typed-field.js';
import { Stepper } from '../../../ui/stepper.js';
import { daysIn, type Plan, saysWhen, sentenceOf } from './plan.js';
import { PlaceFields } from './place-fields.js';
import type { HowOften, UntilWhen } from './recurrence.rules.js';
import { TimesFields } from './times-fields.js';

interface Props {
  plan: Plan;
  change: (changes: Partial<Plan>) => void;
  /** What is wrong, by the name of the field in the API. */
  errors: Record<string, string>;
}

/** The fields that have a place of their own for what is wrong. */
export const FIELDS = [
  'title',
  'description',
  'name',
  'address',
  'latitude',
  'startsAt',
  'from',
  'endsAt',
  'lastDay',
  'recurrence',
  'campaign',
  'audiences',
];

const MOST_PEOPLE = 200;
const OFTEN: readonly HowOften[] = ['ONCE', 'WEEKLY', 'EVERY_OTHER_WEEK', 'MONTHLY'];
const UNTIL: readonly UntilWhen[] = ['CHRISTMAS', 'EASTER', 'SUMMER', 'DAY'];
const AUDIENCES = ['EVERYONE', 'CHILDREN', 'YOUTH', 'ADULTS', 'SENIORS', 'FAMILIES', 'CARERS', 'NEWCOMERS'] as const;

export function WhatFields({ plan, change, errors }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('register.name')}
        value={plan.title}
        error={errors['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <TextArea
        label={t('register.about')}
        value={plan.description}
        error={errors['description']}
        onChange={({ target }) => change({ description: target.value })}
      />
      <PlaceFields {...{ plan, change, errors }} />
    </>
  );
}

/** `begun`: what it was when the form was opened; what the form has no words for can stay as it was. */
export function WhenFields({ plan, change, errors, begun }: Props & { begun?: Plan }) {
  const { t } = useWords();
  const choices = begun?.often === 'AS_IS' ? [...OFTEN, 'AS_IS' as const] : OFTEN;
  return (
    <>
      <fieldset>
        <legend>{t('register.when')}</legend>
        <TimesFields
          {...{ change, errors }}
          times={plan}
          hasOwnDays={plan.often === 'AS_IS'}
          mayLack={begun === undefined}
        />
      </fieldset>
      <Choices
        legend={t('register.often')}
        name="often"
        choices={choices.map((value) => ({ value, label: t(`register.oftens.${value}`) }))}
        chosen={plan.often}
        choose={(often) => change({ often })}
      />
      {plan.often !== 'ONCE' && plan.often !== 'AS_IS' && (
        <UntilFields {...{ plan, change, errors }} canBeOpen={begun?.until === 'OPEN' && begun.often !== 'ONCE'} />
      )}
      {saysWhen(plan) && <Sentence plan={plan} change={change} />}
    </>
  );
}

function UntilFields({ plan, change, errors, canBeOpen }: Props & { canBeOpen: boolean }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (
    <>
      <Choices
        legend={t('register.until')}
        name="until"
        choices={(canBeOpen ? [...UNTIL, 'OPEN' as const] : UNTIL).map((value) => ({
          value,
          label: t(`register.untils.${value}`),
        }))}
        chosen={plan.until}
        choose={(until) => change({ until })}
        error={errors['recurrence']}
      />
      {plan.until === 'DAY' && (
        <DayField
          label={t('register.lastDay')}
          timeZone={timeZone}
          value={plan.lastDay}
          least={plan.day}
          error={errors['lastDay']}
          change={(lastDay) => change({ lastDay })}
        />
      )}
    </>
  );
}

/** The recurrence said back in words, with the public holidays that are left out. */
function Sentence({ plan, change }: Pick<Props, 'plan' | 'change'>) {
  const { t, counted } = useWords();
  const today = todayIn(useNetwork().timeZone);
  const { days, red, free } = daysIn(plan);
  const inWords = red.map((day) => dayInWords(t, day, today));
  const listed = [inWords.slice(0, -1).join(', '), ...inWords.slice(-1)].filter(Boolean).join(t('register.and'));
  return (
    <p className="sentence" role="status">
      {sentenceOf(t, plan, today)}
      {plan.often !== 'ONCE' && plan.often !== 'AS_IS' && plan.until !== 'OPEN' && (
        <small>
          {t('register.times', counted(days.length - free.length))}{' '}
          {free.length > 0 && t('register.free', { days: listed })}{' '}
          {red.length > 0 && (
            <button type="button" className="ds-link choose" onClick={() => change({ onRedDays: !plan.onRedDays })}>
              {t(plan.onRedDays ? 'register.freeAgain' : 'register.freeAnyway')}
            </button>
          )}
        </small>
      )}
    </p>
  );
}

export function AudienceFields({ plan, change, errors }: Props) {
  const { t } = useWords();
  return (
    <ManyChoices
      legend={t('register.audience')}
      name="audience"
      choices={AUDIENCES.map((value) => ({ value, label: t(`register.audiences.${value}`) }))}
      chosen={plan.audiences}
      choose={(audiences) => change({ audiences })}
      error={errors['audiences']}
    />
  );
}

export function PeopleFields({ plan, change }: Props) {
  const { t } = useWords();
  return (
    <>
      <fieldset>
        <legend id="people">{t('register.people')}</legend>
        <div className="row" style={{ gap: '1rem' }}>
          <Stepper
            value={plan.people}
            change={(people) => change({ people })}
            least={0}
            most={MOST_PEOPLE}
            labelledBy="people"
          />
          {plan.people > 0 && plan.often !== 'ONCE' && <span>{t('register.peopleEach')}</span>}
        </div>
      </fieldset>
      {plan.people > 0 && (
        <Field
          label={t('register.peopleAs')}
          value={plan.peopleAs}
          onChange={({ target }) => change({ peopleAs: target.value })}
        />
      )}
    </>
  );
}

interface BelongsProps extends Props {
  /** Those that may answer for it. */
  organisations: readonly { id: string; name: string }[];
  campaigns: readonly { id: string; title: string }[];
}

export function BelongsFields({ plan, change, errors, organisations, campaigns }: BelongsProps) {
  const { t } = useWords();
  return (
    <>
      {organisations.length > 1 && (
        <Select
          label={t('register.organisation')}
          value={plan.organisation}
          onChange={({ target }) => change({ organisation: target.value, campaign: '' })}
        >
          <Options things={organisations.map(({ id, name }) => ({ id, title: name }))} />
        </Select>
      )}
      {campaigns.length > 0 && (
        <Select
          label={t('register.campaign')}
          value={plan.campaign}
          error={errors['campaign']}
          onChange={({ target }) => change({ campaign: target.value })}
        >
          <option value="">{t('register.noCampaign')}</option>
          <Options things={campaigns} />
        </Select>
      )}
    </>
  );
}

const Options = ({ things }: { things: readonly { id: string; title: string }[] }) =>
  things.map(({ id, title }) => (
    <option key={id} value={id}>
      {title}
    </option>
  ));
