// Who runs the installation makes a network for a municipality, or for several.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Shell } from '../../../app/shell/shell.js';
import { useSession } from '../../../app/session.js';
import { graphql } from '../../../graphql/graphql.js';
import { languages, tagOf } from '../../../i18n/languages.js';
import { useWords } from '../../../i18n/use-words.js';
import { goToFirstWrong } from '../../../ui/first-wrong.js';
import { Field, Select } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal, useProblems } from '../../../ui/problems.js';
import { Forbidden, Loading } from '../../../ui/states.js';
import { useDeed } from '../../../app/use-deed.js';

const CreateNetworkDocument = graphql(`
  mutation CreateNetwork($network: NetworkInput!) {
    createNetwork(network: $network) {
      network {
        id
        slug
      }
      problems {
        ...Refused
      }
    }
  }
`);

const LANGUAGES = ['NN', 'NB', 'SE', 'EN'] as const;
type Language = (typeof LANGUAGES)[number];

interface Municipality {
  name: string;
  number: string;
  county: string;
}

const NONE: Municipality = { name: '', number: '', county: '' };

export default function CreateNetworkPage() {
  const { t } = useWords();
  const { viewer } = useSession();
  useTitle(t('admin.createNetwork'));
  return (
    <Shell>
      {viewer === undefined ? (
        <Loading />
      ) : viewer?.isOperator ? (
        <div className="wrap">
          <Create />
        </div>
      ) : (
        <Forbidden signIn="/sign-in?to=/admin/new" />
      )}
    </Shell>
  );
}

function Create() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { sentence } = useProblems();
  const deed = useDeed();
  const [words, setWords] = useState({ name: '', slug: '', language: 'NN' as Language });
  const [municipalities, setMunicipalities] = useState<readonly Municipality[]>([NONE]);
  const { problems } = deed;
  // e.g. `slug`, and `municipalities.0.number` for one of several
  const wrong = Object.fromEntries(
    problems.map((problem) => [problem.path.slice(1).map(String).join('.'), sentence(problem)]),
  );
  const create = async () => {
    const done = await deed.run(CreateNetworkDocument, { network: { ...words, municipalities: [...municipalities] } });
    if (done?.network) await navigate(`/${done.network.slug}/admin/people`);
    else goToFirstWrong();
  };
  const change = (changes: Partial<typeof words>) => setWords({ ...words, ...changes });
  return (
    <form
      className="form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <Answer lead={t('admin.createLead')}>{t('admin.createTitle')}</Answer>
      {Object.keys(wrong).length === 0 && <Refusal outcome={deed.outcome} />}
      <Municipalities municipalities={municipalities} change={setMunicipalities} wrong={wrong} />
      <Field
        label={t('admin.networkName')}
        maxLength={200}
        value={words.name}
        error={wrong['name']}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Field
        label={t('admin.slug')}
        hint={t('admin.slugHint')}
        maxLength={40}
        autoCapitalize="none"
        value={words.slug}
        error={wrong['slug']}
        onChange={({ target }) => change({ slug: target.value })}
      />
      <Select
        label={t('admin.networkLanguage')}
        hint={t('admin.networkLanguageHint')}
        value={words.language}
        onChange={({ target }) => change({ language: target.value as Language })}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {languages[tagOf[each]]}
          </option>
        ))}
      </Select>
      <div>
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('admin.createIt')}
        </button>
      </div>
    </form>
  );
}

interface ManyProps {
  municipalities: readonly Municipality[];
  change: (municipalities: readonly Municipality[]) => void;
  wrong: Readonly<Record<string, string | undefined>>;
}

function Municipalities({ municipalities, change, wrong }: ManyProps) {
  const { t } = useWords();
  return (
    <>
      {municipalities.map((municipality, index) => (
        <MunicipalityFields
          key={index}
          municipality={municipality}
          change={(one) => change(municipalities.map((old, at) => (at === index ? one : old)))}
          wrong={(field) => wrong[`municipalities.${String(index)}.${field}`]}
          remove={municipalities.length > 1 ? () => change(municipalities.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {wrong['municipalities'] && (
        <p className="ds-validation-message" role="alert">
          {wrong['municipalities']}
        </p>
      )}
      <div>
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          onClick={() => change([...municipalities, NONE])}
        >
          <Icon name="plus" />
          {t('admin.another')}
        </button>
      </div>
    </>
  );
}

interface Props {
  municipality: Municipality;
  change: (municipality: Municipality) => void;
  wrong: (field: keyof Municipality) => string | undefined;
  remove: (() => void) | undefined;
}

function MunicipalityFields({ municipality, change, wrong, remove }: Props) {
  const { t } = useWords();
  const field = (name: keyof Municipality) => ({
    value: municipality[name],
    error: wrong(name),
    onChange: ({ target }: { target: { value: string } }) => change({ ...municipality, [name]: target.value }),
  });
  return (
    <fieldset className="stack tight">
      <div className="pair">
        <Field label={t('admin.municipality')} {...field('name')} />
        <Field
          label={t('admin.municipalityNumber')}
          hint={t('admin.municipalityNumberHint')}
          inputMode="numeric"
          {...field('number')}
        />
        <Field label={t('admin.county')} {...field('county')} />
      </div>
      {remove && (
        <p className="small">
          <button type="button" className="ds-link choose" onClick={remove}>
            {t('admin.removeMunicipality', { name: municipality.name || t('admin.municipality').toLowerCase() })}
          </button>
        </p>
      )}
    </fieldset>
  );
}
