import { useWords } from '../../i18n/use-words.js';

interface Props {
  isIt: boolean;
  /** Takes all of it away, where the form is not about something that is. */
  anew?: () => void;
}

/** Said where a form opens with what was written in it before and not sent. */
export function FromBefore({ isIt, anew }: Props) {
  const { t } = useWords();
  return isIt ? (
    <p className="note" role="status">
      {t('common.fromBefore')}{' '}
      {anew && (
        <button type="button" className="ds-link choose" onClick={anew}>
          {t('common.anew')}
        </button>
      )}
    </p>
  ) : null;
}
