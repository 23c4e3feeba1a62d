// The ways of a plan or a measure: phases and milestones in order of time, put down and ticked off by who directs them.
import { Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { useNetwork } from '../../app/network.js';
import { dayInWords, monthsInWords, todayIn } from '../../i18n/dates.js';
import { capital } from '../../i18n/numbers.js';
import { useWords } from '../../i18n/use-words.js';
import { MilestoneLine } from './milestone-line.js';
import { type Phase, PlanWaysDocument, type Process } from './process.js';
import { mayDirect } from './rights.rules.js';
import { useLooker } from './use-looker.js';
import { later } from '../../ui/later.js';
import { useWayBack } from '../../ui/way-back.js';

// what only those who direct it use comes when they are known
const DaysForm = later(async () => (await import('./days-form.js')).DaysForm);
const NewMilestone = later(async () => (await import('./new-milestone.js')).NewMilestone);
const StartProcess = later(async () => (await import('./start-process.js')).StartProcess);

interface Props {
  of: { plan: string } | { measure: string };
  processes: readonly Process[];
  mayDirect: boolean;
}

export function Processes({ of, processes, mayDirect: directs }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      {processes.map((process) => (
        <Way key={process.id} process={process} mayDirect={directs} tell={setSaid} />
      ))}
      <Suspense>{directs && <StartProcess of={of} isFirst={processes.length === 0} tell={setSaid} />}</Suspense>
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
    </>
  );
}

/** Those of a plan, on its page. */
export function PlanProcesses({ plan }: { plan: string }) {
  const looker = useLooker();
  const [{ data }] = useQuery({ query: PlanWaysDocument, variables: { id: plan } });
  const found = data?.plan;
  if (!found) return null;
  const directs = mayDirect(looker, found, null);
  if (found.processes.length === 0 && !directs) return null;
  return (
    <div className="wrap far-below">
      <div className="stack far-apart reading">
        <Processes of={{ plan }} processes={found.processes} mayDirect={directs} />
      </div>
    </div>
  );
}

interface WayProps {
  process: Process;
  mayDirect: boolean;
  tell: (said: string) => void;
}

function Way({ process, mayDirect: directs, tell }: WayProps) {
  const { t } = useWords();
  const { timeZone } = useNetwork();
  const { id, title, phases, milestones } = process;
  const span = spanOf(process);
  const otherwise = milestones.filter(({ phase }) => !phase);
  const lines = (of: Process['milestones']) =>
    of.length > 0 && (
      <ul className="measures">
        {of.map((milestone) => (
          <MilestoneLine key={milestone.id} {...{ process, milestone, tell }} mayDirect={directs} />
        ))}
      </ul>
    );
  const steps = (
    <>
      {phases.map((phase) => (
        <section key={phase.id} className="stack tight" aria-labelledby={phase.id}>
          <PhaseHead phase={phase} mayDirect={directs} />
          {lines(milestones.filter((one) => one.phase?.id === phase.id))}
        </section>
      ))}
      {otherwise.length > 0 && (
        <section className="stack tight">
          {phases.length > 0 && <h3 className="ds-heading">{t('processes.otherwise')}</h3>}
          {lines(otherwise)}
        </section>
      )}
      <Suspense>{directs && <NewMilestone process={process} tell={tell} />}</Suspense>
    </>
  );
  const reached = milestones.filter(({ reachedOn }) => reachedOn).length;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 className="ds-heading" id={id}>
        {title}
      </h2>
      {span && span.to < todayIn(timeZone) ? (
        <div>
          <p className="quiet">
            {`${capital(monthsInWords(t, span.from, span.to))} · ${t('processes.reachedOf', { reached, all: milestones.length })}`}
          </p>
          <details className="more-of-it">
            <summary>{t('processes.show')}</summary>
            <div className="stack">{steps}</div>
          </details>
        </div>
      ) : (
        steps
      )}
    </section>
  );
}

/** From the first day of its phases to the last, where all of them have days. */
function spanOf({ phases }: Process): { from: string; to: string } | null {
  const days = phases.flatMap(({ startsOn, endsOn }) => (startsOn && endsOn ? [startsOn, endsOn] : []));
  if (phases.length === 0 || days.length < phases.length * 2) return null;
  days.sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
}

function PhaseHead({ phase, mayDirect: directs }: { phase: Phase; mayDirect: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useWayBack(isOpen);
  const { id, title, startsOn, endsOn } = phase;
  const [from, to] = [startsOn, endsOn].map((day) => day && dayInWords(t, day));
  const days =
    from && to
      ? t('processes.fromTo', { from, to })
      : from
        ? t('processes.fromOnly', { from })
        : to
          ? t('processes.toOnly', { to })
          : t('processes.noDays');
  return (
    <>
      <h3 className="ds-heading" id={id}>
        {title}
      </h3>
      <p className="note row">
        <span className="num">{days}</span>
        {directs && !isOpen && (
          <button type="button" className="choose small screen-only" ref={button} onClick={() => setOpen(true)}>
            {t(startsOn || endsOn ? 'processes.changeDays' : 'processes.setDays')}
            <span className="ds-sr-only">{`: ${title}`}</span>
          </button>
        )}
      </p>
      <Suspense>{isOpen && <DaysForm phase={phase} close={() => setOpen(false)} />}</Suspense>
    </>
  );
}
