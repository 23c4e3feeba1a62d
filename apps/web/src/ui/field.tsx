import { type ComponentProps, type ReactNode, useId } from 'react';

interface Around {
  label: string;
  /** What to write, said before anything is wrong. */
  hint?: ReactNode;
  /** What is made of what is written, under the field, in the place of what is wrong. */
  made?: ReactNode;
  /** Beside the field, e.g. a button. */
  beside?: ReactNode;
  /** What is wrong and what to do about it; the field keeps what was written. */
  error?: string | undefined;
}

type Words = Omit<Around, 'made' | 'beside'>;

/** A field with its words: Designsystemet's markup without its code, which would double what a page loads. Takes all that an input takes. */
export function Field({ label, hint, made, beside, error, ...input }: Around & ComponentProps<'input'>) {
  const around = useAround({ hint, made, error }, input.id);
  const field = <input className="ds-input" {...around.attributes} {...input} />;
  return (
    <Frame label={label} hint={hint} made={made} error={error} {...around}>
      {beside === undefined ? (
        field
      ) : (
        <div className="picked">
          {field}
          {beside}
        </div>
      )}
    </Frame>
  );
}

/** Several lines. */
export function TextArea({ label, hint, error, ...area }: Words & ComponentProps<'textarea'>) {
  const around = useAround({ hint, error }, area.id);
  return (
    <Frame label={label} hint={hint} error={error} {...around}>
      <textarea className="ds-input" rows={4} {...around.attributes} {...area} />
    </Frame>
  );
}

export function Select({ label, hint, error, children, ...select }: Words & ComponentProps<'select'>) {
  const around = useAround({ hint, error }, select.id);
  return (
    <Frame label={label} hint={hint} error={error} {...around}>
      <select className="ds-input" {...around.attributes} {...select}>
        {children}
      </select>
    </Frame>
  );
}

function useAround({ hint, made, error }: Omit<Around, 'label'>, own: string | undefined) {
  const fresh = useId();
  const id = own ?? fresh;
  const under = error === undefined ? (made === undefined ? [] : `${id}-made`) : `${id}-error`;
  const described = [hint === undefined ? [] : `${id}-hint`, under].flat().join(' ');
  const attributes = {
    id,
    'aria-invalid': error === undefined ? undefined : true,
    'aria-describedby': described || undefined,
  };
  return { id, attributes };
}

const Frame = ({ id, label, hint, made, error, children }: Around & { id: string; children: ReactNode }) => (
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
    {made !== undefined && error === undefined && (
      <div className="made" data-field="description" id={`${id}-made`}>
        {made}
      </div>
    )}
    {error !== undefined && (
      <p className="ds-validation-message" id={`${id}-error`}>
        {error}
      </p>
    )}
  </div>
);
