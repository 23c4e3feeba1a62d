// The search as a page of its own: what a phone shows, what can be linked to, and where all hits are.
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useInAddress } from '../../app/in-address.js';
import { placeOf, useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { Answer, useTitle } from '../../ui/page.js';
import { belongsTo, byKind, type Found, type Hit, LONGEST, pathOf, useFound } from './found.js';
import { HowMany } from './how-many.js';
import { Marked } from './marked.js';
import { useWordsInAddress } from './words-in-address.js';
import './search.css';

const FIRST = 30;
const ANY = 'ALL';
const KINDS = ['ACTIVITY', 'CAMPAIGN', 'NEED', 'ORGANISATION', 'PLAN', 'GOAL', 'MEASURE', 'MANDATE'] as const;

const CHOICES = [ANY, ...KINDS] as const;

export default function SearchPage() {
  const { t, counted } = useWords();
  const network = useNetwork();
  const [params, set] = useInAddress();
  const [words, setWords] = useWordsInAddress();
  const kind = KINDS.find((one) => one === params.get('kind')) ?? null;
  const field = useRef<HTMLInputElement>(null);
  // who comes with words looks at what was found; after the shell, which puts the focus where a new page begins
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
  }, []);
  const { found, fault, more, again } = useFound(words, FIRST, kind);
  useTitle(words === '' ? t('search.title') : t('search.titleFor', { words }), placeOf(network));
  return (
    <div className="wrap stack search-page">
      <Answer>
        {found ? t('search.answer', { ...counted(found.total), words: found.words }) : t('search.heading')}
      </Answer>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <Field
          ref={field}
          label={t('search.field')}
          hint={t('search.hint')}
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </form>
      <div className="by-kind">
        {((found !== null && found.total > 0) || kind !== null) && (
          <Choices
            legend={t('search.kind')}
            name="kind"
            choices={CHOICES.map((value) => ({
              value,
              label: value === ANY ? t('search.any') : t(`search.kinds.${value}`),
            }))}
            chosen={kind ?? ANY}
            choose={(kind) => set('kind', kind === ANY ? null : kind)}
          />
        )}
        <div className="stack">
          <HowMany found={found} fault={fault} words={words} isInHeading />
          {fault && (
            <button type="button" className="ds-button" data-variant="secondary" onClick={again}>
              {t('common.retry')}
            </button>
          )}
          {found && <Results found={found} />}
          {found?.next && (
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => void more()}>
              {t('common.more')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function Results({ found }: { found: Found }) {
  const { t } = useWords();
  return byKind(found.hits).map(({ kind, hits }) => (
    <section key={kind} className="stack" aria-labelledby={`kind-${kind}`}>
      <h2 className="ds-heading" id={`kind-${kind}`}>
        {t(`search.kinds.${kind}`)}
      </h2>
      <ul className="hits">
        {hits.map((hit) => (
          <li key={`${kind}-${hit.thing?.id ?? ''}`}>
            <Line hit={hit} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Line({ hit }: { hit: Hit }) {
  const { slug } = useNetwork();
  const whose = belongsTo(hit);
  return (
    <Link className="hit" to={`/${slug}/${pathOf(hit)}`}>
      <b>
        <Marked stretches={hit.title} />
      </b>
      {whose !== '' && <span className="quiet">{whose}</span>}
      {hit.excerpt.length > 0 && (
        <span className="small quiet">
          <Marked stretches={hit.excerpt} />
        </span>
      )}
    </Link>
  );
}
