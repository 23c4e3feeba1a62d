// Where mailed links lead: a new account, a new password, or an invitation. The token stands after the #, which no server sees.
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useClient } from 'urql';
import { Shell } from '../../app/shell/shell.js';
import { useSession } from '../../app/session.js';
import type { Outcome, Problem } from '../../graphql/deeds.js';
import { codeOf } from '../../graphql/faults.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { Refusal, useProblems } from '../../ui/problems.js';

const ChoosePasswordDocument = graphql(`
  mutation ChoosePassword($token: String!, $password: String!, $name: String) {
    choosePassword(token: $token, password: $password, name: $name) {
      viewer {
        language
      }
      problems {
        ...Refused
      }
    }
  }
`);

const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!) {
    acceptInvitation(token: $token) {
      viewer {
        language
      }
      problems {
        ...Refused
      }
    }
  }
`);

const tokenInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? '';

export default function WelcomePage() {
  const { t } = useWords();
  const { viewer } = useSession();
  const [token] = useState(tokenInAddress);
  useTitle(t('welcome.title'));
  return (
    <Shell>
      <div className="wrap stack" style={{ gap: '1.5rem', maxInlineSize: '36rem' }}>
        {token === '' ? <TooOld /> : viewer ? <Accept token={token} email={viewer.email} /> : <Choose token={token} />}
      </div>
    </Shell>
  );
}

function TooOld() {
  const { t } = useWords();
  return (
    <>
      <Answer lead={t('welcome.oldWhy')}>{t('welcome.old')}</Answer>
      <div className="row">
        <Link className="ds-button" to="/account">
          {t('join.account')}
        </Link>
        <Link className="ds-button" data-variant="secondary" to="/account?reset">
          {t('signIn.forgotten')}
        </Link>
      </div>
    </>
  );
}

type Said = Outcome<unknown> | null;

const isTooOld = (said: Said): boolean =>
  said !== null && 'problems' in said && said.problems.some(({ rule }) => rule === 'LINK_NOT_VALID');

/** Where there is a payload with these problems, or none at all. */
const outcomeOf = (problems: readonly Problem[] | undefined, error: Parameters<typeof codeOf>[0]): Outcome<unknown> => {
  if (!problems) return { fault: { code: codeOf(error) } };
  return problems.length > 0 ? { problems } : { payload: null };
};

/** After either door one is signed in. */
function useEntering(): () => void {
  const { renew } = useSession();
  const navigate = useNavigate();
  return () => {
    renew();
    void navigate('/', { replace: true });
  };
}

function Choose({ token }: { token: string }) {
  const { t } = useWords();
  const { byField } = useProblems();
  const client = useClient();
  const enter = useEntering();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const send = async () => {
    const given = name.trim() === '' ? {} : { name };
    const { data, error } = await client.mutation(ChoosePasswordDocument, { token, password, ...given });
    const outcome = outcomeOf(data?.choosePassword.problems, error);
    setSaid(outcome);
    if ('payload' in outcome) enter();
  };
  if (isTooOld(said)) return <TooOld />;
  const errors = said && 'problems' in said ? byField(said.problems) : {};
  const hasAccount = said !== null && 'problems' in said && said.problems.some(({ rule }) => rule === 'ACCOUNT_EXISTS');
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Answer lead={t('welcome.lead')}>{t('welcome.heading')}</Answer>
      {hasAccount ? (
        <div className="ds-alert" data-color="info" role="alert">
          {t('welcome.haveAccount')}
        </div>
      ) : (
        <Refusal outcome={said} fields={['password', 'name']} />
      )}
      <Field
        label={t('welcome.name')}
        hint={t('welcome.nameHint')}
        autoComplete="name"
        value={name}
        error={errors['name']}
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        label={t('signIn.password')}
        type="password"
        autoComplete="new-password"
        value={password}
        error={errors['password']}
        onChange={({ target }) => setPassword(target.value)}
      />
      <button type="submit" className="ds-button">
        {t('welcome.choose')}
      </button>
    </form>
  );
}

function Accept({ token, email }: { token: string; email: string }) {
  const { t } = useWords();
  const client = useClient();
  const enter = useEntering();
  const [said, setSaid] = useState<Said>(null);
  const accept = async () => {
    const { data, error } = await client.mutation(AcceptInvitationDocument, { token });
    const outcome = outcomeOf(data?.acceptInvitation.problems, error);
    setSaid(outcome);
    if ('payload' in outcome) enter();
  };
  if (isTooOld(said)) return <TooOld />;
  return (
    <>
      <Answer lead={t('welcome.acceptLead', { email })}>{t('welcome.invited')}</Answer>
      <Refusal outcome={said} />
      <button type="button" className="ds-button" onClick={() => void accept()}>
        {t('welcome.accept')}
      </button>
    </>
  );
}
