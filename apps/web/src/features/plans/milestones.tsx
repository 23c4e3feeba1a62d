// The way of a measure or a plan: its milestones in order of time, ticked off by who directs it.
import { useNetwork } from '../../app/network.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { Status } from '../../ui/status.js';
import { useDeed } from '../campaigns/use-deed.js';
import { type Measure, ReachDocument } from './measure.js';

type Process = Measure['processes'][number];
type Milestone = Process['milestones'][number];

export function Milestones({ processes, mayDirect }: { processes: readonly Process[]; mayDirect: boolean }) {
  return (
    <>
      {processes.map(({ id, title, milestones }) => (
        <section key={id} className="stack" aria-labelledby={id}>
          <h2 className="ds-heading" id={id}>
            {title}
          </h2>
          <ul className="measures">
            {milestones.map((milestone) => (
              <One key={milestone.id} milestone={milestone} mayDirect={mayDirect} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function One({ milestone, mayDirect }: { milestone: Milestone; mayDirect: boolean }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const deed = useDeed();
  const { id, version, title, plannedOn, latestOn, reachedOn, isOverdue } = milestone;
  const day = plannedOn ?? latestOn;
  const reach = () =>
    void deed.run(ReachDocument, { milestone: id, version, on: reachedOn ? null : todayIn(timeZone) });
  return (
    <li>
      <div>
        <p>{title}</p>
        <p className="note">{day ? dayInWords(t, day) : t('plans.noDay')}</p>
        {mayDirect && (
          <button type="button" className="choose small screen-only" aria-disabled={deed.isSending} onClick={reach}>
            {t(reachedOn ? 'plans.unreach' : 'plans.reach')}
            <span className="ds-sr-only">{`: ${title}`}</span>
          </button>
        )}
        <Refusal outcome={deed.outcome} />
      </div>
      {reachedOn ? (
        <Status tone="here" icon="full">
          {t('plans.reached', { date: dayInWords(t, reachedOn) })}
        </Status>
      ) : (
        <Status tone={isOverdue ? 'missing' : ''} icon={isOverdue ? 'nearly' : 'open'}>
          {t(isOverdue ? 'plans.overdue' : 'plans.ahead')}
        </Status>
      )}
    </li>
  );
}
