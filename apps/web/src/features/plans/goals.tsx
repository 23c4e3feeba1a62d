// The goals of a plan under their areas, with what is done for each; while it is a draft they are written where they stand.
import { type ReactNode, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { roleIn, useSession } from '../../app/session.js';
import { useWords } from '../../i18n/use-words.js';
import { AddMeasure } from './add-measure.js';
import { isInForce } from './edition.rules.js';
import { ManyMeasures } from './many-measures.js';
import type { Area, Goal, MeasureOfPlan, Plan } from './plan.js';
import { Texts } from './texts.js';
import { later } from '../../ui/later.js';

// what only those who write open comes when it is opened
const AreaForm = later(async () => (await import('./writing/area-form.js')).AreaForm);
const GoalForm = later(async () => (await import('./writing/goal-form.js')).GoalForm);
const DropGoal = later(async () => (await import('./writing/drop-part.js')).DropGoal);
const DropArea = later(async () => (await import('./writing/drop-part.js')).DropArea);

export function Goals({ plan }: { plan: Plan }) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const measures = plan.measures.nodes;
  const ofNoGoal = measures.filter(({ goal }) => !goal);
  const shown = (goals: readonly Goal[]) =>
    goals.map((goal) => (
      <OneGoal
        key={goal.id}
        {...{ plan, goal, say: setSaid }}
        measures={measures.filter((one) => one.goal?.id === goal.id)}
      />
    ));
  return (
    <>
      <p role="status" className="ds-sr-only">
        {said}
      </p>
      {plan.goalAreas.map((area) => (
        <OneArea key={area.id} {...{ plan, area, say: setSaid }}>
          {shown(plan.goals.filter((goal) => goal.area?.id === area.id))}
        </OneArea>
      ))}
      <div className="wrap stack far-below">
        {shown(plan.goals.filter(({ area }) => !area))}
        {plan.viewerCanEdit && <Adding plan={plan} say={setSaid} />}
        <Texts title={t('plans.strategies')} texts={plan.strategies} />
        <Texts title={t('plans.focusAreas')} texts={plan.focusAreas} />
        {ofNoGoal.length > 0 && (
          <section className="stack below" aria-labelledby="measures">
            <h2 className="ds-heading" id="measures">
              {t('plans.measures')}
            </h2>
            <ManyMeasures measures={ofNoGoal} />
          </section>
        )}
        <AddMeasure plan={plan} />
        {measures.length < plan.measures.totalCount && (
          <p className="note">{t('plans.firstOnly', { shown: measures.length, all: plan.measures.totalCount })}</p>
        )}
      </div>
    </>
  );
}

type Doing = 'change' | 'drop' | 'add' | null;

/** What is open in one place of the tree; when it closes, the person stands where they came from. */
function useDoing(say: (words: string) => void, from: string) {
  const [doing, setDoing] = useState<Doing>(null);
  const close = (words = '') => {
    say(words);
    setDoing(null);
    requestAnimationFrame(() => document.getElementById(from)?.focus());
  };
  return { doing, setDoing, close };
}

interface PlaceProps {
  plan: Plan;
  say: (words: string) => void;
}

function OneArea({ plan, area, say, children }: PlaceProps & { area: Area; children: ReactNode }) {
  const { t } = useWords();
  const { doing, setDoing, close } = useDoing(say, `edit-${area.id}`);
  const hasGoals = plan.goals.some((goal) => goal.area?.id === area.id);
  return (
    <section className="wrap stack far-below" aria-labelledby={area.id}>
      <div className="heading-row">
        <h2 className="ds-heading" id={area.id}>
          {area.title}
        </h2>
        {plan.viewerCanEdit && doing !== 'change' && doing !== 'drop' && (
          <Ways
            id={area.id}
            title={area.title}
            change={() => setDoing('change')}
            drop={() => setDoing('drop')}
            isKept={hasGoals}
          />
        )}
      </div>
      {area.about && <p className="prose quiet">{area.about}</p>}
      <Suspense>
        {doing === 'change' && <AreaForm {...{ plan, area, close }} />}
        {doing === 'drop' && <DropArea {...{ plan, area, close }} />}
      </Suspense>
      {children}
      {plan.viewerCanEdit && doing !== 'add' && (
        <div className="screen-only">
          <button
            type="button"
            className="ds-button"
            data-size="sm"
            data-variant="secondary"
            onClick={() => setDoing('add')}
          >
            {t('planning.addGoal')}
            <span className="ds-sr-only">{`: ${area.title}`}</span>
          </button>
        </div>
      )}
      <Suspense>{doing === 'add' && <GoalForm {...{ plan, close }} goal={null} area={area.id} />}</Suspense>
      <Texts title={t('plans.strategies')} texts={area.strategies} />
    </section>
  );
}

