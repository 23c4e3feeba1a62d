import { weekOf } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';

const MOST_STITCHES = 9;

/** A year of meeting: one column a week, one stitch for each time people met, or, where that is many, for each so many. */
export function Weave({ weeks, today, place }: { weeks: readonly number[]; today: string; place: string }) {
  const { t } = useWords();
  const { year, week } = weekOf(today);
  const stitch = Math.max(1, Math.max(...weeks) / MOST_STITCHES);
  return (
    <figure className="stack" style={{ gap: '.5rem' }}>
      <div className="weave" role="img" aria-label={t('home.weaveLabel', { place, year })}>
        {weeks.slice(0, 52).map((count, index) => (
          <i
            key={index}
            className={index + 1 === week ? 'now' : undefined}
            style={{ '--n': Math.ceil(count / stitch) } as React.CSSProperties}
          />
        ))}
      </div>
      <figcaption className="note">{t('home.weave', { year, week })}</figcaption>
    </figure>
  );
}
