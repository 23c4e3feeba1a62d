// Somebody else changed the same meanwhile: both are shown, and the person chooses. What they wrote is kept.
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.js';

interface Version {
  /** What it is called, e.g. the name. */
  field: string;
  mine: ReactNode;
  theirs: ReactNode;
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
            <p className="note">{t('campaigns.mine', { field })}</p>
            {mine}
          </div>
          <div>
            <p className="note">{t('campaigns.theirs')}</p>
            {theirs}
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
