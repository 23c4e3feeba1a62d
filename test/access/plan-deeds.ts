import type { PlanStatus } from '@saman/plans';
import { but, editorsOf, type Role, type Stage, viewersOf } from './cast.js';
import { type DeedRow, outcomes, type Outcomes, type Target } from './deed-row.js';

const COORDINATOR = ['coordinator'] as const;
const WRITERS = ['coordinator', ...editorsOf('owner')] as const;

const plan = (status: PlanStatus) => (stage: Stage) => stage.town.set.plan({ status });

/** The plan's goal, or its area. */
const part =
  (field: 'goals' | 'goalAreas', status: PlanStatus) =>
  async (stage: Stage): Promise<Target> => {
    const { id } = await plan(status)(stage);
    const query = `query ($id: ID!) { plan(id: $id) { parts: ${field} { id version } } }`;
    const found = await stage.town.coordinator.query<{ plan: { parts: Target[] } }>(query, { id });
    const [first] = found.plan.parts;
    if (!first) throw new Error('the plan is empty');
    return first;
  };

/** An area without goals. */
const emptyArea = async (stage: Stage): Promise<Target> => {
  const { id } = await plan('DRAFT')(stage);
  const added = await stage.town.coordinator.mutate('addGoalArea', { plan: id, area: { title: 'Til inga nytte' } });
  return added.thing as Target;
};

const DRAFTS = but(viewersOf.DRAFT);
const hidden: readonly [string, readonly Role[]] = ['NOT_FOUND', DRAFTS];
/** To a draft by those who write it, and as if there were none to all others. */
const ofDraft: Outcomes = outcomes(hidden, ['done', WRITERS]);
/** To what everybody sees, the deeds of those who write are too late. */
const tooLate: Outcomes = outcomes(['WRONG_STATUS', WRITERS]);

const input = { level: 'STRATEGY', title: 'Saman om helse', startsOn: '2025-01-01', endsOn: '2035-12-31' };
const DECISION = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' };

const at = ({ id, version }: Target) => ({ plan: id, version });
const decide = (target: Target) => ({ ...at(target), decision: DECISION });
const abandon = (target: Target) => ({ ...at(target), reason: 'Ikkje no' });
const changeText = (target: Target) => ({ ...at(target), changes: { title: 'Ny tittel' } });
const addArea = ({ id }: Target) => ({ plan: id, area: { title: 'Førebygging' } });
const addGoal = ({ id }: Target) => ({ plan: id, goal: { title: 'Færre fell' } });
const changeArea = ({ id, version }: Target) => ({ area: id, version, changes: { title: 'Førebygging' } });
const changeGoal = ({ id, version }: Target) => ({ goal: id, version, changes: { title: 'Færre fell' } });
const dropGoal = ({ id, version }: Target) => ({ goal: id, version, reason: 'Nådd' });

/** One who coordinates does it, to what everybody sees. */
const byCoordinator = (deed: string, status: PlanStatus, args: DeedRow['args']): DeedRow => ({
  ...{ deed, to: `a plan ${status}`, make: plan(status), args, outcomes: outcomes(['done', COORDINATOR]) },
});

const levelChange = { level: 'MEASURE', changes: { purpose: 'Sjå på tiltaka' } };

export const planDeeds: readonly DeedRow[] = [
  {
    ...{ deed: 'draftPlan', to: 'for an active member', outcomes: outcomes(['done', WRITERS]) },
    make: ({ town }) => Promise.resolve({ id: town.health.id, version: 1 }),
    args: ({ id }, { town }) => ({ network: town.id, plan: { ...input, responsible: id } }),
  },
  {
    ...{ deed: 'draftPlan', to: 'under a draft', make: plan('DRAFT') },
    args: ({ id }, { town }) => ({
      network: town.id,
      plan: { ...input, level: 'THEMATIC_PLAN', parent: id, responsible: town.health.id },
    }),
    outcomes: ofDraft,
  },
  {
    ...{ deed: 'changePlan', to: 'a draft', make: plan('DRAFT'), args: changeText, outcomes: ofDraft },
    shown: { field: 'plan.viewerCanEdit' },
  },
  {
    ...{ deed: 'changePlan', to: 'an adopted plan', make: plan('ADOPTED'), args: changeText, outcomes: tooLate },
    shown: { field: 'plan.viewerCanEdit' },
  },
  {
    ...{ deed: 'sendPlanToHearing', to: 'a draft', make: plan('DRAFT'), args: at },
    outcomes: outcomes(hidden, ['done', COORDINATOR]),
  },
  byCoordinator('takePlanBack', 'IN_HEARING', at),
  byCoordinator('decidePlan', 'IN_HEARING', decide),
  {
    ...{ deed: 'decidePlan', to: 'a draft', make: plan('DRAFT'), args: decide },
    outcomes: outcomes(hidden, ['done', COORDINATOR]),
  },
  byCoordinator('revisePlan', 'ADOPTED', (target) => ({ ...at(target), change: 'LARGE' })),
  { ...{ deed: 'abandonPlan', to: 'a first draft', make: plan('DRAFT'), args: abandon, outcomes: ofDraft } },
  {
    ...{ deed: 'abandonPlan', to: 'the draft of a revision', args: abandon },
    make: async ({ town }) => {
      const { id, version } = await town.set.plan();
      const begun = await town.coordinator.mutate('revisePlan', { plan: id, version, change: 'LARGE' });
      return begun.thing as Target;
    },
    outcomes: outcomes(hidden, ['done', COORDINATOR]),
  },
  {
    ...{ deed: 'changePlanLevel', to: 'a network', outcomes: outcomes(['done', COORDINATOR]) },
    make: async ({ town }) => {
      const { network } = await town.coordinator.query<{
        network: { planLevels: { level: string; version: number }[] };
      }>(`{ network(slug: "${town.slug}") { planLevels { level version } } }`);
      const { version = 1 } = network.planLevels.find(({ level }) => level === 'MEASURE') ?? {};
      return { id: town.id, version };
    },
    args: ({ id, version }) => ({ network: id, version, ...levelChange }),
  },
  ...(['DRAFT', 'ADOPTED'] as const).flatMap((status): DeedRow[] => {
    const to = `a plan ${status}`;
    const who = status === 'DRAFT' ? ofDraft : tooLate;
    return [
      { deed: 'addGoalArea', to, make: plan(status), args: addArea, outcomes: who },
      { deed: 'addGoal', to, make: plan(status), args: addGoal, outcomes: who },
      { deed: 'changeGoalArea', to, make: part('goalAreas', status), args: changeArea, outcomes: who },
      { deed: 'changeGoal', to, make: part('goals', status), args: changeGoal, outcomes: who },
      { deed: 'dropGoal', to, make: part('goals', status), args: dropGoal, outcomes: who },
    ];
  }),
  {
    ...{ deed: 'dropGoalArea', to: 'a draft', make: emptyArea, outcomes: ofDraft },
    args: ({ id, version }) => ({ area: id, version }),
  },
];
