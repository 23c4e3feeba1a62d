// Taking a measure out of its plan: what that means is said first, and what the edition before had goes with a reason.
import { useNavigate } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useDeed } from '../../app/use-deed.js';
import { ReasonForm } from '../../app/written/reason-form.js';
import { useWords } from '../../i18n/use-words.js';
import { DeedForm } from '../../ui/deed-form.js';
import { Dialog } from '../../ui/dialog.js';
import { DropMeasureDocument } from './measure-deeds.js';
import type { Measure } from './measure.js';

export function DropMeasure({ measure, close }: { measure: Measure; close: () => void }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const navigate = useNavigate();
  const deed = useDeed();
  const { id, version, title, plan, mandates } = measure;
  const drop = async (reason: string) => {
    const isDone = (await deed.run(DropMeasureDocument, { measure: id, version, reason: reason || null })) !== null;
    if (isDone) await navigate(`/${slug}/plans/${plan.id}`);
    return isDone;
  };
  const answer = t('measures.dropIt');
  return (
    <Dialog title={t('measures.dropTitle', { title })} close={close}>
      <p className="quiet">{t('measures.dropWhat')}</p>
      {mandates.map((mandate) => (
        <p key={mandate.id} className="gap">
          {t('measures.dropMandate', { title: mandate.title })}
        </p>
      ))}
      {plan.replaces ? (
        <ReasonForm
          {...{ thing: id, deed, answer, carryOut: drop }}
          label={t('measures.dropWhy')}
          hint={t('measures.dropWhyHint')}
          isOptional
        />
      ) : (
        <DeedForm {...{ deed, answer }} carryOut={() => void drop('')} />
      )}
    </Dialog>
  );
}
