// What the forms of a plan's parts have in common: they begin in their first field, end on Escape, and show both when somebody was faster.
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { Refusal } from '../../../ui/problems.js';
import { type Version, Versions } from '../../../ui/versions.js';
import type { usePlanDeed } from './use-plan-deed.js';

interface Props {
  name: string;
  /** What its button says; by default that it is kept. */
  action?: string;
  deed: ReturnType<typeof usePlanDeed>;
  versions: readonly Version[];
  lastBy?: string | undefined;
  keepMine?: () => void;
  takeTheirs?: () => void;
  save: () => void;
  close: () => void;
  children?: ReactNode;
}

export function PartForm({ deed, versions, keepMine, takeTheirs, save, close, ...props }: Props) {
  const { t } = useWords();
  const { name, action = t('common.save'), lastBy, children } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);
  const isStale = versions.length > 0 && keepMine !== undefined && takeTheirs !== undefined;
  return (
    <form
      ref={form}
      className="card form screen-only"
      noValidate
      aria-label={name}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isStale) save();
      }}
    >
      <p className="strong">{name}</p>
      {children}
      {isStale ? (
        <Versions
          {...{ versions, lastBy, takeTheirs }}
          useMine={() => {
            keepMine();
            save();
          }}
        />
      ) : (
        <Refusal outcome={deed.outcome} fields={[...deed.placed, 'reason']} />
      )}
      <div className="row">
        {!isStale && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {action}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
