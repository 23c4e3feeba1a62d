import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import type { Outcome } from '../graphql/deeds.js';
import { useWords } from '../i18n/use-words.js';
import { standIn } from './first-wrong.js';
import { NeedsContact } from './needs-contact.js';
import { Refusal } from './problems.js';
import { isRead } from './typed-field.js';

interface Props {
  /** What it is for, told to those who listen; a dialog says it in its title. */
  name?: string;
  className?: string;
  deed: { outcome: Outcome<unknown> | null; isSending: boolean };
  /** Those that say themselves what is wrong with them. */
  fields?: readonly string[];
  /** What the button says. */
  answer: string;
  /** Stands for the button as long as something else must be done first. */
  instead?: ReactElement | undefined;
  carryOut: () => unknown;
  /** Gives it up, where it stands on its page; a dialog has a way out of its own. */
  cancel?: () => void;
  /** On Escape, where that is something else. */
  leave?: () => void;
  children?: ReactNode;
}

/** A form that somebody opened for one deed: they stand in its first field, and below the fields are the deed and the way back. */
export function DeedForm(props: Props) {
  const { t } = useWords();
  const { name, className, deed, fields, answer, instead, carryOut, cancel, leave = cancel, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const isOnPage = cancel !== undefined;
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input, textarea, select, button');
    if (isOnPage && first) standIn(first);
  }, [isOnPage]);
  return (
    <form
      ref={form}
      className={className ?? (isOnPage ? 'form' : 'stack')}
      noValidate
      aria-label={name}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave?.();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!instead && isRead(event.currentTarget)) carryOut();
      }}
    >
      {children}
      {deed.outcome === null && !instead && <NeedsContact />}
      <Refusal outcome={instead ? null : deed.outcome} fields={fields} />
      <div className="row">
        {instead ?? (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {answer}
          </button>
        )}
        {cancel && (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={cancel}>
            {t('common.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
