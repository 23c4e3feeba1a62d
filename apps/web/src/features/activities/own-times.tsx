// What my organisations have on the board: the nearest of it first, the rest when asked for.
import { useWords } from '../../i18n/use-words.js';
import { useFirstFew } from '../../ui/first-few.js';
import { type Slip, SlipsByDay } from './slips.js';

interface Props {
  times: readonly Slip[];
  /** Whose all of it is, where the viewer acts for one only. */
  by: string | undefined;
}

export function OwnTimes({ times, by }: Props) {
  const { t } = useWords();
  const [shown, more] = useFirstFew(times);
  return (
    <section className="stack" aria-labelledby="coming">
      <h2 className="ds-heading" id="coming">
        {t('mine.coming')}
      </h2>
      {times.length === 0 && <p className="quiet">{t('mine.noneComing')}</p>}
      <SlipsByDay slips={shown} by={by} />
      {more}
    </section>
  );
}
