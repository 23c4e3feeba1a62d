// How a measure goes: notes, what was done each time, and its steps, for who answers for it.
import { useState } from 'react';
import { useDraft } from '../../app/drafts.js';
import { isInside as belongs, useSession } from '../../app/session.js';
import { useNetwork } from '../../app/network.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { TextArea } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { DayField, isRead } from '../../ui/typed-field.js';
import { useDeed } from '../../app/use-deed.js';
import { type Measure, MoveMeasureDocument, NoteDocument, RecordDoneDocument } from './measure.js';

/** What can be told of a measure. */
type Telling = 'note' | 'done' | 'ONGOING' | 'DONE' | 'STOPPED';

interface Props {
  measure: Measure;
  mayTell: boolean;
  isInside: boolean;
}

/** A thing that recurs is done each time; what is done once is done when it is over. */
function tellingsOf({ status, recurrence }: Measure): Telling[] {
  if (status === 'DONE' || status === 'STOPPED') return ['ONGOING'];
  const begin: Telling[] = status === 'PLANNED' ? ['ONGOING'] : [];
  return ['note', ...(recurrence ? ['done' as const] : []), ...begin, 'DONE', 'STOPPED'];
}

export function Progress({ measure, mayTell, isInside }: Props) {
  const { t } = useWords();
  const [telling, setTelling] = useState<Telling | null>(null);
  const [said, setSaid] = useState('');
  const notes = measure.notes?.nodes ?? [];
  const done = measure.done?.nodes ?? [];
  return (
    <section className="stack" aria-labelledby="progress">
      <h2 className="ds-heading" id="progress">
        {t('plans.progress')}
      </h2>
      {mayTell && telling === null && (
        <div className="row screen-only">
          {tellingsOf(measure).map((one, index) => (
            <button
              key={one}
              type="button"
              className="ds-button"
              data-size="sm"
              data-variant={index === 0 ? undefined : 'secondary'}
              onClick={() => {
                setSaid('');
                setTelling(one);
              }}
            >
              {t(`plans.tell.${one}`)}
            </button>
          ))}
        </div>
      )}
      {telling !== null && (
        <Tell
          key={telling}
          {...{ measure, telling }}
          close={(words = '') => {
            setSaid(words);
            setTelling(null);
          }}
        />
      )}
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
      {isInside && notes.length + done.length === 0 && <p className="quiet">{t('plans.noNotes')}</p>}
      {!isInside && <p className="quiet small">{t('plans.notesInside')}</p>}
      {notes.length + done.length > 0 && (
        <ul className="notes">
          {notes.map(({ id, notedOn, text, by }) => (
            <li key={id}>
              <p className="note">{[dayInWords(t, notedOn), by?.name].filter(Boolean).join(' · ')}</p>
              <p>{text}</p>
            </li>
          ))}
          {done.map(({ id, doneOn, text }) => (
            <li key={id}>
              <p className="note">{t('plans.doneOn', { date: dayInWords(t, doneOn) })}</p>
              {text && <p>{text}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Tell({ measure, telling, close }: { measure: Measure; telling: Telling; close: (said?: string) => void }) {
  const { t } = useWords();
  const network = useNetwork();
  const { send, deed, on, text, write, forget } = useTell(measure, telling);
  const [lacks, setLacks] = useState(false);
  const isOptional = telling === 'done' || telling === 'ONGOING';
  const { wrong } = deed;
  const done = (said?: string) => {
    forget();
    close(said);
  };
  const tell = async () => {
    const isEmpty = !isOptional && text.trim() === '';
    setLacks(isEmpty);
    if (isEmpty) goToFirstWrong();
    else if (await send()) done(t(`plans.told.${telling}`));
  };
  return (
    <form
      className="card form bare-form"
      noValidate
      aria-label={t(`plans.tell.${telling}`)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget)) void tell();
      }}
    >
      <h3 className="ds-heading">{t(`plans.tell.${telling}`)}</h3>
      <Refusal outcome={deed.outcome} fields={['on', 'notedOn', 'doneOn', 'text', 'result']} />
      <DayField
        label={t('plans.when')}
        timeZone={network.timeZone}
        value={on}
        change={(day) => day !== '' && write({ on: day })}
        error={wrong['on'] ?? wrong['notedOn'] ?? wrong['doneOn']}
      />
      {telling !== 'ONGOING' && (
        <TextArea
          label={t(`plans.tellWhat.${telling}`)}
          value={text}
          onChange={({ target }) => write({ text: target.value })}
          error={lacks ? t('problems.rules.REQUIRED') : (wrong['text'] ?? wrong['result'])}
        />
      )}
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t(telling === 'DONE' || telling === 'STOPPED' ? `plans.tell.${telling}` : 'common.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => done()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

function useTell(measure: Measure, telling: Telling) {
  const network = useNetwork();
  const { viewer } = useSession();
  const deed = useDeed();
  const today = todayIn(network.timeZone);
  const draft = `tell.${measure.id}.${telling}`;
  const [{ text, on = today }, write, forget] = useDraft<{ text: string; on?: string }>(draft, { text: '' });
  const shown = { measure: measure.id, isInside: belongs(viewer, network.id), today };
  const written = text.trim() || null;
  const send = async (): Promise<boolean> => {
    if (telling === 'note') {
      return (await deed.run(NoteDocument, { ...shown, note: { notedOn: on, text } })) !== null;
    }
    if (telling === 'done') {
      return (await deed.run(RecordDoneDocument, { ...shown, done: { doneOn: on, text: written } })) !== null;
    }
    const step = { version: measure.version, to: telling, on, result: written };
    return (await deed.run(MoveMeasureDocument, { ...shown, ...step })) !== null;
  };
  return { send, deed, on, text, write, forget };
}
