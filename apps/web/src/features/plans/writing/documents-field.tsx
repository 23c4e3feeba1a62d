// What a plan builds on and what belongs to it: a row each.
import { useRef } from 'react';
import { useWords } from '../../../i18n/use-words.js';
import { Field, Select } from '../../../ui/field.js';
import type { DocumentWords, Wrong } from './plan-words.js';

const KINDS: readonly DocumentWords['kind'][] = ['ANALYSIS', 'BUILDS_ON', 'GUIDANCE', 'ATTACHMENT', 'REPLACES'];
const EMPTY: DocumentWords = { title: '', kind: 'ANALYSIS', number: '', url: '', fromYear: '', toYear: '' };
const MOST = 50;

interface Props {
  documents: readonly DocumentWords[];
  change: (documents: DocumentWords[]) => void;
  wrong: Wrong;
}

export function DocumentsField({ documents, change, wrong }: Props) {
  const { t } = useWords();
  const list = useRef<HTMLFieldSetElement>(null);
  const add = () => {
    change([...documents, EMPTY]);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('.of-many:last-of-type input')?.focus());
  };
  return (
    <fieldset ref={list} className="stack">
      <legend>{t('planning.fields.documents')}</legend>
      <p className="note">{t('planning.hints.documents')}</p>
      {documents.map((document, index) => (
        <OneDocument
          // a row is its place: it has nothing else that stays the same while it is written
          key={index}
          document={document}
          place={index}
          wrong={wrong}
          change={(changes) => change(documents.map((one, at) => (at === index ? { ...one, ...changes } : one)))}
          remove={() => {
            change(documents.filter((_, at) => at !== index));
            list.current?.querySelector<HTMLElement>(':scope > div:last-child > button')?.focus();
          }}
        />
      ))}
      {documents.length < MOST && (
        <div>
          <button
            type="button"
            name="documents"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={add}
          >
            {t('planning.document.add')}
          </button>
        </div>
      )}
    </fieldset>
  );
}

interface OneProps {
  document: DocumentWords;
  place: number;
  wrong: Wrong;
  change: (changes: Partial<DocumentWords>) => void;
  remove: () => void;
}

function OneDocument({ document, place, wrong, change, remove }: OneProps) {
  const { t } = useWords();
  const text = (field: Exclude<keyof DocumentWords, 'kind'>, hint?: string) => (
    <Field
      label={t(`planning.document.${field}`)}
      hint={hint}
      inputMode={field === 'fromYear' || field === 'toYear' ? 'numeric' : undefined}
      value={document[field]}
      error={wrong[`documents.${String(place)}.${field}`]}
      onChange={({ target }) => change({ [field]: target.value })}
    />
  );
  return (
    <div className="of-many stack" role="group" aria-label={document.title || t('planning.document.new')}>
      {text('title')}
      <div className="inline">
        <Select
          label={t('planning.document.kind')}
          value={document.kind}
          onChange={({ target }) => change({ kind: target.value as DocumentWords['kind'] })}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`planning.documentKinds.${kind}`)}
            </option>
          ))}
        </Select>
        {text('number')}
      </div>
      {text('url')}
      <div className="inline">
        {text('fromYear')}
        {text('toYear')}
      </div>
      <div>
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={remove}>
          {t('planning.document.remove')}
          <span className="ds-sr-only">{`: ${document.title}`}</span>
        </button>
      </div>
    </div>
  );
}
