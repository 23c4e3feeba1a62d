// Registering an organisation that is to join the network: one form, two deeds.
import { useDraft } from '../../app/drafts.js';
import { useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Answer } from '../../ui/page.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { RequestMembershipDocument } from './admin/members.js';
import type { Here } from './kinds.js';
import {
  ContactFields,
  fieldsOf,
  inputOf,
  NO_CONTACT,
  ORGANISATION_FIELDS,
  OrganisationFields,
  type OrganisationWords,
} from './organisation-form.js';

const RegisterOrganisationDocument = graphql(`
  mutation RegisterOrganisation($organisation: OrganisationInput!) {
    registerOrganisation(organisation: $organisation) {
      organisation {
        id
        name
      }
      problems {
        ...Refused
      }
    }
  }
`);

type Words = OrganisationWords & Here;

const NOTHING: Words = {
  name: '',
  organisationNumber: '',
  website: '',
  contact: NO_CONTACT,
  kind: 'VOLUNTARY',
  sector: 'CIVIL_SOCIETY',
};

export function Register({ done, cancel }: { done: () => void; cancel: (() => void) | undefined }) {
  const { t } = useWords();
  const network = useNetwork();
  const { sentence } = useProblems();
  const registering = useDeed();
  const requesting = useDeed();
  const [words, change, clear] = useDraft<Words>(`organisation.${network.id}`, NOTHING);
  const { kind, sector, contact } = words;
  const problems = registering.outcome && 'problems' in registering.outcome ? registering.outcome.problems : [];
  const wrong = fieldsOf(problems, sentence);
  const send = async () => {
    const payload = await registering.run(RegisterOrganisationDocument, {
      organisation: { ...inputOf(words), kind, sector },
    });
    if (!payload?.organisation) {
      goToFirstWrong();
      return;
    }
    clear();
    await requesting.run(RequestMembershipDocument, { network: network.id, organisation: payload.organisation.id });
    done();
  };
  return (
    <>
      <Answer lead={t('join.registerLead')}>{t('join.registerHeading')}</Answer>
      <form
        className="form reading"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Refusal
          outcome={registering.outcome}
          fields={[
            ...ORGANISATION_FIELDS,
            ...(problems.some(({ path }) => path.includes('contact')) ? ['phone', 'email'] : []),
          ]}
        />
        <OrganisationFields words={words} change={change} wrong={wrong} here={{ kind, sector }} changeHere={change} />
        <ContactFields
          contact={contact}
          change={(changes) => change({ contact: { ...contact, ...changes } })}
          wrong={wrong}
        />
        <div className="row">
          <button type="submit" className="ds-button" aria-disabled={registering.isSending}>
            {t('join.send')}
          </button>
          {cancel && (
            <button type="button" className="ds-button" data-variant="tertiary" onClick={cancel}>
              {t('common.cancel')}
            </button>
          )}
        </div>
      </form>
    </>
  );
}
