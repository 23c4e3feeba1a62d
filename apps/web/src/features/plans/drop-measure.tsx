// Taking a measure out of its plan: what that means is said first, and what the edition before had goes with a reason.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { goToFirstWrong } from '../../ui/first-wrong.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Refusal } from '../../ui/problems.js';
import { useDeed } from '../../app/use-deed.js';
import { DropMeasureDocument } from './measure-deeds.js';
import type { Measure } from './measure.js';

export function DropMeasure({ measure, close }: { measure: Measure; close: () => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const deed = useDeed();
  const [reason, setReason] = useState('');
  const { id, version, title, plan, mandates } = measure;
  const { wrong } = deed;
  const drop = async () => {
    const isDone = await deed.run(DropMeasureDocument, { measure: id, version, reason: reason.trim() || null });
    if (isDone) await navigate(`/${slug}/plans/${plan.id}`);
    else goToFirstWrong();
  };
  return (
    <Dialog title={t('measures.dropTitle', { title })} close={close}>
      <p className="quiet">{t('measures.dropWhat')}</p>
      {mandates.map((mandate) => (
        <p key={mandate.id} className="gap">
          {t('measures.dropMandate', { title: mandate.title })}
        </p>
      ))}
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void drop();
        }}
      >
        <Refusal outcome={deed.outcome} fields={['reason']} />
        {plan.replaces && (
          <TextArea
            label={t('measures.dropWhy')}
            hint={t('measures.dropWhyHint')}
            value={reason}
            error={wrong['reason']}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
        <div>
          <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
            {t('measures.dropIt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
