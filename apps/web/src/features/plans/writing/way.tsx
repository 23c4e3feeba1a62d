// The life of a plan as next steps, for those who take them: where it stands, what is missing, who decides, and what each step does.
import { useState } from 'react';
import { Link } from 'react-router';
import { useNetwork } from '../../../app/network.js';
import { roleIn, useSession } from '../../../app/session.js';
import { dayInWords } from '../../../i18n/dates.js';
import { useWords } from '../../../i18n/use-words.js';
import { Icon } from '../../../ui/icon.js';
import type { Plan } from '../plan.js';
import { ChangePlan } from './change-plan.js';
import { Missing } from './missing.js';
import { StepForm } from './step-form.js';
import { Steps } from './steps.js';
import { lacksOf, nextOf, STATIONS, type Step, stepsOf } from './way.rules.js';

/** What is open below the steps, and the field that it begins in. */
interface Open {
  step: Step;
  field: string | null;
}

export function Way({ plan }: { plan: Plan }) {
  const { viewer } = useSession();
  const network = useNetwork();
  const [open, setOpen] = useState<Open | null>(null);
  const [said, setSaid] = useState('');
  const isCoordinator = roleIn(viewer, network.id) === 'COORDINATOR';
  const steps = stepsOf(plan, isCoordinator);
  const isWritten = plan.status === 'DRAFT' || plan.status === 'IN_HEARING';
  if (steps.length === 0 && !plan.viewerCanEdit && said === '') return null;
  const go = (step: Step, field: string | null = null) => {
    setSaid('');
    setOpen({ step, field });
  };
  const close = (words = '') => {
    setSaid(words);
    setOpen(null);
    requestAnimationFrame(() => document.getElementById('way')?.focus());
  };
  return (
    <section className="card stack way screen-only" aria-labelledby="way">
      <WayHeading plan={plan} />
      {isWritten && <Stations status={plan.status} />}
      <p role="status" className={said === '' ? 'ds-sr-only' : 'ok'}>
        {said}
      </p>
      {isWritten && open?.step !== 'change' && (
        <>
          <Missing plan={plan} write={plan.viewerCanEdit ? (field) => go('change', field) : null} />
          <WhoDecides plan={plan} isCoordinator={isCoordinator} />
        </>
      )}
      {open?.step === 'change' && plan.viewerCanEdit ? (
        <ChangePlan key={open.field} plan={plan} begin={open.field} close={close} />
      ) : open && open.step !== 'change' && steps.includes(open.step) ? (
        <StepForm key={open.step} step={open.step} plan={plan} close={close} />
      ) : (
        <Steps plan={plan} steps={steps} next={nextOf(plan)} go={go} say={setSaid} />
      )}
    </section>
  );
}

/** The answer: what it takes from here. */
function WayHeading({ plan }: { plan: Plan }) {
  const { t, counted } = useWords();
  const { status, missing, revision } = plan;
  const words = () => {
    if (status === 'IN_HEARING') return t('planning.way.heard');
    if (status !== 'DRAFT') {
      return revision && revision.standing !== 'AHEAD'
        ? t('planning.way.due', { date: dayInWords(t, revision.dueOn) })
        : t('planning.way.inForce');
    }
    const lacks = lacksOf(missing).length;
    return lacks === 0 ? t('planning.way.complete') : t('planning.way.lacks', counted(lacks));
  };
  return (
    <h2 className="ds-heading" id="way" tabIndex={-1}>
      {words()}
    </h2>
  );
}

function Stations({ status }: Pick<Plan, 'status'>) {
  const { t } = useWords();
  const at = (STATIONS as readonly string[]).indexOf(status);
  return (
    <ol className="track">
      {STATIONS.map((station, index) => (
        <li
          key={station}
          data-done={index < at ? '' : undefined}
          data-next={index === at ? '' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <Icon name={index < at ? 'full' : index === at ? 'nearly' : 'open'} />
          {t(`planning.stations.${station}`)}
        </li>
      ))}
    </ol>
  );
}

/** The kind of decision that this edition asks for. */
function WhoDecides({ plan, isCoordinator }: { plan: Plan; isCoordinator: boolean }) {
  const { t } = useWords();
  const { slug } = useNetwork();
  const what = t(`planning.sizes.${plan.change}`, { level: t(`plans.levels.${plan.level}`).toLowerCase() });
  return (
    <p className="small quiet">
      {`${what}: ${t(`planning.approval.${plan.approval ?? 'ANY'}`)}`}
      {isCoordinator ? (
        <>
          {' '}
          <Link className="ds-link" to={`/${slug}/admin/levels`}>
            {t('planning.toLevels')}
          </Link>
        </>
      ) : (
        ` ${t('planning.coordinatorDoes')}`
      )}
    </p>
  );
}
