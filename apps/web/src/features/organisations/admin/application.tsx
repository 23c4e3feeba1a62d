// Somebody wants to be in the network: who they are, what they are to count as, and the answer.
import { useState } from 'react';
import { useKept } from '../../../app/drafts.js';
import { useNetwork } from '../../../app/network.js';
import { nearDayInWords, todayIn, wallOf } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { TextArea } from '../../../ui/field.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { Contact } from '../contact.js';
import { type Here, HereFields } from '../kinds.js';
import { OrganisationName } from '../organisation-name.js';
import { AnswerMembershipDocument, type Member } from './members.js';

const FIELDS = ['kind', 'sector', 'reason'];

export function Application({ member }: { member: Member }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { byField } = useProblems();
  const deed = useDeed();
  const [here, setHere] = useState<Here>({ kind: member.kind, sector: member.sector });
  const [{ reason = null }, write, forget] = useKept<{ reason?: string }>(`answer.${member.id}`, (kept) =>
    kept.reason ? kept : {},
  );
  const { outcome } = deed;
  const wrong = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  const asked = nearDayInWords(t, wallOf(member.statusAt, timeZone).day, todayIn(timeZone));
  const answer = async (accept: boolean) => {
    const why = accept ? here : { reason: reason?.trim() ? reason : null };
    if (await deed.run(AnswerMembershipDocument, { membership: member.id, accept, ...why })) forget();
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void answer(reason === null);
      }}
    >
      <div>
        <h2 className="ds-heading card-title">
          <OrganisationName organisation={member.organisation} />
        </h2>
        <p className="note">{t('admin.asked', { day: asked })}</p>
        <About organisation={member.organisation} />
      </div>
      <Refusal outcome={outcome} fields={FIELDS} />
      {reason === null ? (
        <HereFields here={here} change={(changes) => setHere({ ...here, ...changes })} wrong={wrong} />
      ) : (
        <TextArea
          label={t('admin.whyNot')}
          hint={t('admin.whyNotHint')}
          autoFocus={reason === ''}
          maxLength={1000}
          rows={3}
          value={reason}
          error={wrong['reason']}
          onChange={({ target }) => write({ reason: target.value })}
        />
      )}
      <div className="row">
        <button type="submit" className="ds-button" data-variant="secondary" aria-disabled={deed.isSending}>
          {t(reason === null ? 'admin.takeIn' : 'admin.refuseIt')}
        </button>
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          onClick={() => (reason === null ? write({ reason: '' }) : forget())}
        >
          {t(reason === null ? 'admin.refuse' : 'common.cancel')}
        </button>
      </div>
    </form>
  );
}

function About({ organisation: { organisationNumber, website, contact } }: Pick<Member, 'organisation'>) {
  const { t } = useWords();
  return (
    <>
      {contact && (
        <p className="small">
          <Contact contact={contact} />
        </p>
      )}
      {(organisationNumber ?? website) && (
        <p className="small">
          {organisationNumber && t('organisations.numberIs', { number: organisationNumber })}
          {organisationNumber && website && ' · '}
          {website && (
            <a className="ds-link" href={website}>
              {website.replace(/^https?:\/\//, '')}
            </a>
          )}
        </p>
      )}
    </>
  );
}
