// The phases of a template, and the deadlines before each meeting: as many as it takes.
import { useWords } from '../../i18n/use-words.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { type DeadlineWords, type TemplateWords, WEEKDAYS } from './template.rules.js';
import { NEW_DEADLINE, NEW_PHASE } from './template-words.js';

const MOST_PHASES = 30;
const MOST_DEADLINES = 20;

interface PartProps {
  words: TemplateWords;
  change: (changes: Partial<TemplateWords>) => void;
  wrongAt: (place: string) => string | undefined;
}

const replaced = <Thing,>(things: readonly Thing[], index: number, by: Partial<Thing>): Thing[] =>
  things.map((thing, place) => (place === index ? { ...thing, ...by } : thing));

const removed = <Thing,>(things: readonly Thing[], index: number): Thing[] =>
  things.filter((_, place) => place !== index);

export function Phases({ words: { phases }, change, wrongAt }: PartProps) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend>{t('processes.templates.phases')}</legend>
      <ol className="plain stack parts">
        {phases.map(({ title, gates }, index) => {
          const n = index + 1;
          return (
            <li key={index} className="stack">
              <div className="pair top">
                <Field
                  label={t('processes.templates.phaseName', { n })}
                  maxLength={200}
                  value={title}
                  error={wrongAt(`phases.${String(index)}.title`)}
                  onChange={({ target }) => change({ phases: replaced(phases, index, { title: target.value }) })}
                />
                <TextArea
                  label={t('processes.templates.gates', { n })}
                  hint={t('processes.templates.gatesHint')}
                  rows={2}
                  value={gates}
                  error={wrongAt(`phases.${String(index)}.gates`)}
                  onChange={({ target }) => change({ phases: replaced(phases, index, { gates: target.value }) })}
                />
              </div>
              {phases.length > 1 && (
                <div>
                  <button
                    type="button"
                    className="choose small"
                    onClick={() => change({ phases: removed(phases, index) })}
                  >
                    {t('processes.templates.removePhase', { n })}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {phases.length < MOST_PHASES && (
        <More label={t('processes.templates.addPhase')} add={() => change({ phases: [...phases, NEW_PHASE] })} />
      )}
    </fieldset>
  );
}

export function Deadlines({ words: { deadlines }, change, wrongAt }: PartProps) {
  const { t } = useWords();
  const put = (index: number, by: Partial<DeadlineWords>) => change({ deadlines: replaced(deadlines, index, by) });
  return (
    <fieldset>
      <legend>{t('processes.templates.deadlines')}</legend>
      <ul className="plain stack parts">
        {deadlines.map((deadline, index) => (
          <li key={index} className="stack">
            <DeadlineFields {...{ deadline, index, wrongAt }} put={(by) => put(index, by)} />
            <div>
              <button
                type="button"
                className="choose small"
                onClick={() => change({ deadlines: removed(deadlines, index) })}
              >
                {t('processes.templates.removeDeadline', { title: deadline.title })}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {deadlines.length < MOST_DEADLINES && (
        <More
          label={t('processes.templates.addDeadline')}
          add={() => change({ deadlines: [...deadlines, NEW_DEADLINE] })}
        />
      )}
    </fieldset>
  );
}

interface DeadlineProps {
  deadline: DeadlineWords;
  index: number;
  put: (by: Partial<DeadlineWords>) => void;
  wrongAt: PartProps['wrongAt'];
}

function DeadlineFields({ deadline, index, put, wrongAt }: DeadlineProps) {
  const { t } = useWords();
  const at = (field: string) => wrongAt(`deadlines.${String(index)}.${field}`);
  const weekdays = t('common.days', { returnObjects: true });
  const number = (field: 'weeksBefore' | 'latestDaysLater', label: string) => (
    <Field
      label={label}
      inputMode="numeric"
      value={deadline[field]}
      error={at(field)}
      onChange={({ target }) => put({ [field]: target.value })}
    />
  );
  return (
    <>
      <Field
        label={t('processes.templates.deadlineTitle')}
        maxLength={200}
        value={deadline.title}
        error={at('title')}
        onChange={({ target }) => put({ title: target.value })}
      />
      <div className="pair days">
        <Select
          label={t('processes.templates.weekday')}
          value={deadline.weekday}
          onChange={({ target }) => put({ weekday: target.value as DeadlineWords['weekday'] })}
        >
          {WEEKDAYS.map((weekday, place) => (
            <option key={weekday} value={weekday}>
              {weekdays[place]}
            </option>
          ))}
        </Select>
        {number('weeksBefore', t('processes.templates.weeksBefore'))}
        {number('latestDaysLater', t('processes.templates.latestDays'))}
      </div>
    </>
  );
}

const More = ({ label, add }: { label: string; add: () => void }) => (
  <button type="button" className="ds-button more" data-size="sm" data-variant="secondary" onClick={add}>
    <Icon name="plus" />
    {label}
  </button>
);
