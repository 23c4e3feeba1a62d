import { type Data, graphql } from '../../../graphql/graphql.js';
import { useWords } from '../../../i18n/use-words.js';

export const AttendanceSumFragment = graphql(`
  fragment AttendanceSum on AttendanceSum {
    occurrences
    participants
    volunteers
    hours
  }
`);

export type Sum = Data<typeof AttendanceSumFragment>;

/** Of many activities together. */
export function Came({ sum }: { sum: Sum }) {
  const { t } = useWords();
  if (sum.occurrences === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="came">
      <h2 className="ds-heading" id="came">
        {t('attendance.title')}
      </h2>
      <AttendanceSum sum={sum} />
    </section>
  );
}

/** What it came to, where anything was noted. */
export function AttendanceSum({ sum }: { sum: Sum }) {
  const { t, digits } = useWords();
  if (sum.occurrences === 0) return null;
  const values = { n: digits(sum.participants), times: digits(sum.occurrences), hours: digits(sum.hours) };
  return (
    <p className="num">
      {t('attendance.sum', { count: sum.occurrences, ...values })} {sum.hours > 0 && t('attendance.sumHours', values)}
    </p>
  );
}
