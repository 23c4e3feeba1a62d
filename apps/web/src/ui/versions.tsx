// Somebody else changed the same meanwhile: both are shown, and the person chooses. What they wrote is kept.
import { useWords } from '../i18n/use-words.js';

export interface Version {
  /** What it is called, as the form asks for it. */
  field: string;
  /** Empty where nothing is written. */
  mine: string;
  theirs: string;
}

interface Props {
  versions: readonly Version[];
  /** Who changed it last, where that is known. */
  lastBy: string | undefined;
  takeTheirs: () => void;
  useMine: () => void;
}

export function Versions({ versions, lastBy, takeTheirs, useMine }: Props) {
  const { t } = useWords();
  return (
    <div className="stack" role="alert">
      <h2 className="ds-heading">
        {lastBy === undefined ? t('campaigns.stale') : t('campaigns.staleBy', { who: lastBy })}
      </h2>
      <p className="small quiet">{t('campaigns.staleWhy')}</p>
      {versions.map(({ field, mine, theirs }) => (
        <div key={field} className="versions">
          <div data-mine="">
            <p className="note">{t('campaigns.mine', { field: field.replace('?', '') })}</p>
            <p className="as-written">{mine || t('common.nothing')}</p>
          </div>
          <div>
            <p className="note">{t('campaigns.theirs')}</p>
            <p className="as-written">{theirs || t('common.nothing')}</p>
          </div>
        </div>
      ))}
      <div className="row">
        <button type="button" className="ds-button" onClick={useMine}>
          {t('campaigns.useMine')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>
          {t('campaigns.useTheirs')}
        </button>
      </div>
    </div>
  );
}
