// One organisation in a list of the network's members, of those who are asked, or of those who were.
import { useState } from 'react';
import { useNetwork } from '../../../app/network.js';
import { dayInWords, nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Confirm } from '../../../ui/confirm.js';
import { Dialog } from '../../../ui/dialog.js';
import { Field } from '../../../ui/field.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { Status } from '../../../ui/status.js';
import { useDeed } from '../../../app/use-deed.js';
import { HereFields, useHere } from '../kinds.js';
import { OrganisationName } from '../organisation-name.js';
import { InvitePersonDocument } from '../own/people.js';
import { ChangeMembershipDocument, LeaveNetworkDocument, type Member, RequestMembershipDocument } from './members.js';

interface Props {
  member: Member;
}

export function MemberLine({ member }: Props) {
  const { t } = useWords();
  const here = useHere();
  const { timeZone } = useNetwork();
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const { organisation, since } = member;
  const close = () => setOpen(null);
  return (
    <li className="member">
      <div>
        <b className="strong">
          <OrganisationName organisation={organisation} />
        </b>
        <br />
        <span className="note">
          {here(member)}
          {since && ` · ${t('admin.since', { day: dayInWords(t, since, todayIn(timeZone)) })}`}
        </span>
      </div>
      <div className="row">
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={t('admin.changeWho', { who: organisation.name })}
          onClick={() => setOpen('change')}
        >
          {t('campaigns.change')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={t('admin.endWho', { who: organisation.name })}
          onClick={() => setOpen('end')}
        >
          {t('admin.end')}
        </button>
      </div>
      {open === 'change' && <Change member={member} close={close} />}
      {open === 'end' && <End member={member} close={close} />}
    </li>
  );
}

function Change({ member, close }: Props & { close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const { id, version, kind, sector, organisation } = member;
  const [here, setHere] = useState({ kind, sector });
  const { wrong } = deed;
  const save = async () => {
    if (here.kind === kind && here.sector === sector) close();
    else if (await deed.run(ChangeMembershipDocument, { membership: id, version, ...here })) close();
  };
  return (
    <Dialog title={t('admin.changeTitle', { who: organisation.name })} close={close}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="small quiet">{t('admin.changeWhat')}</p>
        <Refusal outcome={deed.outcome} fields={['kind', 'sector']} />
        <HereFields here={here} change={(changes) => setHere({ ...here, ...changes })} wrong={wrong} />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function End({ member, close }: Props & { close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  return (
    <Confirm
      title={t('admin.endTitle', { who: member.organisation.name })}
      what={t('admin.endWhat')}
      answer={t('admin.endIt')}
      deed={deed}
      carryOut={() => deed.run(LeaveNetworkDocument, { membership: member.id })}
      close={close}
    />
  );
}

/** Asked, and has not answered. Where nobody there ever came in by the mailed link, it can be mailed again. */
export function WaitingLine({ member }: Props) {
  const { t } = useWords();
  const here = useHere();
  const { timeZone } = useNetwork();
  const [isOpen, setOpen] = useState(false);
  const day = nearDayInWords(t, wallOf(member.statusAt, timeZone).day, todayIn(timeZone));
  return (
    <li className="member">
      <div>
        <b className="strong">{member.organisation.name}</b>
        <br />
        <span className="note">
          {here(member)} · {t('admin.askedOn', { day })}
        </span>
      </div>
      <div className="row">
        <Status icon="nearly">{t('admin.noAnswer')}</Status>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={t('admin.mailAgainWho', { who: member.organisation.name })}
          onClick={() => setOpen(true)}
        >
          {t('admin.mailAgain')}
        </button>
      </div>
      {isOpen && <MailAgain member={member} close={() => setOpen(false)} />}
    </li>
  );
}

function MailAgain({ member, close }: Props & { close: () => void }) {
  const { t } = useWords();
  const deed = useDeed();
  const { byField } = useProblems();
  const [email, setEmail] = useState('');
  const { outcome } = deed;
  const wrong = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  const isRefused =
    outcome !== null && 'problems' in outcome && outcome.problems.some(({ code }) => code === 'FORBIDDEN');
  return (
    <Dialog title={t('admin.mailAgainTitle', { who: member.organisation.name })} close={close}>
      {outcome && 'payload' in outcome ? (
        <p className="ok" role="status">
          {t('admin.mailed', { email })}
        </p>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void deed.run(InvitePersonDocument, { organisation: member.organisation.id, email, role: 'ADMIN' });
          }}
        >
          {isRefused ? <p role="alert">{t('admin.hasPeople')}</p> : <Refusal outcome={outcome} fields={['email']} />}
          <Field
            label={t('admin.adminEmail')}
            type="email"
            value={email}
            error={wrong['email']}
            onChange={({ target }) => setEmail(target.value)}
          />
          <div>
            <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
              {t('admin.sendInvitation')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

/** Was refused, said no, or left; may be asked again. */
export function PastLine({ member }: Props) {
  const { t } = useWords();
  const network = useNetwork();
  const deed = useDeed();
  const { organisation, status, statusAt, reason } = member;
  const day = dayInWords(t, wallOf(statusAt, network.timeZone).day, todayIn(network.timeZone));
  return (
    <li className="member">
      <div>
        <b className="strong">{organisation.name}</b>
        <br />
        <span className="note">
          {t(status === 'LEFT' ? 'admin.leftOn' : 'admin.refusedOn', { day })}
          {reason && ` ${t('campaigns.note', { note: reason })}`}
        </span>
      </div>
      <div className="row">
        <Refusal outcome={deed.outcome} />
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          data-size="sm"
          aria-label={t('admin.inviteAgainWho', { who: organisation.name })}
          aria-disabled={deed.isSending}
          onClick={() =>
            void deed.run(RequestMembershipDocument, { network: network.id, organisation: organisation.id })
          }
        >
          {t('admin.inviteAgain')}
        </button>
      </div>
    </li>
  );
}
