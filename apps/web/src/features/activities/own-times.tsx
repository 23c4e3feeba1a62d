// What my organisations have on the board: the nearest of it first, the rest when asked for.
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.js';
import { type Slip, SlipsByDay } from './slips.js';

/** So many stand there at once. */
const SHOWN = 5;

interface Props {
  times: readonly Slip[];
  /** Whose all of it is, where the viewer acts for one only. */
  by: string | undefined;
}

export function OwnTimes({ times, by }: Props) {
  const { t, digits } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? times : times.slice(0, SHOWN);
  return (
    <section className="stack" aria-labelledby="coming">
      <h2 className="ds-heading" id="coming">
        {t('mine.coming')}
      </h2>
      {times.length === 0 && <p className="quiet">{t('mine.noneComing')}</p>}
      <SlipsByDay slips={shown} by={by} />
      {times.length > shown.length && (
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setWhole(true)}>
          {t('needs.moreOfThem', { n: digits(times.length - shown.length) })}
        </button>
      )}
    </section>
  );
}
