// Changing how a level is worked with.
import { useEffect } from 'react';
import { useNetwork } from '../../../app/network.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field, Select } from '../../../ui/field.js';
import { Stepper } from '../../../ui/stepper.js';
import { ChangeLevelDocument, type LevelRule } from './levels.js';
import { usePlanDeed } from './use-plan-deed.js';
import { ChangeForm } from '../../../app/written/change-form.js';
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
  const { done, ...written } = useWritten(`level.${network}.${rule.level}`, wordsOf(rule), close);
  const { words, changes, change } = written;
  const isBehind = deed.problems.some(({ code }) => code === 'CONFLICT');
  useEffect(() => {
    if (isBehind) again();
  }, [isBehind]);
  const save = async () => {
    const { level, version } = rule;
    // an empty field is a null: nothing is settled about it
    const sent = Object.fromEntries(
      Object.entries(changes).map(([field, value]) => [field, value === '' ? null : value]),
    );
    if (Object.keys(sent).length === 0) done();
    else if (await deed.run(ChangeLevelDocument, { network, level, version, changes: sent })) done(t('planning.saved'));
  };
  const inWords = useInWords();
  return (
    <ChangeForm
      className="form"
      name={t(`planLevels.names.${rule.level}`)}
      nameOf={(field) => t(`planLevels.${field}`)}
      {...{ written, inWords, deed, save }}
      fields={deed.placed}
      cancel={() => done()}
      leave={() => close()}
    >
      <LevelFields {...{ words, change }} wrong={deed.wrong} />
    </ChangeForm>
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
