// What is written of a milestone. Days are typed in words.
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Field, Select } from '../../ui/field.js';
import { DayField } from '../../ui/typed-field.js';
import type { Milestone, Process } from './process.js';

export interface MilestoneWords {
  title: string;
  plannedOn: string;
  plannedUntil: string;
  latestOn: string;
  /** Its id, or empty. */
  phase: string;
}

export const MILESTONE_FIELDS = ['title', 'plannedOn', 'plannedUntil', 'latestOn', 'phase'] as const;

export const wordsOf = ({ title, plannedOn, plannedUntil, latestOn, phase }: Milestone): MilestoneWords => ({
  ...{ title, plannedOn: plannedOn ?? '', plannedUntil: plannedUntil ?? '' },
  ...{ latestOn: latestOn ?? '', phase: phase?.id ?? '' },
});

/** What is empty is taken away; a title is never empty. */
export const inputOf = (words: Partial<MilestoneWords>) =>
  Object.fromEntries(Object.entries(words).map(([field, value]) => [field, value === '' ? null : value]));

interface Props {
  process: Process;
  words: MilestoneWords;
  change: (changes: Partial<MilestoneWords>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
  /** Why its days cannot be moved; null where they can. */
  daysStay: string | null;
}

export function MilestoneFields({ process, words, change, wrong, daysStay }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const hasMore = (['plannedUntil', 'latestOn'] as const).some(
    (name) => words[name] !== '' || wrong[name] !== undefined,
  );
  const day = (name: 'plannedOn' | 'plannedUntil' | 'latestOn') => (
    <DayField
      label={t(`processes.fields.${name}`)}
      timeZone={timeZone}
      value={words[name]}
      change={(value) => change({ [name]: value })}
      error={wrong[name]}
    />
  );
  return (
    <>
      <Field
        label={t('processes.fields.title')}
        maxLength={200}
        value={words.title}
        error={wrong['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      {daysStay === null ? (
        <>
          {day('plannedOn')}
          <details className="more-of-it" open={hasMore || undefined}>
            <summary>{t('processes.moreDays')}</summary>
            <div className="pair">
              {day('plannedUntil')}
              {day('latestOn')}
            </div>
          </details>
        </>
      ) : (
        <p className="note">{daysStay}</p>
      )}
      {process.phases.length > 0 && (
        <Select
          label={t('processes.fields.phase')}
          value={words.phase}
          error={wrong['phase']}
          onChange={({ target }) => change({ phase: target.value })}
        >
          <option value="">{t('processes.noPhase')}</option>
          {process.phases.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
