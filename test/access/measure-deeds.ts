import { Measures, type PlanStatus } from '@saman/plans';
import { viewerOf } from '../kit/index.js';
import { but, editorsOf, type Stage, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Outcomes, type Target } from './deed-row.js';
import { activity } from './settings.js';

const COORDINATOR = ['coordinator'] as const;
const WRITERS = ['coordinator', ...editorsOf('owner')] as const;
/** Of a measure whose responsible is the company. */
const TELLERS = ['coordinator', ...editorsOf('giver')] as const;
const DRAFTS = but(viewersOf.DRAFT);

type Status = Extract<PlanStatus, 'DRAFT' | 'IN_HEARING' | 'ADOPTED'>;

/** Who writes measures of a plan. */
const WRITES: Readonly<Record<Status, Outcomes>> = {
  DRAFT: outcomes(['NOT_FOUND', DRAFTS], ['done', WRITERS]),
  IN_HEARING: outcomes(['WRONG_STATUS', COORDINATOR]),
  ADOPTED: outcomes(['done', COORDINATOR]),
};

/** Who tells how a measure of a plan goes; of a draft the company's people see nothing. */
const TELLS: Readonly<Record<Status, Outcomes>> = {
  DRAFT: outcomes(['NOT_FOUND', DRAFTS], ['WRONG_STATUS', COORDINATOR]),
  IN_HEARING: outcomes(['WRONG_STATUS', TELLERS]),
  ADOPTED: outcomes(['done', TELLERS]),
};

const STATUSES = ['DRAFT', 'IN_HEARING', 'ADOPTED'] as const;

const measure =
  (status: Status) =>
  async ({ town, app }: Stage): Promise<Target> => {
    const of = await town.set.plan({ status: 'DRAFT' });
    const viewer = await viewerOf(app, town.coordinator);
    const facts = { startsOn: '2025-01-01', recurrence: 'FREQ=YEARLY', responsible: town.company.id };
    const id = await app.get(Measures).add(viewer, of.id, { kind: 'ROUTINE', title: 'Samtale', ...facts });
    const plan = { plan: of.id, version: of.version };
    const decision = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' };
    if (status === 'IN_HEARING') await town.coordinator.mutate('sendPlanToHearing', plan);
    if (status === 'ADOPTED') await town.coordinator.mutate('decidePlan', { ...plan, decision });
    return { id, version: 1 };
  };

const score = { value: 3, reason: 'Mange har nytte av det.' };
const priority = { benefit: score, severity: score, resourceUse: { time: 1, money: 2, staff: 3, reason: 'Lite.' } };
const at = ({ id, version }: Target) => ({ measure: id, version });

/** To a measure of a plan of each status. */
const each = (deed: string, who: Readonly<Record<Status, Outcomes>>, args: DeedRow['args']): DeedRow[] =>
  STATUSES.map((status) => ({
    ...{ deed, to: `a measure of a plan ${status}`, make: measure(status), args, outcomes: who[status] },
    ...(deed === 'changeMeasure' ? { shown: { field: 'measure.viewerCanEdit' } } : {}),
  }));

const aims = { goals: [], measures: [] };

export const measureDeeds: readonly DeedRow[] = [
  ...STATUSES.map((status): DeedRow => ({
    ...{ deed: 'addMeasure', to: `a plan ${status}`, outcomes: WRITES[status] },
    make: ({ town }) => town.set.plan({ status }),
    args: ({ id }) => ({ plan: id, measure: { kind: 'COURSE', title: 'Fagdag' } }),
  })),
  ...each('changeMeasure', WRITES, (target) => ({ ...at(target), changes: { title: 'Fagdag' } })),
  ...each('dropMeasure', WRITES, at),
  ...each('prioritiseMeasure', WRITES, (target) => ({ ...at(target), priority })),
  ...each('moveMeasure', TELLS, (target) => ({ ...at(target), to: 'DONE', on: '2026-01-01', result: 'Gjort.' })),
  ...each('noteProgress', TELLS, ({ id }) => ({ measure: id, note: { notedOn: '2026-01-01', text: 'Det går.' } })),
  ...each('recordDone', TELLS, ({ id }) => ({ measure: id, done: { doneOn: '2026-01-01' } })),
  {
    ...{ deed: 'changeStaleAfterDays', to: 'a network', outcomes: outcomes(['done', COORDINATOR]) },
    make: ({ town }) => Promise.resolve({ id: town.id, version: 1 }),
    args: ({ id }) => ({ network: id, days: 30 }),
  },
  ...byVisibility((visibility) => ({
    ...{ deed: 'prioritiseCampaign', to: `a campaign that is ${visibility}` },
    make: ({ town }) => town.set.campaign({ visibility }),
    args: ({ id, version }) => ({ campaign: id, version, priority }),
    outcomes: outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', COORDINATOR]),
  })),
  ...byVisibility((visibility) => ({
    ...{ deed: 'setCampaignAims', to: `a campaign that is ${visibility}` },
    make: ({ town }) => town.set.campaign({ visibility }),
    args: ({ id, version }) => ({ campaign: id, version, ...aims }),
    outcomes: outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', WRITERS]),
  })),
  ...byVisibility((visibility) => ({
    ...{ deed: 'setActivityAims', to: `an activity that is ${visibility}`, make: activity(visibility) },
    args: ({ id, version }) => ({ activity: id, version, ...aims }),
    outcomes: outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', WRITERS]),
  })),
];
