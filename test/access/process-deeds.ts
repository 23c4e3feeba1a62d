import type { PlanStatus } from '@saman/plans';
import { but, editorsOf, insiders, type Stage, viewersOf } from './cast.js';
import { type DeedRow, outcomes, type Outcomes, type Target } from './deed-row.js';

const TEMPLATE = { title: 'Revisjon', phases: [{ title: 'Konsept', gates: ['Mandat'] }] };

/** By those who write a draft; by coordinators alone once everybody sees the plan. */
const OUTCOMES: Readonly<Record<'DRAFT' | 'ADOPTED' | 'ABANDONED', Outcomes>> = {
  DRAFT: outcomes(['NOT_FOUND', but(viewersOf.DRAFT)], ['done', ['coordinator', ...editorsOf('owner')]]),
  ADOPTED: outcomes(['done', ['coordinator']]),
  ABANDONED: outcomes(['NOT_FOUND', but(viewersOf.DRAFT)], ['WRONG_STATUS', ['coordinator']]),
};

type Status = keyof typeof OUTCOMES;

interface ToStart extends Target {
  readonly template: string;
}

const plan =
  (status: PlanStatus) =>
  async ({ town }: Stage): Promise<ToStart> => ({
    ...(await town.set.plan({ status })),
    template: (await town.set.processTemplate()).id,
  });

const process = async ({ town }: Stage, status: 'DRAFT' | 'ADOPTED'): Promise<Target> =>
  town.set.process(await town.set.plan({ status }));

/** The first phase, or gate, of a process. */
const part =
  (list: 'phases' | 'milestones', status: 'DRAFT' | 'ADOPTED') =>
  async (stage: Stage): Promise<Target> => {
    const { id } = await process(stage, status);
    const query = `query ($id: ID!) { process(id: $id) { parts: ${list} { id } } }`;
    const found = await stage.town.coordinator.query<{ process: { parts: Pick<Target, 'id'>[] } }>(query, { id });
    const [first] = found.process.parts;
    if (!first) throw new Error('the process is empty');
    return { ...first, version: 1 };
  };

const milestone = { title: 'Vedtak', plannedOn: '2025-11-13' };
const changeMilestone = ({ id, version }: Target) => ({ milestone: id, version, changes: { title: 'Vedtak' } });
const reachMilestone = ({ id, version }: Target) => ({ milestone: id, version, on: '2025-11-13' });
const dropMilestone = ({ id, version }: Target) => ({ milestone: id, version });

export const processDeeds: readonly DeedRow[] = [
  {
    ...{ deed: 'addProcessTemplate', to: 'a network', outcomes: outcomes(['done', ['coordinator']]) },
    make: ({ town }) => Promise.resolve({ id: town.id, version: 1 }),
    args: ({ id }) => ({ network: id, template: TEMPLATE }),
  },
  {
    ...{ deed: 'changeProcessTemplate', to: 'a template', make: ({ town }) => town.set.processTemplate() },
    args: ({ id, version }) => ({ template: id, version, changes: TEMPLATE }),
    outcomes: outcomes(['NOT_FOUND', but(insiders)], ['done', ['coordinator']]),
  },
  ...(Object.keys(OUTCOMES) as Status[]).map((status): DeedRow => ({
    ...{ deed: 'startProcess', to: `a plan ${status}`, make: plan(status), outcomes: OUTCOMES[status] },
    args: (target) => ({ plan: target.id, template: (target as ToStart).template }),
  })),
  ...(['DRAFT', 'ADOPTED'] as const).flatMap((status): DeedRow[] => {
    const row = { to: `a plan ${status}`, outcomes: OUTCOMES[status] };
    const gate = { ...row, make: part('milestones', status) };
    return [
      {
        ...row,
        deed: 'addMilestone',
        make: (stage) => process(stage, status),
        args: ({ id }) => ({ process: id, milestone }),
      },
      { ...row, deed: 'setPhaseDays', make: part('phases', status), args: ({ id }) => ({ phase: id, days: {} }) },
      { ...gate, deed: 'changeMilestone', args: changeMilestone },
      { ...gate, deed: 'reachMilestone', args: reachMilestone },
      { ...gate, deed: 'dropMilestone', args: dropMilestone },
    ];
  }),
];
