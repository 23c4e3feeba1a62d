// The list of what is coming for somebody's own site: how it is to look, how it will look, and what to paste.
import { useState } from 'react';
import { useQuery } from 'urql';
import { placeOf, useNetwork } from '../../app/network.js';
import { graphql } from '../../graphql/graphql.js';
import { languages, tags } from '../../i18n/languages.js';
import { useWords } from '../../i18n/use-words.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { AUDIENCES, DEFAULTS, MOST, themeOf } from './wishes.js';

const MembersDocument = graphql(`
  query EmbeddableMembers($slug: String!) {
    network(slug: $slug) {
      id
      members {
        id
        organisation {
          id
          name
        }
      }
    }
  }
`);

interface Wanted {
  organisation: string;
  lang: string;
  accent: string;
  background: string;
  count: string;
  audience: string;
}

const NOTHING: Wanted = {
  organisation: '',
  lang: '',
  accent: DEFAULTS.accent,
  background: DEFAULTS.background,
  count: String(DEFAULTS.count),
  audience: '',
};

/** Where the list is; what is as by default is left out. */
function addressOf(slug: string, { organisation, ...wanted }: Wanted): string {
  const said = Object.entries(wanted).filter(([name, value]) => value !== '' && value !== NOTHING[name as 'lang']);
  const search = new URLSearchParams(said.map(([name, value]) => [name, value.replace('#', '')]));
  const path = `/${slug}${organisation === '' ? '' : `/organisations/${organisation}`}/embed`;
  return `${location.origin}${path}${search.size === 0 ? '' : `?${search.toString()}`}`;
}

/** A line of its height is about so many pixels; what is too long is scrolled to. */
const HEIGHT = (count: number) => 150 + Math.min(count, 8) * 75;

/** As it is pasted into HTML. */
const tagOf = (attributes: Record<string, string>): string =>
  `<iframe ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join(' ')}></iframe>`;

export default function EmbeddingPage() {
  const { t } = useWords();
  const network = useNetwork();
  const [wanted, setWanted] = useState(NOTHING);
  useTitle(t('embedding.title'), placeOf(network));
  const change = (changes: Partial<Wanted>) => setWanted((before) => ({ ...before, ...changes }));
  const address = addressOf(network.slug, wanted);
  const title = t('embedding.heading', { name: placeOf(network) });
  const height = HEIGHT(Number(wanted.count) || DEFAULTS.count);
  return (
    <div className="wrap split">
      <div className="stack form">
        <Answer lead={t('embedding.lead')}>{t('embedding.title')}</Answer>
        <Choosing wanted={wanted} change={change} />
      </div>
      <div className="stack">
        <h2 className="ds-heading">{t('embedding.preview')}</h2>
        <iframe className="embedding" src={address} title={title} height={height} />
        <Code text={tagOf({ src: address, title, width: '100%', height: String(height), loading: 'lazy' })} />
      </div>
    </div>
  );
}

function Choosing({ wanted, change }: { wanted: Wanted; change: (changes: Partial<Wanted>) => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const [{ data }] = useQuery({ query: MembersDocument, variables: { slug } });
  const { accent } = themeOf(wanted.accent, wanted.background);
  const isMended = accent !== wanted.accent.toLowerCase();
  return (
    <>
      <Select
        label={t('embedding.whose')}
        value={wanted.organisation}
        onChange={({ target }) => change({ organisation: target.value })}
      >
        <option value="">{t('embedding.everybody')}</option>
        {data?.network?.members.map(({ organisation }) => (
          <option key={organisation.id} value={organisation.id}>
            {organisation.name}
          </option>
        ))}
      </Select>
      <Select
        label={t('embedding.audience')}
        value={wanted.audience}
        onChange={({ target }) => change({ audience: target.value })}
      >
        {AUDIENCES.map((audience) => (
          <option key={audience} value={audience === 'EVERYONE' ? '' : audience}>
            {t(`register.audiences.${audience}`)}
          </option>
        ))}
      </Select>
      <Field
        label={t('embedding.count')}
        type="number"
        min={1}
        max={MOST}
        value={wanted.count}
        onChange={({ target }) => change({ count: target.value })}
      />
      <Select
        label={t('embedding.language')}
        value={wanted.lang}
        onChange={({ target }) => change({ lang: target.value })}
      >
        <option value="">{t('embedding.own')}</option>
        {tags.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languages[tag]}
          </option>
        ))}
      </Select>
      <Field
        label={t('embedding.background')}
        type="color"
        value={wanted.background}
        onChange={({ target }) => change({ background: target.value })}
      />
      <Field
        label={t('embedding.accent')}
        type="color"
        value={wanted.accent}
        error={isMended ? t('embedding.mended', { colour: accent }) : undefined}
        onChange={({ target }) => change({ accent: target.value })}
      />
    </>
  );
}

function Code({ text }: { text: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState('');
  // pages that came without TLS have no clipboard: then it is marked and copied by hand
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      document.querySelector<HTMLTextAreaElement>('textarea[readonly]')?.select();
    }
  };
  return (
    <div className="stack tight">
      <TextArea label={t('embedding.code')} value={text} readOnly rows={5} onFocus={({ target }) => target.select()} />
      <div className="row">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
          {t('embedding.copy')}
        </button>
        <span role="status">{copied === text && t('embedding.copied')}</span>
      </div>
    </div>
  );
}
