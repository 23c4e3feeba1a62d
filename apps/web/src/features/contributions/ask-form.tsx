import { useState } from 'react';
import { useLocation } from 'react-router';
import { useDraft } from '../../app/drafts.js';
import { newId } from '../../app/new-id.js';
import type { Outcome } from '../../graphql/deeds.js';
import { useWords } from '../../i18n/use-words.js';
import { isThereAlready } from '../../offline/deed.rules.js';
import { useQueuedDeed } from '../../offline/use-queue.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Choices } from '../../ui/choices.js';
import { Select } from '../../ui/field.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { isRead } from '../../ui/typed-field.js';
import { OpenNeedDocument } from '../activities/register/documents.js';
import type { Asker } from './asker.js';
import { type Kind, KINDS } from './need.js';
import { NeedFields, useWrongIn } from './need-fields.js';
import { NEED_FIELDS, type NeedWritten, UNITS, wholeOf } from './need-written.rules.js';

const EACH = ['each', 'whole'] as const;

interface Asked extends NeedWritten {
  kind: Kind;
  each: (typeof EACH)[number];
}

const NOTHING: Asked = { kind: 'VOLUNTEERS', each: 'each', title: '', quantity: '1', neededBy: '' };

interface Props {
  asker: Asker;
  /** What was done, in words. */
  close: (done?: string) => void;
}

export function AskForm({ asker, close }: Props) {
  const { t } = useWords();
  const { byField } = useProblems();
  const wrongIn = useWrongIn();
  const [{ kind, each, ...written }, write, forget] = useDraft(draftOf(asker), NOTHING);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const isSeries = 'isSeries' in asker && asker.isSeries;
  const isEach = isSeries && each === 'each';
  const done = (said?: string) => {
    forget();
    close(said);
  };
  const { outcome, isSending, send } = useAsking(asker, done);
  const refused = outcome && 'problems' in outcome ? byField(outcome.problems) : {};
  const ask = async () => {
    const found = wrongIn(written);
    setWrong(found);
    if (Object.keys(found).length > 0 || !(await send({ kind, written, isEach }))) goToFirstWrong();
  };
  return (
    <form
      className="card form"
      noValidate
      aria-label={t('changing.need.open')}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget)) void ask();
      }}
    >
      <Select
        label={t('changing.need.kind')}
        value={kind}
        onChange={({ target }) => write({ kind: target.value as Kind })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`needs.kinds.${one}`)}
          </option>
        ))}
      </Select>
      {isSeries && (
        <Choices
          legend={t('changing.need.when')}
          name="each"
          choices={EACH.map((value) => ({ value, label: t(`changing.need.${value}`) }))}
          chosen={each}
          choose={(one) => write({ each: one })}
        />
      )}
      <NeedFields
        written={written}
        change={write}
        errors={{ ...refused, ...wrong }}
        unit={UNITS[kind]}
        hasDay={isEach}
      />
      <Refusal outcome={outcome} fields={NEED_FIELDS} />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={isSending}>
          {t('changing.need.send')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => done()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

const draftOf = (asker: Asker): string => `need.${'activity' in asker ? asker.activity : asker.campaign}`;

interface Wanted {
  kind: Kind;
  written: NeedWritten;
  isEach: boolean;
}

/** Sends it, or keeps it where there is no network. */
function useAsking(asker: Asker, close: Props['close']) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const sendOrKeep = useQueuedDeed();
  // one id from the first try on: sent again, it is still the same need
  const [id] = useState(newId);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async ({ kind, written, isEach }: Wanted): Promise<boolean> => {
    if (isSending) return true;
    const of = 'activity' in asker ? { activity: asker.activity, eachOccurrence: isEach } : asker;
    const title = written.title.trim();
    const neededBy = isEach || written.neededBy === '' ? {} : { neededBy: written.neededBy };
    const need = { id, ...of, title, kind, quantity: wholeOf(written.quantity), ...neededBy };
    const about = [id, 'activity' in asker ? asker.activity : asker.campaign];
    setSending(true);
    const said = await sendOrKeep(OpenNeedDocument, { need }, { wish: { kind: 'NEED', title, about, at: pathname } });
    setSending(false);
    const isWaiting = 'waits' in said;
    if (isWaiting || 'payload' in said || isThereAlready(said)) {
      close(t(isWaiting ? 'offline.waitingOnce' : 'changing.need.sent'));
      return true;
    }
    setOutcome(said);
    return false;
  };
  return { outcome, isSending, send };
}
