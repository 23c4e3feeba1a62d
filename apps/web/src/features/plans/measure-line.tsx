import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { type Data, graphql } from '../../graphql/graphql.js';
import { monthInWords } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import type { IconName } from '../../ui/icon.js';
import { Status, type Tone } from '../../ui/status.js';

export const MeasureLineFragment = graphql(`
  fragment MeasureLine on Measure {
    id
    title
    status
    isStale
    firstDay: startsOn
    lastDay: endsOn
    endedOn
    responsible {
      id
      name
    }
  }
`);

export type MeasureLine = Data<typeof MeasureLineFragment>;

const LOOK: Record<MeasureLine['status'], { tone: Tone; icon: IconName }> = {
  PLANNED: { tone: '', icon: 'open' },
  ONGOING: { tone: '', icon: 'nearly' },
  DONE: { tone: 'here', icon: 'full' },
  STOPPED: { tone: '', icon: 'stopped' },
};

export function MeasureStatus({ status }: Pick<MeasureLine, 'status'>) {
  const { t } = useWords();
  const { tone, icon } = LOOK[status];
  return (
    <Status tone={tone} icon={icon}>
      {t(`plans.statuses.${status}`)}
    </Status>
  );
}

export function MeasureLines({ measures }: { measures: readonly MeasureLine[] }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <li key={measure.id}>
          <div>
            <Link className="ds-link" data-color="neutral" to={`/${slug}/measures/${measure.id}`}>
              {measure.title}
            </Link>
            <p className="note">
              {[
                measure.responsible?.name,
                measure.endedOn
                  ? monthInWords(t, measure.endedOn)
                  : measure.lastDay && t('plans.until', { date: monthInWords(t, measure.lastDay) }),
              ]
                .filter(Boolean)
                .join(' · ')}
              {measure.isStale && (
                <>
                  {' · '}
                  <span className="gap">{t('plans.stale').toLowerCase()}</span>
                </>
              )}
            </p>
          </div>
          <MeasureStatus status={measure.status} />
        </li>
      ))}
    </ul>
  );
}
