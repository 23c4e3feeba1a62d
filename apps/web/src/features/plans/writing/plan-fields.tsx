// What a plan says about itself: the fields, for drafting one and for changing it.
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { ManyChoices } from '../../../ui/choices.js';
import { Field, Select, TextArea } from '../../../ui/field.js';
import { DayField } from '../../../ui/typed-field.js';
import { DocumentsField } from './documents-field.js';
import type { PlanWords, Wrong } from './plan-words.js';

interface Props {
  words: PlanWords;
  change: (changes: Partial<PlanWords>) => void;
  /** What is wrong, by field. */
  wrong: Wrong;
}

interface Named {
  id: string;
  name: string;
}

/** What every plan has from its first day. */
export function PlanBasics({ words, change, wrong, owners }: Props & { owners: readonly Named[] }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (
    <>
      <Field
        label={t('planning.fields.title')}
        maxLength={200}
        value={words.title}
        error={wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Select
        label={t('planning.fields.responsible')}
        hint={t('planning.hints.responsible')}
        value={words.responsible}
        error={wrong['responsible']}
        onChange={({ target }) => change({ responsible: target.value })}
      >
        {!owners.some(({ id }) => id === words.responsible) && <option value="">{t('planning.choose')}</option>}
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <div className="inline">
        <DayField
          label={t('planning.fields.startsOn')}
          timeZone={timeZone}
          value={words.startsOn}
          change={(startsOn) => change({ startsOn })}
          error={wrong['startsOn']}
        />
        <DayField
          label={t('planning.fields.endsOn')}
          timeZone={timeZone}
          value={words.endsOn}
          change={(endsOn) => change({ endsOn })}
          error={wrong['endsOn']}
        />
      </div>
    </>
  );
}

const LINES = ['vision', 'background', 'strategies', 'focusAreas'] as const;

/** The texts; the first two are enough to begin with. */
export function PlanTexts({ words, change, wrong, isShort = false }: Props & { isShort?: boolean }) {
  const { t } = useWords();
  return LINES.slice(0, isShort ? 2 : LINES.length).map((field) => (
    <TextArea
      key={field}
      name={field}
      label={t(`planning.fields.${field}`)}
      hint={t(`planning.hints.${field}`)}
      rows={field === 'vision' ? 2 : 5}
      value={words[field]}
      error={wrong[field]}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  ));
}

export function PlanMore({ words, change, wrong }: Props) {
  return (
    <>
      <UnGoalsField chosen={words.unGoals} choose={(unGoals) => change({ unGoals })} />
      <DocumentsField documents={words.documents} change={(documents) => change({ documents })} wrong={wrong} />
      {wrong['documents'] !== undefined && <p className="ds-validation-message">{wrong['documents']}</p>}
    </>
  );
}

/** The 17 of the United Nations; folded, for few plans name many. */
export function UnGoalsField({ chosen, choose }: { chosen: readonly number[]; choose: (chosen: number[]) => void }) {
  const { t } = useWords();
  const names = t('planning.unGoals', { returnObjects: true });
  const count = chosen.length;
  return (
    <details className="later">
      <summary>{count === 0 ? t('planning.fields.unGoals') : t('planning.unGoalsChosen', { count })}</summary>
      <ManyChoices
        legend={t('planning.hints.unGoals')}
        name="unGoals"
        choices={names.map((name, index) => ({ value: String(index + 1), label: `${String(index + 1)}. ${name}` }))}
        chosen={chosen.map(String)}
        choose={(values) => choose(values.map(Number).sort((one, other) => one - other))}
      />
    </details>
  );
}
