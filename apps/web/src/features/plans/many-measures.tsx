import { useWords } from '../../i18n/use-words.js';
import { type MeasureLine, MeasureLines } from './measure-line.js';

/** So many of them are seen at once; the rest is folded where there are more than a few of it. */
const FIRST = 5;
const MOST_UNFOLDED = 8;

/** The measures of a goal, or of a plan: a page of all of them would hide the other goals. */
export function ManyMeasures({ measures }: { measures: readonly MeasureLine[] }) {
  const { t, lowly } = useWords();
  if (measures.length <= MOST_UNFOLDED) return <MeasureLines measures={measures} />;
  const rest = measures.slice(FIRST);
  return (
    <div>
      <MeasureLines measures={measures.slice(0, FIRST)} />
      <details className="more-of-it">
        <summary>{t('plans.moreMeasures', { n: lowly(rest.length) })}</summary>
        <MeasureLines measures={rest} />
      </details>
    </div>
  );
}
