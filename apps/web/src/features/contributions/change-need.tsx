// Changing a need, or saying that nobody asks for it any more.
import { useState } from 'react';
import { useNetwork } from '../../app/network.js';
import { ChangeForm } from '../../app/written/change-form.js';
import { useWritten } from '../../app/written/use-written.js';
import { dayInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
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
  const inWords = useInWords();
  const deed = useDeed();
  const wrongIn = useWrongIn();
  const { done, ...written } = useWritten(need.id, writtenOf(need), close);
  const { now, words, change } = written;
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const save = async () => {
    const found = wrongIn(words);
    setWrong(found);
    const changes = needChanges(words, now);
    if (Object.keys(found).length > 0) goToFirstWrong();
    else if (Object.keys(changes).length === 0) done();
    else if (await deed.run(ChangeNeedDocument, { need: need.id, version: need.version, changes })) done();
  };
  return (
    <div className="stack need-form">
      <ChangeForm
        className="form"
        name={t('changing.need.changeOf', { what: need.title })}
        nameOf={(field) => t(`changing.fields.${field}`)}
        {...{ written, inWords, deed, save }}
        fields={NEED_FIELDS}
        cancel={done}
      >
        {need.occurrence && when !== null && <p className="note">{t('changing.need.onlyThis', { when })}</p>}
        <NeedFields
          written={words}
          change={change}
          errors={{ ...deed.wrong, ...wrong }}
          unit={need.unit}
          hasDay={Boolean(need.occurrence)}
        />
      </ChangeForm>
      <Closing need={need} />
    </div>
  );
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
