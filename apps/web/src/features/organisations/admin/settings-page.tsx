// What the network is called, writes in, and asks of a campaign that is to count as cross-sector.
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../../app/network.js';
import { useWritten } from '../../../app/written/use-written.js';
import { codeOf } from '../../../graphql/faults.js';
import { type Data, graphql } from '../../../graphql/graphql.js';
import { languages, tagOf } from '../../../i18n/languages.js';
import { useWords } from '../../../i18n/use-words.js';
import { Field, Select } from '../../../ui/field.js';
import { Answer, useTitle } from '../../../ui/page.js';
import { Refusal } from '../../../ui/problems.js';
import { Fault, Loading } from '../../../ui/states.js';
import { Stepper } from '../../../ui/stepper.js';
import { useDeed } from '../../../app/use-deed.js';
import { AdminFrame, AdminNav } from './admin-frame.js';

export const SettingsFragment = graphql(`
  fragment Settings on Network {
    id
    name
    language
    crossSectorRule {
      kinds
      sectors
    }
  }
`);

const SettingsDocument = graphql(`
  query Settings($slug: String!) {
    network(slug: $slug) {
      ...Settings
    }
  }
`);

const ChangeNetworkDocument = graphql(`
  mutation ChangeNetwork($network: ID!, $changes: NetworkChanges!) {
    changeNetwork(network: $network, changes: $changes) {
      network {
        ...Settings
      }
      problems {
        ...Refused
      }
    }
  }
`);

type Settings = Data<typeof SettingsFragment>;
const LANGUAGES = ['NN', 'NB', 'SE', 'EN'] as const;

export default function SettingsPage() {
  return (
    <AdminFrame forOperator>
      <Read />
    </AdminFrame>
  );
}

function Read() {
  const { t, lowly } = useWords();
  const network = useNetwork();
  const [{ data, error, fetching }, again] = useQuery({ query: SettingsDocument, variables: { slug: network.slug } });
  useTitle(t('admin.settings'), placeOf(network));
  const found = data?.network;
  if (!found) return fetching ? <Loading /> : <Fault code={codeOf(error)} again={again} />;
  const { kinds, sectors } = found.crossSectorRule;
  return (
    <>
      <Answer lead={t('admin.settingsLead')}>
        {t('admin.rule', { kinds: lowly(kinds), sectors: lowly(sectors) })}
      </Answer>
      <AdminNav />
      <Form key={found.id} settings={found} />
    </>
  );
}

function Form({ settings }: { settings: Settings }) {
  const { t } = useWords();
  const deed = useDeed();
  const now = { name: settings.name, language: settings.language, ...settings.crossSectorRule };
  // what is written here stays, and what is not follows what others change
  const { words, changes, change, done } = useWritten(settings.id, now);
  const { wrong } = deed;
  const { kinds, sectors, ...plain } = changes;
  const save = async () => {
    const rule = {
      ...(kinds !== undefined && { crossSectorKinds: kinds }),
      ...(sectors !== undefined && { crossSectorSectors: sectors }),
    };
    if (await deed.run(ChangeNetworkDocument, { network: settings.id, changes: { ...plain, ...rule } })) done();
  };
  return (
    <form
      className="form reading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Refusal outcome={deed.outcome} fields={['name', 'language']} />
      <Field
        label={t('admin.networkName')}
        maxLength={200}
        value={words.name}
        error={wrong['name']}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Select
        label={t('admin.networkLanguage')}
        hint={t('admin.networkLanguageHint')}
        value={words.language}
        error={wrong['language']}
        onChange={({ target }) => change({ language: target.value as Settings['language'] })}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {languages[tagOf[each]]}
          </option>
        ))}
      </Select>
      <RuleFields rule={words} change={change} />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending || Object.keys(changes).length === 0}>
          {t('common.save')}
        </button>
      </div>
    </form>
  );
}

type Rule = Settings['crossSectorRule'];

function RuleFields({ rule, change }: { rule: Rule; change: (changes: Partial<Rule>) => void }) {
  const { t } = useWords();
  return (
    <>
      <div className="stack tight">
        <p className="label" id="kinds">
          {t('admin.ruleKinds')}
        </p>
        <Stepper value={rule.kinds} change={(kinds) => change({ kinds })} least={2} most={3} labelledBy="kinds" />
        <p className="note">{t('admin.ruleKindsHint')}</p>
      </div>
      <div className="stack tight">
        <p className="label" id="sectors">
          {t('admin.ruleSectors')}
        </p>
        <Stepper
          value={rule.sectors}
          change={(sectors) => change({ sectors })}
          least={2}
          most={11}
          labelledBy="sectors"
        />
        <p className="note">{t('admin.ruleSectorsHint')}</p>
      </div>
    </>
  );
}
