// The coordinator registers an organisation and asks it in; its first ADMIN gets a mail.
import { useState } from 'react';
import { Link } from 'react-router';
import { useDraft } from '../../../app/drafts.js';
import { placeOf, useNetwork } from '../../../app/network.js';
import { graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Field } from '../../../ui/field.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { useDeed } from '../../../app/use-deed.js';
import { type Here } from '../kinds.js';
import {
  fieldsOf,
  inputOf,
  NO_CONTACT,
  ORGANISATION_FIELDS,
  OrganisationFields,
  type OrganisationWords,
} from '../organisation-form.js';
import { AdminFrame } from './admin-frame.js';
import './members.js';

const InviteOrganisationDocument = graphql(`
  mutation InviteOrganisation($network: ID!, $organisation: OrganisationInput!, $adminEmail: String!) {
    inviteOrganisation(network: $network, organisation: $organisation, adminEmail: $adminEmail) {
      membership {
        ...Member
      }
      problems {
        ...Refused
      }
    }
  }
`);

type Words = OrganisationWords & Here & { adminEmail: string };

const NOTHING: Words = {
  name: '',
  organisationNumber: '',
  website: '',
  contact: NO_CONTACT,
  kind: 'VOLUNTARY',
  sector: 'CIVIL_SOCIETY',
  adminEmail: '',
};

export default function InvitePage() {
  const { t } = useWords();
  const network = useNetwork();
  const [sent, setSent] = useState<{ name: string; email: string } | null>(null);
  useTitle(t('admin.inviteOrganisation'), placeOf(network));
  return (
    <AdminFrame>
      <p className="back">
        <Link className="ds-link" to={`/${network.slug}/admin`}>
          {t('admin.members')}
        </Link>
      </p>
      {sent ? (
        <>
          <Answer lead={t('admin.invitedLead', sent)}>{t('admin.invitedIs', sent)}</Answer>
          <div className="row">
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => setSent(null)}>
              {t('admin.inviteAnother')}
            </button>
          </div>
        </>
      ) : (
        <Invite done={setSent} />
      )}
    </AdminFrame>
  );
}

function Invite({ done }: { done: (sent: { name: string; email: string }) => void }) {
  const { t } = useWords();
  const network = useNetwork();
  const { sentence } = useProblems();
  const deed = useDeed();
  const [words, change, clear] = useDraft<Words>(`invite.${network.id}`, NOTHING);
  const { kind, sector, adminEmail, name } = words;
  const { problems } = deed;
  const wrong = fieldsOf(problems, sentence);
  const send = async () => {
    const organisation = { ...inputOf(words), kind, sector };
    if (await deed.run(InviteOrganisationDocument, { network: network.id, organisation, adminEmail })) {
      clear();
      done({ name, email: adminEmail });
    } else goToFirstWrong();
  };
  return (
    <>
      <Answer lead={t('admin.inviteLead')}>{t('admin.inviteTitle')}</Answer>
      <form
        className="form reading"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Refusal outcome={deed.outcome} fields={[...ORGANISATION_FIELDS, 'adminEmail']} />
        <OrganisationFields words={words} change={change} wrong={wrong} here={{ kind, sector }} changeHere={change} />
        <Field
          label={t('admin.adminEmail')}
          hint={t('admin.adminEmailHint')}
          type="email"
          value={adminEmail}
          error={wrong['adminEmail']}
          onChange={({ target }) => change({ adminEmail: target.value })}
        />
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('admin.sendInvitation')}
          </button>
        </div>
      </form>
    </>
  );
}
