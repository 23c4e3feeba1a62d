// A deed that cannot be undone, or that others have planned with, is asked for with a reason. What is written is kept on the device until it is sent or given up.
import { type ComponentProps, useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { TextArea } from '../../ui/field.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { useKept } from '../drafts.js';
import { FromBefore } from './from-before.js';

interface Props extends Omit<ComponentProps<typeof DeedForm>, 'deed' | 'fields' | 'instead' | 'carryOut'> {
  /** What it is written for, by its id. */
  thing: string;
  deed: ComponentProps<typeof DeedForm>['deed'] & { wrong: Readonly<Record<string, string | undefined>> };
  label: string;
  hint: string;
  /** Whether it may stay empty; else that is said before anything is sent. */
  isOptional?: boolean;
  /** Answers whether it is done. */
  carryOut: (reason: string) => Promise<boolean>;
}

export function ReasonForm({
  thing,
  deed,
  label,
  hint,
  isOptional,
  carryOut,
  cancel,
  leave,
  children,
  ...form
}: Props) {
  const { t } = useWords();
  const [{ reason = '' }, write, forget] = useKept<{ reason?: string }>(`reason.${thing}`, (kept) => kept);
  const [isFromBefore] = useState(reason !== '');
  const [lacks, setLacks] = useState(false);
  const send = async () => {
    const isLacking = !isOptional && reason.trim() === '';
    setLacks(isLacking);
    if (!isLacking && (await carryOut(reason.trim()))) forget();
    else goToFirstWrong();
  };
  const giveUp = () => {
    forget();
    cancel?.();
  };
  return (
    <DeedForm
      {...form}
      {...{ deed, fields: ['reason'], carryOut: send, leave: leave ?? cancel }}
      {...(cancel && { cancel: giveUp })}
    >
      <FromBefore isIt={isFromBefore} />
      {children}
      <TextArea
        {...{ label, hint }}
        rows={3}
        value={reason}
        error={lacks ? t('problems.rules.REASON_REQUIRED') : deed.wrong['reason']}
        onChange={({ target: { value } }) => write(value === '' ? {} : { reason: value })}
      />
    </DeedForm>
  );
}
