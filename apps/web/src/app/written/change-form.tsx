// What all forms have in common that change what others may change meanwhile: they begin in their first field, say that they hold what was written before,
// and show both when somebody was faster.
import { type ReactNode, useEffect, useRef } from 'react';
import type { Outcome } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { standIn } from '../../ui/first-wrong.js';
import { NeedsContact } from '../../ui/needs-contact.js';
import { Refusal } from '../../ui/problems.js';
import { isRead } from '../../ui/typed-field.js';
import { Versions } from '../../ui/versions.js';
import { useLastBy } from './last-by.js';
import { FromBefore } from './from-before.js';

/** What is written, beside what stands there now. */
interface Written<W, Field extends string> {
  /** Whose form it is, by its id. */
  thing: string;
  now: W;
  words: W;
  conflicts: readonly Field[];
  isFromBefore: boolean;
  keepMine: () => void;
  takeTheirs: () => void;
}

interface Props<W, Field extends string> {
  name: string;
  /** It stands on its page all the time: nobody opened it. */
  isPage?: boolean;
  className?: string;
  written: Written<W, Field>;
  /** What the form calls a field. */
  nameOf: (field: Field) => string;
  /** What it says, to be compared by a person. */
  inWords: (words: W, field: Field) => string;
  /** What the log tells of when it is changed, where that is something else. */
  thing?: string;
  /** The name of the field that the person came for. */
  begin?: string | null;
  deed: { outcome: Outcome<unknown> | null; isSending: boolean; forget: () => void };
  /** Those that say themselves what is wrong with them. */
  fields?: readonly string[];
  save: () => Promise<void>;
  /** Absent while there is nothing to give up. */
  cancel: (() => void) | undefined;
  /** On Escape: what was written is still there when they come back. */
  leave?: () => void;
  children: ReactNode;
  /** Why there is nothing left to be changed; what was written stays, to be copied. */
  gone?: string | undefined;
  /** Beside the buttons. */
  beside?: ReactNode;
}

export function ChangeForm<W, Field extends string>(given: Props<W, Field>) {
  const { name, className = 'card form', isPage = false, written, ...props } = given;
  const { t } = useWords();
  const {
    nameOf,
    inWords,
    thing = written.thing,
    begin,
    deed,
    fields,
    save,
    cancel,
    leave,
    children,
    gone,
    beside,
  } = props;
  const { conflicts, isFromBefore } = written;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const within = (what: string) => form.current?.querySelector<HTMLElement>(what);
    const field = (begin && within(`[name=${begin}]`)) || within('input, textarea, select, button');
    if (field && !isPage) standIn(field);
  }, []);
  const isStale = conflicts.length > 0;
  const send = () => {
    if (form.current && isRead(form.current)) void save();
  };
  return (
    <form
      ref={form}
      className={className}
      noValidate
      aria-label={name}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave?.();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isStale && gone === undefined) send();
      }}
    >
      <FromBefore isIt={isFromBefore} />
      {children}
      <Told {...{ gone, isStale, written, nameOf, inWords, thing, deed, fields, send }} />
      <div className="row">
        {!isStale && gone === undefined && (
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        {cancel && <Cancel cancel={cancel} />}
        {beside}
      </div>
    </form>
  );
}

interface ToldProps<W, Field extends string> extends Pick<
  Props<W, Field>,
  'gone' | 'written' | 'nameOf' | 'inWords' | 'deed' | 'fields'
> {
  isStale: boolean;
  thing: string;
  send: () => void;
}

/** Why it is not saved, where it is not. */
function Told<W, Field extends string>(props: ToldProps<W, Field>) {
  const { gone, isStale, written, nameOf, inWords, thing, deed, fields, send } = props;
  const { now, words, conflicts, keepMine, takeTheirs } = written;
  const lastBy = useLastBy(thing);
  if (gone !== undefined)
    return (
      <p className="gap" role="alert">
        {gone}
      </p>
    );
  if (!isStale)
    return (
      <>
        {deed.outcome === null && <NeedsContact />}
        <Refusal outcome={deed.outcome} fields={fields} />
      </>
    );
  return (
    <Versions
      lastBy={lastBy}
      versions={conflicts.map((field) => ({
        field: nameOf(field),
        mine: inWords(words, field),
        theirs: inWords(now, field),
      }))}
      takeTheirs={() => {
        takeTheirs();
        deed.forget();
      }}
      useMine={() => {
        keepMine();
        send();
      }}
    />
  );
}

function Cancel({ cancel }: { cancel: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className="ds-button" data-variant="tertiary" onClick={cancel}>
      {t('common.cancel')}
    </button>
  );
}
