// What a measure says about itself: the fields, for adding it and for changing it. What, who and when come first.
import type { ReactNode } from 'react';
import { useNetwork } from '../../app/network.js';
import type { Data } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices, ManyChoices } from '../../ui/choices.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { PickMany } from '../../ui/pick-many.js';
import { DayField } from '../../ui/typed-field.js';
import { ORGANISATION_KINDS } from '../campaigns/campaign.js';
import type { MeasureChoicesDocument } from './measure-deeds.js';
import { isProject, type MeasureWords } from './measure-words.js';
import { RecurrenceFields } from './recurrence-fields.js';

const KINDS = ['MEASURE', 'PROJECT', 'PILOT', 'MAPPING', 'COURSE', 'ROUTINE'] as const;
const EFFORT_STEPS = ['COMMUNITY', 'EARLY_EFFORT', 'HOME_SERVICES', 'STAFFED_HOUSING', 'INSTITUTION'] as const;

type Choice = Data<typeof MeasureChoicesDocument>;

/** What there is to choose from. */
export interface MeasureChoices {
  organisations: readonly { id: string; name: string }[];
  goals: NonNullable<Choice['plan']>['goals'];
}

/** Who answers for it, or takes part, already stays to be chosen, also after they left the network. */
export function choicesOf(
  { network, plan }: Choice,
  known: readonly { id: string; name: string }[] = [],
): MeasureChoices {
  const members = (network?.members ?? []).map(({ organisation }) => organisation);
  const left = known.filter(({ id }) => !members.some((one) => one.id === id));
  return { organisations: [...members, ...left], goals: plan?.goals ?? [] };
}

export const goalName = ({ number, title }: { number?: string | null; title: string }): string =>
  number ? `${number}. ${title}` : title;

interface Props {
  words: MeasureWords;
  change: (changes: Partial<MeasureWords>) => void;
  /** What is wrong, by field. */
  wrong: Readonly<Record<string, string | undefined>>;
  choices: MeasureChoices;
}

export function MeasureFields(props: Props) {
  const { words, change, wrong } = props;
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('measures.fields.title')}
        maxLength={200}
        value={words.title}
        error={wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Choices
        legend={t('measures.fields.kind')}
        name="kind"
        choices={KINDS.map((value) => ({ value, label: t(`plans.measureKinds.${value}`) }))}
        chosen={words.kind}
        choose={(kind) => change({ kind })}
        error={wrong['kind']}
      />
      <TextArea
        label={t('measures.fields.about')}
        hint={t('common.optional')}
        value={words.about}
        error={wrong['about']}
        onChange={({ target }) => change({ about: target.value })}
      />
      <WhoAndWhen {...props} />
      {isProject(words.kind) && <Organisation {...props} />}
      <More {...props} />
    </>
  );
}

function WhoAndWhen({ words, change, wrong, choices }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (
    <>
      <Select
        label={t('measures.fields.responsible')}
        value={words.responsible}
        error={wrong['responsible']}
        onChange={({ target }) => change({ responsible: target.value })}
      >
        <option value="">{t('measures.nobodyYet')}</option>
        {choices.organisations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <div className="pair">
        <DayField
          label={t('measures.fields.startsOn')}
          timeZone={timeZone}
          value={words.startsOn}
          change={(startsOn) => change({ startsOn })}
          error={wrong['startsOn']}
        />
        <DayField
          label={t('measures.fields.endsOn')}
          timeZone={timeZone}
          value={words.endsOn}
          change={(endsOn) => change({ endsOn })}
          error={wrong['endsOn']}
        />
      </div>
      {choices.goals.length > 0 && (
        <Select
          label={t('measures.fields.goal')}
          value={words.goal}
          error={wrong['goal']}
          onChange={({ target }) => change({ goal: target.value })}
        >
          <option value="">{t('measures.wholePlan')}</option>
          {choices.goals.map((goal) => (
            <option key={goal.id} value={goal.id}>
              {goalName(goal)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

/** What few measures need: there when it is asked for, and when something is wrong in it. */
function More({ words, change, wrong, choices }: Props) {
  const { t } = useWords();
  const isWrong = (['recurrence', 'timesEach', 'participants', 'others', 'withinDays', 'effortStep'] as const).some(
    (field) => wrong[field] !== undefined,
  );
  return (
    <details className="more-of-it" open={isWrong || undefined}>
      <summary>{t('measures.more')}</summary>
      <div className="form">
        <RecurrenceFields {...{ words, change, wrong }} />
        <PickMany
          legend={t('measures.fields.participants')}
          name="participants"
          choices={choices.organisations
            .filter(({ id }) => id !== words.responsible)
            .map(({ id, name }) => ({ value: id, label: name }))}
          chosen={words.participants}
          choose={(participants) => change({ participants })}
          search={t('campaigns.searchOrganisations')}
          none={t('campaigns.nobodyLeft')}
          error={wrong['participants']}
        />
        <ManyChoices
          legend={t('measures.fields.participantKinds')}
          name="participantKinds"
          choices={ORGANISATION_KINDS.map((value) => ({ value, label: t(`campaigns.kinds.${value}`) }))}
          chosen={words.participantKinds}
          choose={(participantKinds) => change({ participantKinds })}
          error={wrong['participantKinds']}
        />
        <Lines name="others" hint={t('measures.perLine')} {...{ words, change, wrong }} />
        <Select
          label={t('measures.fields.effortStep')}
          value={words.effortStep}
          error={wrong['effortStep']}
          onChange={({ target }) => change({ effortStep: target.value as MeasureWords['effortStep'] })}
        >
          <option value="">{t('measures.notSaid')}</option>
          {EFFORT_STEPS.map((step) => (
            <option key={step} value={step}>
              {t(`measures.effortSteps.${step}`)}
            </option>
          ))}
        </Select>
        <Field
          label={t('measures.fields.withinDays')}
          hint={t('measures.withinHint')}
          inputMode="numeric"
          value={words.withinDays}
          error={wrong['withinDays']}
          onChange={({ target }) => change({ withinDays: target.value })}
        />
      </div>
    </details>
  );
}

function Organisation(props: Props) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('measures.project')}</legend>
      <p className="note">{t('measures.projectHint')}</p>
      <div className="form">
        <div className="pair">
          <Line name="owner" {...props} />
          <Line name="steeringGroup" {...props} />
        </div>
        <div className="pair">
          <Lines name="projectGroup" hint={t('measures.perLine')} {...props} />
          <Line name="referenceGroup" {...props} />
        </div>
        <Lines name="aims" hint={t('measures.perLine')} {...props} />
        <div className="pair">
          <Lines name="themes" hint={t('measures.perLine')} {...props} />
          <Lines name="cases" hint={t('measures.perLine')} {...props} />
        </div>
      </div>
    </fieldset>
  );
}

type Text = Pick<Props, 'words' | 'change' | 'wrong'>;

function Line({ name, words, change, wrong }: Text & { name: 'owner' | 'steeringGroup' | 'referenceGroup' }) {
  const { t } = useWords();
  return (
    <Field
      label={t(`measures.fields.${name}`)}
      maxLength={200}
      value={words[name]}
      error={wrong[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
}

interface LinesProps extends Text {
  name: 'others' | 'projectGroup' | 'aims' | 'themes' | 'cases';
  hint: ReactNode;
}

function Lines({ name, hint, words, change, wrong }: LinesProps) {
  const { t } = useWords();
  return (
    <TextArea
      label={t(`measures.fields.${name}`)}
      hint={hint}
      rows={3}
      value={words[name]}
      error={wrong[name]}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
}