function OneGoal({ plan, goal, measures, say }: PlaceProps & { goal: Goal; measures: readonly MeasureOfPlan[] }) {
  const { t } = useWords();
  const { slug, id: network } = useNetwork();
  const { viewer } = useSession();
  const { doing, setDoing, close } = useDoing(say, `edit-${goal.id}`);
  return (
    <article className="card stack" id={`goal-${goal.id}`} style={{ gap: '.75rem' }}>
      <div className="heading-row">
        <h3 className="ds-heading">
          {goal.number && <span className="num">{goal.number}. </span>}
          {goal.title}
        </h3>
        {plan.viewerCanEdit && doing === null && (
          <Ways id={goal.id} title={goal.title} change={() => setDoing('change')} drop={() => setDoing('drop')} />
        )}
      </div>
      <Suspense>
        {doing === 'change' && <GoalForm {...{ plan, goal, close }} />}
        {doing === 'drop' && <DropGoal {...{ plan, goal, close }} measures={measures.length} />}
      </Suspense>
      {goal.about && <p className="small quiet">{goal.about}</p>}
      <Texts title={t('plans.criteria')} texts={goal.criteria} />
      {measures.length > 0 && <ManyMeasures measures={measures} />}
      <div className="row screen-only">
        {doing === null && <AddMeasure plan={plan} goal={goal.id} />}
        {roleIn(viewer, network) === 'COORDINATOR' && isInForce(plan) && (
          <p className="small">
            <Link className="ds-link" to={`/${slug}/campaigns/new?goal=${goal.id}`}>
              {t('plans.proposeFor')}
            </Link>
          </p>
        )}
      </div>
    </article>
  );
}

interface WaysProps {
  id: string;
  title: string;
  change: () => void;
  drop: () => void;
  /** It cannot be taken out as long as there is something in it. */
  isKept?: boolean;
}

function Ways({ id, title, change, drop, isKept = false }: WaysProps) {
  const { t } = useWords();
  return (
    <div className="row screen-only">
      <button
        type="button"
        id={`edit-${id}`}
        className="ds-button"
        data-size="sm"
        data-variant="secondary"
        onClick={change}
      >
        {t('planning.change')}
        <span className="ds-sr-only">{`: ${title}`}</span>
      </button>
      {!isKept && (
        <button type="button" className="ds-button" data-size="sm" data-variant="tertiary" onClick={drop}>
          {t('planning.drop')}
          <span className="ds-sr-only">{`: ${title}`}</span>
        </button>
      )}
    </div>
  );
}

/** Where the tree goes on: another area, or a goal under none. */
function Adding({ plan, say }: PlaceProps) {
  const { t } = useWords();
  const [adding, setAdding] = useState<'area' | 'goal' | null>(null);
  const close = (words = '') => {
    say(words);
    setAdding(null);
    requestAnimationFrame(() => document.getElementById(`add-${adding ?? 'area'}`)?.focus());
  };
  return (
    <div className="stack screen-only">
      {adding === null && (
        <div className="row">
          <button
            type="button"
            id="add-area"
            className="ds-button"
            data-variant="secondary"
            onClick={() => setAdding('area')}
          >
            {t('planning.addArea')}
          </button>
          <button
            type="button"
            id="add-goal"
            className="ds-button"
            data-variant={plan.goalAreas.length > 0 ? 'tertiary' : 'secondary'}
            onClick={() => setAdding('goal')}
          >
            {t(plan.goalAreas.length > 0 ? 'planning.addGoalOutside' : 'planning.addGoal')}
          </button>
        </div>
      )}
      <Suspense>
        {adding === 'area' && <AreaForm {...{ plan, close }} area={null} />}
        {adding === 'goal' && <GoalForm {...{ plan, close }} goal={null} />}
      </Suspense>
    </div>
  );
}
