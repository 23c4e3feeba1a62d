// Who is invited and has an account signs in on this very page: the link's token stays where it is, and goes into no other address.
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { Invited } from './invited.js';
import type { MailedLink } from './mailed-link.js';
import { OwnAddress } from './own-address.js';

export function SignInFirst({ link }: { link: MailedLink }) {
  const { t } = useWords();
  const { signIn } = useSession();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const enter = async () => {
    const problems = await signIn(link.email, password);
    if (problems instanceof Error) setRefusal(t('common.noContact'));
    else if (problems[0]?.code === 'TRY_LATER') setRefusal(t('signIn.wait', { n: problems[0].limit ?? 60 }));
    else if (problems.length > 0) setRefusal(t('signIn.failed'));
  };
  return (
    <form
      className="wrap form door"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      {link.invitation && <Invited to={link.invitation} />}
      <p>{t('welcome.signInFirst')}</p>
      {refusal !== undefined && (
        <div className="ds-alert" data-color="danger" role="alert">
          {refusal}
        </div>
      )}
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
