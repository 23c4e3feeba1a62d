import { useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.js';

interface Props {
  label: string;
  address: string;
  hint: string;
}

/** An address to be pasted elsewhere: it stands there whole, so that it can be had where the clipboard is closed. */
export function CopyAddress({ label, address, hint }: Props) {
  const { t } = useWords();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const copied = navigator.clipboard as Clipboard | undefined;
    await copied?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <div className="ds-field-description" id={`${id}-hint`} data-field="description">
        {hint}
      </div>
      <div className="address">
        <input
          className="ds-input"
          id={id}
          readOnly
          value={address}
          aria-describedby={`${id}-hint`}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('calendar.copy')}
        </button>
      </div>
      <p className="small quiet" role="status">
        {isCopied && t('calendar.copied')}
      </p>
    </div>
  );
}
