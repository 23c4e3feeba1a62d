// Plans that stories begin with.
import { GoalAreas, Goals, Measures, type PlanLevel, Plans, type PlanStatus, PlanSteps } from '@saman/plans';
import type { Viewer } from '@saman/organisations';
import type { Frame, Made, Member } from './frame.js';

export interface PlanWishes {
  /** By default ADOPTED. */
  status?: PlanStatus;
  /** By default a strategy. */
  level?: PlanLevel;
  parent?: Made;
  /** By default the municipal unit. */
  responsible?: Member;
  title?: string;
}

const WAYS: Record<PlanStatus, readonly PlanStatus[]> = {
  DRAFT: [],
  IN_HEARING: ['IN_HEARING'],
  ADOPTED: ['ADOPTED'],
  UNDER_REVISION: ['ADOPTED', 'UNDER_REVISION'],
  REPLACED: ['ADOPTED', 'REPLACED'],
  ABANDONED: ['ABANDONED'],
};

/** What a body decided, so that it adopts anything. */
const DECISION = { body: 'Heradsstyret', bodyKind: 'COUNCIL', decidedOn: '2026-01-01', outcome: 'ADOPTED' } as const;

/** A plan with a goal area and a goal in it. Only a strategy is complete, so only a strategy gets further than to a hearing. */
export async function makePlan(town: Frame, viewer: Viewer, wishes: PlanWishes): Promise<Made> {
  const { level = 'STRATEGY', status = 'ADOPTED', responsible = town.health, title = 'Saman om helse' } = wishes;
  const text = { title, vision: 'Alle er med.', background: 'Me må skape meir saman.' };
  const days = { startsOn: '2025-01-01', endsOn: '2035-12-31' };
  const input = { ...text, ...days, level, responsible: responsible.id, parent: wishes.parent?.id ?? null };
  const id = await town.app.get(Plans).draft(viewer, town.id, input);
  const area = await town.app.get(GoalAreas).add(viewer, id, { title: 'Bu trygt heime' });
  await town.app
    .get(Goals)
    .add(viewer, id, { area, number: '1', title: 'Fleire går til fots', criteria: ['Kvar dag'] });
  let version = 1;
  for (const step of WAYS[status]) version += await take(town.app.get(PlanSteps), viewer, { id, version }, step);
  return { id, version };
}

/** Answers how much further the version is. */
async function take(steps: PlanSteps, viewer: Viewer, { id, version }: Made, to: PlanStatus): Promise<number> {
  if (to === 'IN_HEARING') await steps.step(viewer, id, version, to);
  else if (to === 'ADOPTED') await steps.decide(viewer, id, version, DECISION);
  else if (to === 'ABANDONED') await steps.abandon(viewer, id, version, 'Ikkje no.');
  else {
    const next = await steps.revise(viewer, id, version, 'LARGE');
    if (to === 'UNDER_REVISION') return 1;
    await steps.decide(viewer, next, 1, DECISION);
    return 2;
  }
  return 1;
}

export interface MeasureWishes {
  of: Pick<Made, 'id'>;
  goal?: Pick<Made, 'id'>;
  /** By default nobody. */
  responsible?: Member;
  /** By default it is done once. */
  recurrence?: string;
}

/** A measure that begins with 2025. */
export async function makeMeasure(town: Frame, viewer: Viewer, wishes: MeasureWishes): Promise<Made> {
  const { of, goal, responsible, recurrence = null } = wishes;
  const facts = { kind: 'ROUTINE', title: 'Samtale med pårørande', startsOn: '2025-01-01', recurrence } as const;
  const named = { goal: goal?.id ?? null, responsible: responsible?.id ?? null };
  return { id: await town.app.get(Measures).add(viewer, of.id, { ...facts, ...named }), version: 1 };
}
