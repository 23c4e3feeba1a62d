import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Shell } from '../../app/shell/shell.js';
import { useSignIn } from '../../app/use-sign-in.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { useTitle } from '../../ui/page.js';
import { useLastNetwork } from './use-last-network.js';

interface Fields {
  email: string;
  password: string;
}

export default function SignInPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const signIn = useSignIn();
  const last = useLastNetwork();
  const { register, handleSubmit, formState, setFocus } = useForm<Fields>();
  useTitle(t('signIn.action'));
  // after the shell, which puts the focus where a new page begins
  useEffect(() => setFocus('email'), [setFocus]);

  const enter = handleSubmit(async ({ email, password }) => {
    if (await signIn.enter(email, password)) await navigate(inside(search.get('to')), { replace: true });
  });
  const required = { required: t('problems.rules.REQUIRED') };
  return (
    <Shell {...last}>
      <form
        className="wrap stack"
        style={{ gap: '1.5rem', maxInlineSize: '34rem' }}
        onSubmit={(event) => void enter(event)}
        noValidate
      >
        <h1 className="ds-heading">{t('signIn.title')}</h1>
        {signIn.refused}
        <Field
          label={t('signIn.email')}
          type="email"
          autoComplete="username"
          error={formState.errors.email?.message}
          {...register('email', required)}
        />
        <Field
          label={t('signIn.password')}
          type="password"
          autoComplete="current-password"
          error={formState.errors.password?.message}
          {...register('password', required)}
        />
        <button type="submit" className="ds-button" disabled={formState.isSubmitting}>
          {t('signIn.action')}
        </button>
        <p className="small">
          <Link className="ds-link" to="/account?reset">
            {t('signIn.forgotten')}
          </Link>
          {' · '}
          {t('signIn.noAccount')}{' '}
          <Link className="ds-link" to="/account">
            {t('signIn.requestAccount')}
          </Link>
        </p>
      </form>
    </Shell>
  );
}

/** Where to go afterwards: only within this site. */
const inside = (path: string | null): string => (path !== null && /^\/(?![/\\])/.test(path) ? path : '/');
