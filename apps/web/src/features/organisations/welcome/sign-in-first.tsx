// Who is invited and has an account signs in on this very page: the link's token stays where it is, and goes into no other address.
import { useState } from 'react';
import { Link } from 'react-router';
import { useSignIn } from '../../../app/use-sign-in.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { Invited } from './invited.js';
import type { MailedLink } from './mailed-link.js';
import { OwnAddress } from './own-address.js';

export function SignInFirst({ link }: { link: MailedLink }) {
  const { t } = useWords();
  const { enter, refused } = useSignIn();
  const [password, setPassword] = useState('');
  return (
    <form
      className="wrap form door"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter(link.email, password);
      }}
    >
      {link.invitation && <Invited to={link.invitation} />}
      <p>{t('welcome.signInFirst')}</p>
      {refused}
      <OwnAddress email={link.email} />
      <Field
        label={t('signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <button type="submit" className="ds-button">
        {t('signIn.action')}
      </button>
      <p className="small">
        <Link className="ds-link" to="/account?reset">
          {t('signIn.forgotten')}
        </Link>
      </p>
    </form>
  );
}
