// Over a page whose person's session has ended: what they wrote is under it, for them alone.
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.js';
import { Field } from '../ui/field.js';
import type { Ended } from './session.js';
import { useSignIn } from './use-sign-in.js';

export default function SessionEnded({ ended }: { ended: Ended }) {
  const { t, counted } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { viewer, unsent } = ended;
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
    if (viewer) dialog.current?.querySelector<HTMLElement>('[type=password]')?.focus();
  }, [viewer]);
  return (
    <dialog
      className="ds-dialog covers"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => event.preventDefault()}
      onClose={() => dialog.current?.showModal()}
    >
      <div className="stack">
        <h2 className="ds-heading" id={id}>
          {t('offline.ended')}
        </h2>
        <p>{viewer ? t('offline.endedWhy', { name: viewer.person.name }) : t('offline.endedSame')}</p>
        {unsent.length > 0 && <p className="small quiet">{t('offline.endedUnsent', counted(unsent.length))}</p>}
        <SignInAgain email={viewer?.email ?? ''} />
        <div>
          <button type="button" className="ds-button" data-variant="tertiary" onClick={() => location.assign('/')}>
            {t('offline.goOn')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

function SignInAgain({ email: known }: { email: string }) {
  const { t } = useWords();
  const { enter, refused } = useSignIn();
  const [email, setEmail] = useState(known);
  const [password, setPassword] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void enter(email, password);
      }}
    >
      {refused}
      <Field
        label={t('signIn.email')}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <Field
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <div>
        <button type="submit" className="ds-button">
          {t('signIn.action')}
        </button>
      </div>
    </form>
  );
}
