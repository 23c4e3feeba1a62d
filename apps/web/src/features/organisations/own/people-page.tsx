// Who belongs to the organisation and what they may, and who is invited.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
import { graphql } from '../../../graphql/graphql.js';
import { useStaysFresh } from '../../../graphql/stays-fresh.js';
import { useWords } from '../../../i18n/use-words.js';
import { Choices } from '../../../ui/choices.js';
import { Confirm } from '../../../ui/confirm.js';
import { Field } from '../../../ui/field.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal } from '../../../ui/problems.js';
import { Fault, Loading } from '../../../ui/states.js';
import { useDeed } from '../../../app/use-deed.js';
import { Invitations } from '../invitations.js';
import { HOME_ZONE, type Own, OwnFrame, OwnNav } from './own-frame.js';
import {
  ChangeRoleDocument,
  InvitePersonDocument,
  type OrganisationRole,
  type OwnPeople,
  RemovePersonDocument,
  ROLES,
  WithdrawInvitationDocument,
} from './people.js';

const OwnPeopleDocument = graphql(`
  query OwnPeople($id: ID!) {
    organisation(id: $id) {
      ...People
    }
  }
`);

export default function PeoplePage() {
  return <OwnFrame page={(own) => <People own={own} />} />;
}

function People({ own }: { own: Own }) {
  const { t, counted } = useWords();
  const deed = useDeed();
  const [{ data, error, fetching }, again] = useQuery({ query: OwnPeopleDocument, variables: { id: own.id } });
  useStaysFresh(again);
  useTitle(own.name);
  const found = data?.organisation;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const isAdmin = own.role === 'ADMIN';
  return (
    <>
      <Answer lead={t(isAdmin ? 'people.leadAdmin' : 'people.lead')}>
        {t('people.count', { ...counted(found.people.length), organisation: own.name })}
      </Answer>
      <OwnNav own={own} />
      <ul className="partners reading">
        {found.people.map((one) => (
          <Person key={one.person.id} own={own} one={one} />
        ))}
      </ul>
      <Refusal outcome={deed.outcome} />
      <div className="reading">
        <Invitations
          invitations={found.invitations}
          roleInWords={(role) => t(`mine.roles.${role as OrganisationRole}`)}
          timeZone={HOME_ZONE}
          withdraw={(invitation) => void deed.run(WithdrawInvitationDocument, { organisation: own.id, invitation })}
        />
      </div>
      {isAdmin && <Invite own={own} />}
    </>
  );
}

function Person({ own, one: { person, role, email } }: { own: Own; one: OwnPeople['people'][number] }) {
  const { t } = useWords();
  const { viewer, renew } = useSession();
  const deed = useDeed();
  const [isOpen, setOpen] = useState(false);
  const isSelf = person.id === viewer?.person.id;
  const isAdmin = own.role === 'ADMIN';
  const change = async (next: OrganisationRole) => {
    if ((await deed.run(ChangeRoleDocument, { organisation: own.id, person: person.id, role: next })) && isSelf)
      renew();
  };
  return (
    <li className="member">
      <div>
        <b className="strong">{isSelf ? t('people.you', { name: person.name }) : person.name}</b>
        <br />
        <span className="note">
          {!isAdmin && `${t(`mine.roles.${role}`)} · `}
          {email}
        </span>
        <Refusal outcome={deed.outcome} />
      </div>
      <div className="row">
        {isAdmin && (
          <select
            className="ds-input"
            aria-label={t('people.roleOf', { name: person.name })}
            value={role}
            onChange={({ target }) => void change(target.value as OrganisationRole)}
          >
            {ROLES.map((each) => (
              <option key={each} value={each}>
                {t(`mine.roles.${each}`)}
              </option>
            ))}
          </select>
        )}
        {(isAdmin || isSelf) && (
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-label={isSelf ? undefined : t('people.removeWho', { name: person.name })}
            onClick={() => setOpen(true)}
          >
            {t(isSelf ? 'people.leave' : 'people.remove')}
          </button>
        )}
      </div>
      {isOpen && <Remove own={own} person={person} isSelf={isSelf} close={() => setOpen(false)} />}
    </li>
  );
}

interface Leaving {
  own: Own;
  person: { id: string; name: string };
  isSelf: boolean;
  close: () => void;
}

function Remove({ own, person, isSelf, close }: Leaving) {
  const { t } = useWords();
  const { renew } = useSession();
  const navigate = useNavigate();
  const deed = useDeed();
  const remove = async () => {
    if (!(await deed.run(RemovePersonDocument, { organisation: own.id, person: person.id }))) return;
    if (!isSelf) return;
    await navigate('/my', { replace: true });
    renew();
  };
  const title = isSelf
    ? t('people.leaveTitle', { organisation: own.name })
    : t('people.removeTitle', { name: person.name });
  return (
    <Confirm
      title={title}
      what={t(isSelf ? 'people.leaveWhat' : 'people.removeWhat')}
      answer={t(isSelf ? 'people.leave' : 'people.remove')}
      deed={deed}
      carryOut={remove}
      close={close}
    />
  );
}

function Invite({ own }: { own: Own }) {
  const { t } = useWords();
  const deed = useDeed();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<OrganisationRole>('EDITOR');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { wrong } = deed;
  const invite = async () => {
    const done = await deed.run(InvitePersonDocument, { organisation: own.id, email, role });
    setSentTo(done ? email : null);
    if (done) setEmail('');
  };
  return (
    <form
      className="card form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void invite();
      }}
    >
      <h2 className="ds-heading">{t('people.invite')}</h2>
      <Refusal outcome={deed.outcome} fields={['email', 'role']} />
      <Field
        label={t('signIn.email')}
        type="email"
        value={email}
        error={wrong['email']}
        onChange={({ target }) => setEmail(target.value)}
      />
      <div className="stack tight">
        <Choices
          legend={t('people.asWhat')}
          name="role"
          choices={ROLES.map((value) => ({ value, label: t(`mine.roles.${value}`) }))}
          chosen={role}
          choose={setRole}
        />
        <p className="note">{t(`people.roleMeans.${role}`)}</p>
      </div>
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('admin.sendInvitation')}
        </button>
        <span className="ok" role="status">
          {sentTo !== null && t('admin.mailed', { email: sentTo })}
        </span>
      </div>
    </form>
  );
}
