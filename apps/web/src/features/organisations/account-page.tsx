// Ask for a link by mail: for a new account, or, with ?reset, for a new password.
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useSearchParams } from 'react-router';
import { useClient } from 'urql';
import { useSession } from '../../app/session.js';
import { Shell } from '../../app/shell/shell.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { isTag, languageOf } from '../../i18n/languages.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal } from '../../ui/problems.js';
import type { Outcome } from '../../graphql/deeds.js';
import { SignOut } from './sign-out.js';

const RequestAccountDocument = graphql(`
  mutation RequestAccount($email: String!, $name: String!, $language: Language!) {
    requestAccount(email: $email, name: $name, language: $language)
  }
`);

const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

interface Fields {
  email: string;
  name: string;
}

export default function AccountPage() {
  const { t, tag } = useWords();
  const client = useClient();
  const { viewer } = useSession();
  const [search] = useSearchParams();
  const isReset = search.has('reset');
  const { register, handleSubmit, formState, getValues } = useForm<Fields>();
  const required = { required: t('problems.rules.REQUIRED') };
  const pattern = { value: /^[^\s@]+@[^\s@]+$/, message: t('problems.rules.NOT_AN_EMAIL') };
  const [said, setSaid] = useState<Outcome<unknown> | null>(null);
  useTitle(t(isReset ? 'welcome.reset' : 'welcome.account'));
  const send = handleSubmit(async ({ email, name }) => {
    const language = languageOf[isTag(tag) ? tag : 'nn'];
    const { error } = isReset
      ? await client.mutation(RequestPasswordResetDocument, { email })
      : await client.mutation(RequestAccountDocument, { email, name, language });
    setSaid(error ? { fault: { code: codeOf(error) } } : { payload: null });
  });
  if (viewer && !isReset && !said) return <Have name={viewer.person.name} />;
  if (said && 'payload' in said) {
    return (
      <Shell>
        <div className="wrap form door" role="status">
          <Answer lead={t('welcome.sentLead', { email: getValues('email') })}>{t('welcome.sent')}</Answer>
          <p>{t('welcome.sentNot')}</p>
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => setSaid(null)}>
            {t('welcome.sentAgain')}
          </button>
        </div>
      </Shell>
    );
  }
  return (
    <Shell>
      <form className="wrap form door" noValidate onSubmit={(event) => void send(event)}>
        <Answer lead={t('welcome.accountLead')}>{t(isReset ? 'welcome.reset' : 'welcome.account')}</Answer>
        <Refusal outcome={said} />
        {!isReset && (
          <Field
            label={t('welcome.name')}
            autoComplete="name"
            error={formState.errors.name?.message}
            {...register('name', required)}
          />
        )}
        <Field
          label={t('signIn.email')}
          type="email"
          autoComplete="email"
          error={formState.errors.email?.message}
          {...register('email', { ...required, pattern })}
        />
        <button type="submit" className="ds-button" disabled={formState.isSubmitting}>
          {t('welcome.send')}
        </button>
      </form>
    </Shell>
  );
}

/** Who is signed in has one. */
function Have({ name }: { name: string }) {
  const { t } = useWords();
  return (
    <Shell>
      <div className="wrap form door">
        <Answer lead={t('welcome.haveLead', { name })}>{t('welcome.have')}</Answer>
        <div className="row">
          <Link className="ds-button" to="/my">
            {t('mine.title')}
          </Link>
          <SignOut />
        </div>
      </div>
    </Shell>
  );
}
