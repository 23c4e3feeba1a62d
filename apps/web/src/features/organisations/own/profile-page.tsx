// What the organisation says about itself, for its ADMIN to change.
import { useState } from 'react';
import { useQuery } from 'urql';
import { codeOf } from '../../../graphql/faults.js';
import { type Data, graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { Fault, Forbidden, Loading } from '../../../ui/states.js';
import { useDeed } from '../../campaigns/use-deed.js';
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
  return <OwnFrame page={(own) => (own.role === 'ADMIN' ? <Read own={own} /> : <Forbidden signIn="/my" />)} />;
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

function Form({ profile, readAnew }: { profile: Profile; readAnew: () => void }) {
  const { t } = useWords();
  const { sentence } = useProblems();
  const deed = useDeed();
  const [base, setBase] = useState(profile);
  const [words, setWords] = useState(() => wordsOf(profile));
  const problems = deed.outcome && 'problems' in deed.outcome ? deed.outcome.problems : [];
  const wrong = fieldsOf(problems, sentence);
  const isStale = problems.some(({ code }) => code === 'CONFLICT');
  const save = async (version: number) => {
    const before = inputOf(wordsOf(base));
    const changes = Object.fromEntries(
      Object.entries(inputOf(words)).filter(([field, value]) => !same(value, before[field as keyof typeof before])),
    );
    const done = await deed.run(ChangeOrganisationDocument, { organisation: profile.id, version, changes });
    if (done?.organisation) {
      setBase(done.organisation);
      setWords(wordsOf(done.organisation));
    } else {
      readAnew();
      goToFirstWrong();
    }
  };
  const takeTheirs = () => {
    setBase(profile);
    setWords(wordsOf(profile));
    deed.forget();
  };
  const fields = [...ORGANISATION_FIELDS, 'phone', 'email', ...(isStale ? ['version'] : [])];
  return (
    <form
      className="form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(base.version);
      }}
    >
      {isStale && profile.version !== base.version ? (
        <Stale profile={profile} useMine={() => void save(profile.version)} useTheirs={takeTheirs} />
      ) : (
        <Refusal outcome={deed.outcome} fields={fields} />
      )}
      <OrganisationFields words={words} change={(changes) => setWords({ ...words, ...changes })} wrong={wrong} />
      <ContactFields
        contact={words.contact}
        change={(changes) => setWords({ ...words, contact: { ...words.contact, ...changes } })}
        wrong={wrong}
      />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('common.save')}
        </button>
        <span className="ok" role="status">
          {deed.outcome && 'payload' in deed.outcome && t('people.saved')}
        </span>
      </div>
    </form>
  );
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Somebody else was faster: how it is now, beside the form that keeps the person's own words. */
function Stale({ profile, useMine, useTheirs }: { profile: Profile; useMine: () => void; useTheirs: () => void }) {
  const { t } = useWords();
  const { name, organisationNumber, website, contact } = profile;
  const now = [name, organisationNumber, website, contact?.name, contact?.phone, contact?.email].filter(Boolean);
  return (
    <div className="stack" role="alert">
      <h2 className="ds-heading">{t('campaigns.stale')}</h2>
      <p className="small quiet">{t('campaigns.staleWhy')}</p>
      <div className="versions">
        <div>
          <p className="note">{t('campaigns.theirs')}</p>
          {now.join(' · ')}
        </div>
      </div>
      <div className="row">
        <button type="button" className="ds-button" onClick={useMine}>
          {t('campaigns.useMine')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={useTheirs}>
          {t('campaigns.useTheirs')}
        </button>
      </div>
    </div>
  );
}
