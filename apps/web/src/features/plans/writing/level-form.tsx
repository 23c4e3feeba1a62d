// Changing how a level is worked with.
import { useEffect, useRef } from 'react';
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Field, Select } from '../../../ui/field.js';
import { Refusal } from '../../../ui/problems.js';
import { Stepper } from '../../../ui/stepper.js';
import { ChangeLevelDocument, type LevelRule } from './levels.js';
import { Versions } from '../../../ui/versions.js';
import { usePlanDeed } from './use-plan-deed.js';
import { useWritten } from '../../../app/written/use-written.js';

const TEXTS = ['revisedWith', 'purpose', 'participants'] as const;
const APPROVALS = ['approvalNew', 'approvalLarge', 'approvalSmall'] as const;

type Words = Record<(typeof TEXTS)[number] | (typeof APPROVALS)[number] | 'participation', string> & {
  reviseEveryYears: number;
};

const wordsOf = (rule: LevelRule): Words => ({
  reviseEveryYears: rule.reviseEveryYears,
  ...{ revisedWith: rule.revisedWith ?? '', purpose: rule.purpose ?? '', participants: rule.participants ?? '' },
  participation: rule.participation ?? '',
  ...{ approvalNew: rule.approvalNew ?? '', approvalLarge: rule.approvalLarge ?? '' },
  approvalSmall: rule.approvalSmall ?? '',
});

interface Props {
  rule: LevelRule;
  /** Reads the levels anew: the log names no level of its own. */
  again: () => void;
  close: (said?: string) => void;
}

export function LevelForm({ rule, again, close }: Props) {
  const { t } = useWords();
  const { id: network } = useNetwork();
  const deed = usePlanDeed('');
  const form = useRef<HTMLFormElement>(null);
  const now = wordsOf(rule);
  const { words, changes, conflicts, change, keepMine, takeTheirs } = useWritten(now);
  const isBehind = deed.outcome && 'problems' in deed.outcome && deed.outcome.problems[0]?.code === 'CONFLICT';
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  useEffect(() => {
    if (isBehind) again();
  }, [isBehind]);
  const save = async () => {
    const { level, version } = rule;
    // an empty field is a null: nothing is settled about it
    const sent = Object.fromEntries(
      Object.entries(changes).map(([field, value]) => [field, value === '' ? null : value]),
    );
    if (Object.keys(sent).length === 0) close();
    else if (await deed.run(ChangeLevelDocument, { network, level, version, changes: sent }))
      close(t('planning.saved'));
    else goToFirstWrong();
  };
  const inWords = useInWords();
  return (
    <form
      ref={form}
      className="form"
      noValidate
      aria-label={t(`planLevels.names.${rule.level}`)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (conflicts.length === 0) void save();
      }}
    >
      {conflicts.length > 0 ? (
        <Versions
          versions={conflicts.map((field) => ({
            field: t(`planLevels.${field}`),
            mine: inWords(words, field),
            theirs: inWords(now, field),
          }))}
          lastBy={undefined}
          takeTheirs={takeTheirs}
          useMine={() => {
            keepMine();
            void save();
          }}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={deed.placed} />
      )}
      <LevelFields {...{ words, change }} wrong={deed.wrong} />
      <div className="row">
        {conflicts.length === 0 && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

function useInWords() {
  const { t, digits } = useWords();
  return (words: Words, field: keyof Words): string => {
    if (field === 'reviseEveryYears') return digits(words.reviseEveryYears);
    if (field === 'participation') {
      return words.participation && t(`planLevels.participations.${words.participation as 'BROAD'}`);
    }
    const isApproval = (APPROVALS as readonly string[]).includes(field);
    return isApproval ? t(`planning.approvals.${(words[field] || 'ANY') as 'ANY'}`) : words[field];
  };
}

interface FieldsProps {
  words: Words;
  change: (changes: Partial<Words>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
}

function LevelFields({ words, change, wrong }: FieldsProps) {
  const { t } = useWords();
  return (
    <>
      <div className="stack tight">
        <p className="label" id="years">
          {t('planLevels.reviseEveryYears')}
        </p>
        <Stepper
          value={words.reviseEveryYears}
          change={(reviseEveryYears) => change({ reviseEveryYears })}
          least={1}
          most={20}
          labelledBy="years"
        />
      </div>
      {TEXTS.map((field) => (
        <Field
          key={field}
          label={t(`planLevels.${field}`)}
          hint={t('common.optional')}
          maxLength={500}
          value={words[field]}
          error={wrong[field]}
          onChange={({ target }) => change({ [field]: target.value })}
        />
      ))}
      <Select
        label={t('planLevels.participation')}
        value={words.participation}
        onChange={({ target }) => change({ participation: target.value })}
      >
        <option value="">{t('planning.notSettled')}</option>
        {(['OVERALL', 'BROAD', 'ADMINISTRATIVE'] as const).map((value) => (
          <option key={value} value={value}>
            {t(`planLevels.participations.${value}`)}
          </option>
        ))}
      </Select>
      {APPROVALS.map((field) => (
        <Select
          key={field}
          label={t(`planLevels.${field}`)}
          value={words[field]}
          onChange={({ target }) => change({ [field]: target.value })}
        >
          {(['POLITICAL', 'NOTICE', 'ADMINISTRATIVE', 'ANY'] as const).map((value) => (
            <option key={value} value={value === 'ANY' ? '' : value}>
              {t(`planning.approvals.${value}`)}
            </option>
          ))}
        </Select>
      ))}
    </>
  );
}
