// The search over whatever page is shown: a combobox with a list box, by the ARIA Authoring Practices. The focus stays in the field.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Icon } from '../../ui/icon.js';
import { belongsTo, byKind, type Hit, LONGEST, pathOf, useFound } from './found.js';
import { HowMany } from './how-many.js';
import { Marked } from './marked.js';
import './search.css';
import { opensBySlash, setOpensBySlash } from './slash.js';

const FIRST = 12;

export function Finder({ close }: { close: () => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useId();
  const [words, setWords] = useState('');
  const { found, fault } = useFound(words, FIRST);
  // the options in the order in which they are shown
  const hits = byKind(found?.hits ?? []).flatMap((group) => group.hits);
  const [at, setAt] = useState(-1);
  useEffect(() => setAt(-1), [found]);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const go = (path: string) => {
    dialog.current?.close();
    void navigate(`/${slug}/${path}`);
  };
  const all = `search?q=${encodeURIComponent(words.trim())}`;
  const open = (place: number) => go(hits[place] ? pathOf(hits[place]) : all);
  return (
    <dialog
      className="finder"
      ref={dialog}
      aria-label={t('search.title')}
      onClose={close}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          open(at);
        }}
      >
        <Icon name="find" />
        <input
          type="search"
          role="combobox"
          aria-label={t('search.field')}
          aria-expanded={hits.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? optionId(list, at) : undefined}
          placeholder={t('search.hint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => setAt(moved(event, at, hits.length))}
        />
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </button>
      </form>
      <Options id={list} hits={hits} at={at} point={setAt} open={open} />
      <div className="finder-foot">
        <HowMany found={found} fault={fault} words={words} />
        {found && found.total > hits.length && (
          <button type="button" className="choose" onClick={() => go(all)}>
            {t('search.all')}
          </button>
        )}
        <SlashChoice />
      </div>
    </dialog>
  );
}

/** Down and up go round; what is typed goes on in the field. */
function moved(event: KeyboardEvent, at: number, count: number): number {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined || count === 0) return at;
  event.preventDefault();
  // -1, the field itself, is one of the places
  return ((at + 1 + step + count + 1) % (count + 1)) - 1;
}

const optionId = (list: string, place: number) => `${list}-${String(place)}`;

interface OptionsProps {
  id: string;
  hits: readonly Hit[];
  at: number;
  point: (place: number) => void;
  open: (place: number) => void;
}

function Options({ id, hits, at, point, open }: OptionsProps) {
  const { t } = useWords();
  return (
    <div role="listbox" id={id} aria-label={t('search.results')} className="options" hidden={hits.length === 0}>
      {byKind(hits).map((group) => (
        <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
          <div className="kind" id={`${id}-${group.kind}`} role="presentation">
            {t(`search.kinds.${group.kind}`)}
          </div>
          {group.hits.map((hit) => {
            const place = hits.indexOf(hit);
            const own = { id: optionId(id, place), isActive: place === at };
            return <Option key={own.id} {...own} hit={hit} point={() => point(place)} open={() => open(place)} />;
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  id: string;
  hit: Hit;
  isActive: boolean;
  point: () => void;
  open: () => void;
}

function Option({ id, hit, isActive, point, open }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const whose = belongsTo(hit);
  return (
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className="option"
      onPointerMove={point}
      onMouseDown={(event) => event.preventDefault()}
      onClick={open}
    >
      <b>
        <Marked stretches={hit.title} />
      </b>
      {whose !== '' && <span className="quiet">{whose}</span>}
    </div>
  );
}

function SlashChoice() {
  const { t } = useWords();
  const [does, setDoes] = useState(opensBySlash);
  return (
    <label className="slash note">
      <input
        type="checkbox"
        checked={does}
        onChange={({ target }) => {
          setOpensBySlash(target.checked);
          setDoes(target.checked);
        }}
      />
      {t('search.slash')}
    </label>
  );
}
