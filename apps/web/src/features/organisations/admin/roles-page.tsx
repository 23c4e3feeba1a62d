// Who coordinates and who observes the network, and who is asked to.
import { useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../../app/network.js';
import { useSession } from '../../../app/session.js';
import { codeOf } from '../../../graphql/faults.js';
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
import { AdminFrame, AdminNav, useRuns } from './admin-frame.js';
import {
  DismissDocument,
  NameCoordinatorDocument,
  NameObserverDocument,
  type NetworkRole,
  RolesDocument,
  type RolesHere,
  WithdrawNetworkInvitationDocument,
} from './roles.js';

export default function RolesPage() {
  return (
    <AdminFrame forOperator>
      <Roles />
    </AdminFrame>
  );
}

function Roles() {
  const { t, counted, lowly } = useWords();
  const network = useNetwork();
  const { isOperator } = useRuns();
  const deed = useDeed();
  const [{ data, error, fetching }, again] = useQuery({ query: RolesDocument, variables: { slug: network.slug } });
  useStaysFresh(again);
  useTitle(t('admin.people'), placeOf(network));
  const found = data?.network;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const coordinators = found.people.filter(({ role }) => role === 'COORDINATOR').length;
  const observers = found.people.length - coordinators;
  const observing = t('admin.observers', { count: observers, n: lowly(observers) });
  return (
    <>
      <Answer lead={t('admin.rolesLead')}>
        {t('admin.coordinators', { ...counted(coordinators), observers: observing })}
      </Answer>
      <AdminNav />
      <ul className="partners reading">
        {found.people.map((one) => (
          <Person key={one.person.id} one={one} />
        ))}
      </ul>
      <Refusal outcome={deed.outcome} />
      <div className="reading">
        <Invitations
          invitations={found.invitations}
          roleInWords={(role) => t(`signIn.roles.${role as NetworkRole}`)}
          timeZone={network.timeZone}
          mayWithdraw={(role) => isOperator || role === 'OBSERVER'}
          withdraw={(invitation) =>
            void deed.run(WithdrawNetworkInvitationDocument, { network: network.id, invitation })
          }
        />
      </div>
      <Name />
    </>
  );
}

function Person({ one: { person, role, email } }: { one: RolesHere['people'][number] }) {
  const { t } = useWords();
  const { viewer } = useSession();
  const { isOperator } = useRuns();
  const [isOpen, setOpen] = useState(false);
  const isSelf = person.id === viewer?.person.id;
  const mayDismiss = isSelf || isOperator || role === 'OBSERVER';
  return (
    <li className="member">
      <div>
        <b className="strong">{isSelf ? t('people.you', { name: person.name }) : person.name}</b>
        <br />
        <span className="note">
          {t(`signIn.roles.${role}`)} · {email}
        </span>
      </div>
      {mayDismiss && (
        <div className="row">
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            data-size="sm"
            aria-label={`${t(isSelf ? 'admin.stepBack' : 'admin.dismiss')}: ${person.name}`}
            onClick={() => setOpen(true)}
          >
            {t(isSelf ? 'admin.stepBack' : 'admin.dismiss')}
          </button>
        </div>
      )}
      {isOpen && <Dismiss person={person} isSelf={isSelf} close={() => setOpen(false)} />}
    </li>
  );
}

interface Leaving {
  person: { id: string; name: string };
  isSelf: boolean;
  close: () => void;
}

function Dismiss({ person, isSelf, close }: Leaving) {
  const { t } = useWords();
  const network = useNetwork();
  const { renew } = useSession();
  const deed = useDeed();
  const dismiss = async () => {
    if ((await deed.run(DismissDocument, { network: network.id, person: person.id })) && isSelf) renew();
  };
  return (
    <Confirm
      title={t(isSelf ? 'admin.stepBackTitle' : 'admin.dismissTitle', { who: person.name })}
      what={t(isSelf ? 'admin.stepBackWhat' : 'admin.dismissWhat')}
      answer={t(isSelf ? 'admin.stepBack' : 'admin.dismiss')}
      deed={deed}
      carryOut={dismiss}
      close={close}
    />
  );
}

/** Asks somebody by mail to coordinate or to observe. */
function Name() {
  const { t } = useWords();
  const network = useNetwork();
  const { isOperator } = useRuns();
  const deed = useDeed();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<NetworkRole>(isOperator ? 'COORDINATOR' : 'OBSERVER');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { wrong } = deed;
  const name = async () => {
    const wish = { network: network.id, email };
    const done =
      role === 'COORDINATOR'
        ? await deed.run(NameCoordinatorDocument, wish)
        : await deed.run(NameObserverDocument, wish);
    setSentTo(done ? email : null);
    if (done) setEmail('');
  };
  return (
    <form
      className="card form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void name();
      }}
    >
      <h2 className="ds-heading">{t(isOperator ? 'admin.name' : 'admin.nameObserver')}</h2>
      {!isOperator && <p className="small quiet">{t('admin.nameObserverWhy')}</p>}
      <Refusal outcome={deed.outcome} fields={['email']} />
      {isOperator && (
        <Choices
          legend={t('admin.asWhat')}
          name="role"
          choices={(['COORDINATOR', 'OBSERVER'] as const).map((value) => ({
            value,
            label: t(`signIn.roles.${value}`),
          }))}
          chosen={role}
          choose={setRole}
        />
      )}
      <Field
        label={t('signIn.email')}
        type="email"
        value={email}
        error={wrong['email']}
        onChange={({ target }) => setEmail(target.value)}
      />
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
