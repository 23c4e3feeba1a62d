// Changing a need, or saying that nobody asks for it any more. When somebody else was faster, both versions are shown.
import { useState } from 'react';
import { useLastBy } from '../../app/written/last-by.js';
import { useNetwork } from '../../app/network.js';
import { useWritten } from '../../app/written/use-written.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Refusal, useProblems } from '../../ui/problems.js';
import { isRead } from '../../ui/typed-field.js';
import { Versions } from '../../ui/versions.js';
import { useDeed } from '../campaigns/use-deed.js';
import { type NeedData, useWhen } from './need.js';
import { ChangeNeedDocument, CloseNeedDocument } from './need-documents.js';
import { NeedFields, useWrongIn } from './need-fields.js';
import { NEED_FIELDS, needChanges, type NeedField, type NeedWritten, writtenOf } from './need-written.rules.js';

interface Props {
  /** As it is now, also while the form is open. */
  need: NeedData;
  close: () => void;
}

export function ChangeNeed({ need, close }: Props) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const when = useWhen(timeZone)(need);
  const lastBy = useLastBy(need.id);
  const inWords = useInWords();
  const { deed, written, change, theirs, conflicts, errors, save, takeTheirs } = useWriting(need, close);
  return (
    <form
      className="form need-form"
      noValidate
      aria-label={t('changing.need.changeOf', { what: need.title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget) && conflicts.length === 0) void save();
      }}
    >
      {conflicts.length > 0 && (
        <Versions
          lastBy={lastBy}
          versions={conflicts.map((field) => ({
            field: t(`changing.fields.${field}`),
            mine: inWords(written, field),
            theirs: inWords(theirs, field),
          }))}
          takeTheirs={takeTheirs}
          useMine={() => void save()}
        />
      )}
      {need.occurrence && when !== null && <p className="note">{t('changing.need.onlyThis', { when })}</p>}
      <NeedFields
        written={written}
        change={change}
        errors={errors}
        unit={need.unit}
        hasDay={Boolean(need.occurrence)}
      />
      {conflicts.length === 0 && <Refusal outcome={deed.outcome} fields={NEED_FIELDS} />}
      <div className="row">
        {conflicts.length === 0 && (
          <button type="submit" className="ds-button" data-size="sm" aria-disabled={deed.isSending}>
            {t('common.save')}
          </button>
        )}
        <button type="button" className="ds-button" data-variant="tertiary" data-size="sm" onClick={close}>
          {t('common.cancel')}
        </button>
      </div>
      <Closing need={need} />
    </form>
  );
}

function useWriting(need: NeedData, close: () => void) {
  const { byField } = useProblems();
  const wrongIn = useWrongIn();
  const deed = useDeed();
  const theirs = writtenOf(need);
  const { words: written, change, conflicts, takeTheirs } = useWritten(theirs);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const refused = deed.outcome && 'problems' in deed.outcome ? byField(deed.outcome.problems) : {};
  const save = async () => {
    const found = wrongIn(written);
    setWrong(found);
    const changes = needChanges(written, theirs);
    if (Object.keys(found).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) close();
    else if (await deed.run(ChangeNeedDocument, { need: need.id, version: need.version, changes })) close();
    else goToFirstWrong();
  };
  const leave = () => {
    takeTheirs();
    deed.forget();
  };
  const errors = { ...refused, ...wrong };
  return { deed, written, change, theirs, conflicts, errors, save, takeTheirs: leave };
}

function useInWords(): (written: NeedWritten, field: NeedField) => string {
  const { t } = useWords();
  return (written, field) => {
    if (field === 'neededBy' && written.neededBy !== '') return dayInWords(t, written.neededBy);
    return written[field];
  };
}

/** It cannot be opened again: so what it means is said first. */
function Closing({ need }: { need: NeedData }) {
  const { t } = useWords();
  const deed = useDeed();
  return (
    <details className="later">
      <summary>{t('changing.need.close')}</summary>
      <div className="stack tight">
        <p className="small">{t('changing.need.closeWhat')}</p>
        <Refusal outcome={deed.outcome} />
        <div>
          <button
            type="button"
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            aria-disabled={deed.isSending}
            onClick={() => void deed.run(CloseNeedDocument, { need: need.id, version: need.version })}
          >
            {t('changing.need.closeIt')}
          </button>
        </div>
      </div>
    </details>
  );
}
