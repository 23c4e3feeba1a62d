// What an organisation says about itself: the fields, for registering, inviting and changing one.
import { useWords } from '../../i18n/use-words.js';
import { Field } from '../../ui/field.js';
import { type Here, HereFields } from './kinds.js';

export interface ContactWords {
  name: string;
  phone: string;
  email: string;
  isPublic: boolean;
}

export interface OrganisationWords {
  name: string;
  organisationNumber: string;
  website: string;
  contact: ContactWords;
}

export const NO_CONTACT: ContactWords = { name: '', phone: '', email: '', isPublic: false };

export const ORGANISATION_FIELDS = ['name', 'organisationNumber', 'website', 'kind', 'sector'] as const;

/** Blank is none. */
const given = (text: string): string | null => (text.trim() === '' ? null : text);

/** Most people leave it out: raundalen.no. */
const withScheme = (website: string): string => website.trim().replace(/^(?!.*:)(?=\S+\.\S)/, 'https://');

/** As the API takes them; who answers for it is left out where nobody is named. */
export function inputOf({ name, organisationNumber, website, contact }: OrganisationWords) {
  const hasContact = [contact.name, contact.phone, contact.email].some((text) => text.trim() !== '');
  return {
    name,
    organisationNumber: given(organisationNumber),
    website: given(withScheme(website)),
    contact: hasContact
      ? { name: contact.name, phone: given(contact.phone), email: given(contact.email), isPublic: contact.isPublic }
      : null,
  };
}

/** Problems by field; those of the contact under `contact.name`, since an organisation has a name too. */
export function fieldsOf<P extends { path: readonly string[] }>(
  problems: readonly P[],
  sentence: (problem: P) => string,
): Record<string, string> {
  const key = ({ path }: P) => (path.includes('contact') ? `contact.${path.at(-1) ?? ''}` : (path.at(-1) ?? ''));
  return Object.fromEntries(problems.map((problem) => [key(problem), sentence(problem)]));
}

interface Props {
  words: OrganisationWords;
  change: (changes: Partial<OrganisationWords>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
  /** Absent where that is not theirs to say. */
  here?: Here;
  changeHere?: (changes: Partial<Here>) => void;
}

export function OrganisationFields({ words, change, wrong, here, changeHere }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t('organisations.name')}
        maxLength={200}
        value={words.name}
        error={wrong['name']}
        onChange={({ target }) => change({ name: target.value })}
      />
      {here && changeHere && <HereFields here={here} change={changeHere} wrong={wrong} />}
      <div className="pair">
        <Field
          label={t('organisations.number')}
          hint={t('organisations.numberHint')}
          inputMode="numeric"
          value={words.organisationNumber}
          error={wrong['organisationNumber']}
          onChange={({ target }) => change({ organisationNumber: target.value })}
        />
        <Field
          label={t('organisations.website')}
          hint={t('organisations.websiteHint')}
          type="url"
          inputMode="url"
          value={words.website}
          error={wrong['website']}
          onChange={({ target }) => change({ website: target.value })}
        />
      </div>
    </>
  );
}

interface ContactProps {
  contact: ContactWords;
  change: (changes: Partial<ContactWords>) => void;
  wrong: Readonly<Record<string, string | undefined>>;
}

export function ContactFields({ contact, change, wrong }: ContactProps) {
  const { t } = useWords();
  return (
    <fieldset className="stack">
      <legend>{t('organisations.contact')}</legend>
      <Field
        label={t('organisations.contactName')}
        maxLength={200}
        autoComplete="name"
        value={contact.name}
        error={wrong['contact.name']}
        onChange={({ target }) => change({ name: target.value })}
      />
      <div className="pair">
        <Field
          label={t('organisations.phone')}
          type="tel"
          autoComplete="tel"
          value={contact.phone}
          error={wrong['contact.phone']}
          onChange={({ target }) => change({ phone: target.value })}
        />
        <Field
          label={t('signIn.email')}
          type="email"
          autoComplete="email"
          value={contact.email}
          error={wrong['contact.email']}
          onChange={({ target }) => change({ email: target.value })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={contact.isPublic}
          onChange={({ target }) => change({ isPublic: target.checked })}
        />
        <span>
          {t('organisations.isPublic')}
          <span className="note">{t('organisations.isPublicHint')}</span>
        </span>
      </label>
    </fieldset>
  );
}
