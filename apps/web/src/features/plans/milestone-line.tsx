// One milestone: what, when, and whether it is reached; changed where it stands.
import { Suspense, useState } from 'react';
import { useNetwork } from '../../app/network.js';
import { dayInWords, todayIn } from '../../i18n/dates.js';
import { useWords } from '../../i18n/use-words.js';
import { Refusal } from '../../ui/problems.js';
import { Status } from '../../ui/status.js';
import { DayField, isRead } from '../../ui/typed-field.js';
import { useDeed } from '../../app/use-deed.js';
import { type Milestone, type Process, ReachDocument } from './process.js';
import { later } from '../../ui/later.js';
import { useWayBack } from '../../ui/way-back.js';

const MilestoneForm = later(async () => (await import('./milestone-form.js')).MilestoneForm);

interface Props {
  process: Process;
  milestone: Milestone;
  mayDirect: boolean;
  tell: (said: string) => void;
}

export function MilestoneLine({ process, milestone, mayDirect, tell }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<'change' | 'reach' | null>(null);
  const { title, reachedOn } = milestone;
  const close = (said = '') => {
    tell(said);
    setOpen(null);
  };
  const changer = useWayBack(open !== null);
  const way = (label: string, to: 'change' | 'reach') => (
    <button type="button" className="choose" ref={to === 'change' ? changer : undefined} onClick={() => setOpen(to)}>
      {label}
      <span className="ds-sr-only">{`: ${title}`}</span>
    </button>
  );
  return (
    <li>
      <div>
        <p>{title}</p>
        <p className="note">{useDaysOf(milestone)}</p>
        {mayDirect && open === null && (
          <p className="note row screen-only">
            {!reachedOn && way(t('processes.reach'), 'reach')}
            {way(t('processes.change'), 'change')}
          </p>
        )}
      </div>
      <Standing milestone={milestone} />
      {open === 'reach' && <Reach milestone={milestone} close={close} />}
      <Suspense>{open === 'change' && <MilestoneForm {...{ process, milestone, close }} />}</Suspense>
    </li>
  );
}

function Standing({ milestone: { reachedOn, isOverdue } }: { milestone: Milestone }) {
  const { t } = useWords();
  if (reachedOn)
    return (
      <Status tone="here" icon="full">
        {t('plans.reached', { date: dayInWords(t, reachedOn) })}
      </Status>
    );
  return (
    <Status tone={isOverdue ? 'missing' : ''} icon={isOverdue ? 'nearly' : 'open'}>
      {t(isOverdue ? 'plans.overdue' : 'plans.ahead')}
    </Status>
  );
}

/** What it is, its days, and the meeting it comes before. */
function useDaysOf({ kind, plannedOn, plannedUntil, latestOn, meeting }: Milestone): string {
  const { t } = useWords();
  const on = plannedOn ? dayInWords(t, plannedOn) : t('plans.noDay');
  return [
    kind === 'MILESTONE' ? '' : t(`processes.kinds.${kind}`),
    plannedUntil ? t('processes.fromTo', { from: on, to: dayInWords(t, plannedUntil) }) : on,
    latestOn ? t('processes.latest', { date: dayInWords(t, latestOn) }) : '',
    meeting ? t('processes.before', { meeting: meeting.title }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function Reach({ milestone, close }: { milestone: Milestone; close: (said?: string) => void }) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const deed = useDeed();
  const [on, setOn] = useState(todayIn(timeZone));
  const { wrong } = deed;
  const send = async () => {
    if (await deed.run(ReachDocument, { milestone: milestone.id, version: milestone.version, on })) close();
  };
  return (
    <form
      className="card stack in-place"
      noValidate
      aria-label={`${t('processes.reach')}: ${milestone.title}`}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isRead(event.currentTarget)) void send();
      }}
    >
      <Refusal outcome={deed.outcome} fields={['on']} />
      <DayField
        label={t('processes.reachWhen')}
        timeZone={timeZone}
        value={on}
        change={(day) => day !== '' && setOn(day)}
        error={wrong['on']}
      />
      <div className="row">
        <button type="submit" className="ds-button" aria-disabled={deed.isSending}>
          {t('common.save')}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => close()}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}
