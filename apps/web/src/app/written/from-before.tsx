import { useWords } from '../../i18n/use-words.js';

/** Said where a form opens with what was written in it before and not sent. */
export function FromBefore({ isIt }: { isIt: boolean }) {
  const { t } = useWords();
  return isIt ? (
    <p className="note" role="status">
      {t('common.fromBefore')}
    </p>
  ) : null;
}
