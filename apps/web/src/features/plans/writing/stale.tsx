// Somebody else was faster: what both wrote, and the choice between them.
import { useWords } from '../../../i18n/use-words.js';

export interface Version {
  field: string;
  mine: string;
  theirs: string;
}

interface Props {
  versions: readonly Version[];
  /** Who changed it last, where that is known. */
  lastBy: string | undefined;
  keepMine: () => void;
  takeTheirs: () => void;
}

export function Stale({ versions, lastBy, keepMine, takeTheirs }: Props) {
  const { t } = useWords();
  return (
    <div className="stack" role="alert">
      <h3 className="ds-heading">
        {lastBy === undefined ? t('campaigns.stale') : t('campaigns.staleBy', { who: lastBy })}
      </h3>
      <p className="small quiet">{t('campaigns.staleWhy')}</p>
      {versions.map(({ field, mine, theirs }) => (
        <div key={field} className="versions">
          <div data-mine="">
            <p className="note">{t('campaigns.mine', { field: field.replace('?', '') })}</p>
            <p className="as-written">{mine || t('planning.nothing')}</p>
          </div>
          <div>
            <p className="note">{t('campaigns.theirs')}</p>
            <p className="as-written">{theirs || t('planning.nothing')}</p>
          </div>
        </div>
      ))}
      <div className="row">
        <button type="button" className="ds-button" onClick={keepMine}>
          {t('campaigns.useMine')}
        </button>
        <button type="button" className="ds-button" data-variant="secondary" onClick={takeTheirs}>
          {t('campaigns.useTheirs')}
        </button>
      </div>
    </div>
  );
}
