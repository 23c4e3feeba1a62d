import { type ComponentProps, type ReactNode, useId } from 'react';

interface Around {
  label: string;
  /** What to write, said before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and what to do about it; the field keeps what was written. */
  error?: string | undefined;
}

/** A field with its words: Designsystemet's markup without its code, which would double what a page loads. Takes all that an input takes. */
export function Field({ label, hint, error, ...input }: Around & ComponentProps<'input'>) {
  const around = useAround(hint, error, input.id);
  return (
    <Frame label={label} hint={hint} error={error} {...around}>
      <input className="ds-input" {...around.attributes} {...input} />
    </Frame>
  );
}

/** Several lines. */
export function TextArea({ label, hint, error, ...area }: Around & ComponentProps<'textarea'>) {
  const around = useAround(hint, error, area.id);
  return (
    <Frame label={label} hint={hint} error={error} {...around}>
      <textarea className="ds-input" rows={4} {...around.attributes} {...area} />
    </Frame>
  );
}

export function Select({ label, hint, error, children, ...select }: Around & ComponentProps<'select'>) {
  const around = useAround(hint, error, select.id);
  return (
    <Frame label={label} hint={hint} error={error} {...around}>
      <select className="ds-input" {...around.attributes} {...select}>
        {children}
      </select>
    </Frame>
  );
}

function useAround(hint: ReactNode, error: string | undefined, own: string | undefined) {
  const made = useId();
  const id = own ?? made;
  const described = [hint === undefined ? [] : `${id}-hint`, error === undefined ? [] : `${id}-error`].flat().join(' ');
  const attributes = {
    id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described || undefined,
  };
  return { id, attributes };
}

const Frame = ({ id, label, hint, error, children }: Around & { id: string; children: ReactNode }) => (
  <div className="ds-field">
    <label className="ds-label" data-weight="medium" htmlFor={id}>
      {label}
    </label>
    {hint !== undefined && (
      <div data-field="description" id={`${id}-hint`}>
        {hint}
      </div>
    )}
    {children}
    {error !== undefined && (
      <p className="ds-validation-message" id={`${id}-error`}>
        {error}
      </p>
    )}
  </div>
);
