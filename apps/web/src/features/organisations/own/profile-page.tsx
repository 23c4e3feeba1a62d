// What the organisation says about itself, for its ADMIN to change.
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ChangeForm } from '../../../app/written/change-form.js';
import { useWritten } from '../../../app/written/use-written.js';
import { codeOf } from '../../../graphql/faults.js';
import { type Data, graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { useProblems } from '../../../ui/problems.js';
import { Fault, Loading } from '../../../ui/states.js';
import { useDeed } from '../../../app/use-deed.js';
import {
  ContactFields,
  fieldsOf,
  inputOf,
  ORGANISATION_FIELDS,
  OrganisationFields,
  type OrganisationWords,
} from '../organisation-form.js';
import { type Own, OwnFrame, OwnNav } from './own-frame.js';

export const ProfileFragment = graphql(`
  fragment OrganisationProfile on Organisation {
    id
    version
    name
    organisationNumber
    website
    contact {
      name
      phone
      email
      isPublic
    }
  }
`);

const ProfileDocument = graphql(`
  query OrganisationProfile($id: ID!) {
    organisation(id: $id) {
      ...OrganisationProfile
    }
  }
`);

const ChangeOrganisationDocument = graphql(`
  mutation ChangeOrganisation($organisation: ID!, $version: Int!, $changes: OrganisationChanges!) {
    changeOrganisation(organisation: $organisation, version: $version, changes: $changes) {
      organisation {
        ...OrganisationProfile
      }
      problems {
        ...Refused
      }
    }
  }
`);

type Profile = Data<typeof ProfileFragment>;

const wordsOf = ({ name, organisationNumber, website, contact }: Profile): OrganisationWords => ({
  name,
  organisationNumber: organisationNumber ?? '',
  website: website ?? '',
  contact: {
    name: contact?.name ?? '',
    phone: contact?.phone ?? '',
    email: contact?.email ?? '',
    isPublic: contact?.isPublic ?? false,
  },
});

export default function ProfilePage() {
  return <OwnFrame page={(own) => (own.role === 'ADMIN' ? <Read own={own} /> : <NotMine own={own} />)} />;
}

/** Who may is on the list of its people. */
function NotMine({ own }: { own: Own }) {
  const { t } = useWords();
  useTitle(own.name);
  return (
    <>
      <Answer lead={t('people.profileNotMineWhy', { organisation: own.name })}>{t('people.profileNotMine')}</Answer>
      <OwnNav own={own} />
      <p>
        <Link className="ds-link" to={`/my/organisations/${own.id}`}>
          {t('people.whoAdministers')}
        </Link>
      </p>
    </>
  );
}

function Read({ own }: { own: Own }) {
  const { t } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: ProfileDocument, variables: { id: own.id } });
  useTitle(own.name);
  const found = data?.organisation;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const readAnew = () => again({ requestPolicy: 'network-only' });
  return (
    <>
      <Answer lead={t('people.profileLead')}>{t('people.profileHeading', { organisation: found.name })}</Answer>
      <OwnNav own={own} />
      <Form profile={found} readAnew={readAnew} />
    </>
  );
}

const LABELS = {
  name: 'organisations.name',
  organisationNumber: 'organisations.number',
  website: 'organisations.website',
  contact: 'organisations.contact',
} as const;

function Form({ profile, readAnew }: { profile: Profile; readAnew: () => void }) {
  const { t } = useWords();
  const { sentence } = useProblems();
  const deed = useDeed();
  const { done, ...written } = useWritten(profile.id, wordsOf(profile));
  const { words, changes, change } = written;
  const wrong = fieldsOf(deed.problems, sentence);
  const save = async () => {
    const changed = Object.entries(inputOf(words)).filter(([field]) => field in changes);
    const which = { organisation: profile.id, version: profile.version, changes: Object.fromEntries(changed) };
    if (await deed.run(ChangeOrganisationDocument, which)) done();
    else readAnew();
  };
  const inWords = ({ contact, ...rest }: OrganisationWords, field: keyof OrganisationWords) =>
    field === 'contact' ? [contact.name, contact.phone, contact.email].filter(Boolean).join(' · ') : rest[field];
  return (
    <ChangeForm
      isPage
      className="form reading"
      name={t('people.profileHeading', { organisation: profile.name })}
      nameOf={(field) => t(LABELS[field])}
      {...{ written, inWords, deed, save }}
      fields={[...ORGANISATION_FIELDS, 'phone', 'email']}
      cancel={Object.keys(changes).length > 0 ? done : undefined}
      beside={
        <span className="ok" role="status">
          {deed.outcome && 'payload' in deed.outcome && t('people.saved')}
        </span>
      }
    >
      <OrganisationFields {...{ words, change, wrong }} />
      <ContactFields
        contact={words.contact}
        change={(changed) => change({ contact: { ...words.contact, ...changed } })}
        wrong={wrong}
      />
    </ChangeForm>
  );
}
