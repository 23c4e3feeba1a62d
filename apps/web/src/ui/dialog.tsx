import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../i18n/use-words.js';

interface Props {
  title: string;
  close: () => void;
  /** The button that answers what the dialog asks, beside the one that does not. */
  answer?: ReactNode;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, closes on Escape, and gives the focus back. There while it is rendered. */
export function Dialog({ title, close, answer, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog className="ds-dialog" ref={dialog} aria-labelledby={id} onClose={() => close()}>
      <div className="stack">
        <h2 className="ds-heading" id={id}>
          {title}
        </h2>
        {children}
        <div className="row">
          {answer}
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => dialog.current?.close()}>
            {t(answer ? 'common.cancel' : 'common.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
