// What a need says about itself: the fields, for making it known and for changing it.
import { useNetwork } from '../../app/network.js';
import { todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { DayField } from '../../ui/typed-field.js';
import type { NeedData } from './need.js';
import { type NeedWritten, wholeOf } from './need-written.rules.js';

interface Props {
  written: NeedWritten;
  change: (changes: Partial<NeedWritten>) => void;
  errors: Readonly<Record<string, string>>;
  unit: NeedData['unit'];
  /** Needed at a time of an activity, which says the day. */
  hasDay?: boolean;
}

export function NeedFields({ written, change, errors, unit, hasDay = false }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  return (
    <>
      <Field
        label={t('changing.need.what')}
        hint={t('changing.need.whatHint')}
        maxLength={200}
        value={written.title}
        error={errors['title']}
        onChange={({ target }) => change({ title: target.value })}
      />
      <Field
        label={t(`changing.need.quantity.${unit}`)}
        inputMode="numeric"
        autoComplete="off"
        value={written.quantity}
        error={errors['quantity']}
        onChange={({ target }) => change({ quantity: target.value })}
      />
      {!hasDay && (
        <DayField
          label={t('changing.need.neededBy')}
          timeZone={timeZone}
          least={todayIn(timeZone)}
          value={written.neededBy}
          error={errors['neededBy']}
          change={(neededBy) => change({ neededBy })}
        />
      )}
    </>
  );
}

/** What must be put right before it is worth sending, by field. */
export function useWrongIn(): (written: NeedWritten) => Record<string, string> {
  const { t } = useWords();
  return ({ title, quantity }) => ({
    ...(title.trim() === '' && { title: t('problems.rules.REQUIRED') }),
    ...(Number.isNaN(wholeOf(quantity)) && { quantity: t('changing.need.notNumber') }),
  });
}
