// A password by a mailed link: with a name for a new account, also for who is invited, or a new one for an account that is there.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../../app/session.js';
import type { Outcome, Problem } from '../../../graphql/deeds.js';
import { graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field } from '../../../ui/field.js';
import { Answer } from '../../../ui/page.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { Invited } from './invited.js';
import type { MailedLink } from './mailed-link.js';
import { OwnAddress } from './own-address.js';

const ChoosePasswordDocument = graphql(`
  mutation ChoosePassword($token: String!, $password: String!, $name: String) {
    choosePassword(token: $token, password: $password, name: $name) {
      viewer {
        person {
          id
        }
      }
      problems {
        ...Refused
      }
    }
  }
`);

interface Props {
  token: string;
  link: MailedLink;
  again: () => void;
}

const isNewHere = ({ purpose, hasAccount }: MailedLink): boolean => purpose !== 'RESET' && !hasAccount;

/** Who is invited is asked for a name; who asked for an account has given one. */
const nameMissing: readonly Problem[] = [{ code: 'INVALID', rule: 'REQUIRED', message: '', path: ['name'] }];

function useChoosing({ token, link, again }: Props) {
  const { comeIn } = useSession();
  const navigate = useNavigate();
  const [said, setSaid] = useState<Outcome<unknown> | null>(null);
  const choose = async (name: string, password: string) => {
    const isNamed = name.trim() !== '';
    if (link.invitation && !isNamed) {
      setSaid({ problems: nameMissing });
      return;
    }
    const outcome = await comeIn(ChoosePasswordDocument, { token, password, ...(isNamed ? { name } : {}) });
    setSaid(outcome);
    // the link is used up meanwhile, or there is an account now
    if ('problems' in outcome && outcome.problems.some(({ path }) => path.includes('token'))) again();
    // who asked for the account themselves belongs nowhere yet: there they are told what comes next
    const isAlone = isNewHere(link) && !link.invitation;
    if ('payload' in outcome) await navigate(isAlone ? '/my' : '/', { replace: true });
  };
  return { said, choose };
}

export function Choose(props: Props) {
  const { link } = props;
  const { t } = useWords();
  const { byField } = useProblems();
  const { said, choose } = useChoosing(props);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const isNew = isNewHere(link);
  const errors = said && 'problems' in said ? byField(said.problems) : {};
  return (
    <form
      className="wrap form door"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void choose(name, password);
      }}
    >
      <WhatFor link={link} />
      <Refusal outcome={said} fields={['password', 'name']} />
      <OwnAddress email={link.email} />
      {isNew && <Name link={link} value={name} error={errors['name']} change={setName} />}
      <Field
        label={t(isNew ? 'signIn.password' : 'welcome.newPassword')}
        hint={t('welcome.passwordHint')}
        type="password"
        autoComplete="new-password"
        value={password}
        error={errors['password']}
        onChange={({ target }) => setPassword(target.value)}
      />
      <button type="submit" className="ds-button">
        {t(isNew ? 'welcome.choose' : 'welcome.chooseNew')}
      </button>
    </form>
  );
}

function WhatFor({ link }: { link: MailedLink }) {
  const { t } = useWords();
  const { viewer } = useSession();
  if (link.invitation) return <Invited to={link.invitation} />;
  if (isNewHere(link)) return <Answer lead={t('welcome.lead')}>{t('welcome.heading')}</Answer>;
  const lead = viewer ? t('welcome.newMeansYou', { name: viewer.person.name }) : t('welcome.newMeans');
  return <Answer lead={lead}>{t('welcome.newHeading')}</Answer>;
}

interface NameProps {
  link: MailedLink;
  value: string;
  error: string | undefined;
  change: (name: string) => void;
}

function Name({ link, value, error, change }: NameProps) {
  const { t } = useWords();
  return (
    <Field
      label={t('welcome.name')}
      hint={t(link.invitation ? 'welcome.nameSeen' : 'welcome.nameHint')}
      autoComplete="name"
      value={value}
      error={error}
      onChange={({ target }) => change(target.value)}
    />
  );
}
