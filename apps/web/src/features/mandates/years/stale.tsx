import { dayInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import type { Days } from './trial.rules.js';

interface Props {
  mine: Days;
  theirs: Days;
  isSending: boolean;
  takeMine: () => void;
  takeTheirs: () => void;
}

/** Somebody else moved it meanwhile: both, side by side. */
export function Stale({ mine, theirs, isSending, takeMine, takeTheirs }: Props) {
  const { t } = useWords();
  const words = ({ startsOn, endsOn }: Days) =>
    t('campaigns.fromTo', { from: dayInWords(t, startsOn), to: dayInWords(t, endsOn) });
  return (
    <div className="stack" role="alert">
      <p className="strong">{t('mandates.try.stale')}</p>
      <div className="versions">
        <div data-mine="">
          <p className="note">{t('mandates.try.mine')}</p>
          {words(mine)}
        </div>
        <div>
          <p className="note">{t('campaigns.theirs')}</p>
          {words(theirs)}
        </div>
      </div>
      <div className="row">
        <button type="button" className="ds-button" aria-disabled={isSending} onClick={takeMine}>
          {t('mandates.try.takeMine')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>
          {t('campaigns.useTheirs')}
        </button>
      </div>
    </div>
  );
}
